import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
// The area as it was first shipped: one stream that pays for two kinds of post.
import gwent from '../fixtures/scenarios/version-1/gwent-2013-14.iom.json?raw';
import workshop from '../../scenarios/workshop-2025-26.iom.json?raw';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import { quantityEnds } from '../../src/scenario/quantity-ends.ts';
import type { Quantity } from '../../src/scenario/scenario.ts';
import { moveInputs, resetInputs } from '../../src/state/move-inputs.ts';
import { EditableDocument } from '../editable-document.ts';
import { keptLocks } from '../../src/ui/elements/kept-locks.ts';
import { leverRows } from '../../src/ui/today/lever-rows.ts';
import '../../src/ui/today/lever-panel.ts';
import { TodayEdit, TodayReset } from '../../src/ui/events/today-edit.ts';
import { GoTo } from '../../src/ui/events/pages.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

/** The panel on a real area, with a document behind it as in the app. */
async function onArea(text: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const document = new EditableDocument(parsed.value);
  keptLocks('0 ex_dip', new Set()); // they outlive the panel
  const panel = await mount('iom-lever-panel', { rows: leverRows(document.state) });
  panel.style.width = '288px';
  panel.addEventListener(TodayEdit.type, (event) => {
    if (event instanceof TodayEdit)
      event.problems = document.edit(moveInputs(document.state, event.moves, event.done));
  });
  panel.addEventListener(TodayReset.type, (event) => {
    if (event instanceof TodayReset) document.edit(resetInputs(document.state, event.levers));
  });
  document.subscribe(() => (panel.rows = leverRows(document.state)));
  const settle = async (): Promise<void> => {
    await drawn(panel);
    await drawn(panel);
  };
  await settle();
  for (const each of panel.shadowRoot!.querySelectorAll('details')) each.open = true;
  await settle();
  return { document, panel, settle, saved: parsed.value };
}

const find = (root: HTMLElement, host: string, label: string, selector: string): HTMLInputElement => {
  const all = [...root.shadowRoot!.querySelectorAll<HTMLElement>(host)];
  const held = all.find((each) => each.getAttribute('label') === label);
  if (!held)
    throw new Error(`no ${host} ${label} among ${all.map((a) => a.getAttribute('label') ?? '').join()}`);
  return inside<HTMLInputElement>(held, selector);
};
const group = (panel: HTMLElement): HTMLElement => inside(panel, 'iom-share-group');
const slider = (root: HTMLElement, label: string): HTMLInputElement =>
  find(root, 'iom-amount', label, 'input[type=range]');
const field = (root: HTMLElement, label: string): HTMLInputElement =>
  find(root, 'iom-amount', label, 'input[type=text]');
const drag = (input: HTMLInputElement, ...to: number[]): void => {
  for (const value of to) {
    input.value = String(value);
    input.dispatchEvent(new Event('input'));
  }
  input.dispatchEvent(new Event('change'));
};
const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
};
const central = (quantity: Quantity | undefined): number | undefined =>
  quantity === undefined ? undefined : quantityEnds(quantity)?.likely;
const press = (root: HTMLElement, label: string): void =>
  root.shadowRoot!.querySelector<HTMLElement>(`button[aria-label^="${label}"]`)!.click();
