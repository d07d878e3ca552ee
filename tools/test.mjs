// npm test: types, lint, unit and property tests, browser tests, journeys on the built page. The last line counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howToGetOne, obtainBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = mkdtempSync(join(tmpdir(), 'iom-tests-'));
let passed = 0;
let failed = 0;
/** What failed, named again at the end, where a long log is read. */
const failures = [];
const fail = (what) => {
  failed++;
  failures.push(what);
};

const tool = (path) => join(root, 'node_modules', path);
const node = (title, args, env = {}) => {
  const started = Date.now();
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(
    `== ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  return status === 0;
};

/** A check that either holds or does not: one test. */
function check(title, ...commands) {
  if (commands.every((args) => node(title, args))) passed++;
  else fail(title);
}

/** A vitest project, counted from its own report. A file that could not even be loaded is a failure too. */
function project(name, env) {
  const outputFile = join(results, `${name}.json`);
  const args = [
    'run',
    '--project',
    name,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ];
  const fine = node(`${name} tests`, [tool('vitest/vitest.mjs'), ...args], env);
  const before = failed;
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    passed += report.numPassedTests;
    for (const file of report.testResults) {
      const where = relative(root, file.name);
      const tests = file.assertionResults.filter(({ status }) => status === 'failed');
      for (const { fullName, failureMessages } of tests)
        fail(`${where}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`);
      if (file.status === 'failed' && file.assertionResults.length === 0)
        fail(`${where}: could not be loaded\n${file.message}`);
    }
  } catch {
    fail(`${name} tests: no report, the run itself broke`);
  }
  if (!fine && failed === before) fail(`${name} tests: an error outside any test, above`);
}

check('types', [tool('typescript/bin/tsc'), '--noEmit']);
check(
  'lint',
  [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
);
project('unit');

const browser = obtainBrowser();
if (browser) {
  console.log(`\nBrowser: ${browser}`);
  project('browser', { BROWSER_PATH: browser });
  project('journeys', { BROWSER_PATH: browser });
} else {
  fail(howToGetOne);
}

rmSync(results, { recursive: true, force: true });
for (const what of failures) console.log(`\nFAILED ${what}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
