import type { Ops } from './ops.ts';

const LOG2_E = 1.4426950408889634;
const LN2_HIGH = 6.9314718036912381649e-1; // 33 significant bits: a whole multiple up to 2000 is exact
const LN2_LOW = 1.90821492927058770002e-10;
const P = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
] as const;

/** `y * 2^k` for whole `k` from -2044 to 2046, in two steps so that subnormal and largest results are reached. */
export function scaleByPower<N, M>(o: Ops<N, M>, y: N, k: N): N {
  const half = o.floor(o.multiply(k, o.number(0.5)));
  return o.multiply(o.multiply(y, o.twoTo(half)), o.twoTo(o.subtract(k, half)));
}

/** Values of a polynomial by Horner's rule, lowest coefficient first. */
export function polynomial<N, M>(o: Ops<N, M>, x: N, coefficients: readonly number[]): N {
  let sum = o.number(coefficients.at(-1)!);
  for (let i = coefficients.length - 2; i >= 0; i--)
    sum = o.add(o.number(coefficients[i]!), o.multiply(x, sum));
  return sum;
}

/**
 * e to the power x, to within 1 ulp (subnormal results: 2 ulp).
 * Source: FreeBSD msun, e_exp.c (Sun Microsystems 1993): x = k ln 2 + r, exp r as a rational function of r².
 */
export function expOf<N, M>(o: Ops<N, M>, x: N): N {
  const clamped = o.min(o.max(x, o.number(-800)), o.number(800)); // beyond these the result is 0 or infinity anyway
  const k = o.floor(o.add(o.multiply(clamped, o.number(LOG2_E)), o.number(0.5)));
  const high = o.subtract(clamped, o.multiply(k, o.number(LN2_HIGH)));
  const low = o.multiply(k, o.number(LN2_LOW));
  const r = o.subtract(high, low);
  const t = o.multiply(r, r);
  const c = o.subtract(r, o.multiply(t, polynomial(o, t, P)));
  const quotient = o.divide(o.multiply(r, c), o.subtract(o.number(2), c));
  const y = o.subtract(o.number(1), o.subtract(o.subtract(low, quotient), high));
  return scaleByPower(o, y, k);
}
