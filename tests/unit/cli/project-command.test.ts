/* eslint-disable @typescript-eslint/no-unsafe-member-access -- files are spoilt in ways the types forbid */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sample = join(root, 'tests/fixtures/scenarios/sample.iom.json');
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli/project-command.ts')];

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly lines: readonly string[];
}

/** Runs the program; `enough` ends the reading of its output after the first piece. */
function run(args: readonly string[], enough = false): Promise<Ended> {
  const child = spawn(process.execPath, [...command, ...args], { cwd: root });
  let out = '';
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    if (enough) child.stdout.destroy();
  });
  return new Promise((resolve) =>
    child.on('close', (status) =>
      resolve({ status, out, lines: err.split('\n').filter((line) => line !== '') }),
    ),
  );
}

describe('npm run project', () => {
  it('prints one document, notes on a line each beside it, and ends with 0', async () => {
    const { status, out, lines } = await run([sample, '--draws', '9', '--outputs', 'caseload_coverage']);
    for (const line of lines) expect(line).toMatch(/^note: [a-z_.]+: /);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ draws: 9, options: [{ id: 'keep' }, {}, {}] });
  });

  it('tells every problem of a bad file on a line of its own, with status 2 and no stack trace', async () => {
    const scenario = JSON.parse(readFileSync(sample, 'utf8'));
    scenario['tit\nel'] = 1;
    scenario.streams[0].iom_share = 'half';
    const file = join(mkdtempSync(join(tmpdir(), 'project-')), 'bad.json');
    writeFileSync(file, JSON.stringify(scenario));
    const { status, out, lines } = await run([file]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^[a-z_ .[\]0-9]+: [A-Z]/);
  });

  it('tells of a missing file and bad flags in one line, with status 2', async () => {
    for (const args of [['nowhere.json'], [sample, '--bad']]) {
      const { status, out, lines } = await run(args);
      expect([status, out, lines.length]).toEqual([2, '', 1]);
    }
  });

  it('ends in peace when the reader has seen enough', async () => {
    const { status, lines } = await run([sample, '--csv', '--draws', '20'], true);
    for (const line of lines) expect(line).toMatch(/^note: [a-z_.]+: /);
    expect(status).toBe(0);
  });
});
