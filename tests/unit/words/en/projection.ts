import type { Month } from '../../../../src/base/month.ts';
import type { PairedSeries } from '../../../../src/study/pairs.ts';
import type { Projection, Series } from '../../../../src/study/projection.ts';

/** A series with these central runs; ends lie `spread` to either side. The middle future is said nowhere: here it is none. */
export function series(central: readonly number[], spread = 0): Series {
  const at = (shift: number): Float64Array => Float64Array.from(central, (value) => value + shift);
  return {
    central: at(0),
    p5: at(-spread),
    p25: at(-spread / 2),
    p50: at(NaN),
    p75: at(spread / 2),
    p95: at(spread),
  };
}

/** Differences of two series, now less before, as if every future differed by as much. */
export function apart(now: Series, before: Series, changes: Partial<PairedSeries> = {}): PairedSeries {
  const central = now.central.map((value, m) => value - before.central[m]!);
  return {
    from: 0,
    central,
    p5: central,
    p25: central,
    p50: central.map(() => NaN),
    p75: central,
    p95: central,
    agree: central.map((each) => (Number.isNaN(each) ? NaN : each === 0 ? 0 : 1)),
    against: central.map((each) => (Number.isNaN(each) ? NaN : 0)),
    above: central.map((each) => (Number.isNaN(each) ? NaN : each > 0 ? 1 : 0)),
    ...changes,
  };
}

/** The same judged among the futures in which IOM works; in the others nothing differs. */
export function whereItWorks(pair: PairedSeries, otherwise = 0, futures = 75): PairedSeries {
  const { p5, p25, p50, p75, p95, agree, against, above } = pair;
  const given = { quantity: 'works', futures, otherwise: pair.central.map(() => otherwise) };
  return { ...pair, given: { ...given, p5, p25, p50, p75, p95, agree, against, above } };
}

export type Outputs = Readonly<Record<string, Series>>;

/** Each output of the second held against the first, as the study does. */
export function apartFrom(before: Outputs, now: Outputs): Record<string, PairedSeries> {
  const both = Object.keys(now).filter((name) => before[name]);
  return Object.fromEntries(
    both.map((name) => {
      const pair = apart(now[name]!, before[name]!);
      return [name, name === 'prevented' ? whereItWorks(pair) : pair];
    }),
  );
}

/** Options after the first are held against the first, unless `pairs` says otherwise. */
export function projection(
  months: readonly Month[],
  options: Readonly<Record<string, Outputs>>,
  pairs: 'all' | 'none' | Readonly<Record<string, PairedSeries>> = 'all',
): Projection {
  const [first = ''] = Object.keys(options);
  return {
    scenario: 'Made up',
    modelVersion: '1',
    seed: 1,
    draws: 100,
    months,
    options: Object.entries(options).map(([id, outputs]) => ({
      id,
      outputs,
      ...(id === first || pairs === 'none'
        ? {}
        : { paired: pairs === 'all' ? apartFrom(options[first]!, outputs) : pairs }),
      notes: [],
    })),
    ...(pairs === 'none' ? {} : { reference: first }),
  };
}
