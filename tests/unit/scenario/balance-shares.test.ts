import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceShares } from '../../../src/scenario/balance-shares.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares of at most 1 together, some locked, one of them moved somewhere. */
const group = fc
  .array(fc.record({ part: fc.integer({ min: 0, max: 1_000_000 }), locked: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((members) =>
    fc.record({
      members: fc.constant(members),
      filled: fc.double({ min: 0, max: 1, noNaN: true }),
      index: fc.nat(members.length - 1),
      wanted: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    }),
  )
  .map(({ members, filled, index, wanted }) => {
    const total = sum(members.map(({ part }) => part));
    const scale = total > 0 ? filled / total : 0;
    const shares = members.map(({ part }) => part * scale);
    return {
      shares: sum(shares) > 1 ? shares.map((share) => share * (1 - 1e-12)) : shares,
      locked: members.map(({ locked }, i) => locked && i !== index),
      index,
      wanted,
    };
  });

describe('balancing shares of one whole', () => {
  it('uses what is not allocated first, and leaves what is freed unallocated', () => {
    expect(balanceShares([0.28, 0.15], [false, false], 0, 0.5).shares).toEqual([0.5, 0.15]);
    expect(balanceShares([0.28, 0.15], [false, false], 0, 0.1).shares).toEqual([0.1, 0.15]);
  });

  it('has the others give way in proportion once nothing is left', () => {
    const { shares, held } = balanceShares([0.5, 0.3, 0.1], [false, false, false], 0, 0.8);
    expect(shares[0]).toBe(0.8);
    expect(shares[1]).toBeCloseTo(0.15, 12);
    expect(shares[2]).toBeCloseTo(0.05, 12);
    expect(held).toBe(false);
  });

  it('stops at what locked ones leave, and says so', () => {
    const balanced = balanceShares([0.2, 0.6, 0.1], [false, true, true], 0, 0.9);
    expect(balanced.shares[0]).toBeCloseTo(0.3, 12);
    expect(balanced.held).toBe(true);
    expect(balanced.most).toBeCloseTo(0.3, 12);
    expect(balanceShares([0.2, 0.6, 0.1], [false, true, true], 0, 0.25).held).toBe(false);
  });

  it('does not move a locked member, whoever asks', () => {
    const shares = [0.4, 0.4];
    const balanced = balanceShares(shares, [true, false], 0, 0.9);
    expect(balanced.shares).toBe(shares);
    expect(balanced).toEqual({ shares, held: false, most: 0.4 });
  });

  it('makes nothing out of what is no number and no member', () => {
    const shares = [0.4, 0.4];
    expect(balanceShares(shares, [false, false], 0, NaN).shares).toBe(shares);
    expect(balanceShares(shares, [false, false], 0, Infinity).most).toBe(0.4);
    expect(balanceShares(shares, [false, false], 7, 0.1)).toEqual({ shares, held: false, most: 0 });
  });

  it('never passes 1, never goes below 0, and touches no locked share and no share of 0', () => {
    fc.assert(
      fc.property(group, ({ shares, locked, index, wanted }) => {
        const after = balanceShares(shares, locked, index, wanted).shares;
        expect(sum(after)).toBeLessThanOrEqual(1);
        after.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          if (i === index) return;
          expect(share).toBeLessThanOrEqual(shares[i]!);
          if (locked[i] || shares[i] === 0) expect(share).toBe(shares[i]);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('goes where it is wanted wherever the locked ones leave room', () => {
    fc.assert(
      fc.property(group, ({ shares, locked, index, wanted }) => {
        const { shares: after, most, held } = balanceShares(shares, locked, index, wanted);
        expect(after[index]).toBeCloseTo(Math.min(Math.max(0, wanted), most), 9);
        expect(held).toBe(wanted > most);
      }),
    );
  });

  it('keeps the proportions of those that give way', () => {
    fc.assert(
      fc.property(group, ({ shares, locked, index, wanted }) => {
        const after = balanceShares(shares, locked, index, wanted).shares;
        const giving = shares.map((_, i) => i).filter((i) => i !== index && !locked[i] && shares[i]! > 1e-6);
        const kept = giving.map((i) => after[i]! / shares[i]!);
        for (const each of kept) expect(each).toBeCloseTo(kept[0]!, 6);
      }),
    );
  });

  it('leads back to the start, to the last bit, when a drag goes there and back', () => {
    fc.assert(
      fc.property(group, ({ shares, locked, index, wanted }) => {
        balanceShares(shares, locked, index, wanted);
        expect(balanceShares(shares, locked, index, shares[index]!).shares).toEqual(shares);
      }),
    );
  });
});
