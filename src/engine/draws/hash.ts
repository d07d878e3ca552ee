import { streamName, type DrawKey } from './draw-key.ts';

/**
 * Counter-based random bits: a number is a function of its key and its place, never of what was drawn before.
 * 32-bit integer arithmetic only, so every engine gives the same bits.
 */

/** The finishing steps of MurmurHash3 (Austin Appleby, public domain): every bit of `h` sways every bit of the result. */
export function mix32(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * `count` words of 32 bits that stand for a seed, an area and a name.
 *
 * Two lanes with different multipliers hash the seed (both halves: seeds go past 2^32) and every code unit of the stream's
 * name, so two streams share all words only if both lanes collide.
 */
export function keyWords(key: DrawKey, count: number): Uint32Array {
  const { seed } = key;
  const name = streamName(key);
  let a = mix32((seed >>> 0) ^ 0x9e3779b9);
  let b = mix32((Math.floor(seed / 0x1_0000_0000) >>> 0) ^ a ^ 0x7f4a7c15);
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 15), 0x5bd1e995);
  }
  a = mix32(a ^ name.length);
  b = mix32(b ^ Math.imul(a, 0x1b873593));
  const words = new Uint32Array(count);
  for (let i = 0; i < count; i++) words[i] = mix32(mix32(a + Math.imul(i + 1, 0x9e3779b9)) ^ b);
  return words;
}
