import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formulaOf } from '../../scenario/formula-of.ts';
import { replaced } from '../../scenario/replaced.ts';
import type { Quantity, Range } from '../../scenario/scenario.ts';
import { notedNumber, notesOf } from '../../scenario/quantity-notes.ts';
import { quantityEnds } from '../../scenario/quantity-ends.ts';
import '../elements/range-control.ts';
import type { RangeChange } from '../elements/range-control.ts';
import type { RangeNumbers } from '../elements/range-scale.ts';
import { lineFor, readUnit, toShown } from '../quantities/assumption-unit.ts';
import { heldNumbers, sameNumbers } from '../quantities/held-numbers.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import type { TodayLever } from './lever-rows.ts';
import { TodayEdit } from '../events/today-edit.ts';
import { told } from '../../words/told.ts';

/** How sure a value of today is: its low end, what is likely, and its high end. */
@customElement('iom-today-range')
export class TodayRange extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        margin: 4px 0;
        padding: 6px 4px;
        border-radius: var(--iom-radius-s);
        background: var(--iom-sunk);
      }
    `,
  ];

  @property({ attribute: false }) lever!: TodayLever;
  @property() label = '';
  /** The lever and its numbers as they were before they were taken in hand. */
  #began: { readonly lever: TodayLever; readonly numbers: RangeNumbers } | undefined;

  override render() {
    const { lever } = this;
    const ends = quantityEnds(lever.said ?? lever.today ?? 0);
    if (!ends) return html``;
    const unit = readUnit(lever.unit);
    const numbers = {
      low: toShown(ends.low, unit),
      likely: toShown(ends.likely, unit),
      high: toShown(ends.high, unit),
    };
    const least = toShown(lever.least, unit);
    const most = toShown(lever.most, unit);
    const { scale, step } = lineFor([numbers.low, numbers.likely, numbers.high], least, most, unit);
    return html`<iom-range
      label=${this.label}
      parts=${hasLikely(lever.said) ? 'three' : 'two'}
      .numbers=${numbers}
      .scale=${scale}
      .step=${step}
      .least=${least}
      .most=${most}
      unit-before=${unit.before}
      unit-after=${unit.after === '%' ? '%' : ''}
      @iom-range=${(event: RangeChange) => {
        event.stopPropagation();
        const began = this.#began?.lever.lever === lever.lever ? this.#began : { lever, numbers };
        this.#began = event.done ? undefined : began;
        const held = heldNumbers(event.numbers, unit, [began.lever.said]);
        // Back where it was, it is moved there: then the file says what it said.
        const back = sameNumbers(event.numbers, began.numbers);
        const quantity = back ? undefined : withRange(lever.said, held);
        const edit = new TodayEdit([{ lever: lever.lever, value: held.likely, quantity }], event.done);
        this.dispatchEvent(edit);
        if (edit.problems.length > 0) event.refuse(edit.problems.map(told).join(' '));
      }}
    ></iom-range>`;
  }
}

const hasLikely = (said: Quantity | undefined): boolean =>
  typeof said !== 'object' || said === null || !('low' in said) || said.likely !== undefined;

/** What the file is to say when the numbers are these: shape, source and reason stay. */
function withRange(
  said: Quantity | undefined,
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
): Range {
  if (typeof said !== 'object' || said === null || 'formula' in said) return { low, likely, high };
  if ('value' in said) return { low, likely, high, ...notesOf(said) };
  const own = replaced(said);
  if (own.likely === undefined && low < high) return { ...own, low, high };
  const { shape, ...rest } = own;
  // A shape without a likely value has no meaning for a range of no width.
  return {
    ...rest,
    ...(own.likely === undefined || shape === undefined ? {} : { shape }),
    low,
    likely,
    high,
  };
}

/** The likely value alone, with what stands beside it. */
export const asOneNumber = (said: Quantity | undefined, value: number): Quantity =>
  formulaOf(said ?? null) === undefined ? notedNumber(value, notesOf(said)) : value;
