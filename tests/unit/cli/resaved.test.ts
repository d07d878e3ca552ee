import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resaved } from '../../../src/cli/resaved.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const names = (folder: string): string[] =>
  readdirSync(new URL(`../../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.iom.json'))
    .map((name) => `${folder}/${name}`);

describe('a file written again', () => {
  it('is the same file where it is a shipped one', () => {
    const shipped = names('scenarios');
    expect(shipped.length).toBeGreaterThan(5);
    for (const path of shipped) expect(resaved(read(path)), path).toEqual({ ok: true, value: read(path) });
  });

  it('has its keys in their order, whatever order they came in', () => {
    const [shipped] = names('scenarios');
    const whole = JSON.parse(read(shipped!)) as Record<string, unknown>;
    const first = resaved(JSON.stringify(Object.fromEntries(Object.entries(whole).toReversed())));
    expect(first).toEqual({ ok: true, value: read(shipped!) });
  });

  it('is not written where the file has problems, which are given back', () => {
    const broken = resaved('{ "format": "iom-scenario" ');
    expect(broken.ok).toBe(false);
  });
});
