import type { Ops } from './ops.ts';
import { polynomial } from './exp.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const EVEN = [3.999999999940941908e-1, 2.222219843214978396e-1, 1.531383769920937332e-1] as const;
const ODD = [
  6.66666666666673513e-1, 2.857142874366239149e-1, 1.818357216161805012e-1, 1.479819860511658591e-1,
] as const;

/**
 * A positive finite number as `m * 2^k` with m in [√½, √2]. Zero, infinity and NaN give any finite `m`.
 */
export function splitByPower<N, M>(o: Ops<N, M>, x: N): { m: N; k: N } {
  const subnormal = o.less(x, o.number(2 ** -1022));
  const normal = o.choose(subnormal, o.multiply(x, o.number(2 ** 54)), x);
  const exponent = o.subtract(o.exponent(normal), o.choose(subnormal, o.number(1077), o.number(1023)));
  const mantissa = o.mantissa(normal);
  const large = o.less(o.number(Math.SQRT2), mantissa);
  return {
    m: o.choose(large, o.multiply(mantissa, o.number(0.5)), mantissa),
    k: o.choose(large, o.add(exponent, o.number(1)), exponent),
  };
}

/**
 * The natural logarithm, to within 1 ulp; NaN below 0, -Infinity at both zeros.
 * Source: FreeBSD msun, e_log.c (Sun Microsystems 1993): log(1+f) from s = f / (2 + f).
 */
export function logOf<N, M>(o: Ops<N, M>, x: N): N {
  const { m, k } = splitByPower(o, x);
  const f = o.subtract(m, o.number(1));
  const s = o.divide(f, o.add(o.number(2), f));
  const z = o.multiply(s, s);
  const w = o.multiply(z, z);
  const rest = o.add(o.multiply(z, polynomial(o, w, ODD)), o.multiply(w, polynomial(o, w, EVEN)));
  const halfSquare = o.multiply(o.multiply(o.number(0.5), f), f);
  const small = o.add(o.multiply(s, o.add(halfSquare, rest)), o.multiply(k, o.number(LN2_LOW)));
  const y = o.subtract(o.multiply(k, o.number(LN2_HIGH)), o.subtract(o.subtract(halfSquare, small), f));
  const atZero = o.choose(o.equal(x, o.number(0)), o.number(-Infinity), o.number(NaN));
  const positive = o.less(o.number(0), x); // false for NaN
  return o.choose(positive, o.choose(o.less(x, o.number(Infinity)), y, x), atZero);
}
