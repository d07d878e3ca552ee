/* eslint-disable @typescript-eslint/no-unsafe-member-access -- files are changed in ways the types forbid */
import { describe, expect, it } from 'vitest';
import { runProject } from '../../../../src/cli/run-project.ts';
import { openScenario } from '../../../../src/scenario/open-scenario.ts';
import { upgradeText } from '../../../../src/words/en/upgrade-text.ts';
import { fixture } from '../../scenario/sample.ts';
import { fileURLToPath } from 'node:url';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a file of another version
type File = any;

function told(change: (file: File) => void): string[] {
  const file = JSON.parse(fixture('version-1/workshop-2025-26.iom.json'));
  change(file);
  const opened = openScenario(JSON.stringify(file));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return upgradeText(opened.value.scenario, opened.value.notes);
}

const decision = (more: object): object => ({
  id: 'd1',
  name: 'Works harder',
  lever: 'prevented_per_million',
  change: { multiply: 2 },
  from: '2026-05',
  ...more,
});

describe('what became of an older file', () => {
  it('is told in sentences without ids, the version first', () => {
    const lines = told((file) => {
      file.options[0].name = 'Keep';
      file.options[1].decisions = [
        decision({}),
        decision({
          id: 'late',
          name: 'Half',
          lever: 'iom_share.precept',
          change: { multiply: 0.5 },
          from: '2027-04',
        }),
        decision({
          id: 'early',
          name: 'A fifth',
          lever: 'iom_share.precept',
          change: { set: 0.2 },
          from: '2026-04',
        }),
      ];
      file.equations = { felt_coverage: 'coverage[tier]' };
      file.target = { output: 'felt_coverage.red', at_least: 0.5 };
    });
    expect(lines[0]).toMatch(/older version of the model \(file version 1\).*saved as version 2\.$/);
    expect(lines.join('\n')).toMatch(/“Works harder” is now 5 decisions, one for each source of money\./);
    expect(lines.join('\n')).toMatch(/apply in the order of their dates: “A fifth”, then “Half”\./);
    for (const line of lines) {
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line.replace('felt_coverage.red', '').replace('“felt_coverage”', '')).not.toMatch(
        /undefined|\b[a-z]+_[a-z_]+\b/,
      );
    }
  });

  it('names what had to be set aside', () => {
    const lines = told((file) => {
      const others = Array.from({ length: 39 }, (_, i) =>
        decision({ id: `o${i}`, lever: 'pay_growth', change: { add: 0 } }),
      );
      file.options[1].decisions = [...others, decision({})];
    });
    expect(lines.join('\n')).toMatch(/no room for “Works harder”.*kept in the notes of the option/);
  });

  it('says that money counts no longer where the file had said nothing of it', () => {
    const lines = told((file) => delete file.assumptions.prevented_per_million);
    expect(lines[1]).toMatch(/^Money that leaves IOM no longer counts as preventing crime elsewhere/);
  });

  it('is told on the command line too, before all else, and of a file of today nothing is', () => {
    const path = (name: string): string =>
      fileURLToPath(new URL(`../../../fixtures/scenarios/${name}`, import.meta.url));
    const notes = (name: string): readonly string[] => {
      const result = runProject([path(name), '--draws', '2', '--outputs', 'caseload_coverage']);
      return result.ok ? result.value.notes : [];
    };
    expect(notes('version-1/sample.iom.json')[0]).toMatch(/^note: This file was made for an older version/);
    expect(notes('sample.iom.json').join('\n')).not.toMatch(/older version/);
  });
});
