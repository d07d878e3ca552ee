import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/app/files.ts';
import { runProject } from '../../../src/cli/run-project.ts';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';
import { expectPlainProblem } from '../plain-problem.ts';

const folder = fileURLToPath(new URL('../../fixtures/failing/', import.meta.url));
const inFolder = (name: string): string => `${folder}${name}.iom.json`;

/** What the command line says is wrong with a file, a line each; nothing for one that it runs. */
function refusedByCommand(name: string): string[] {
  const result = runProject([inFolder(name), '--draws', '2', '--outputs', 'caseload_coverage']);
  if (!result.ok) result.error.forEach(expectPlainProblem);
  return result.ok ? [] : result.error.map(problemLine);
}

/** What the page says is wrong with it, by the page's own reading and opening. */
async function refusedByPage(name: string): Promise<string[]> {
  const { text } = await readFile(new File([readFileSync(inFolder(name))], name));
  const result = text.ok ? openScenario(text.value) : text;
  return result.ok ? [] : result.error.map(problemLine);
}

function toldByCommand(name: string): readonly string[] {
  const result = runProject([inFolder(name), '--draws', '2', '--outputs', 'caseload_coverage']);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value.notes;
}

describe('files that are refused', () => {
  const lines: Readonly<Record<string, readonly RegExp[]>> = {
    'encoding-windows-1252': [/not UTF-8 text.*save it again with the encoding UTF-8/],
    'formula-0-over-0': [/^roles\[2\]\.time_share\.probation\.formula: .*no value.*division by 0/],
    'formula-1-over-0': [/^assumptions\.price_uplift\.formula: .*no value.*division by 0/],
    'name-20000': [/^options\[1\]\.name: .*at most 200 characters/],
    'names-only-zwsp': [/^options\[1\]\.name: .*must show something/],
    'dup-option-names': [
      /^options\[1\]\.name: Option 1 is called “Same” too/,
      /^options\[2\]\.name: /,
      /^options\[3\]\.name: /,
    ],
    'target-50': [
      /^target\.at_least: .*a share, so its target lies between 0 and 1; it is 80\. Did you mean 0\.8\?$/,
    ],
    'unit-cost-5e-324': [/^offences\[0\]\.unit_cost_of_crime: .*at least 0\.01; it is 5e-324\.$/],
  };

  it.each(Object.entries(lines))(
    '%s, by page and command line alike, at the place',
    async (name, expected) => {
      const command = refusedByCommand(name);
      expect(command).toEqual(expected.map((line) => expect.stringMatching(line) as unknown));
      // The command line says which file; the page has it on screen.
      expect(await refusedByPage(name)).toEqual(
        command.map((line) => line.replace(`${inFolder(name)}: `, '')),
      );
    },
  );
});

describe('files that open, and are told what is odd about them', () => {
  const lines: Readonly<Record<string, RegExp>> = {
    'price-year-2030-31':
      /^note: price_year: The prices are those of 2030\/31, but the scenario starts in 2013-03\./,
    'cohort-larger-than-population':
      /^note: area\.population: 1,000,050 people are on the list, more people than live in Nowhere \(100,000\)/,
  };

  it.each(Object.entries(lines))('%s', async (name, line) => {
    expect(await refusedByPage(name)).toEqual([]);
    expect(toldByCommand(name)).toContainEqual(expect.stringMatching(line));
  });
});

describe('files that open', () => {
  it.each(['01-diamond-formula', '01-diamond-range'])('%s: an effect may be below 0', async (name) => {
    expect(await refusedByPage(name)).toEqual([]);
    expect(refusedByCommand(name)).toEqual([]);
  });
});

it('is asked of every file that is kept', () => {
  const asked = [
    './failing-files.test.ts',
    './failing-notes.test.ts',
    './failing-results.test.ts',
    '../../journeys/long-run.test.ts',
  ]
    .map((file) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'))
    .join();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    expect(asked).toContain(file.replace('.iom.json', ''));
});
