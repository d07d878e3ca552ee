import type { Month } from '../../../src/base/month.ts';
import type { Projection, Series } from '../../../src/study/projection.ts';

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

export function projection(
  months: readonly Month[],
  options: Readonly<Record<string, Readonly<Record<string, Series>>>>,
): Projection {
  return {
    scenario: 'Made up',
    modelVersion: '1',
    seed: 1,
    draws: 100,
    months,
    options: Object.entries(options).map(([id, outputs]) => ({ id, outputs, notes: [] })),
  };
}
