import { userEvent } from 'vitest/browser';
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { afterEach, describe, expect, it } from 'vitest';
import { monthsFrom } from '../../src/base/month.ts';
import type { Decision } from '../../src/scenario/scenario.ts';
import { MonthChange } from '../../src/ui/elements/month-select.ts';
import '../../src/ui/decisions/decision-card.ts';
import { DecisionEdit } from '../../src/ui/events/decision-edit.ts';
import { leverViews } from '../../src/ui/quantities/lever-view.ts';
import { decision, smallScenario } from '../unit/words/en/small-scenario.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

const lever = leverViews(smallScenario).find((each) => each.lever === 'seconded_posts.constable')!;
const months = monthsFrom('2014-04', 23);
const usual = { decision: decision(), lever, months, number: 1, count: 2, sentence: 'No change.' };

const heard = (element: EventTarget): DecisionEdit[] => {
  const events: DecisionEdit[] = [];
  element.addEventListener(DecisionEdit.type, (event) => {
    if (event instanceof DecisionEdit) events.push(event);
  });
  return events;
};

async function typed(card: HTMLElement, selector: string, text: string): Promise<void> {
  await userEvent.fill(inside(card, selector), text);
  await userEvent.tab();
  await drawn(card);
}

const month = (card: HTMLElement, label: string, to: string | null): boolean =>
  inside(card, `iom-month[label=${label}]`).dispatchEvent(new MonthChange(to));

