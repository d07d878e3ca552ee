import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../../src');

/** Module-level state that is no memory of answers: what the page has in use. */
const STATE = new Set(['ui/elements/kept-locks.ts', 'ui/controllers/chart-controller.ts']);

const MEMORY = /^(export )?(let |const \w+ = new (Weak)?(Map|Set)(<[^\n]*>)?\(\))/m;

describe('module-level memory', () => {
  it('is told from constants', () => {
    for (const text of ['let last: string;', 'const known = new Map<string, number>();', 'export let a = 1;'])
      expect(MEMORY.test(`const a = 1;\n${text}`)).toBe(true);
    for (const text of ['const NONE: ReadonlySet<string> = new Set();', '  let inside = 1;'])
      expect(MEMORY.test(`const a = 1;\n${text}`)).toBe(false);
  });

  it('goes through `remembered`', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(500);
    const others = files.filter(
      (file) => !STATE.has(file) && MEMORY.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(others).toEqual([]);
  });
});
