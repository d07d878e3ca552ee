import '../elements/controls-brought.ts';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Month } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import { answerTemplate, completeAnswers, settledFields } from '../../scenario/templates/answer.ts';
import type { AmountField, Answers, Field, Made, Template } from '../../scenario/templates/template.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { DecisionsAdded } from '../events/decision-added.ts';
import { formStyles } from './template-styles.ts';
import { firstTold, told } from '../../words/told.ts';

/** The questions of one template, and what the answers come to while they are typed. Enter makes the decisions. */
@customElement('iom-template-form')
export class TemplateForm extends LitElement {
  static override styles = [sharedStyles, formStyles];

  @property({ attribute: false }) template!: Template;
  @property({ attribute: false }) scenario!: Scenario;
  /** What the decisions are added to: forms know what it holds already. */
  @property({ attribute: false }) option: Option | undefined;
  @property({ attribute: false }) months: readonly Month[] = [];
  /** As typed or chosen; what is not here has its default. */
  @state() private typed: Readonly<Record<string, string>> = {};
  /** Fields that were left, and so may be complained of. */
  @state() private left: ReadonlySet<string> = new Set();

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('template')) return;
    this.typed = {};
    this.left = new Set();
  }

  override firstUpdated(): void {
    this.focusFirst();
  }

  /** Ready to be typed over. */
  focusFirst(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('input, select');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }

  override render() {
    const words = say.adding.adding;
    const fields = this.#fields();
    const answers = completeAnswers(fields, this.#answers(fields));
    const made = answerTemplate(this.template, this.scenario, this.#answers(fields), this.option);
    return html`<form novalidate @submit=${this.#submit}>
      <div class="fields">${fields.map((field) => keyed(field.id, this.#field(field, answers, made)))}</div>
      <output aria-label=${words.comesTo}
        >${made.ok ? made.value.says : (this.#general(made.error) ?? this.#wrong(fields, made.error))}</output
      >
      <div class="foot">
        <button type="button" class="button" @click=${() => this.dispatchEvent(new Event('iom-back'))}>
          ${words.back}
        </button>
        <button type="submit" class="button main">${words.add}</button>
      </div>
    </form>`;
  }

  #fields(): readonly Field[] {
    // Ends of amounts depend on choices, so choices are settled first, from what was typed alone.
    return settledFields(this.template, this.scenario, this.typed, this.option);
  }

  #answers(fields: readonly Field[]): Answers {
    return Object.fromEntries(
      fields.flatMap((field): [string, number | string][] => {
        const said = this.typed[field.id];
        if (said === undefined) return [];
        return [[field.id, field.kind === 'amount' ? readField(field, said).value : said]];
      }),
    );
  }

  /** The first thing that stands in the way, with its field: something that is wrong as typed comes before what is missing. */
  #wrong(fields: readonly Field[], problems: readonly Problem[]): string {
    const field = fields.find(
      ({ id }) => (this.typed[id] ?? '').trim() !== '' && problems.some(({ path }) => path[0] === id),
    );
    if (!field) return say.adding.adding.missing;
    // Where it stands beside the field already, it is not said twice.
    return this.left.has(field.id)
      ? say.adding.adding.marked
      : say.adding.wrongIn(field.label, this.#complaint(field, problems));
  }

  /** What is wrong with a field; what was typed and cannot be read says more of itself than that it is no number. */
  #complaint(field: Field, problems: readonly Problem[]): string {
    const typed = this.typed[field.id];
    return (
      (field.kind === 'amount' && typed !== undefined ? readField(field, typed).complaint : '') ||
      firstTold(problems.filter(({ path }) => path[0] === field.id))
    );
  }

  #general(problems: readonly Problem[]): string | undefined {
    const general = problems.find(({ path }) => path.length === 0);
    return general && told(general);
  }

  #field(field: Field, answers: Answers, made: Result<Made, Problem[]>) {
    const { id, label, hint } = field;
    const wrong = !made.ok && made.error.some(({ path }) => path[0] === id);
    const complaint = wrong && this.left.has(id) ? this.#complaint(field, made.error) : '';
    const about = [hint ? `${id}-hint` : '', complaint ? `${id}-wrong` : ''].filter(Boolean).join(' ');
    return html`<div>
      <label for=${id}>${label}</label>
      <span class=${`box${complaint ? ' wrong' : ''}`}>
        ${
          field.kind === 'amount' || field.kind === 'text'
            ? this.#input(field, complaint !== '', about)
            : html`<select
                id=${id}
                aria-describedby=${about || nothing}
                aria-invalid=${complaint ? 'true' : 'false'}
                @change=${this.#choose}
              >
                ${this.#choices(field).map(
                  ({ value, text }) =>
                    html`<option value=${value} .selected=${value === answers[id]}>${text}</option>`,
                )}
              </select>`
        }
      </span>
      ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
      <p class="complaint" id=${`${id}-wrong`} role="alert" ?hidden=${!complaint}>${complaint}</p>
    </div>`;
  }

  #input(field: Exclude<Field, { kind: 'month' | 'choice' }>, wrong: boolean, about: string) {
    const unit = (text: string | undefined) =>
      text ? html`<span class="unit" aria-hidden="true">${text}</span>` : nothing;
    const amount = field.kind === 'amount' ? field : undefined;
    const written = this.typed[field.id] ?? (amount ? writtenDefault(amount) : String(field.value));
    return html`${unit(amount?.before)}<input
        id=${field.id}
        type="text"
        inputmode=${amount ? 'decimal' : 'text'}
        maxlength=${amount ? nothing : '120'}
        autocomplete="off"
        aria-label=${
          amount && (amount.before ?? amount.after)
            ? say.adding.fieldWith(field.label, amount.before ?? '', amount.after ?? '')
            : nothing
        }
        aria-describedby=${about || nothing}
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${written}
        @input=${this.#type}
        @change=${this.#leave}
      />${unit(amount?.after && say.controls.afterNumber(written, amount.after))}`;
  }

  #choices(field: Exclude<Field, { kind: 'amount' | 'text' }>) {
    return field.kind === 'choice'
      ? field.choices
      : this.months.map((month) => ({ value: month, text: say.numbers.monthName(month) }));
  }

  readonly #type = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    this.typed = { ...this.typed, [id]: value };
  };

  readonly #leave = (event: Event): void => {
    this.left = new Set([...this.left, (event.target as HTMLElement).id]);
  };

  /** An amount that is now counted in something else is no longer what was typed. */
  readonly #choose = (event: Event): void => {
    const units = (fields: readonly Field[]) =>
      new Map(
        fields.map((field) => [field.id, field.kind === 'amount' ? `${field.before} ${field.after}` : '']),
      );
    const before = units(this.#fields());
    this.#type(event);
    this.#leave(event);
    const after = units(this.#fields());
    this.typed = Object.fromEntries(
      Object.entries(this.typed).filter(([id]) => before.get(id) === after.get(id)),
    );
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const fields = this.#fields();
    const made = answerTemplate(this.template, this.scenario, this.#answers(fields), this.option);
    if (made.ok) {
      this.dispatchEvent(
        new DecisionsAdded(made.value.decisions, made.value.name, made.value.said, made.value.anyway),
      );
      return;
    }
    this.left = new Set(fields.map(({ id }) => id));
    const wrong = made.error[0]?.path[0];
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus());
  };
}

const readField = ({ before, after, value }: AmountField, text: string) =>
  say.controls.readAmount(text, { before, after }, say.controls.writeAmount(value));

const writtenDefault = (field: AmountField): string =>
  field.blank ? '' : say.controls.writeAmount(field.value);
