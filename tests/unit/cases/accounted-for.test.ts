import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PublishedCase } from './published-case.ts';

const fixtures = new URL('../../fixtures/cases/', import.meta.url);
const page = readFileSync(new URL('../../../docs/cases.md', import.meta.url), 'utf8');
const records = readdirSync(fixtures).filter((name) => name.endsWith('.json'));

/** The table rows of one record, the number standing in its first row only. */
function rowsOf(number: string): string {
  let current = '';
  return page
    .split('\n')
    .filter((line) => {
      if (!line.startsWith('|')) return false;
      current = /^\| (\d\d) /.exec(line)?.[1] ?? current;
      return current === number;
    })
    .join('\n');
}

describe('docs/cases.md', () => {
  it.each(records)('accounts for every check of %s', (name) => {
    const rows = rowsOf(name.slice(0, 2));
    for (const id of new PublishedCase(name.replace('.json', '')).checks) expect(rows).toContain(`\`${id}\``);
  });
});
