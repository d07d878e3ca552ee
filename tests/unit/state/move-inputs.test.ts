import { stepSaid } from './step-said.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceShares } from '../../../src/scenario/balance-shares.ts';
import { quantityEnds } from '../../../src/scenario/quantity-ends.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { canUndo } from '../../../src/state/history.ts';
import { moveInputs, resetInputs, type Move } from '../../../src/state/move-inputs.ts';
import { EditableDocument } from '../../editable-document.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const sample = sampleScenario();
const stream = sample.streams[0]!;
const roles = sample.roles.map(({ id }) => id);
const share = (role: string): string => `spend_share.${stream.id}.${role}`;
const spent = (scenario: Scenario) => scenario.streams[0]!.spend_share;
const withShare = (quantity: Quantity): Scenario => ({
  ...sample,
  streams: sample.streams.with(0, { ...stream, iom_share: quantity }),
});
const move = (document: EditableDocument, moves: readonly Move[], done = true) =>
  document.edit(moveInputs(document.state, moves, done));
const saved = (scenario: Scenario): string => {
  const text = saveScenario(scenario);
  if (!text.ok) throw new Error(problemText(text.error[0]!));
  return text.value;
};
const iomShare = `iom_share.${stream.id}`;

describe('moving today’s values', () => {
  it('makes one step of a drag that moves several, and none of one that ends where it began', () => {
    const document = new EditableDocument(sample);
    const [a, b] = [share(roles[0]!), share(roles[1]!)];
    for (const value of [0.1, 0.2, 0.3])
      move(
        document,
        [
          { lever: a, value },
          { lever: b, value: 0.4 - value },
        ],
        false,
      );
    move(document, [
      { lever: a, value: 0.3 },
      { lever: b, value: 0.1 },
    ]);
    expect(document.state.history.steps).toHaveLength(2);
    expect(quantityEnds(spent(document.state.scenario)[roles[0]!]!)?.likely).toBe(0.3);
    document.undo();
    expect(document.state.scenario).toBe(sample);

    const at = (role: string): number => quantityEnds(spent(sample)[role] ?? 0)!.likely;
    move(
      document,
      [
        { lever: a, value: 0.05 },
        { lever: b, value: 0.05 },
      ],
      false,
    );
    move(document, [
      { lever: a, value: at(roles[0]!) },
      { lever: b, value: at(roles[1]!) },
    ]);
    expect(canUndo(document.state.history)).toBe(false);
    expect(document.state.scenario.streams).toEqual(sample.streams);
  });

  it('keeps a range in proportion, through nothing and back', () => {
    const range = { low: 0.1, likely: 0.2, high: 0.4, reason: 'ours' };
    const document = new EditableDocument(withShare(range));
    move(document, [{ lever: iomShare, value: 0.4 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual({
      ...range,
      low: 0.2,
      likely: 0.4,
      high: 0.8,
    });
    move(document, [{ lever: iomShare, value: 0 }]);
    move(document, [{ lever: iomShare, value: 0.1 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual({
      ...range,
      low: 0.05,
      likely: 0.1,
      high: 0.2,
    });
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual(range);
  });

  it('moves from the ends somebody has typed since, not from the saved ones', () => {
    const document = new EditableDocument(withShare({ low: 0.1, likely: 0.2, high: 0.4 }));
    document.edit({ type: 'setInput', input: iomShare, value: { low: 0.19, likely: 0.2, high: 0.21 } });
    move(document, [{ lever: iomShare, value: 0.4 }]);
    const moved = quantityEnds(document.state.scenario.streams[0]!.iom_share)!;
    expect(moved.low).toBeCloseTo(0.38, 9);
    expect(moved.high).toBeCloseTo(0.42, 9);
  });

  it('is 0 in every future at 0, and has its ends again to the bit', () => {
    const range = { low: 0.1, likely: 0.2, high: 0.35 };
    const document = new EditableDocument(withShare(range));
    const now = () => document.state.scenario.streams[0]!.iom_share;
    move(document, [{ lever: iomShare, value: 0.07 }]);
    const first = now();
    move(document, [{ lever: iomShare, value: 0 }]);
    expect(now()).toBe(0);
    document.undo();
    expect(now()).toEqual(first);
    document.redo();
    move(document, [{ lever: iomShare, value: 0.07 }]);
    expect(now()).toEqual(first);
    move(document, [{ lever: iomShare, value: 0 }]);
    document.edit(resetInputs(document.state, [iomShare]));
    expect(now()).toEqual(range);
  });

  it('saves the same file after a drag to 0 and back, in one drag or in two', () => {
    const scenario = withShare({ reason: 'minutes', high: 0.35, low: 0.1, likely: 0.2 });
    const text = saved(scenario);
    const document = new EditableDocument(scenario);
    for (const value of [0.13, 0.01, 0, 0.05, 0.2]) move(document, [{ lever: iomShare, value }], false);
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(canUndo(document.state.history)).toBe(false);
    expect(saved(document.state.scenario)).toBe(text);
    move(document, [{ lever: iomShare, value: 0 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual({ value: 0, reason: 'minutes' });
    move(document, [{ lever: iomShare, value: 0.1 }], false);
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(saved(document.state.scenario)).toBe(text);
  });

  it.each(['pert', 'triangular', 'uniform', 'normal', 'lognormal'] as const)(
    'brings a %s range back however often it was moved',
    (shape) => {
      const to = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1, noNaN: true }));
      const likely = shape === 'pert' || shape === 'triangular' ? { likely: 0.07 } : {};
      const range = { low: 0.03, high: 0.17, shape, ...likely };
      const at = quantityEnds(range)!.likely;
      fc.assert(
        fc.property(fc.array(fc.tuple(to, fc.boolean()), { maxLength: 8 }), (moves) => {
          const document = new EditableDocument(withShare(range));
          for (const [value, done] of moves) move(document, [{ lever: iomShare, value }], done);
          move(document, [{ lever: iomShare, value: at }]);
          expect(document.state.scenario.streams[0]!.iom_share).toEqual(range);
        }),
      );
    },
  );

  it('comes back from 0 with the ends that somebody has typed since the file was saved', () => {
    const document = new EditableDocument(withShare({ low: 0.1, likely: 0.2, high: 0.4 }));
    const typed = { low: 0.19, likely: 0.2, high: 0.21 };
    document.edit({ type: 'setInput', input: iomShare, value: typed });
    move(document, [{ lever: iomShare, value: 0 }]);
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual(typed);
  });

  it('stays the one number that somebody made of it', () => {
    const document = new EditableDocument(withShare({ low: 0.1, likely: 0.2, high: 0.4 }));
    move(document, [{ lever: iomShare, value: 0.2, quantity: 0.2 }]);
    for (const value of [0, 0.3, 0.2]) {
      move(document, [{ lever: iomShare, value }]);
      expect(document.state.scenario.streams[0]!.iom_share).toBe(value);
    }
  });

  it('takes a reason that was given at 0 along', () => {
    const document = new EditableDocument(withShare({ low: 0.1, likely: 0.2, high: 0.4 }));
    move(document, [{ lever: iomShare, value: 0 }]);
    document.edit({ type: 'setReason', input: iomShare, reason: 'the board said so' });
    move(document, [{ lever: iomShare, value: 0.4 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual({
      low: 0.2,
      likely: 0.4,
      high: 0.8,
      reason: 'the board said so',
    });
  });

  it('comes back where the file was saved at 0, as long as it was not opened again', () => {
    const range = { low: 0.1, likely: 0.2, high: 0.4 };
    const document = new EditableDocument(withShare(range));
    move(document, [{ lever: iomShare, value: 0 }]);
    document.markSaved();
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual(range);
    document.open(withShare(0));
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toBe(0.2);
  });

  it('knows the saved range where the steps before are gone', () => {
    const range = { low: 0.1, likely: 0.2, high: 0.4 };
    const before = new EditableDocument(withShare(range));
    move(before, [{ lever: iomShare, value: 0 }]);
    const { steps } = before.state.history;
    const document = new EditableDocument(before.state.scenario, {
      steps: steps.slice(1),
      at: 0,
      option: '',
      month: sample.start,
    });
    move(document, [{ lever: iomShare, value: 0.4 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual({ low: 0.2, likely: 0.4, high: 0.8 });
    move(document, [{ lever: iomShare, value: 0.2 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual(range);
  });

  it('keeps the width of a range that only the model states, and leaves the file without it again', () => {
    const lever = 'priority_strength';
    const assumptions = Object.fromEntries(
      Object.entries(sample.assumptions).filter(([name]) => name !== lever),
    );
    const document = new EditableDocument({ ...sample, assumptions });
    const input = scenarioInputs(document.state.scenario).find(({ name }) => name === lever)!;
    const { low, likely, high } = input.quantity as { low: number; likely: number; high: number };
    move(document, [{ lever, value: likely / 2 }]);
    expect(document.state.scenario.assumptions[lever]).toEqual({
      low: low / 2,
      likely: likely / 2,
      high: high / 2,
    });
    move(document, [{ lever, value: 0 }]);
    expect(document.state.scenario.assumptions[lever]).toBe(0);
    move(document, [{ lever, value: likely }]);
    expect(document.state.scenario.assumptions).toEqual(assumptions);
  });

  it('leaves formulas as they are', () => {
    const formula = { formula: '0.1 + 0.1' };
    const document = new EditableDocument(withShare(formula));
    expect(move(document, [{ lever: iomShare, value: 0.4 }])).toEqual([]);
    expect(document.state.scenario.streams[0]!.iom_share).toBe(formula);
  });

  it('is measured by what was stated before the drag, not by what the drag comes by, nor by what was undone', () => {
    const typed = { low: 0.19, likely: 0.2, high: 0.21 };
    const doubled = { low: 0.2, likely: 0.4, high: 0.8 };
    const document = new EditableDocument(withShare({ low: 0.1, likely: 0.2, high: 0.4 }));
    move(document, [{ lever: iomShare, value: 0.2, quantity: typed }], false);
    move(document, [{ lever: iomShare, value: 0.4 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual(doubled);
    document.undo();
    document.edit({ type: 'setInput', input: iomShare, value: typed });
    document.undo();
    move(document, [{ lever: iomShare, value: 0.4 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toEqual(doubled);
  });

  it('is refused where no file states the value, and nothing where there is no such value', () => {
    const document = new EditableDocument(sample);
    const [problem] = move(document, [{ lever: 'intake_factor.red', value: 2 }]);
    expect(problemText(problem!)).toBe(
      'The scenario has no value called “intake_factor.red”: choose another.',
    );
    expect(move(document, [{ lever: 'nothing', value: 2 }])).toEqual([]);
    expect(document.edit(resetInputs(document.state, ['nothing', iomShare]))).toEqual([]);
    expect(document.state.scenario).toBe(sample);
  });

  it('is refused as a whole where one value breaks a rule', () => {
    const document = new EditableDocument(sample);
    const problems = move(document, [
      { lever: share(roles[0]!), value: 0.1 },
      { lever: share(roles[1]!), value: 1.5 },
    ]);
    expect(problems).not.toEqual([]);
    expect(document.state.scenario).toBe(sample);
  });

  it('goes back to the saved file, what the file did not say included', () => {
    const value = fc.double({ min: 0, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.boolean(), (a, b, together) => {
        const document = new EditableDocument(sample);
        const levers = [iomShare, ...roles.slice(0, 2).map(share)];
        move(document, [
          { lever: levers[1]!, value: a },
          { lever: levers[2]!, value: b },
        ]);
        move(document, [{ lever: iomShare, value: a }]);
        if (together) document.edit(resetInputs(document.state, levers));
        else for (const lever of levers) document.edit(resetInputs(document.state, [lever]));
        expect(document.state.scenario.streams).toEqual(sample.streams);
      }),
    );
  });

  it('takes every balanced move, and the shares of a stream never pass 1', () => {
    const wanted = fc.double({ min: 0, max: 1, noNaN: true });
    const moves = fc.array(fc.tuple(fc.nat(roles.length - 1), wanted, fc.nat(roles.length - 1)), {
      maxLength: 12,
    });
    const shares = (document: EditableDocument): number[] =>
      roles.map((role) => quantityEnds(spent(document.state.scenario)[role] ?? 0)!.likely);
    fc.assert(
      fc.property(moves, (list) => {
        const document = new EditableDocument(sample);
        for (const [index, to, lock] of list) {
          const before = shares(document);
          const locked = roles.map((_, i) => i === lock && i !== index);
          const after = balanceShares(before, locked, index, to).shares;
          const problems = move(
            document,
            roles.map((role, i) => ({ lever: share(role), value: after[i]! })),
          );
          expect(problems).toEqual([]);
          expect(shares(document).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1);
          if (lock !== index) expect(shares(document)[lock]).toBe(before[lock]);
        }
      }),
    );
  });

  it('refuses a value that no file states, and sets none of those beside it', () => {
    const document = new EditableDocument(sample);
    const unknown = [`agreed_cases.${sample.tiers[0]!.id}`, 'iom_share.nobody'];
    for (const input of unknown)
      for (const value of [5, undefined]) {
        const problems = document.edit({
          type: 'setInputs',
          inputs: [
            { input: iomShare, value: 0.01 },
            { input, value },
          ],
        });
        expect(problems.map(problemText)).toEqual([
          `The scenario has no value called “${input}”: choose another.`,
        ]);
        expect(document.state.scenario).toBe(sample);
      }
  });

  it('says what was reset', () => {
    const document = new EditableDocument(sample);
    move(document, [{ lever: iomShare, value: 0.05 }]);
    document.edit(resetInputs(document.state, [iomShare]));
    expect(stepSaid(document)).toMatch(/^Reset Share for IOM/);
  });
});
