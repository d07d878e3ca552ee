// npm run mutants -- FOLDER… [--mutate FILE,…] [--sample PERCENT [--seed N]] [--thorough] [--force]: changes the code of a
// folder of `src` in small ways, one at a time, and tells which changes no test of that folder noticed. docs/mutants.md says
// how to read it.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** What tools/mutants.vitest.config.ts leaves out. */
const LEFT_OUT = ['tests/unit/engine/whole-model.test.ts', 'tests/unit/scenario/hostile-files.test.ts'];
const FOLDERS = ['engine', 'study', 'scenario', 'words', 'state', 'model'];
const USUAL_SEED = 20261127;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Only these files, and lines of them: `src/engine/kernel.ts:20-60`. */
    mutate: { type: 'string' },
    /** Only so many percent of the lines, spread at random over the folder: a score within minutes. */
    sample: { type: 'string' },
    /** Which lines the sample takes: a whole number. Another one takes other lines, the same one the same lines. */
    seed: { type: 'string', default: String(USUAL_SEED) },
    /** All tests of `tests/unit`, with all their cases: slow, for a file or two. */
    thorough: { type: 'boolean', default: false },
    /** Try again what was tried before. */
    force: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '1' },
  },
});
const wrong = positionals.filter((folder) => !FOLDERS.includes(folder));
if (wrong.length > 0) {
  console.error(`No such folder: ${wrong.join(', ')}. There are ${FOLDERS.join(', ')}.`);
  process.exit(2);
}
const seed = Number(values.seed);
if (!/^\d+$/.test(values.seed) || seed >= 2 ** 32) {
  console.error(`--seed wants a whole number from 0 to ${2 ** 32 - 1}, not "${values.seed}".`);
  process.exit(2);
}
/** A sample by another seed has a report of its own: a report also keeps the changes of earlier runs, and its score counts them. */
const sampleName = seed === USUAL_SEED ? '.sample' : `.sample-${seed}`;

if (values.thorough) process.env['MUTANTS_THOROUGH'] = '1';
for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  process.env['MUTANTS_TESTS'] = values.thorough ? 'tests/unit' : `tests/unit/${folder}`;
  const report = `reports/mutants/${folder}${values.thorough ? '.thorough' : ''}${values.sample ? sampleName : ''}`;
  await new Stryker({
    mutate:
      values.mutate?.split(',') ?? (values.sample ? sampled(folder, Number(values.sample)) : every(folder)),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    // The files of tests are named in the configuration: looking for those that import a file takes longer than them.
    vitest: { configFile: 'tools/mutants.vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What only happens when a module is loaded would want every test again for each change.
    ignoreStatic: true,
    mutator: { excludedMutations: ['StringLiteral'] },
    concurrency: Number(values.concurrency),
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    incremental: true,
    incrementalFile: `${report}.incremental.json`,
    force: values.force,
    tempDirName: '.mutants',
    ignorePatterns: ['/dist', '/dist-*', '/reports', '/shots', '/.vite'],
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { reportMutants: true, reportTests: false, logTests: false, allowColor: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    allowConsoleColors: false,
    disableTypeChecks: true,
  }).runMutationTest();
  tellUnheard(folder, `${report}.json`);
}

/** The frozen model 1 is no part of the model: it is held to what it said by the tests of `study`. */
function every(folder) {
  return [`src/${folder}/**/*.ts`, `!src/${folder}/past/**`];
}

/** Lines of the folder, the same at every run with the same seed: each by itself, so that a change that spans several is left out. */
function sampled(folder, percent) {
  const files = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('past'))
    .sort();
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return files.flatMap((file) => {
    const lines = readFileSync(`src/${folder}/${file}`, 'utf8').split('\n');
    return lines.flatMap((line, i) =>
      random() * 100 < percent ? [`src/${folder}/${file}:${i + 1}:0-${i + 1}:${line.length}`] : [],
    );
  });
}

/** Tests that could not be loaded are left out without a word, and every change then gets past them. */
function tellUnheard(folder, report) {
  const { testFiles } = JSON.parse(readFileSync(report, 'utf8'));
  const all = readdirSync(`tests/unit/${folder}`, { recursive: true, encoding: 'utf8' });
  const unheard = all
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/unit/${folder}/${file}`)
    .filter((file) => !testFiles[file] && !LEFT_OUT.includes(file));
  if (unheard.length === 0) return;
  console.error(`No test of these files ran, so the score says too little: ${unheard.join(', ')}`);
  process.exitCode = 1;
}
