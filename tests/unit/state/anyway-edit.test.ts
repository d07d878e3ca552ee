import { stepSaid } from './step-said.ts';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { LIMITS } from '../../../src/scenario/limits.ts';
import type { DatedChange, Scenario } from '../../../src/scenario/scenario.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { whatChanged } from '../../../src/state/what-changed.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const happens = (id: string): DatedChange => {
  const { to: _, ...change } = decision({ id, name: `Grant ${id} ends`, source: 'the settlement' });
  return change;
};
const scenario: Scenario = { ...smallScenario, business_as_usual: [happens('a'), happens('b')] };

/** The changes after edits, and what the last step is called. */
function after(...edits: Edit[]): { work: EditableDocument; held: readonly DatedChange[]; step: string } {
  const work = new EditableDocument(scenario);
  for (const edit of edits) expect(work.edit(edit)).toEqual([]);
  const { state } = work;
  return { work, held: state.scenario.business_as_usual, step: stepSaid(work) };
}

describe('what happens anyway', () => {
  it.each<[Partial<DatedChange>, string]>([
    [{ on: false }, 'Switched off “Grant b ends”'],
    [{ name: ' It ends ' }, 'Renamed a change to “It ends”'],
    [{ from: '2014-06', until: '2014-09' }, 'Changed the dates of “Grant b ends”'],
    [{ ramp_months: 6 }, 'Changed the dates of “Grant b ends”'],
    [{ change: { add: -2 } }, 'Moved “Grant b ends” to −2 posts'],
  ])('takes %o alone, as a step with a name, and gives it back', (change, label) => {
    const { work, held, step } = after({ type: 'setAnyway', id: 'b', change });
    const trimmed = change.name === undefined ? change : { name: change.name.trim() };
    expect(held).toEqual([happens('a'), { ...happens('b'), ...trimmed }]);
    expect(step).toBe(label);
    expect(work.state.scenario.options).toBe(scenario.options);
    expect(whatChanged(scenario, work.state.scenario)).toBe('all');
    work.undo();
    expect(work.state.scenario).toEqual(scenario);
    work.redo();
    expect(work.state.scenario.business_as_usual).toEqual(held);
  });

  it('is taken out, and comes back in its place', () => {
    const { work, held, step } = after({ type: 'removeAnyway', id: 'a' });
    expect(held).toEqual([happens('b')]);
    expect(step).toBe('Removed “Grant a ends”');
    work.undo();
    expect(work.state.scenario).toEqual(scenario);
  });

  it('is one step for one drag', () => {
    const drag = (add: number, done: boolean): Edit => ({
      type: 'setAnyway',
      id: 'a',
      change: { change: { add } },
      done,
    });
    const { work, held } = after(drag(-1, false), drag(-2, false), drag(-3, true));
    expect(held[0]!.change).toEqual({ add: -3 });
    expect(work.state.history.steps).toHaveLength(2);
    work.undo();
    expect(work.state.scenario).toEqual(scenario);
  });

  it.each<[string, Edit, RegExp]>([
    ['an empty name', { type: 'setAnyway', id: 'a', change: { name: ' ' } }, /A change needs a name/],
    [
      'a name too long',
      { type: 'setAnyway', id: 'a', change: { name: 'x'.repeat(LIMITS.name + 1) } },
      /characters/,
    ],
    ['the month of today', { type: 'setAnyway', id: 'a', change: { from: scenario.start } }, /month 0/],
    ['an end before the beginning', { type: 'setAnyway', id: 'a', change: { until: '2013-01' } }, /ends/],
    ['no number', { type: 'setAnyway', id: 'a', change: { change: { add: NaN } } }, /not a number/],
    ['half a month', { type: 'setAnyway', id: 'a', change: { ramp_months: 2.5 } }, /whole number/],
    ['a lever that is none', { type: 'setAnyway', id: 'a', change: { lever: 'luck.red' } }, /no lever/],
    ['one that has gone', { type: 'setAnyway', id: 'z', change: { on: false } }, /no longer there/],
    ['one that has gone already', { type: 'removeAnyway', id: 'z' }, /no longer there/],
  ])('refuses %s with a sentence, and stays as it is', (_, edit, sentence) => {
    const work = new EditableDocument(scenario);
    expect(problemText(work.edit(edit)[0]!)).toMatch(sentence);
    expect(work.state.scenario).toBe(scenario);
  });

  it('is in the saved file as it was set', () => {
    const shipped = shippedScenario('workshop-2025-26.iom.json');
    const [first, second] = shipped.business_as_usual;
    const work = new EditableDocument(shipped);
    work.edit({ type: 'setAnyway', id: first!.id, change: { on: false, until: '2027-03' } });
    work.edit({ type: 'removeAnyway', id: second!.id });
    const saved = saveScenario(work.state.scenario);
    const read = parseScenario(saved.ok ? saved.value : '');
    if (!read.ok) throw new Error(problemText(read.error[0]!));
    expect(read.value.business_as_usual).toEqual(
      shipped.business_as_usual.toSpliced(0, 2, { ...first!, on: false, until: '2027-03' }),
    );
  });
});
