import { mix32 } from './hash.ts';

/** How many words of key `shuffled` needs: one for each round. */
export const SHUFFLE_ROUNDS = 8;

/**
 * Where a shuffle keyed by `key` puts `index` of 0..count-1, without shuffling the others.
 *
 * A Feistel network on a grid of `rows * columns >= count` places: each round adds to one coordinate a hash of the
 * other, which is invertible, so no two places meet. A place past `count` goes through the network again until it is
 * inside; the grid is at most about 2 √count places too large, so this is rare.
 *
 * Source   Black & Rogaway (2002), Ciphers with arbitrary finite domains, methods 2 and 3.
 */
export function shuffled(index: number, count: number, key: Uint32Array): number {
  const rows = Math.ceil(Math.sqrt(count));
  const columns = Math.ceil(count / rows);
  let place = index;
  do {
    let row = place % rows;
    let column = (place - row) / rows;
    for (let round = 0; round < SHUFFLE_ROUNDS; round += 2) {
      row += below(rows, mix32(Math.imul(column + 1, 0x9e3779b9) ^ key[round]!));
      if (row >= rows) row -= rows;
      column += below(columns, mix32(Math.imul(row + 1, 0x9e3779b9) ^ key[round + 1]!));
      if (column >= columns) column -= columns;
    }
    place = row + column * rows;
  } while (place >= count);
  return place;
}

/** 32 random bits as a whole number from 0 to `end` - 1. The product is exact: `end` is at most 2^12. */
const below = (end: number, bits: number): number => (bits * end * 2 ** -32) | 0;
