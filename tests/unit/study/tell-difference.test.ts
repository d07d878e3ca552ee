import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { pairAt, type PairAt } from '../../../src/study/pair-at.ts';
import type { PairedLevels } from '../../../src/study/pairs.ts';
import { tellDifference } from '../../../src/study/tell-difference.ts';
import { projection } from '../words/en/projection.ts';

const pair = (more: Partial<PairAt> = {}): PairAt => ({
  central: 9,
  p5: -3,
  p25: 5,
  p50: 8,
  p75: 12,
  p95: 20,
  agree: 0.9,
  against: 0.05,
  above: 0.9,
  ...more,
});
const kind = (more: Partial<PairAt>): string | undefined => tellDifference(pair(more))?.kind;

describe('a difference', () => {
  it('is told with its range and in how many of 100 futures it is so', () => {
    const told = tellDifference(pair())!;
    expect(told).toMatchObject({ kind: 'told', number: 9, low: -3, high: 20, agree: 0.9, against: 0.05 });
    expect(told.same).toBeCloseTo(0.05, 12);
    expect(told.otherwise).toBeUndefined();
  });

  it('is the same in no future where those on either side are all, though the shares are not exact in binary', () => {
    expect(tellDifference(pair({ agree: 0.7, against: 0.3 }))!.same).toBe(0);
    expect(tellDifference(pair({ agree: 0.551, against: 0.449 }))!.same).toBe(0);
    expect(tellDifference(pair({ agree: 0.7, against: 0.2999 }))!.same).toBeCloseTo(1e-4, 12);
  });

  it('is told where 20 of 100 are against it, and not where one more is', () => {
    expect(kind({ agree: 0.8, against: 200 / 1000 })).toBe('told');
    expect(kind({ agree: 0.79, against: 201 / 1000 })).toBe('could-be-either');
  });

  it('is told on the ends of the middle half, and not outside it', () => {
    expect(kind({ central: 5 })).toBe('told');
    expect(kind({ central: 12 })).toBe('told');
    expect(kind({ central: 4.999 })).toBe('could-be-either');
    expect(kind({ central: 12.001 })).toBe('could-be-either');
  });

  it('is told where nobody is against it, though most futures are the same', () => {
    const most = pair({
      central: -9,
      p5: -14,
      p25: -3,
      p50: 0,
      p75: 0,
      p95: 0,
      agree: 0.39,
      against: 0,
      above: 0,
    });
    const told = tellDifference(most)!;
    expect(told).toMatchObject({ kind: 'told', number: -9, agree: 0.39, against: 0 });
    expect(told.same).toBeCloseTo(0.61, 12);
    expect(tellDifference({ ...most, against: 0.001 })?.kind).toBe('could-be-either');
  });

  it('is none where no future differs, and where the numbers do not and few futures do', () => {
    const nothing = { central: 0, p5: 0, p25: 0, p50: 0, p75: 0, p95: 0, agree: 0, against: 0, above: 0 };
    expect(tellDifference(nothing)).toMatchObject({ kind: 'same', number: 0, same: 1 });
    expect(kind({ ...nothing, against: 0.2, p5: -1, p95: 4, above: 0.1 })).toBe('same');
    expect(kind({ ...nothing, against: 0.21, p5: -1, p95: 4, above: 0.1 })).toBe('could-be-either');
    // Every future is the same, and only the central run is not: nothing carries its number.
    expect(kind({ ...nothing, central: 3 })).toBe('could-be-either');
  });

  it('is none where the numbers do not differ and futures do one way only, with the way said', () => {
    const low = { central: 0, p5: -4, p25: -2, p50: -1, p75: 0, p95: 0, agree: 0, against: 0.52, above: 0 };
    expect(tellDifference(pair(low))).toMatchObject({
      kind: 'same',
      leans: 'less',
      against: 0.52,
      same: 0.48,
    });
    const high = { ...low, p5: 0, p25: 0, p50: 1, p75: 2, p95: 4, above: 0.52 };
    expect(tellDifference(pair(high))).toMatchObject({ kind: 'same', leans: 'more' });
    // One future of a thousand the other way, and nobody knows.
    expect(tellDifference(pair({ ...low, above: 0.001 }))?.kind).toBe('could-be-either');
    expect(tellDifference(pair({ ...high, above: 0.519 }))?.kind).toBe('could-be-either');
    expect(tellDifference(pair())).not.toHaveProperty('leans');
  });

  it('is judged among the given futures where there are such, with what is so in the others', () => {
    const works = {
      p5: 4,
      p25: 6,
      p50: 8,
      p75: 12,
      p95: 25,
      agree: 1,
      against: 0,
      above: 1,
      otherwise: 2,
    };
    const all = pair({ p25: -20, p75: -10, agree: 0.1, against: 0.9 });
    expect(tellDifference(all)?.kind).toBe('could-be-either');
    expect(tellDifference({ ...all, given: works })).toEqual({
      kind: 'told',
      number: 9,
      low: 4,
      high: 25,
      agree: 1,
      against: 0,
      same: 0,
      otherwise: 2,
    });
    expect(tellDifference({ ...pair(), given: { ...works, agree: 0.5, against: 0.5 } })?.kind).toBe(
      'could-be-either',
    );
  });

  it('is nothing to tell without a number on both sides, or without a future to judge by', () => {
    expect(tellDifference(pair({ central: NaN, agree: NaN, against: NaN }))).toBeUndefined();
    expect(tellDifference(pair({ agree: NaN, against: NaN }))).toBeUndefined();
  });

  it('never tells what more than 20 of 100 are against, and shares add up to all', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ noNaN: true }), (agree, part, central) => {
        const against = (1 - agree) * part;
        const told = tellDifference(pair({ agree, against, central }))!;
        if (told.kind !== 'could-be-either' && !told.leans) expect(against).toBeLessThanOrEqual(0.2);
        expect(told.agree + told.against + told.same).toBeCloseTo(1, 9);
        expect(told.same).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a pair in one month', () => {
  const of = (...values: number[]): Float64Array => Float64Array.from(values);
  const levels = (first: number): PairedLevels => ({
    p5: of(first, first + 100),
    p25: of(first + 1, first + 101),
    p50: of(first + 2, first + 102),
    p75: of(first + 3, first + 103),
    p95: of(first + 4, first + 104),
    agree: of(0.5, 0.75),
    against: of(0.25, 0.125),
    above: of(0.5, 0.125),
  });
  const made = projection(['2013-03', '2013-04', '2013-05'], { keep: {}, other: {} });
  const [keep, other] = made.options;
  const paired = {
    ...made,
    reference: 'keep',
    options: [
      keep!,
      {
        ...other!,
        paired: {
          plain: { from: 1, central: of(7, 8), ...levels(0) },
          apart: {
            from: 1,
            central: of(7, 8),
            ...levels(0),
            given: { quantity: 'works', futures: 75, otherwise: of(-1, -2), ...levels(10) },
          },
        },
      },
    ],
  };

  it('is read where its months begin', () => {
    expect(pairAt(paired, 'other', 'plain', '2013-05')).toEqual({
      central: 8,
      p5: 100,
      p25: 101,
      p50: 102,
      p75: 103,
      p95: 104,
      agree: 0.75,
      against: 0.125,
      above: 0.125,
    });
    expect(pairAt(paired, 'other', 'plain', '2013-04')?.central).toBe(7);
  });

  it('has the levels of the given futures, and the difference in the others', () => {
    expect(pairAt(paired, 'other', 'apart', '2013-04')?.given).toEqual({
      otherwise: -1,
      p5: 10,
      p25: 11,
      p50: 12,
      p75: 13,
      p95: 14,
      agree: 0.5,
      against: 0.25,
      above: 0.5,
    });
  });

  it('is not there for months, outputs and options that were not asked, nor for the reference', () => {
    for (const [option, output, month] of [
      ['other', 'plain', '2013-03'],
      ['other', 'plain', '2014-01'],
      ['other', 'nothing', '2013-04'],
      ['nobody', 'plain', '2013-04'],
      ['keep', 'plain', '2013-04'],
    ] as const)
      expect(pairAt(paired, option, output, month)).toBeUndefined();
  });
});
