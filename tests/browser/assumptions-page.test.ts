import { stepSaid } from '../unit/state/step-said.ts';
import { describe, expect, it } from 'vitest';
import { cdp, page as screen } from 'vitest/browser';
import { scenarioInputs } from '../../src/scenario/scenario-inputs.ts';
import type { AssumptionRowElement } from '../../src/ui/assumptions/assumption-row.ts';
import type { AssumptionsPage } from '../../src/ui/assumptions/assumptions-page.ts';
import { ExplainNumber } from '../../src/ui/elements/explain.ts';
import { expectAccessible } from './axe.ts';
import { liveAssumptions, type LivePage } from './live-assumptions.ts';
import { drawn, inside } from './mount.ts';

interface Devtools {
  send(method: 'Emulation.setEmulatedMedia', to: { media: string }): Promise<void>;
}
const emulate = (media: string): Promise<void> =>
  (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', { media });

const rows = (page: AssumptionsPage): AssumptionRowElement[] => [
  ...page.shadowRoot!.querySelectorAll('iom-assumption-row'),
];
const row = (page: AssumptionsPage, name: string): AssumptionRowElement => {
  const found = rows(page).find((each) => each.dataset['name'] === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const button = (root: ShadowRoot, words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const search = async ({ page }: LivePage, text: string): Promise<void> => {
  const input = inside<HTMLInputElement>(page, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await drawn(page);
};
const reveal = async (live: LivePage, name: string): Promise<AssumptionRowElement> => {
  await live.page.reveal(name);
  await drawn(live.page);
  return row(live.page, name);
};
const quantity = ({ document }: LivePage, name: string): unknown =>
  scenarioInputs(document.state.scenario).find((input) => input.name === name)?.quantity;

describe('iom-assumptions-page', () => {
  it('says what carries the result, shows that first, and no lever', async () => {
    const { page } = await liveAssumptions();
    expect(inside(page, 'h1').textContent).toMatch(
      /^\w+ assumptions? moves? this result as much as all the others together\./,
    );
    expect(rows(page).length).toBeLessThanOrEqual(12);
    const spans = rows(page).map((each) => each.row!.matters!.span);
    expect(spans).toEqual(spans.toSorted((a, b) => b - a));
    expect(
      page.view!.rows.some(({ name }) => /^(iom_share|seconded_posts|priority_strength)/.test(name)),
    ).toBe(false);
    expect(page.view!.rows.length).toBeGreaterThan(100);
  });

  it('has nothing for axe to find, light and dark, with a row and a group open', async () => {
    const live = await liveAssumptions();
    await expectAccessible(live.page);
    await reveal(live, 'pay_growth');
    await expectAccessible(live.page);
    document.documentElement.style.colorScheme = 'dark';
    await expectAccessible(live.page);
    document.documentElement.style.colorScheme = '';
  });

  it('keeps the search where it is when few rows are left, and says on paper what each number is', async () => {
    await screen.viewport(1280, 720);
    const { page } = await liveAssumptions();
    const top = (): number => inside(page, '.list').getBoundingClientRect().top;
    const before = top();
    [...page.shadowRoot!.querySelectorAll<HTMLElement>('.choice button')]
      .find((each) => each.textContent.trim().startsWith('Changed'))!
      .click();
    await drawn(page);
    expect(inside(page, '.nothing').textContent).toContain('Nothing has been changed');
    expect(top()).toBeCloseTo(before, 0);
    inside(page, '.nothing button').click();
    await drawn(page);
    const row = inside(page, 'iom-assumption-row');
    const shown = (): boolean[] =>
      [inside(inside(row, 'iom-range'), '.name'), inside(row, '.on-paper')].map(
        (each) => each.offsetWidth > 0,
      );
    expect(shown()).toEqual([false, false]);
    await emulate('print');
    expect(shown()).toEqual([true, true]);
    await emulate('');
  });

  it('finds what is searched, and says so when there is nothing', async () => {
    const live = await liveAssumptions();
    await search(live, 'custody months');
    expect(rows(live.page).length).toBeGreaterThan(0);
    for (const each of rows(live.page)) expect(each.row!.title + each.row!.name).toMatch(/custody/i);
    await search(live, 'zebra');
    expect(rows(live.page)).toHaveLength(0);
    expect(inside(live.page, '.nothing').textContent).toContain('No assumption has these words');
  });

  it('one press of keys on a handle is one step, marks the row as changed, and is taken back by reset', async () => {
    const live = await liveAssumptions();
    const before = quantity(live, 'abstraction.constable');
    const steps = live.document.state.history.steps.length;
    const element = row(live.page, 'abstraction.constable');
    const handle = inside(inside(element, 'iom-range'), '.handle.high');
    for (let i = 0; i < 5; i++) handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    handle.dispatchEvent(new KeyboardEvent('keyup'));
    await live.show();
    expect(live.document.state.history.steps).toHaveLength(steps + 1);
    expect(quantity(live, 'abstraction.constable')).not.toEqual(before);
    expect(inside(element, '.changed').textContent).toBe('Changed');
    button(element.shadowRoot!, 'Say why').click();
    await drawn(live.page);
    const details = inside(element, 'iom-assumption-details');
    expect(details.shadowRoot!.activeElement?.localName).toBe('textarea');
    button(inside(element, 'iom-assumption-details').shadowRoot!, 'Reset to the saved file').click();
    await live.show();
    expect(quantity(live, 'abstraction.constable')).toEqual(before);
    expect(element.shadowRoot!.querySelector('.changed')).toBeNull();
  });

  it('asks for a reason, then marks as confirmed, asks the next, and loses no focus', async () => {
    const live = await liveAssumptions();
    const panel = inside(live.page, 'iom-confirm-panel');
    const first = live.page.view!.asked[0]!;
    button(panel.shadowRoot!, 'This is right for us').click();
    await drawn(panel);
    expect(inside(panel, '#wrong').textContent).toContain('Say in a few words how you know');
    expect(live.page.view!.confirmed).toBe(0);
    const reason = inside<HTMLTextAreaElement>(panel, 'textarea');
    reason.value = 'our own HR return';
    reason.dispatchEvent(new Event('input'));
    button(panel.shadowRoot!, 'This is right for us').click();
    await live.show();
    expect(live.page.view!.asked).not.toContain(first);
    const input = scenarioInputs(live.document.state.scenario).find(({ name }) => name === first)!;
    expect(input).toMatchObject({ confirmed: true, reason: 'our own HR return' });
    expect(stepSaid(live.document)).toMatch(/^Confirmed /);
    expect(panel.shadowRoot!.activeElement?.id).toBe('heading');
  });

  it('keeps a question that is being answered, whatever the answer does to its weight', async () => {
    const live = await liveAssumptions();
    const panel = inside(live.page, 'iom-confirm-panel');
    const first = live.page.view!.asked[0]!;
    const likely = inside<HTMLInputElement>(inside(panel, 'iom-range'), 'input[data-end=likely]');
    const low = inside<HTMLInputElement>(inside(panel, 'iom-range'), 'input[data-end=low]');
    likely.focus();
    low.value = likely.value;
    low.dispatchEvent(new Event('input'));
    const high = inside<HTMLInputElement>(inside(panel, 'iom-range'), 'input[data-end=high]');
    high.value = likely.value;
    high.dispatchEvent(new Event('input'));
    high.dispatchEvent(new Event('change'));
    await live.show();
    expect(live.page.view!.asked).not.toContain(first);
    const open = inside(panel, '.head[aria-expanded=true]').textContent;
    expect(open).toContain(live.page.view!.rows.find(({ name }) => name === first)!.title);
    await expectAccessible(panel);
  });

  it('tells what is wrong with a formula while it is typed; the last good value runs on', async () => {
    const live = await liveAssumptions();
    const element = await reveal(live, 'abstraction.sergeant');
    const before = quantity(live, 'abstraction.sergeant');
    const formula = inside(element, 'iom-formula-field');
    const area = inside<HTMLTextAreaElement>(formula, 'textarea');
    const type = async (text: string, invalid: boolean): Promise<void> => {
      area.value = text;
      area.dispatchEvent(new Event('input'));
      await expect.poll(() => area.getAttribute('aria-invalid')).toBe(String(invalid));
      await drawn(formula);
    };
    await type('abstraction[constabel] *', true);
    expect(inside(formula, '#about').textContent.trim()).not.toBe('');
    area.dispatchEvent(new Event('change'));
    await live.show();
    expect(quantity(live, 'abstraction.sergeant')).toEqual(before);
    expect(area.value).toBe('abstraction[constabel] *');
    await expectAccessible(live.page);
    await type('abstraction[constable] * 0.5', false);
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await expect
      .poll(() => quantity(live, 'abstraction.sergeant'))
      .toEqual({
        formula: 'abstraction[constable] * 0.5',
      });
    await live.show();
    expect(inside(formula, '#about').textContent).toContain('7.8');
  });

  it('keeps what is typed on after Enter, and approves nothing that it has not read', async () => {
    const live = await liveAssumptions();
    const element = await reveal(live, 'abstraction.sergeant');
    const formula = inside(element, 'iom-formula-field');
    const area = inside<HTMLTextAreaElement>(formula, 'textarea');
    const type = (text: string): void => {
      area.value = text;
      area.dispatchEvent(new Event('input'));
    };
    type('abstraction[constable] * 0.5');
    await expect.poll(() => inside(formula, '#about').textContent).toContain('Press Enter');
    type('abstraction[constable] * 0.25');
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    type('abstraction[constable] * 0.25 +');
    await drawn(formula);
    expect(inside(formula, '#about').textContent).not.toContain('Press Enter');
    await expect.poll(() => area.getAttribute('aria-invalid')).toBe('true');
    await live.show();
    expect(area.value).toBe('abstraction[constable] * 0.25 +');
    expect(area.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps shares of time within the whole: what is refused is said beside the field and stays typed', async () => {
    const live = await liveAssumptions();
    const element = await reveal(live, 'time_share.constable.police');
    const range = inside(element, 'iom-range');
    const field = inside<HTMLInputElement>(range, 'input');
    field.value = '99';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await live.show();
    expect(inside(range, '#complaint').textContent).toContain('add up to');
    expect(field.value).toBe('99');
    expect(quantity(live, 'time_share.constable.police')).toBe(0.85);
  });

  it('the order does not move under the hand, until it is asked to', async () => {
    const live = await liveAssumptions();
    const order = (): string[] => rows(live.page).map((each) => each.dataset['name']!);
    const before = order();
    live.document.edit({ type: 'setInput', input: before[0]!, value: 1 });
    await live.show();
    expect(live.page.view!.ranked).not.toContain(before[0]);
    expect(order()).toEqual(before);
    button(live.page.shadowRoot!, 'Sort again').click();
    await drawn(live.page);
    expect(order().slice(0, 4)).toEqual(live.page.view!.ranked.slice(0, 4));
  });

  it('asks where its result comes from', async () => {
    const { page } = await liveAssumptions();
    let asked = '';
    page.addEventListener(ExplainNumber.type, (event) => {
      if (event instanceof ExplainNumber) asked = event.quantity;
    });
    inside(inside(page, '.sub iom-explain'), 'button').click();
    expect(asked).toBe('caseload_coverage');
  });
});
