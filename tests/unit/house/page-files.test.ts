import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fetchedTogether } from '../../../tools/page-files.mjs';

const src = resolve('src');

/** Every module of ours that another imports only when it is wanted. */
const wantedLater = new Set(
  readdirSync(src, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(src, name);
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/\bimport\(\s*'(\.[^']+)'/g)].map(([, path]) =>
        relative(src, resolve(dirname(file), path!)),
      );
    }),
);

it('Every module listed as fetched with others is there, once, and is fetched when it is wanted', () => {
  const listed = Object.values(fetchedTogether).flat();
  expect(listed.filter((path) => !existsSync(join(src, path)))).toEqual([]);
  expect(listed.filter((path) => !wantedLater.has(path))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});
