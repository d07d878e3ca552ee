import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ui = resolve(import.meta.dirname, '../../../src/ui');
const files = readdirSync(ui, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && name !== 'tags-and-events.ts')
  .map((name) => ({ name, text: readFileSync(join(ui, name), 'utf8') }));
const table = readFileSync(join(ui, 'tags-and-events.ts'), 'utf8');
const [tags = '', events = ''] = table.split('GlobalEventHandlersEventMap');

/** What the files declare by a pattern that catches a name and its class, as rows of the table. */
const declared = (pattern: RegExp): string[] =>
  files
    .flatMap(({ name, text }) =>
      [...text.matchAll(pattern)].map(
        ({ groups }) => `'${groups!['name']}': import('./${name}').${groups!['class']};`,
      ),
    )
    .sort();
const rowsOf = (part: string): string[] => [...part.matchAll(/'.*;/g)].map(([row]) => row).sort();

describe('the table of tags and events', () => {
  it('has every tag, with its class', () => {
    const all = declared(/@customElement\('(?<name>[\w-]+)'\)\s*export class (?<class>\w+)/g);
    expect(all.length).toBeGreaterThan(40);
    expect(rowsOf(tags)).toEqual(all);
  });

  it('has every event, with its class', () => {
    const all = declared(
      /export class (?<class>\w+) extends (?:Event|Ask\w*)\b[^{]*\{\s*static readonly type = '(?<name>[\w-]+)'/g,
    );
    expect(all.length).toBeGreaterThan(25);
    expect(rowsOf(events)).toEqual(all);
    expect(files.filter(({ text }) => text.includes('new CustomEvent'))).toEqual([]);
  });
});
