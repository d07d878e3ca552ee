import type { Ops } from './ops.ts';

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
// The machine's byte order decides which word has the sign and exponent: find out by that of 1.
number[0] = 1;
const top = words[1] === 0 ? 0 : 1;
const bottom = 1 - top;

/** The operations on plain numbers. */
export const numberOps: Ops<number, boolean> = {
  number: (value) => value,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  abs: (a) => Math.abs(a),
  negate: (a) => -a,
  floor: (a) => Math.floor(a),
  less: (a, b) => a < b,
  equal: (a, b) => a === b,
  and: (a, b) => a && b,
  or: (a, b) => a || b,
  not: (a) => !a,
  choose: (when, then, otherwise) => (when ? then : otherwise),
  exponent(a) {
    number[0] = a;
    return words[top]! >>> 20;
  },
  mantissa(a) {
    number[0] = a;
    words[top] = (words[top]! & 0x000fffff) | 0x3ff00000;
    return number[0];
  },
  twoTo(a) {
    words[top] = (a + 1023) << 20;
    words[bottom] = 0;
    return number[0]!;
  },
  high(a) {
    number[0] = a;
    words[bottom] = words[bottom]! & 0xf8000000;
    return number[0];
  },
};