describe('iom-decision-card', () => {
  it.each([
    ['an empty name', 'textarea', '  ', '#name-wrong', 'needs a name'],
    ['half a month', '.months', '2.5', '#ramp-wrong', 'whole number'],
    ['letters for months', '.months', 'soon', '#ramp-wrong', 'is not a number'],
    ['pounds for months', '.months', '£3', '#ramp-wrong', 'is in pounds, and this number is in months'],
    ['nowhere to go', '#to', ' ', '#to-wrong', 'Say where'],
  ])('%s: says so beside the field, keeps it, and sends nothing', async (_, field, text, sentence, words) => {
    const card = await mount('iom-decision-card', { ...usual, decision: decision({ ramp_months: 3 }) });
    const events = heard(card);
    await typed(card, field, text);
    expect(inside(card, sentence).textContent).toContain(words);
    expect(inside<HTMLInputElement>(card, field).value).toBe(text);
    expect(inside(card, field).getAttribute('aria-invalid')).toBe('true');
    expect(events).toEqual([]);
    await expectAccessible(card);
  });

  it('says that it would end before it begins, keeps both dates, and sends them once they are in order', async () => {
    const card = await mount('iom-decision-card', { ...usual, decision: decision({ until: '2014-09' }) });
    const events = heard(card);
    month(card, 'From', '2015-01');
    await drawn(card);
    expect(card.shadowRoot!.textContent).toContain(
      'It would end in September 2014, before it begins in January 2015',
    );
    expect(inside<HTMLElement & { month: string }>(card, 'iom-month[label=From]').month).toBe('2015-01');
    expect(events).toEqual([]);
    month(card, 'Until', '2015-06');
    await drawn(card);
    expect(events.map(({ change }) => change)).toEqual([{ from: '2015-01', until: '2015-06' }]);
    expect(card.shadowRoot!.textContent).not.toContain('It would end');
  });

  it('says that its last month counts, open and in one line', async () => {
    const card = await mount('iom-decision-card', { ...usual, decision: decision({ until: '2014-09' }) });
    const until = inside(card, 'iom-month[label=Until]').shadowRoot!.querySelector('select')!;
    expect(until.selectedOptions[0]!.textContent.trim()).toBe('to the end of September 2014');
    card.compact = true;
    await drawn(card);
    expect(inside(card, '.lever').textContent).toContain('to the end of Sep 2014');
  });

  it('comes in at once or bit by bit', async () => {
    const card = await mount('iom-decision-card', usual);
    const events = heard(card);
    inside(card, '[aria-label="Bit by bit"]').click();
    expect(events[0]!.change).toEqual({ ramp_months: 6 });
    card.decision = decision({ ramp_months: 6 });
    await drawn(card);
    await typed(card, '.months', '12');
    inside(card, '[aria-label="At once"]').click();
    expect(events.slice(1).map(({ change }) => change)).toEqual([{ ramp_months: 12 }, { ramp_months: 1 }]);
  });

  it('can be copied, and put back as it was saved once it differs', async () => {
    const card = await mount('iom-decision-card', { ...usual, saved: decision() });
    const events = heard(card);
    expect(card.shadowRoot!.querySelector('[title="Back to how it was saved"]')).toBeNull();
    inside(card, '[title=Copy]').click();
    expect(events[0]!.change).toBe('copy');
    card.decision = decision({ change: { add: -1 } });
    await drawn(card);
    inside(card, '[title="Back to how it was saved"]').click();
    expect(events[1]!.change).toMatchObject({ change: { add: -4 } });
    expect(events[1]!.change).not.toHaveProperty('id');
  });

  it('folded, it is one line and its sentence', async () => {
    const card = await mount('iom-decision-card', { ...usual, compact: true });
    expect(card.shadowRoot!.querySelector('iom-amount')).toBeNull();
    expect(inside(card, '.lever').textContent).toBe('Lent posts: Constables: 4 posts fewer, from Apr 2014');
    expect(inside(card, '.sentence').textContent).toBe('No change.');
    inside(card, '[aria-expanded=false]').click();
    await drawn(card);
    expect(inside(card, 'iom-amount')).toBeTruthy();
    await expectAccessible(card);
  });

  it.each(['light', 'dark'])('has nothing for axe to find, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    for (const on of [true, false])
      await expectAccessible(
        await mount('iom-decision-card', {
          ...usual,
          saved: decision({ ramp_months: 2 }),
          decision: decision({
            on,
            name: 'A long name that needs more than the one line that there is room for',
          }),
        }),
      );
  });

  it('keeps the focus on its button when it is moved, by click and by keys', async () => {
    const list = new CardList();
    document.body.append(list);
    await drawn(list);
    const cards = () => [...list.renderRoot.querySelectorAll('iom-decision-card')];
    const names = () => cards().map((card) => card.decision.id);
    const down = inside(cards()[0]!, '[title="Move down"]');
    down.focus();
    await userEvent.keyboard('{Enter}');
    await drawn(list);
    expect(names()).toEqual(['b', 'a', 'c']);
    expect(cards()[1]!.shadowRoot!.activeElement).toBe(down);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await drawn(list);
    expect(names()).toEqual(['b', 'c', 'a']);
    expect(cards()[2]!.shadowRoot!.activeElement).toBe(down);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await drawn(list);
    expect(names()).toEqual(['b', 'a', 'c']);
    expect(cards()[1]!.shadowRoot!.activeElement).toBe(down);
  });
});

/** Three cards that are moved as the document would move them. */
class CardList extends LitElement {
  cards: readonly Decision[] = ['a', 'b', 'c'].map((id) => decision({ id, name: id }));

  override render() {
    return html`<div @iom-decision=${this.#edit}>
      ${repeat(
        this.cards,
        ({ id }) => id,
        (each, i) =>
          html`<iom-decision-card
            .decision=${each}
            .lever=${lever}
            .months=${months}
            .number=${i + 1}
            .count=${3}
          ></iom-decision-card>`,
      )}
    </div>`;
  }

  readonly #edit = ({ decision: id, change }: DecisionEdit): void => {
    const at = this.cards.findIndex((each) => each.id === id);
    const others = this.cards.toSpliced(at, 1);
    this.cards = others.toSpliced(at + (change === 'up' ? -1 : 1), 0, this.cards[at]!);
    this.requestUpdate();
  };
}
customElements.define('iom-test-cards', CardList);
