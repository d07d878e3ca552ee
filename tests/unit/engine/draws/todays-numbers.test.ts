import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawColumn, type DrawRequest } from '../../../../src/engine/draws/draw-column.ts';
import { bitsOf } from './bits-of.ts';

/** What two shipped areas drew in November 2026, input by input, with a checksum of every column. */
const DRAWN = JSON.parse(
  readFileSync(new URL('../../../fixtures/draws/shipped-areas.json', import.meta.url), 'utf8'),
) as Record<string, (DrawRequest & { readonly bits: string })[]>;

describe('the draws of today’s files', () => {
  it.each(Object.keys(DRAWN))('are the same to the last bit: %s', (area) => {
    const drawn = DRAWN[area]!;
    expect(drawn.length).toBeGreaterThan(40);
    for (const { bits, ...request } of drawn) expect(bitsOf(drawColumn(request)), request.name).toBe(bits);
  });

  it('are others where the input belongs to one of several areas, and others in each', () => {
    const [request] = DRAWN['gwent-2013-14']!;
    const of = (area: string | undefined, name = 'posts') => bitsOf(drawColumn({ ...request!, area, name }));
    const all = [
      of(undefined),
      of('gwent'),
      of('suffolk'),
      of(''),
      of('gwent', 'cost'),
      of('gw', 'entposts'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
