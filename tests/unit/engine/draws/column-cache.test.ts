import { describe, expect, it } from 'vitest';
import { ColumnCache } from '../../../../src/engine/draws/column-cache.ts';
import { drawColumn, type DrawRequest } from '../../../../src/engine/draws/draw-column.ts';

const request: DrawRequest = {
  seed: 1,
  name: 'a',
  draws: 100,
  distribution: { shape: 'uniform', low: 0, high: 1 },
};
const BYTES = 800;

describe('ColumnCache', () => {
  it('gives what drawing gives, and draws it once', () => {
    const cache = new ColumnCache(10 * BYTES);
    const column = cache.column(request);
    expect(column).toEqual(drawColumn(request));
    expect(cache.column({ ...request, from: 0, count: 100 })).toBe(column);
  });

  it('tells apart everything a column depends on', () => {
    const cache = new ColumnCache(100 * BYTES);
    const different: DrawRequest[] = [
      { ...request, seed: 2 },
      { ...request, name: 'b' },
      { ...request, area: 'a' },
      { ...request, area: 'b' },
      { ...request, draws: 101 },
      { ...request, from: 1 },
      { ...request, count: 99 },
      { ...request, least: 0.5 },
      { ...request, most: 0.5 },
      { ...request, distribution: { shape: 'uniform', low: 0, high: 2 } },
      { ...request, distribution: { shape: 'normal', low: 0, high: 1 } },
      { ...request, distribution: { shape: 'pert', low: 0, likely: 0.5, high: 1 } },
      { ...request, distribution: { shape: 'pert', low: 0, likely: 0.25, high: 1 } },
      { ...request, distribution: 1 },
      { ...request, distribution: 2 },
    ];
    cache.column(request);
    for (const other of different) expect(cache.column(other)).toEqual(drawColumn(other));
  });

  it('stays within its bytes and drops the longest unused', () => {
    const cache = new ColumnCache(2 * BYTES);
    const a = cache.column(request);
    const b = cache.column({ ...request, name: 'b' });
    expect(cache.column(request)).toBe(a);
    cache.column({ ...request, name: 'c' });
    expect(cache.bytes).toBe(2 * BYTES);
    expect(cache.column(request)).toBe(a);
    expect(cache.column({ ...request, name: 'b' })).not.toBe(b);
    cache.clear();
    expect(cache.bytes).toBe(0);
    expect(cache.column(request)).not.toBe(a);
  });

  it('does not empty itself for a column it cannot hold', () => {
    const cache = new ColumnCache(BYTES);
    const a = cache.column(request);
    expect(cache.column({ ...request, draws: 1000 })).toHaveLength(1000);
    expect(cache.column(request)).toBe(a);
  });
});