const spent = (document: EditableDocument) => document.state.scenario.streams[0]!.spend_share;
const words = (element: HTMLElement): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('iom-lever-panel', () => {
  it('says what reaches IOM, and what of it is not allocated, in pounds', async () => {
    const { panel } = await onArea(gwent);
    // As the runs have it: 20.6% of £907,881, and 57% of that.
    expect(words(panel)).toContain('£187,000 to IOM');
    expect(words(group(panel))).toContain('£107,000 a year not allocated to posts');
  });

  it('balances while a share is dragged, as one step, and comes back to the start', async () => {
    const { document, panel, settle, saved } = await onArea(gwent);
    const shares = group(panel);
    const drugs = slider(shares, 'Drug workers: share');
    drugs.value = '90';
    drugs.dispatchEvent(new Event('input'));
    await settle();
    expect(central(spent(document)['drug_worker'])).toBeCloseTo(0.9, 9);
    expect(central(spent(document)['navigator'])).toBeCloseTo(0.1, 9);
    expect(words(shares)).toContain('All of it is allocated to posts');
    drag(drugs, 28);
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
    expect(document.state.history.steps).toHaveLength(1);
    drag(drugs, 50, 60, 90);
    expect(document.state.history.steps).toHaveLength(2);
  });

  it('is one number at 0, and has its range again where it was, exactly', async () => {
    const { document, panel, settle, saved } = await onArea(gwent);
    const share = [...panel.shadowRoot!.querySelectorAll('iom-today-lever')].find(
      ({ lever }) => lever.lever === 'iom_share.ex_dip',
    )!;
    const input = slider(share, 'Ex-DIP funding: share for IOM');
    drag(input, 12, 0);
    await settle();
    const now = document.state.scenario.streams[0]!.iom_share;
    expect(quantityEnds(now)).toEqual({ low: 0, likely: 0, high: 0 });
    expect(words(share)).not.toContain('From');
    drag(input, 3, 20);
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
    expect(words(share)).not.toContain('changed');
  });

  it('comes back to the very share that the file has, whatever its decimals', async () => {
    const text = gwent.replace(/"likely": 0\.2,/, '"likely": 0.2013579246801,');
    const { document, panel, settle, saved } = await onArea(text);
    const share = [...panel.shadowRoot!.querySelectorAll('iom-today-lever')].find(
      ({ lever }) => lever.lever === 'iom_share.ex_dip',
    )!;
    expect(share.lever.today).toBe(0.2013579246801);
    const label = 'Ex-DIP funding: share for IOM';
    drag(slider(share, label), 40, 20);
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
    drag(slider(share, label), 40);
    await settle();
    type(field(share, label), '20.1358');
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
  });

  it('is worked by keys alone: a share, its lock, Escape out of a change', async () => {
    const { document, panel, settle, saved } = await onArea(gwent);
    const shares = group(panel);
    slider(shares, 'Drug workers: share').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settle();
    expect(central(spent(document)['drug_worker'])).toBeCloseTo(0.3, 9);
    await userEvent.keyboard('{ArrowLeft>}{Escape}{/ArrowLeft}');
    await settle();
    expect(central(spent(document)['drug_worker'])).toBeCloseTo(0.3, 9);
    const reset = inside(shares, 'button[aria-label="Reset Drug workers to 28%"]');
    reset.focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
    // The button is gone, the focus is not.
    const amount = shares.shadowRoot!.activeElement;
    expect(amount?.getAttribute('label')).toBe('Drug workers: share');
    inside(shares, 'button[aria-label="Lock Drug workers"]').focus();
    await userEvent.keyboard(' ');
    await settle();
    expect(slider(shares, 'Drug workers: share').disabled).toBe(true);
  });

  it('never moves a locked share, and says why the other stops', async () => {
    const { document, panel, settle } = await onArea(gwent);
    const shares = group(panel);
    press(shares, 'Lock Drug workers');
    await settle();
    const before = spent(document)['drug_worker'];
    const other = [...shares.shadowRoot!.querySelectorAll('iom-amount')]
      .map(({ label }) => label)
      .find((label) => label !== 'Drug workers: share')!;
    drag(slider(shares, other), 95);
    await settle();
    expect(spent(document)['drug_worker']).toBe(before);
    expect(central(spent(document)['navigator'])).toBeCloseTo(0.72, 9);
    expect(inside(shares, '[role=status]').textContent).toContain('stops at 72%: the rest is locked');
    expect(words(shares)).toContain('Can go up to 72%: the others are locked');
    expect(slider(shares, other).value).toBe('72');
    expect(slider(shares, 'Drug workers: share').disabled).toBe(true);
    await expectAccessible(panel);
  });

  it('keeps locks while the panel is off the page', async () => {
    const { document, panel } = await onArea(gwent);
    press(group(panel), 'Lock Drug workers');
    panel.remove();
    const again = await mount('iom-lever-panel', { rows: leverRows(document.state) });
    await drawn(again);
    expect(inside(group(again), 'button.lock').getAttribute('aria-pressed')).toBe('true');
    expect(document.state.history.steps).toHaveLength(1);
  });

  it('draws nothing while nobody sees it, and then only what is unfolded', async () => {
    const parsed = parseScenario(workshop);
    if (!parsed.ok) throw new Error();
    const { state } = new EditableDocument(parsed.value);
    const panel = await mount('iom-lever-panel', { rows: leverRows(state), hidden: true });
    expect(panel.shadowRoot!.querySelector('details')).toBeNull();
    panel.hidden = false;
    await drawn(panel);
    await drawn(panel);
    expect(panel.shadowRoot!.querySelectorAll('details').length).toBeGreaterThan(5);
    expect(panel.shadowRoot!.querySelector('iom-share-group')).toBeNull();
    panel.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    await drawn(panel);
    await drawn(panel);
    expect(panel.shadowRoot!.querySelectorAll('iom-share-group')).toHaveLength(1);
  });

  it('lists every kind of post one click away', async () => {
    const { panel, settle, saved } = await onArea(gwent);
    const shares = group(panel);
    expect(shares.shadowRoot!.querySelectorAll('.member')).toHaveLength(2);
    inside(shares, 'button[aria-expanded=false]').click();
    await settle();
    expect(shares.shadowRoot!.querySelectorAll('.member')).toHaveLength(saved.roles.length);
  });

  it('leaves a share that a formula gives, and says so', async () => {
    const file = gwent.replace(/"drug_worker": 0\.28/, '"drug_worker": { "formula": "0.14 * 2" }');
    const { document, panel, settle } = await onArea(file);
    const shares = group(panel);
    expect(words(shares)).toContain('A formula in the file gives this share');
    drag(slider(shares, 'Mentors and navigators: share'), 60);
    await settle();
    expect(spent(document)['drug_worker']).toEqual({ formula: '0.14 * 2' });
    expect(central(spent(document)['navigator'])).toBeCloseTo(0.6, 9);
    await expectAccessible(panel);
  });

  it('is a table of percents and pounds of the same shares', async () => {
    const { document, panel, settle } = await onArea(gwent);
    inside(panel, '.ways button:last-child').click();
    await settle();
    const shares = group(panel);
    const toIom = (): HTMLInputElement => field(panel, 'Ex-DIP funding: pounds a year to IOM');
    const whole = Number(toIom().value.replace(',', ''));
    type(field(shares, 'Drug workers: pounds a year'), `£${whole / 2}`);
    await settle();
    expect(central(spent(document)['drug_worker'])).toBeCloseTo(0.5, 5);
    expect(field(shares, 'Drug workers: share').value).toBe('50');
    type(field(shares, 'Drug workers: share'), 'half');
    await settle();
    expect(field(shares, 'Drug workers: share').value).toBe('half');
    type(field(shares, 'Drug workers: pounds a year'), '40%');
    type(field(shares, 'Mentors and navigators: share'), '£40');
    await settle();
    for (const amount of shares.shadowRoot!.querySelectorAll('iom-amount[label^="Mentors"][unit-after]'))
      expect(words(amount as HTMLElement)).toContain('If you mean 40%, write that.');
    expect(central(spent(document)['drug_worker'])).toBeCloseTo(0.5, 5);
    await expectAccessible(panel);
    // Half the pounds of the runs are half of what is likely.
    type(toIom(), String(whole / 2));
    await settle();
    expect(toIom().value.replace(',', '')).toBe(String(Math.round(whole / 2)));
    expect(central(document.state.scenario.streams[0]!.iom_share)).toBeCloseTo(0.1, 5);
  });

  it('goes down the column of a table on Enter', async () => {
    const { panel, settle } = await onArea(gwent);
    panel.table = true;
    await settle();
    const shares = group(panel);
    const first = field(shares, 'Drug workers: share');
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await settle();
    const focused = shares.shadowRoot!.activeElement!;
    expect(focused.closest('tr')).not.toBe(
      [...shares.shadowRoot!.querySelectorAll('iom-amount')]
        .find(({ label }) => label === 'Drug workers: share')!
        .closest('tr'),
    );
    expect(focused.closest('td')!.className).toBe('share');
  });

  it('marks what has changed and puts it back to the saved value', async () => {
    const { document, panel, settle, saved } = await onArea(gwent);
    const share = [...panel.shadowRoot!.querySelectorAll('iom-today-lever')].find(
      ({ lever }) => lever.lever === 'iom_share.ex_dip',
    )!;
    drag(slider(share, 'Ex-DIP funding: share for IOM'), 30);
    await settle();
    expect(words(share)).toContain('changed');
    expect(words(share)).toContain('From 15% to 53%; likely 30%, middle 31%');
    const reset = inside(share, 'button.tool');
    expect(reset.getAttribute('aria-label')).toContain('to 20%');
    reset.click();
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
    expect(share.shadowRoot!.querySelector('button.tool')).toBeNull();

    const shares = group(panel);
    drag(slider(shares, 'Drug workers: share'), 95);
    await settle();
    [...shares.shadowRoot!.querySelectorAll<HTMLElement>('.tools button')].at(-1)!.click();
    await settle();
    expect(document.state.scenario.streams).toEqual(saved.streams);
  });

  it('says beside the field why a value cannot be, and keeps what was typed', async () => {
    const { document, panel, settle, saved } = await onArea(gwent);
    const tier = saved.tiers[0]!;
    const custody = [...panel.shadowRoot!.querySelectorAll('iom-today-lever')].find(
      ({ lever }) => lever.lever === `starting_custody.${tier.id}`,
    )!;
    const amount = inside(custody, 'iom-amount');
    type(inside<HTMLInputElement>(amount, 'input[type=text]'), '500');
    await settle();
    expect(inside<HTMLInputElement>(amount, 'input[type=text]').value).toBe('500');
    expect(inside(amount, '#complaint').textContent).toContain('cannot be in balance');
    expect(document.state.scenario).toBe(saved);
  });

  it('shows on request what a value stands on', async () => {
    const { panel, settle } = await onArea(gwent);
    await settle();
    const share = [...panel.shadowRoot!.querySelectorAll('iom-today-lever')].find(
      ({ lever }) => lever.lever === 'iom_share.ex_dip',
    )!;
    const from = inside(share, 'iom-where-from');
    expect(inside(from, 'iom-evidence-chip').getAttribute('kind')).toBe('planning assumption');
    inside<HTMLDetailsElement>(from, 'details').open = true;
    await settle();
    await settle();
    expect(words(from)).toContain('The part of the drug intervention service');
  });

  it('edits a range in place, keeping what is beside it, and gives a number one', async () => {
    const { document, panel, settle } = await onArea(gwent);
    const lever = (name: string) =>
      [...panel.shadowRoot!.querySelectorAll('iom-today-lever')].find(({ lever }) => lever.lever === name)!;
    const open = async (name: string): Promise<HTMLElement> => {
      inside(lever(name), 'button[aria-expanded=false]').click();
      await settle();
      return inside(inside(lever(name), 'iom-today-range'), 'iom-range');
    };
    const share = await open('iom_share.ex_dip');
    const high = [...share.shadowRoot!.querySelectorAll<HTMLInputElement>('input')].at(-1)!;
    type(high, '40');
    await settle();
    expect(document.state.scenario.streams[0]!.iom_share).toMatchObject({
      low: 0.1,
      likely: 0.2,
      high: 0.4,
      reason: expect.stringContaining('planning assumption') as string,
    });
    type(high, '5');
    await settle();
    expect(high.value).toBe('5');
    expect(document.state.scenario.streams[0]!.iom_share).toMatchObject({ high: 0.4 });
    await expectAccessible(panel);
    inside(lever('iom_share.ex_dip'), 'button[aria-label^="Use one number"]').click();
    await settle();
    expect(document.state.scenario.streams[0]!.iom_share).toMatchObject({ value: 0.2 });
    expect(lever('iom_share.ex_dip').shadowRoot!.querySelector('iom-today-range')).toBeNull();

    const funding = await open('annual_funding.ex_dip');
    const low = funding.shadowRoot!.querySelector<HTMLInputElement>('input')!;
    type(low, '850,000');
    await settle();
    expect(document.state.scenario.streams[0]!.annual_funding).toMatchObject({
      low: 850_000,
      likely: 907_881,
      high: 907_881,
    });
    expect(words(lever('annual_funding.ex_dip'))).toContain(
      'From £850,000 to £908,000; likely £908,000, middle £900,000',
    );
  });

  it('leads from what posts lose to its assumption', async () => {
    const { panel } = await onArea(gwent);
    let went: GoTo | undefined;
    panel.addEventListener(GoTo.type, (event) => {
      if (event instanceof GoTo) went = event;
    });
    inside(inside(panel, 'iom-posts-list'), 'button.link').click();
    expect(went).toMatchObject({ page: 'assumptions' });
    expect(went?.show).toMatch(/^(vacancy_rate|abstraction)\./);
  });

  it.each([
    ['light', gwent],
    ['dark', gwent],
    ['light', workshop],
    ['dark', workshop],
  ])('has nothing for axe to find in %s, all opened, as sliders and as a table', async (scheme, text) => {
    document.documentElement.style.colorScheme = scheme;
    const { panel, settle } = await onArea(text);
    for (const table of [false, true]) {
      panel.table = table;
      await settle();
      await expectAccessible(panel);
    }
    document.documentElement.style.colorScheme = '';
  });

  it('gives every target 24 pixels, and fits 288', async () => {
    const { panel, settle } = await onArea(workshop);
    for (const table of [false, true]) {
      panel.table = table;
      await settle();
      const small: string[] = [];
      const look = (root: ShadowRoot): void => {
        for (const each of root.querySelectorAll<HTMLElement>('*')) {
          if (each.shadowRoot) look(each.shadowRoot);
          if (!each.matches('button, input, summary') || !each.offsetParent) continue;
          const { width, height } = each.getBoundingClientRect();
          if (width < 24 || height < 24)
            small.push(`${each.localName} ${each.ariaLabel ?? each.textContent}`);
        }
      };
      look(panel.shadowRoot!);
      expect(small).toEqual([]);
      expect(panel.scrollWidth).toBeLessThanOrEqual(288);
    }
  });
});
