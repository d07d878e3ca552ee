import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { runCommand } from '../../../src/cli/run-command.ts';
import { runProject } from '../../../src/cli/run-project.ts';
import { listed, STUDIES, type Registry } from '../../../src/study/registry.ts';
import { study } from '../../../src/study/study.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sample = join(root, 'tests/fixtures/scenarios/sample.iom.json');

async function printed(args: readonly string[], studies?: Registry): Promise<string> {
  const result = await runCommand(args, studies);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return [...result.value.output].join('');
}
async function refused(...args: string[]): Promise<string> {
  const result = await runCommand(args);
  return result.ok ? '' : result.error.map(problemLine).join('\n');
}
const answered = async (...args: string[]): Promise<unknown> => JSON.parse(await printed([sample, ...args]));

interface Adding {
  readonly firstNumber: number;
  readonly by?: number;
  readonly names: readonly string[];
}

describe('a study that is added to the list', () => {
  const adding = study({
    name: 'adding',
    words: { firstNumber: 'count', by: 'count?', names: 'quantities' },
    *run({ scenario }, { firstNumber, by = 1, names }: Adding) {
      yield 0.5;
      return ok({ title: scenario.title, sum: firstNumber + by, column: Float64Array.of(1, NaN), names });
    },
  });
  const studies = listed({ ...STUDIES, adding: () => Promise.resolve(adding) });

  it('can be asked at the command line, and is in its help, with nothing else touched', async () => {
    const words = ['--study', 'adding', '--first-number', '4', '--names', 'a, b'];
    const document: unknown = JSON.parse(await printed([sample, ...words], studies));
    expect(document).toMatchObject({ sum: 5, column: [1, null], names: ['a', 'b'] });
    const more: unknown = JSON.parse(
      await printed(['--study=adding', '--by', '7', ...words.slice(2), sample], studies),
    );
    expect(more).toMatchObject({ sum: 11 });
    expect(await printed(['--help'], studies)).toContain(
      '--study adding --first-number N [--by N] --names NAME,…\n',
    );
  });
});

describe('a study at the command line', () => {
  it('is asked of the option and month that the page opens on, or of those said', async () => {
    const words = ['--study', 'swings', '--output', 'caseload_coverage'];
    expect(await answered(...words)).toMatchObject({ option: 'divert_dip', month: '2016-03' });
    expect(await answered(...words, '--option', 'keep', '--month', '2014-02')).toMatchObject({
      option: 'keep',
      month: '2014-02',
    });
  });

  it.each([
    ['describeModel', [], 'equations'],
    ['notes', ['--draws', '3', '--options', 'keep'], 'options'],
    ['passport', ['--quantity', 'caseload_coverage'], 'parts'],
    ['checkEquation', ['--name', 'coverage', '--text', 'weakest['], 'problems'],
  ])('%s is answered', async (name, words, key) => {
    expect(await answered('--study', name, ...words)).toHaveProperty(key);
  });

  it('names what it speaks of', async () => {
    const model = (await answered('--study', 'describeModel')) as { equations: { name: string }[] };
    expect(model.equations.find(({ name }) => name === 'capacity')).toMatchObject({
      title: 'Capacity of a strand',
      section: 'Money and posts',
      now: { words: expect.stringMatching(/^Capacity of a strand is the sum, over each role/) as string },
    });
    const passport = await answered('--study', 'passport', '--quantity', 'caseload_coverage');
    expect(passport).toMatchObject({
      name: 'IOM caseload coverage',
      equation: { source: expect.stringMatching(/[.]$/) as string },
    });
  });

  it('says in a sentence what is wrong with its words, and how it is asked', async () => {
    const usage = 'Usage: FILE --study swings [--option ID] [--month YYYY-MM] --output NAME';
    const swings = ['--study', 'swings'];
    expect(await refused(sample, ...swings)).toBe(`--study swings needs --output. ${usage}`);
    expect(await refused(...swings, '--output', 'x')).toBe(`Name a scenario file. ${usage}`);
    expect(await refused(sample, sample, ...swings)).toContain('one scenario file only');
    expect(await refused(sample, ...swings, '--bad', 'x')).toContain("Unknown option '--bad'");
    expect(await refused(sample, ...swings, '--output', 'x', '--month', '2014-13')).toContain(
      'a month such as',
    );
    expect(await refused(sample, '--study', 'notes', '--draws', '0')).toContain('a whole number from 1');
    expect(await refused(sample, '--study', 'notes', '--options', 'keep,')).toContain('separated by commas');
  });

  it('that there is not, or that is not named, is answered with those that there are', async () => {
    for (const words of [['--study', 'nope'], ['--study'], ['--study', 'constructor']])
      expect(await refused(sample, ...words)).toMatch(/^--study takes one of project, swings, /);
  });

  it('gives the problems of a study as those of a file', async () => {
    expect(
      await refused(sample, '--study', 'passport', '--quantity', 'caseload_coverage', '--option', 'x'),
    ).toContain('"x"');
    expect(await refused('nowhere.json', '--study', 'describeModel')).toContain('nowhere.json');
  });
});

it('the projection is what is asked without a name, and by its own', async () => {
  const words = [sample, '--draws', '5', '--outputs', 'caseload_coverage'];
  const direct = runProject(words);
  const text = direct.ok ? [...direct.value.output].join('') : '';
  expect(await printed(words)).toBe(text);
  expect(await printed(['--study', 'project', ...words])).toBe(text);
  expect(text.length).toBeGreaterThan(1000);
});
