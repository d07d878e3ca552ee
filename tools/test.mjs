// npm test: types, lint, unit and property tests, browser tests, journeys on the built page. The last line counts them.
import { spawn } from 'node:child_process';
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

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });

const tool = (path) => join(root, 'node_modules', path);

/** Runs a program of node; all that it prints is printed in one piece when it has ended. Says whether it ended well. */
function node(title, args, env = {}) {
  const started = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  running.add(child);
  const pieces = [];
  child.stdout.on('data', (piece) => pieces.push(piece));
  child.stderr.on('data', (piece) => pieces.push(piece));
  return new Promise((resolve) => {
    const end = (status) => {
      running.delete(child);
      const printed = Buffer.concat(pieces).toString().trim();
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(`\n== ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
      if (printed) console.log(printed);
      resolve(status === 0);
    };
    child.on('error', (error) => {
      pieces.push(Buffer.from(`${error.message}\n`));
      end(undefined);
    });
    child.on('close', end);
  });
}

/** A check that either holds or does not: one test. */
async function check(title, args) {
  if (await node(title, args)) return true;
  fail(title);
  return false;
}

/** A vitest project, counted from its own report. A file that could not even be loaded is a failure too. */
async function project(name, env) {
  const outputFile = join(results, `${name}.json`);
  const args = [
    'run',
    '--project',
    name,
    '--reporter=minimal', // what fails, whole; of the rest nothing
    '--reporter=json',
    `--outputFile.json=${outputFile}`,
  ];
  const fine = await node(`${name} tests`, [tool('vitest/vitest.mjs'), ...args], env);
  let told = 0;
  const failIn = (what) => {
    told++;
    fail(what);
  };
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    passed += report.numPassedTests;
    for (const file of report.testResults) {
      const where = relative(root, file.name);
      const tests = file.assertionResults.filter(({ status }) => status === 'failed');
      for (const { fullName, failureMessages } of tests)
        failIn(`${where}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`);
      if (file.status === 'failed' && file.assertionResults.length === 0)
        failIn(`${where}: could not be loaded\n${file.message}`);
    }
  } catch {
    failIn(`${name} tests: no report, the run itself broke`);
  }
  if (!fine && told === 0) failIn(`${name} tests: an error outside any test, above`);
}

async function types() {
  if (await check('types', [tool('typescript/bin/tsc'), '--noEmit'])) passed++;
}

/** One test, of two programs. */
async function lint() {
  const rules = await check('lint', [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);
  if (!rules) return;
  const layout = [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'];
  if (await check('lint, layout', layout)) passed++;
}

const browserComes = obtainBrowser();
async function inBrowser(name) {
  const browser = await browserComes;
  if (browser) await project(name, { BROWSER_PATH: browser });
}

const oneAfterTheOther = async (...jobs) => {
  for (const job of jobs) await job();
};

// Two lines of work, side by side: each is about as long as the other on two cores.
await Promise.all([
  oneAfterTheOther(types, lint, () => inBrowser('browser')),
  oneAfterTheOther(
    () => project('unit'),
    () => inBrowser('journeys'),
  ),
]);
const browser = await browserComes;
if (browser) console.log(`\nBrowser: ${browser}`);
else fail(howToGetOne);

rmSync(results, { recursive: true, force: true });
for (const what of failures) console.log(`\nFAILED ${what}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
