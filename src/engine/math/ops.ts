/**
 * The f64 operations in which `exp`, `log` and `power` are written once. Plain numbers (`number-ops.ts`) and kernel nodes
 * (`graphOps`) both implement them, so that all runners give the same bits.
 *
 * `N` stands for a number, `M` for a truth value. Nothing here branches: `choose` computes both sides.
 */
export interface Ops<N, M> {
  number(value: number): N;
  add(a: N, b: N): N;
  subtract(a: N, b: N): N;
  multiply(a: N, b: N): N;
  divide(a: N, b: N): N;
  /** IEEE 754-2019 minimum and maximum: NaN spreads. */
  min(a: N, b: N): N;
  max(a: N, b: N): N;
  abs(a: N): N;
  negate(a: N): N;
  floor(a: N): N;
  less(a: N, b: N): M;
  equal(a: N, b: N): M;
  and(a: M, b: M): M;
  or(a: M, b: M): M;
  not(a: M): M;
  choose(when: M, then: N, otherwise: N): N;
  /** The biased exponent field (0 to 2047) of a number whose sign bit is clear. */
  exponent(a: N): N;
  /** The fraction bits with the exponent of 1: in [1, 2) for normal numbers. */
  mantissa(a: N): N;
  /** 2 to a whole power from -1022 to 1023; anything else gives any number. */
  twoTo(a: N): N;
  /** `a` with its lowest 27 bits cleared, so that it has 26 significant bits and `a - high(a)` is exact. */
  high(a: N): N;
}
