import { remembered } from '../../base/remembered.ts';
import { exp, log } from '../math/index.ts';
import { betaQuantile } from './beta-quantile.ts';

/**
 * Quantiles of the PERT distribution on [0, 1] with its mode at `mode`: Beta(1 + 4 mode, 5 - 4 mode).
 *
 * A beta quantile takes some microseconds, so it is computed only at the nodes of two interpolating polynomials.
 * Near 0 a beta's quantile goes as p^(1/alpha), too steep for any table in p; but it is smooth in s = p^(1/alpha),
 * and likewise near 1 in (1 - p)^(1/beta). Each half is therefore a Chebyshev interpolant in its own s, which is
 * within 1e-8 of the quantile for every mode from one end to the other.
 */
export type UnitQuantile = (probability: number) => number;

const NODES = 16;
const MOST_MODES = 1000;

/** Remembered by mode: two inputs with the same proportions share the table. */
export const pertUnitQuantile = remembered(MOST_MODES, (mode: number) => mode, makeQuantile);

function makeQuantile(mode: number): UnitQuantile {
  const alpha = 1 + 4 * mode;
  const beta = 5 - 4 * mode;
  const lower = lowerHalf(alpha, beta);
  // The upper half of Beta(alpha, beta) is the lower half of Beta(beta, alpha) seen from the other end.
  const upper = lowerHalf(beta, alpha);
  return (p) => (p <= 0.5 ? lower(p) : 1 - upper(1 - p));
}

/** The quantile at probabilities up to a half. */
function lowerHalf(alpha: number, beta: number): UnitQuantile {
  const power = 1 / alpha;
  const end = raised(0.5, power);
  const coefficients = chebyshev((s) => betaQuantile(Math.min(raised(s, alpha), 0.5), alpha, beta), end);
  return (p) => evaluate(coefficients, (2 * raised(p, power)) / end - 1);
}

/** A number above 0 to a power, by the project's own functions: browsers and Node each have a `**` of their own, and its last bit differs. */
const raised = (x: number, to: number): number => exp(to * log(x));

/** Coefficients of the polynomial through `f` at the Chebyshev nodes of [0, end]. */
function chebyshev(f: (s: number) => number, end: number): Float64Array {
  const values = Array.from({ length: NODES }, (_, k) => f((end * (1 + cosine(2 * k + 1))) / 2));
  return Float64Array.from({ length: NODES }, (_, j) => {
    const sum = values.reduce((total, value, k) => total + value * cosine(j * (2 * k + 1)), 0);
    return ((j === 0 ? 1 : 2) * sum) / NODES;
  });
}

/** The cosine of a whole number of 32nds of pi: from a table, since cosines too differ in their last bit. */
function cosine(count: number): number {
  const turn = count % (4 * NODES);
  const half = turn > 2 * NODES ? 4 * NODES - turn : turn;
  return half > NODES ? -COSINES[2 * NODES - half]! : COSINES[half]!;
}

const COSINES = [
  1, 0.9951847266721969, 0.9807852804032304, 0.9569403357322088, 0.9238795325112867, 0.881921264348355,
  0.8314696123025452, 0.773010453362737, 0.7071067811865476, 0.6343932841636455, 0.5555702330196022,
  0.47139673682599764, 0.3826834323650898, 0.2902846772544624, 0.19509032201612828, 0.0980171403295606, 0,
];

/** Clenshaw's recurrence; `x` in [-1, 1]. */
function evaluate(coefficients: Float64Array, x: number): number {
  let next = 0;
  let afterNext = 0;
  for (let j = coefficients.length - 1; j > 0; j--) {
    const current = coefficients[j]! + 2 * x * next - afterNext;
    afterNext = next;
    next = current;
  }
  return coefficients[0]! + x * next - afterNext;
}
