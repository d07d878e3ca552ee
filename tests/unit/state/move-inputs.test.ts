import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceShares } from '../../../src/scenario/balance-shares.ts';
import { quantityEnds } from '../../../src/scenario/quantity-ends.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { canUndo } from '../../../src/state/history.ts';
import { moveInputs, resetInputs, type Move } from '../../../src/state/move-inputs.ts';
import { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import { sampleScenario } from '../scenario/sample.ts';

const sample = sampleScenario();
const stream = sample.streams[0]!;
const roles = sample.roles.map(({ id }) => id);
const share = (role: string): string => `spend_share.${stream.id}.${role}`;
const spent = (scenario: Scenario) => scenario.streams[0]!.spend_share;
const withShare = (quantity: Quantity): Scenario => ({
  ...sample,
  streams: sample.streams.with(0, { ...stream, iom_share: quantity }),
});
const move = (document: ScenarioDocument, moves: readonly Move[], done = true) =>
  document.edit(moveInputs(document.state, moves, done));
const iomShare = `iom_share.${stream.id}`;

describe('moving today’s values', () => {
  it('makes one step of a drag that moves several, and none of one that ends where it began', () => {
    const document = new ScenarioDocument(sample);
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
    expect(quantityEnds(spent(document.state.scenario)[roles[0]!]!)?.central).toBe(0.3);
    document.undo();
    expect(document.state.scenario).toBe(sample);

    const at = (role: string): number => quantityEnds(spent(sample)[role] ?? 0)!.central;
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
    const document = new ScenarioDocument(withShare(range));
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
    const document = new ScenarioDocument(withShare({ low: 0.1, likely: 0.2, high: 0.4 }));
    document.edit({ type: 'setInput', input: iomShare, value: { low: 0.19, likely: 0.2, high: 0.21 } });
    move(document, [{ lever: iomShare, value: 0.4 }]);
    const moved = quantityEnds(document.state.scenario.streams[0]!.iom_share)!;
    expect(moved.low).toBeCloseTo(0.38, 9);
    expect(moved.high).toBeCloseTo(0.42, 9);
  });

  it('leaves formulas as they are', () => {
    const formula = { formula: '0.1 + 0.1' };
    const document = new ScenarioDocument(withShare(formula));
    move(document, [{ lever: iomShare, value: 0.4 }]);
    expect(document.state.scenario.streams[0]!.iom_share).toBe(formula);
  });

  it('is refused as a whole where one value breaks a rule', () => {
    const document = new ScenarioDocument(sample);
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
        const document = new ScenarioDocument(sample);
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
    const shares = (document: ScenarioDocument): number[] =>
      roles.map((role) => quantityEnds(spent(document.state.scenario)[role] ?? 0)!.central);
    fc.assert(
      fc.property(moves, (list) => {
        const document = new ScenarioDocument(sample);
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

  it('says what was reset', () => {
    const document = new ScenarioDocument(sample);
    move(document, [{ lever: iomShare, value: 0.05 }]);
    document.edit(resetInputs(document.state, [iomShare]));
    expect(document.state.history.steps.at(-1)?.label).toMatch(/^Reset Share for IOM/);
  });
});
