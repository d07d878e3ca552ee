import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProject } from '../../../src/cli/run-project.ts';
import { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import { sinceModel1 } from '../../../src/study/since-model-1.ts';
import { sinceWords } from '../../../src/words/en/since-model-1.ts';
import { upgradeText } from '../../../src/words/en/upgrade-text.ts';
import { ODD_FILES, oldText, opened, tiny } from '../study/old-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'older-'));

/** What the command says besides its numbers. */
function notesOf(text: string): readonly string[] {
  const path = join(folder, 'file.iom.json');
  writeFileSync(path, text);
  const result = runProject([path, '--draws', '20', '--outputs', 'caseload_coverage']);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.notes;
}
const about = (notes: readonly string[]): string[] =>
  notes.filter((note) => note.includes('since this file was made'));

describe('the command on a file of an older model', () => {
  it.each<[string, string]>([
    ['gwent', oldText('gwent-2013-14')],
    ['the worked example', oldText('tiny-by-hand')],
    ['a file of version 0', JSON.stringify(ODD_FILES['a file of version 0']!())],
    ['a short file', JSON.stringify(ODD_FILES['a month before the opening one']!())],
  ])(
    '%s: says once, in a line, what the page’s dialog says in the month that the page opens on',
    (_, text) => {
      const { scenario, asItWas, notes } = opened(text);
      const { month } = new ScenarioDocument(scenario).state;
      const since = sinceModel1({ scenario, asItWas, month });
      if (!since.ok) throw new Error(JSON.stringify(since.error));
      const words = sinceWords(scenario, since.value);
      const said = notesOf(text);
      expect(about(said)).toEqual([`note: The model has changed since this file was made. ${words.lead}`]);
      // The line holds the numbers of a row of the table, as they are written there.
      const row = words.rows.find(({ option }) => words.lead.includes(`“${option}”`));
      for (const { then, now } of row?.pairs.slice(0, 2) ?? []) {
        expect(words.lead).toContain(now);
        expect(words.lead).toContain(then);
      }
      expect(row !== undefined || words.lead.includes('the same as before')).toBe(true);
      for (const sentence of upgradeText(scenario, notes)) expect(said).toContain(`note: ${sentence}`);
    },
  );

  it('says why where the old numbers cannot be worked out, and prints the new ones', () => {
    const text = JSON.stringify(
      tiny([], (file: { equations: object }) => (file.equations = { coverage: 'work_coverage' })),
    );
    const notes = notesOf(text);
    expect(about(notes)).toEqual([]);
    expect(notes.filter((note) => note.includes('old numbers of this file'))).toHaveLength(1);
  });

  it('says nothing of a file of today', () => {
    const { scenario } = opened(oldText('tiny-by-hand'));
    expect(about(notesOf(JSON.stringify(scenario)))).toEqual([]);
  });
});
