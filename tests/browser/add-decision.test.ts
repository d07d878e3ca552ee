import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/ui/shell/dialogs.ts';
import { leverViews } from '../../src/ui/quantities/lever-view.ts';
import { DecisionsAdded } from '../../src/ui/events/decision-added.ts';
import { monthsFrom } from '../../src/base/month.ts';
import { TEMPLATES } from '../../src/scenario/templates/templates.ts';
import { smallScenario } from '../unit/words/en/small-scenario.ts';
import { atRest } from '../at-rest.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

const scenario = {
  ...smallScenario,
  tiers: [smallScenario.tiers[0]!, { ...smallScenario.tiers[0]!, id: 'amber', name: 'Amber' }],
};

/** The dialog, open, faded in and with the focus on its first choice. */
async function opened() {
  const dialog = await mount('iom-add-decision', {
    scenario,
    levers: leverViews(scenario),
    months: monthsFrom('2014-04', 23),
    open: true,
  });
  await expect.poll(() => dialog.shadowRoot!.activeElement?.hasAttribute('data-template')).toBe(true);
  await atRest();
  return dialog;
}

async function choose(id: string) {
  const dialog = await opened();
  inside(dialog, `[data-template=${id}]`).click();
  await drawn(dialog);
  const form = inside(dialog, 'iom-template-form');
  await drawn(form);
  return { dialog, form };
}

const added = (element: HTMLElement): Promise<DecisionsAdded> =>
  new Promise((done) =>
    element.addEventListener(DecisionsAdded.type, (e) => {
      if (e instanceof DecisionsAdded) done(e);
    }),
  );

