import { drain } from '../../../src/base/drain.ts';
import { describe, expect, it } from 'vitest';
import { PairStages, type PairsPlan } from '../../../src/study/pair-stages.ts';
import type { PairedSeries } from '../../../src/study/pairs.ts';
import { summariseRuns } from '../../../src/study/summarise-runs.ts';

interface Made {
  /** Whole months, time-major, as a run gives them. */
  readonly option: readonly number[];
  readonly reference: readonly number[];
  /** By month asked. */
  readonly central: readonly number[];
  readonly judged?: readonly number[];
  readonly least?: number;
}

/** One output of five draws: every month but the first is asked. */
function paired({ option, reference, central, judged, least = 0 }: Made): PairedSeries {
  const [draws, from] = [5, 1];
  const months = option.length / draws - from;
  const plan: PairsPlan = {
    outputs: [{ name: 'cases', place: 0, least, given: true }],
    from,
    months,
    judged: judged && {
      quantity: 'works',
      draws: Uint8Array.from(judged),
      futures: judged.reduce((sum, each) => sum + each, 0),
    },
  };
  let column = new Float64Array(0);
  const pairs = new PairStages(
    plan,
    () => [column],
    (_, first) => ({ values: Float64Array.from(reference), start: from * draws + first, stride: draws }),
  );
  const bands = drain(
    summariseRuns<never>({
      draws,
      *run(first, count) {
        yield 0;
        const rows = Array.from({ length: from + months }, (_, m) =>
          option.slice(m * draws + first, m * draws + first + count),
        );
        column = Float64Array.from(rows.flat());
        return undefined;
      },
      stages: pairs.stages,
      bytes: 0,
      mostBytes: Infinity,
      chunkDraws: 2,
    }),
  );
  if (!bands.ok) throw new Error('It does not run.');
  const middle = [Float64Array.from(central)];
  return pairs.series(bands.value, middle, [Float64Array.from(central, () => -7)])['cases']!;
}

const none = NaN;

describe('differences in the same futures', () => {
  it('are those of each draw: levels and signs, by hand', () => {
    const series = paired({
      option: [0, 0, 0, 0, 0, 5, 7, 3, 4, 9],
      reference: [9, 9, 9, 9, 9, 4, 4, 4, 4, 4],
      central: [1],
    });
    // 1, 3, -1, 0 and 5; month 0 was not asked.
    expect(series.from).toBe(1);
    expect([...series.p25, ...series.p50, ...series.p75]).toEqual([0, 1, 3]);
    expect(series.p5[0]).toBeCloseTo(-0.8, 12);
    expect(series.p95[0]).toBeCloseTo(4.6, 12);
    expect([...series.agree, ...series.against]).toEqual([3 / 5, 1 / 5]);
    expect(series.given).toBeUndefined();
  });

  it('agree with the sign of the central one, whichever it is', () => {
    const option = [0, 0, 0, 0, 0, 5, 7, 3, 4, 9];
    const reference = [0, 0, 0, 0, 0, 4, 4, 4, 4, 4];
    const shares = (central: number): number[] => {
      const { agree, against } = paired({ option, reference, central: [central] });
      return [agree[0]!, against[0]!];
    };
    expect(shares(-2)).toEqual([1 / 5, 3 / 5]);
    // No difference said: whatever differs is against it, and the rest are the same as always.
    expect(shares(0)).toEqual([0, 4 / 5]);
    expect(shares(none)).toEqual([NaN, NaN]);
  });

  it('are judged among the given futures too, with how many there are and what is so elsewhere', () => {
    const { given, ...all } = paired({
      option: [0, 0, 0, 0, 0, 5, 7, 3, 4, 9],
      reference: [0, 0, 0, 0, 0, 4, 4, 4, 4, 4],
      central: [1],
      judged: [1, 1, 0, 1, 0],
    });
    // 1, 3 and 0.
    expect(given).toMatchObject({ quantity: 'works', futures: 3 });
    expect([given!.p25[0], given!.p50[0], given!.p75[0]]).toEqual([0.5, 1, 2]);
    expect([given!.agree[0], given!.against[0], given!.otherwise[0]]).toEqual([2 / 3, 0, -7]);
    expect([all.agree[0], all.against[0]]).toEqual([3 / 5, 1 / 5]);
  });

  it('have no level among no futures', () => {
    const { given } = paired({
      option: [0, 0, 0, 0, 0, 5, 7, 3, 4, 9],
      reference: [0, 0, 0, 0, 0, 4, 4, 4, 4, 4],
      central: [1],
      judged: [0, 0, 0, 0, 0],
    });
    expect(given!.futures).toBe(0);
    expect([given!.p50[0], given!.agree[0], given!.against[0]]).toEqual([NaN, NaN, NaN]);
  });

  it('are of the futures in which both have a number', () => {
    const { agree, against, p50 } = paired({
      option: [0, 0, 0, 0, 0, none, 7, 3, 6, 8],
      reference: [0, 0, 0, 0, 0, 4, none, 4, 4, 4],
      central: [1],
    });
    // -1, 2 and 4.
    expect([p50[0], agree[0], against[0]]).toEqual([2, 2 / 3, 1 / 3]);
  });

  it('are none where no future has any', () => {
    const { agree, against, p50 } = paired({
      option: [0, 0, 0, 0, 0, none, none, none, none, none],
      reference: [0, 0, 0, 0, 0, 4, 4, 4, 4, 4],
      central: [1],
    });
    expect([p50[0], agree[0], against[0]]).toEqual([NaN, NaN, NaN]);
  });

  it('are exactly 0 where the sum was only done in another order', () => {
    // A pure diversion: what it costs the public is added up from other parts.
    const parts = [0.1 + 0.2, 0.7 + 0.1, 1e5 / 3 + 1e5 / 7, 7.1 - 7, 30001];
    const others = [0.3, 0.8, 1e5 / 7 + 1e5 / 3 + 1e-11, 0.1, 30000];
    expect(parts[0]).not.toBe(others[0]);
    expect(parts[3]).not.toBe(others[3]);
    const zeros = [0, 0, 0, 0, 0];
    const given = { option: [...zeros, ...parts], reference: [...zeros, ...others], central: [0] };
    // 7.1 - 7 is 4e-16 beside 0.1, and that only because 7 cancels out: the relative rule is too narrow for it.
    expect(paired({ ...given, least: 1e-9 }).against[0]).toBe(1 / 5);
    expect(paired({ ...given, least: 1e-9 }).p75[0]).toBe(0);
  });
});
