import type { Ops } from './ops.ts';
import { polynomial, scaleByPower } from './exp.ts';
import { splitByPower } from './log.ts';

/** A number as the sum of two, the second far smaller than the first: about 106 significant bits. */
interface Pair<N> {
  readonly high: N;
  readonly low: N;
}

// Each constant is the nearest f64 and the f64 nearest to what is left.
const THIRD = { high: 0.3333333333333333, low: 1.850371707708594e-17 };
const TWO_OVER_LN2 = { high: 2.8853900817779268, low: 4.0710547481862066e-17 };
const LN2 = { high: 0.6931471805599453, low: 2.3190468138462996e-17 };

/** 1/5, 1/7 … 1/31: the series of the inverse hyperbolic tangent from its third term. */
const ATANH = Array.from({ length: 14 }, (_, i) => 1 / (2 * i + 5));
/** 1/2!, 1/3! … 1/15! */
const EXP = Array.from({ length: 14 }, (_, i) => {
  let factorial = 1;
  for (let n = 2; n <= i + 2; n++) factorial *= n;
  return 1 / factorial;
});

/** `a + b` and its rounding error, for |a| >= |b| or a = 0. */
function quickSum<N, M>(o: Ops<N, M>, a: N, b: N): Pair<N> {
  const high = o.add(a, b);
  return { high, low: o.subtract(b, o.subtract(high, a)) };
}

/** `a * b` and its rounding error (Dekker 1971, with the split by bits instead of by product: it cannot overflow). */
function product<N, M>(o: Ops<N, M>, a: N, b: N): Pair<N> {
  const high = o.multiply(a, b);
  const aHigh = o.high(a);
  const bHigh = o.high(b);
  const aLow = o.subtract(a, aHigh);
  const bLow = o.subtract(b, bHigh);
  const first = o.subtract(o.multiply(aHigh, bHigh), high);
  const second = o.add(o.add(first, o.multiply(aHigh, bLow)), o.multiply(aLow, bHigh));
  return { high, low: o.add(second, o.multiply(aLow, bLow)) };
}

function pairProduct<N, M>(o: Ops<N, M>, a: Pair<N>, b: Pair<N>): Pair<N> {
  const p = product(o, a.high, b.high);
  const cross = o.add(o.multiply(a.high, b.low), o.multiply(a.low, b.high));
  return quickSum(o, p.high, o.add(p.low, cross));
}

const constant = <N, M>(o: Ops<N, M>, value: Pair<number>): Pair<N> => ({
  high: o.number(value.high),
  low: o.number(value.low),
});

/** The logarithm to base 2 of a positive finite number, to about 64 bits. */
function log2Pair<N, M>(o: Ops<N, M>, x: N): Pair<N> {
  const { m, k } = splitByPower(o, x);
  const one = o.number(1);
  const f = o.subtract(m, one);
  // s = (m - 1) / (m + 1), to twice the precision.
  const below = o.add(m, one);
  const rounded = o.subtract(below, one);
  const belowLow = o.add(o.subtract(m, rounded), o.subtract(one, o.subtract(below, rounded)));
  const sHigh = o.divide(f, below);
  const back = product(o, sHigh, below);
  const left = o.subtract(o.subtract(o.subtract(f, back.high), back.low), o.multiply(sHigh, belowLow));
  const s = { high: sHigh, low: o.divide(left, below) };
  // log m = 2 s (1 + z/3 + z²/5 + …) with z = s²; the first two terms need the second half, the rest do not.
  const z = pairProduct(o, s, s);
  const tail = o.multiply(o.multiply(z.high, z.high), polynomial(o, z.high, ATANH));
  const third = pairProduct(o, z, constant(o, THIRD));
  const bracket = quickSum(o, one, third.high);
  const series = { high: bracket.high, low: o.add(bracket.low, o.add(third.low, tail)) };
  const ofMantissa = pairProduct(
    o,
    pairProduct(o, s, quickSum(o, series.high, series.low)),
    constant(o, TWO_OVER_LN2),
  );
  const sum = quickSum(o, k, ofMantissa.high);
  return { high: sum.high, low: o.add(sum.low, ofMantissa.low) };
}

/** 2 to the power of a pair. Beyond ±1200 the result is 0 or infinity. */
function exp2Pair<N, M>(o: Ops<N, M>, t: Pair<N>): N {
  const clamped = o.min(o.max(t.high, o.number(-1200)), o.number(1200));
  const k = o.floor(o.add(clamped, o.number(0.5)));
  const low = o.choose(o.equal(clamped, t.high), t.low, o.number(0));
  const w = pairProduct(o, { high: o.subtract(clamped, k), low }, constant(o, LN2));
  const square = o.multiply(o.multiply(w.high, w.high), polynomial(o, w.high, EXP));
  const sum = quickSum(o, o.number(1), w.high);
  return scaleByPower(o, o.add(sum.high, o.add(sum.low, o.add(w.low, square))), k);
}

/**
 * x to the power y, to within 1 ulp (subnormal results: 2 ulp); where the true result is an f64, that f64.
 * Special values are those of `Math.pow`: `x ^ 0` is 1 even for NaN, `1 ^ ±Infinity` and `(-1) ^ ±Infinity` are NaN,
 * a negative x with a fractional y is NaN.
 */
export function powerOf<N, M>(o: Ops<N, M>, x: N, y: N): N {
  const zero = o.number(0);
  const one = o.number(1);
  const infinity = o.number(Infinity);
  const size = o.abs(x);
  // From |y| = 2^65 on, every power of a number other than ±1 is 0 or infinity; the bound keeps the products finite.
  const bound = o.number(2 ** 65);
  const clampedY = o.min(o.max(y, o.negate(bound)), bound);
  const log = log2Pair(o, size);
  const t = product(o, clampedY, log.high);
  const usual = exp2Pair(o, quickSum(o, t.high, o.add(t.low, o.multiply(clampedY, log.low))));

  const rising = o.choose(o.less(zero, y), infinity, zero);
  const falling = o.choose(o.less(zero, y), zero, infinity);
  let result = o.choose(o.equal(size, zero), falling, o.choose(o.equal(size, infinity), rising, usual));

  const half = o.multiply(y, o.number(0.5));
  const whole = o.equal(o.floor(y), y);
  const odd = o.and(whole, o.not(o.equal(o.floor(half), half)));
  const negative = o.or(
    o.less(x, zero),
    o.and(o.equal(x, zero), o.less(o.divide(one, x), zero)), // -0
  );
  result = o.choose(o.and(negative, odd), o.negate(result), result);
  result = o.choose(
    o.and(o.less(x, zero), o.and(o.less(size, infinity), o.not(whole))),
    o.number(NaN),
    result,
  );
  const endless = o.equal(o.abs(y), infinity);
  result = o.choose(o.and(o.equal(size, one), endless), o.number(NaN), result);
  const valid = o.and(o.equal(x, x), o.equal(y, y));
  result = o.choose(valid, result, o.number(NaN));
  return o.choose(o.equal(y, zero), one, result);
}