describe('iom-add-decision', () => {
  it('answers “four officers to response from next April” with a click, a number and Enter', async () => {
    const { dialog, form } = await choose('officers_to_response');
    const wanted = added(dialog);
    expect(form.shadowRoot!.activeElement?.id).toBe('posts');
    await userEvent.keyboard('4');
    expect(inside<HTMLInputElement>(form, '#posts').value).toBe('4'); // typed over what stood there
    await drawn(form);
    expect(inside(form, 'output').textContent).toContain('10 − 4 = 6 stay');
    await userEvent.keyboard('{Enter}');
    const { decisions, name } = await wanted;
    expect(name).toBe('4 constables to response');
    expect(decisions).toMatchObject([
      { lever: 'seconded_posts.constable', change: { add: -4 }, from: '2014-04', to: 'response' },
    ]);
  });

  it('opens on the first choice, is left by Escape, and goes back to the choice made', async () => {
    const { dialog, form } = await choose('national_cut');
    inside(form, 'button[type=button]').click();
    await drawn(dialog);
    expect((dialog.shadowRoot!.activeElement as HTMLElement).dataset['template']).toBe('national_cut');
    const closed = new Promise((done) => dialog.addEventListener('iom-closed', done, { once: true }));
    await userEvent.keyboard('{Escape}');
    await closed;
    expect(dialog.open).toBe(false);
  });

  it('says beside the field what is wrong, keeps what was typed, and adds nothing', async () => {
    const { dialog, form } = await choose('officers_to_response');
    let count = 0;
    dialog.addEventListener(DecisionsAdded.type, () => count++);
    await userEvent.keyboard('lots{Enter}');
    await drawn(form);
    const field = inside<HTMLInputElement>(form, '#posts');
    expect(field.value).toBe('lots');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(inside(form, '#posts-wrong').textContent).toContain('number');
    expect(form.shadowRoot!.activeElement).toBe(field);
    await userEvent.fill(field, '11');
    await drawn(form);
    expect(inside(form, '#posts-wrong').textContent).toContain('10 are lent');
    expect(inside(form, 'output').textContent).not.toContain('10 are lent');
    await userEvent.fill(field, '');
    await drawn(form);
    expect(inside(form, 'output').textContent).toContain('Fill in what is missing');
    await userEvent.fill(field, '11');
    await userEvent.keyboard('{Enter}');
    await drawn(form);
    expect(inside(form, '#posts-wrong').textContent).toContain('10 are lent');
    expect(count).toBe(0);
    await expectAccessible(dialog);
  });

  it('asks again when an amount is counted in something else', async () => {
    const { form } = await choose('divert_fund');
    await userEvent.keyboard('20');
    await userEvent.selectOptions(inside(form, '#how'), 'pounds');
    await drawn(form);
    expect(inside<HTMLInputElement>(form, '#amount').value).toBe('125,000');
  });

  it('asks about a sign that is not the field’s, and adds nothing', async () => {
    const { dialog, form } = await choose('divert_fund');
    let count = 0;
    dialog.addEventListener(DecisionsAdded.type, () => count++);
    await userEvent.keyboard('£90{Enter}');
    await drawn(form);
    expect(inside(form, '#amount-wrong').textContent).toContain('If you mean 90%, write that.');
    await userEvent.selectOptions(inside(form, '#how'), 'pounds');
    await userEvent.fill(inside(form, '#amount'), '50%');
    await userEvent.keyboard('{Enter}');
    await drawn(form);
    expect(inside(form, '#amount-wrong').textContent).toContain('If you mean £50, write that.');
    expect(inside(form, 'output').textContent).not.toContain('£50 ');
    expect(count).toBe(0);
    await expectAccessible(dialog);
    await userEvent.fill(inside(form, '#amount'), '£50');
    await userEvent.keyboard('{Enter}');
    expect(count).toBe(1);
  });

  it.each([
    ['£90', 'If you mean 90%, write that.'],
    ['1,5', 'can be read in two ways'],
    ['1.000,50', 'can be read in two ways'],
    ['lots', 'is not a number. Enter one in digits'],
  ])('says of %s as it is typed what it says after Add, and then once only', async (text, sentence) => {
    const { form } = await choose('divert_fund');
    await userEvent.keyboard(text);
    await drawn(form);
    const output = (): string => inside(form, 'output').textContent.trim();
    const beside = (): string => inside(form, '#amount-wrong').textContent.trim();
    const typing = output();
    expect(typing).toContain(sentence);
    expect(beside()).toBe('');
    await userEvent.keyboard('{Enter}');
    await drawn(form);
    expect(beside()).toContain(sentence);
    expect(typing.endsWith(`: ${beside()}`)).toBe(true);
    expect(output()).toBe('Mend what is marked, and what it comes to is said here.');
  });

  it('asks for a number where there is none', async () => {
    const { form } = await choose('divert_fund');
    await userEvent.fill(inside(form, '#amount'), '');
    await userEvent.keyboard('{Enter}');
    await drawn(form);
    expect(inside(form, '#amount-wrong').textContent).toBe('Write a number.');
    expect(inside(form, 'output').textContent).toContain('Fill in what is missing');
  });

  it.each(['light', 'dark'])('has nothing for axe to find, in any form, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const dialog = await opened();
    await expectAccessible(dialog);
    for (const { id } of [...TEMPLATES, { id: 'other' }]) {
      inside(dialog, `[data-template=${id}]`).click();
      await drawn(dialog);
      const form = inside(dialog, id === 'other' ? 'iom-other-decision' : 'iom-template-form');
      await drawn(form);
      await expectAccessible(dialog);
      inside(form, 'button[type=button]').click();
      await drawn(dialog);
    }
  });

  it('anything else: any lever, by how much and from when', async () => {
    const dialog = await opened();
    inside(dialog, '[data-template=other]').click();
    await drawn(dialog);
    const form = inside(dialog, 'iom-other-decision');
    const wanted = added(dialog);
    await userEvent.selectOptions(inside(form, '#lever'), 'priority_strength');
    inside(form, 'button[type=submit]').click();
    expect((await wanted).decisions).toMatchObject([{ lever: 'priority_strength', from: '2014-04' }]);
  });

  it('anything else is in groups, and found by its words', async () => {
    const dialog = await opened();
    inside(dialog, '[data-template=other]').click();
    await drawn(dialog);
    const form = inside(dialog, 'iom-other-decision');
    const list = inside<HTMLSelectElement>(form, '#lever');
    const groups = (): string[] => [...list.querySelectorAll('optgroup')].map(({ label }) => label);
    const all = list.options.length;
    for (const group of list.querySelectorAll('optgroup'))
      expect(group.children.length, group.label).toBeLessThan(all / 2);
    const look = async (words: string): Promise<void> => {
      await userEvent.fill(inside(form, '#search'), words);
      await drawn(form);
    };
    await look('LOST constable');
    expect([...list.options].map(({ value }) => value)).toEqual(['abstraction.constable']);
    expect(groups()).toHaveLength(1);
    expect(list.value).toBe('abstraction.constable');
    expect(inside(form, '[role=status]').textContent).toContain('One has these words.');
    await expectAccessible(dialog);
    // Enter goes on to the list, and makes no decision of what happens to stand there.
    const adds: Event[] = [];
    dialog.addEventListener(DecisionsAdded.type, (event) => adds.push(event));
    await userEvent.type(inside(form, '#search'), '{Enter}');
    expect(adds).toEqual([]);
    expect(form.shadowRoot!.activeElement).toBe(list);
    await look('dragons');
    expect(list.options).toHaveLength(0);
    expect(inside(form, '[role=status]').textContent).toContain('Nothing has these words');
    inside(form, 'button[type=submit]').click();
    expect(adds).toEqual([]);
    await look('');
    expect(list.options).toHaveLength(all);
    inside(form, 'button[type=submit]').click();
    expect(adds).toHaveLength(1);
  });
});
