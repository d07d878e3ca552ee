import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);

it('makes every package of the page ready before the tests in a browser begin', () => {
  const config = readFileSync(new URL('vitest.config.ts', root), 'utf8');
  const files = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((file) => file.endsWith('.ts') && !file.startsWith('cli'))
    .flatMap((file) => {
      const text = readFileSync(new URL(`src/${file}`, root), 'utf8').replaceAll(/import type [^;]*;/g, '');
      return [...text.matchAll(/(?:from|import|import\() ?'([@\w][\w@./-]*)'/g)].map(([, name]) => name!);
    });
  expect(named.length).toBeGreaterThan(50);
  const missing = [...new Set(named)].filter(
    (name) => !/^node:|\.css(\?|$)|^@fontsource|\?worker/.test(name) && !config.includes(`'${name}'`),
  );
  expect(missing).toEqual([]);
});
