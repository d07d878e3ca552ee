import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { exp, log, power } from '../../../../src/engine/math/index.ts';

const bits = new BigInt64Array(1);
const number = new Float64Array(bits.buffer);
/** Position of a number on the line of all f64, so that neighbours differ by 1. */
function place(x: number): bigint {
  number[0] = x;
  return bits[0]! < 0n ? -(bits[0]! & 0x7fffffffffffffffn) : bits[0]!;
}
function ulps(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) ? 0 : Infinity;
  const distance = place(a) - place(b);
  return Number(distance < 0n ? -distance : distance);
}
const runs = { numRuns: 20_000 };
const any = fc.double();
const specials = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  3,
  -3,
  0.5,
  -0.5,
  1.5,
  -1.5,
  NaN,
  Infinity,
  -Infinity,
  5e-324,
  -5e-324,
  2 ** -1022,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  1 + 2 ** -52,
  1 - 2 ** -53,
  2 ** 53,
  2 ** 53 + 2,
  1e300,
  -1e300,
  1e-300,
  710,
  -745.2,
];

describe('exp', () => {
  it('is within 2 ulp of Math.exp', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: -750, max: 715 }), fc.double({ min: -1, max: 1 }), any), (x) => {
        expect(ulps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });
  it('gives special values exactly', () => {
    for (const x of [0, -0, NaN, Infinity, -Infinity, 1e308, -1e308]) expect(exp(x)).toBe(Math.exp(x));
  });
});

describe('log', () => {
  it('is within 2 ulp of Math.log', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ min: 0 }), fc.double({ min: 0.5, max: 2 }), any), (x) => {
        expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });
  it('gives special values exactly', () => {
    for (const x of [0, -0, 1, NaN, Infinity, -Infinity, -1, -5e-324]) expect(log(x)).toBe(Math.log(x));
    expect(ulps(log(5e-324), Math.log(5e-324))).toBeLessThanOrEqual(2);
  });
});

describe('power', () => {
  it('is within 2 ulp of Math.pow', () => {
    const pair = fc.oneof(
      fc.tuple(any, any),
      fc.tuple(fc.double({ min: 0, max: 100 }), fc.double({ min: -20, max: 20 })),
      fc.tuple(fc.double({ min: 0.5, max: 2 }), fc.double({ min: -1100, max: 1100 })),
      fc.tuple(fc.double({ min: -50, max: 50 }), fc.integer({ min: -30, max: 30 })),
      fc.tuple(fc.double({ min: 0.999999, max: 1.000001 }), fc.double({ min: -1e9, max: 1e9 })),
      fc.tuple(fc.double({ min: 0 }), fc.double({ min: -4, max: 4 })),
    );
    fc.assert(
      fc.property(pair, ([x, y]) => {
        expect(ulps(power(x, y), Math.pow(x, y))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60_000 },
    );
  });
  it('agrees with Math.pow on every pair of special values', () => {
    for (const x of specials)
      for (const y of specials) expect([x, y, ulps(power(x, y), Math.pow(x, y)) <= 1]).toEqual([x, y, true]);
  });
  it('keeps the sign of zero', () => {
    expect(power(-0, 3)).toBe(-0);
    expect(power(-0, 2)).toBe(0);
    expect(power(-0, -3)).toBe(-Infinity);
    expect(power(-1e-300, 3)).toBe(-0);
  });
  it('is exact wherever a whole power of a whole number is an f64', () => {
    for (let x = -60; x <= 60; x++) {
      let exact = 1;
      for (let y = 0; y <= 40 && Math.abs(exact) <= Number.MAX_SAFE_INTEGER; y++) {
        expect(power(x, y)).toBe(exact);
        exact *= x;
      }
    }
    for (let k = -1074; k <= 1023; k++) expect(power(2, k)).toBe(2 ** k);
  });
  it('gives the number itself to the power of 1', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(power(x, 1)).toBe(x);
      }),
      runs,
    );
  });
});
