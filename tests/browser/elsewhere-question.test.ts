import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/state/edit.ts';
import { applyEdit } from '../../src/state/apply-edit.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { AssumptionChange } from '../../src/ui/events/assumption-change.ts';
import '../../src/ui/decisions/elsewhere-question.ts';
import { elsewhereView, type ElsewhereView } from '../../src/ui/decisions/elsewhere-view.ts';
import { decision, smallScenario } from '../unit/words/en/small-scenario.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

const half = decision({ lever: 'iom_share.ex_dip', change: { multiply: 0.5 } });
const view = (scenario: Scenario): ElsewhereView =>
  elsewhereView(
    {
      scenario,
      option: scenario.options[1]!,
      decision: half,
      months: ['2014-03'],
      month: '2014-03',
      withIt: undefined,
      withoutIt: undefined,
    },
    false,
  )!;

/** The question over a scenario that takes its edits. */
async function asked() {
  let scenario = smallScenario;
  const edits: Edit[] = [];
  const question = await mount('iom-elsewhere', { view: view(scenario) });
  question.addEventListener(AssumptionChange.type, (event) => {
    if (!(event instanceof AssumptionChange)) return;
    const edited = applyEdit(scenario, event.edit);
    if (!edited.ok) {
      event.problems = edited.error;
      return;
    }
    edits.push(event.edit);
    scenario = edited.value.scenario;
    question.view = view(scenario);
  });
  return {
    question,
    edits,
    said: () => scenario.streams[0]!.prevented_per_million,
    choose: async (id: string) => {
      await userEvent.selectOptions(inside(question, 'select'), id);
      await drawn(question);
    },
  };
}

describe('what money does elsewhere', () => {
  it('is not known until it is chosen, says what stands behind a choice, and can be taken back', async () => {
    const { question, said, choose } = await asked();
    expect(inside<HTMLSelectElement>(question, 'select').value).toBe('unknown');
    expect(inside(question, 'label').textContent).toBe('What it does there');
    await expectAccessible(question);
    await choose('treatment');
    expect(said()).toMatchObject({ source: 'crimes_per_million_treatment_cut' });
    expect(question.shadowRoot!.textContent).toContain('crimes a year for each £1m');
    expect(question.shadowRoot!.textContent).toMatch(/in\s+every\s+option/);
    await expectAccessible(question);
    await choose('unknown');
    expect(said()).toBeUndefined();
  });

  it('takes a figure of one’s own by keys, for each £10,000, and not without its source', async () => {
    const { question, edits, said, choose } = await asked();
    await choose('own');
    expect(edits).toEqual([]);
    expect(question.shadowRoot!.activeElement?.id).toBe('figure');
    await userEvent.keyboard('3,5{Enter}');
    expect(inside(question, '.complaint').textContent).toContain('two ways');
    await userEvent.fill(inside(question, '#figure'), '3.5');
    await userEvent.keyboard('{Enter}');
    await drawn(question);
    expect(inside(question, '.complaint').textContent).toContain('how you know');
    expect(question.shadowRoot!.activeElement?.id).toBe('source');
    await expectAccessible(question);
    await userEvent.keyboard('our patrols, 2013{Enter}');
    await drawn(question);
    expect(said()).toEqual({ value: 350, source: 'our patrols, 2013' });
    expect(inside<HTMLInputElement>(question, '#figure').value).toBe('3.5');
    expect(inside<HTMLSelectElement>(question, 'select').value).toBe('own');
  });

  it('Escape leaves what stood, and the focus on the list', async () => {
    const { question, edits, choose } = await asked();
    await choose('own');
    await userEvent.keyboard('9{Escape}');
    await drawn(question);
    expect(inside<HTMLSelectElement>(question, 'select').value).toBe('unknown');
    expect(question.shadowRoot!.activeElement?.localName).toBe('select');
    expect(edits).toEqual([]);
  });

  it('a figure that the model refuses is told, and stays as typed', async () => {
    const { question, said, choose } = await asked();
    await choose('own');
    await userEvent.fill(inside(question, '#figure'), '99999999');
    await userEvent.fill(inside(question, '#source'), 'a slip');
    inside(question, '.own button').click();
    await drawn(question);
    expect(inside(question, '.complaint').textContent).not.toBe('');
    expect(inside<HTMLInputElement>(question, '#figure').value).toBe('99999999');
    expect(said()).toBeUndefined();
  });

  it('stands in the dark too', async () => {
    document.documentElement.style.setProperty('color-scheme', 'dark');
    const { question, choose } = await asked();
    question.style.cssText = 'background: var(--iom-paper); color: var(--iom-ink)';
    await choose('own');
    await expectAccessible(question);
  });
});
