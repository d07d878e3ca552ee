import { stepSaid } from './step-said.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../../src/scenario/check-scenario.ts';
import { LIMITS } from '../../../src/scenario/limits.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { NewDecision } from '../../../src/scenario/templates/template.ts';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import type { DecisionsEdit } from '../../../src/state/edits/decisions-edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const fresh: NewDecision = {
  name: 'New one',
  lever: 'seconded_posts.constable',
  change: { add: -4 },
  from: '2014-04',
  until: null,
  ramp_months: 1,
  on: true,
  to: 'response',
};
const several: Scenario = {
  ...smallScenario,
  options: [
    smallScenario.options[0]!,
    { id: 'move', name: 'Move', decisions: ['a', 'b', 'c'].map((id) => decision({ id, name: id })) },
  ],
};
const ids = (scenario: Scenario): string[] => scenario.options[1]!.decisions.map(({ id }) => id);

function after(edit: DecisionsEdit): Scenario {
  const edited = applyEdit(several, edit);
  if (!edited.ok) throw new Error(problemText(edited.error[0]!));
  return edited.value.scenario;
}

describe('decisions of an option', () => {
  it('are added all at once, as one step', () => {
    const document = new EditableDocument(several);
    expect(
      document.edit({ type: 'addDecisions', option: 'move', name: 'Two', decisions: [fresh, fresh] }),
    ).toEqual([]);
    expect(ids(document.state.scenario)).toHaveLength(5);
    expect(stepSaid(document)).toBe('Added “Two”');
    document.undo();
    expect(document.state.scenario).toEqual(several);
  });

  it('go into a new option when the reference is in hand, which is then in hand itself', () => {
    const document = new EditableDocument(several);
    document.selectOption('keep');
    document.edit({ type: 'addDecisions', option: 'keep', name: 'Move', decisions: [fresh] });
    const { scenario, option } = document.state;
    expect(scenario.options[0]!.decisions).toEqual([]);
    expect(scenario.options.at(-1)).toMatchObject({ name: 'Move 2', decisions: [{ name: 'New one' }] });
    expect(option).toBe(scenario.options.at(-1)!.id);
    document.undo();
    expect(document.state.scenario).toEqual(several);
  });

  it('are moved up and down, no further than the ends', () => {
    expect(ids(after({ type: 'moveDecision', option: 'move', decision: 'a', by: 1 }))).toEqual([
      'b',
      'a',
      'c',
    ]);
    expect(ids(after({ type: 'moveDecision', option: 'move', decision: 'c', by: -9 }))).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect(after({ type: 'moveDecision', option: 'move', decision: 'a', by: -1 })).toBe(several);
  });

  it('are copied in place, under an id of their own', () => {
    const { decisions } = after({ type: 'duplicateDecision', option: 'move', decision: 'b' }).options[1]!;
    expect(decisions.map(({ name }) => name)).toEqual(['a', 'b', 'b', 'c']);
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(4);
  });

  it('are refused beyond the limit, and without a name or a number', () => {
    const many = Array.from({ length: LIMITS.decisions }, () => fresh);
    const codes = (decisions: (typeof fresh)[]) => {
      const edited = applyEdit(several, { type: 'addDecisions', option: 'move', name: 'x', decisions });
      return edited.ok ? [] : edited.error.map(({ code }) => code);
    };
    expect(codes(many)).toEqual(['edit/too-many']);
    expect(codes([{ ...fresh, name: ' ' }])).toEqual(['edit/no-name']);
    expect(codes([{ ...fresh, change: { add: NaN } }])).toEqual(['edit/not-a-number']);
    expect(codes([{ ...fresh, ramp_months: 1.5 }])).toEqual(['edit/not-a-number']);
    expect(codes([{ ...fresh, from: '2014-03' }])).toEqual(['scenario/month']);
    expect(codes([{ ...fresh, lever: 'nothing' }])).toEqual(['scenario/unknown-name']);
    expect(codes([])).toEqual(['edit/nothing']);
  });

  it('whatever is done to them, in whatever order, the scenario stays one that the format accepts', () => {
    const decisionId = fc.constantFrom('a', 'b', 'c', 'd4', 'gone');
    const option = fc.constantFrom('keep', 'move', 'gone');
    const edit: fc.Arbitrary<DecisionsEdit> = fc.oneof(
      fc.record({
        type: fc.constant('moveDecision' as const),
        option,
        decision: decisionId,
        by: fc.integer({ min: -5, max: 5 }),
      }),
      fc.record({ type: fc.constant('duplicateDecision' as const), option, decision: decisionId }),
      fc.record({
        type: fc.constant('addDecisions' as const),
        option,
        name: fc.constantFrom('One', 'Move'),
        decisions: fc.array(fc.constant(fresh), { maxLength: 15 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const document = new EditableDocument(several);
        for (const each of edits) document.edit(each);
        expect(checkScenario(document.state.scenario)).toEqual([]);
        for (const { decisions } of document.state.scenario.options) {
          expect(decisions.length).toBeLessThanOrEqual(LIMITS.decisions);
          expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
