import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, freeName } from '../../../src/scenario/names.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { EditableDocument } from '../../editable-document.ts';
import { sampleScenario } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 230 }),
  fc.constantFrom('', ' ', '\u200b', 'Keep as now', 'keep  AS now\u200d', 'x'.repeat(201), '𝒢'.repeat(200)),
);

describe('names', () => {
  it('fold to the same where nobody could tell them apart, and not otherwise', () => {
    for (const same of [
      'half of it',
      ' Half  OF it',
      'Half\u00a0of it',
      'Ha\u200blf of it\ufeff',
      'Ｈａｌｆ of it',
    ])
      expect(foldName(same), JSON.stringify(same)).toBe(foldName('Half of it'));
    for (const other of ['Half of it 2', 'Halfofit', 'Hälf of it'])
      expect(foldName(other), other).not.toBe(foldName('Half of it'));
  });

  it('are made free of others, within what a name may hold', () => {
    const taken = ['Half', 'HALF 2', 'y'.repeat(200)].map((name) => ({ name }));
    expect(freeName('Other', taken)).toBe('Other');
    expect(freeName('half', taken)).toBe('half 3');
    expect(freeName('y'.repeat(200), taken)).toBe(`${'y'.repeat(198)} 2`);
    expect(freeName('z'.repeat(300), taken)).toBe('z'.repeat(200));
  });

  it('that are typed on the page are refused with a sentence, or saved as they are', () => {
    const edits: readonly ((text: string) => Edit)[] = [
      (name) => ({ type: 'renameOption', option: 'divert_dip', name }),
      (name) => ({ type: 'addOption', name }),
      (name) => ({ type: 'duplicateOption', option: 'keep', name }),
      (name) => ({ type: 'setDecision', option: 'divert_dip', decision: 'd1', change: { name } }),
      (to) => ({ type: 'setDecision', option: 'divert_dip', decision: 'd1', change: { to } }),
      (name) => ({
        type: 'addDecision',
        option: 'divert_dip',
        name,
        lever: 'iom_share.ex_dip',
        change: { multiply: 0.5 },
        from: '2014-04',
      }),
      (reason) => ({ type: 'setReason', input: 'iom_share.ex_dip', reason: reason.repeat(100) }),
    ];
    fc.assert(
      fc.property(anyText, fc.constantFrom(...edits), (text, edit) => {
        const document = new EditableDocument(sampleScenario());
        const before = document.state.scenario;
        const problems = document.edit(edit(text));
        if (problems.length > 0) {
          for (const problem of problems) expect(problemText(problem)).toMatch(/^\S.*[.!]$/s);
          expect(document.state.scenario).toBe(before);
          return;
        }
        const saved = saveScenario(document.state.scenario);
        expect(saved.ok ? [] : saved.error).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('longer than 200 letters, or of nothing to see, are refused on the page as in a file', () => {
    const document = new EditableDocument(sampleScenario());
    const rename = (name: string): string =>
      document.edit({ type: 'renameOption', option: 'divert_dip', name }).map(problemText).join();
    expect(rename('x'.repeat(20_000))).toBe('A name or title may have at most 200 characters: shorten it.');
    expect(rename('\u200b')).toMatch(/must show something/);
    expect(rename('KEEP as now\u200b')).toMatch(/Another option has this name/);
    expect(rename('x'.repeat(200))).toBe('');
  });
});
