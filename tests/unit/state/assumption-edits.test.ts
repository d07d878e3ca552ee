import { said } from './step-said.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { applyEdit, type Edited } from '../../../src/state/apply-edit.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { projectScenario } from '../study/one-projector.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const edited = (scenario: Scenario, edit: Edit): Edited => {
  const result = applyEdit(scenario, edit);
  if (!result.ok) throw new Error(problemText(result.error[0]!));
  return result.value;
};
const input = (scenario: Scenario, name: string) =>
  scenarioInputs(scenario).find((each) => each.name === name)!;

describe('edits of assumptions', () => {
  it('a reason and a confirmation survive saving, change no number, and name their steps', () => {
    const names = scenarioInputs(sampleScenario())
      .filter(({ from, path }) => from.kind === 'assumption' && path.length > 0)
      .map(({ name }) => name);
    const before = sampleScenario();
    const outputs = { outputs: ['caseload_coverage'], draws: 4 };
    const asIs = projectScenario(before, outputs);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ minLength: 1 }), (name, reason) => {
        fc.pre(reason.trim() !== '');
        const { scenario, label } = edited(before, {
          type: 'setConfirmed',
          input: name,
          confirmed: true,
          reason,
        });
        expect(said({ scenario, label })).toMatch(/^Confirmed /);
        expect(input(scenario, name)).toMatchObject({ confirmed: true, reason, fromFile: true });
        const text = saveScenario(scenario);
        expect(text.ok && parseScenario(text.value)).toEqual({ ok: true, value: scenario });
        const after = projectScenario(scenario, outputs);
        expect(after.ok).toBe(true);
        expect(after.ok && after.value.options).toEqual(asIs.ok && asIs.value.options);
        const back = edited(scenario, { type: 'setConfirmed', input: name, confirmed: false }).scenario;
        expect(input(back, name)).toMatchObject({ confirmed: false, reason });
      }),
      { numRuns: 20 },
    );
  });

  it('a file may say confirmed: true, and nothing else there', () => {
    const file = (confirmed: unknown): string =>
      JSON.stringify({
        ...smallScenario,
        assumptions: { pay_growth: { low: 0.01, likely: 0.02, high: 0.03, confirmed } },
      });
    expect(parseScenario(file(true)).ok).toBe(true);
    const refused = parseScenario(file(false));
    expect(refused.ok ? '' : problemText(refused.error[0]!)).toBe('This must be true, not false.');
  });

  it('an empty reason takes the reason away, and a plain number is plain again', () => {
    const name = 'starting_community.red';
    const given = edited(smallScenario, { type: 'setReason', input: name, reason: 'the tracker' }).scenario;
    expect(given.tiers[0]!.starting_community).toEqual({
      value: 100,
      reason: 'the tracker',
    });
    expect(edited(given, { type: 'setReason', input: name, reason: '  ' }).scenario).toEqual(smallScenario);
  });

  it('back to the model’s own leaves the file silent, or at the default of the format', () => {
    const own = edited(smallScenario, { type: 'setInput', input: 'pay_growth', value: 0.5 }).scenario;
    expect(edited(own, { type: 'clearInput', input: 'pay_growth' }).scenario).toEqual(smallScenario);
    const role = edited(smallScenario, { type: 'clearInput', input: 'abstraction.constable' }).scenario;
    expect(role.roles[0]!.abstraction).toBe(0);
    const needed = applyEdit(smallScenario, { type: 'clearInput', input: 'starting_community.red' });
    expect(needed.ok).toBe(false);
  });

  it('reset brings back what the saved file says, and changes nothing when nothing has changed', () => {
    const moved = edited(smallScenario, {
      type: 'setInput',
      input: 'vacancy_rate.constable',
      value: 0.2,
    }).scenario;
    const reset: Edit = { type: 'resetInput', input: 'vacancy_rate.constable', saved: 0 };
    expect(edited(moved, reset).scenario).toEqual(smallScenario);
    expect(edited(smallScenario, reset).scenario).toBe(smallScenario);
  });

  it('a need without a standard is refused: the file could not be saved', () => {
    const result = applyEdit(smallScenario, { type: 'setInput', input: 'need.drugs.red', value: 0.5 });
    expect(result.ok).toBe(false);
  });

  it('a drag whose end is refused ends at its last good place, as one step', () => {
    const document = new EditableDocument(smallScenario);
    const drag = (value: number, done: boolean) =>
      document.edit({ type: 'setInput', input: 'vacancy_rate.constable', value, done });
    expect(drag(0.5, false)).toEqual([]);
    expect(drag(1.5, true)).not.toEqual([]);
    const { scenario, history, refused } = document.state;
    expect(scenario.roles[0]!.vacancy_rate).toBe(0.5);
    expect(history.moving).toBeUndefined();
    expect(history.steps).toHaveLength(2);
    expect(refused).not.toEqual([]);
    document.undo();
    expect(document.state.scenario).toBe(smallScenario);
  });
});
