import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const program = join(root, 'src/cli/project-command.ts');
const sample = join(root, 'tests/fixtures/scenarios/sample.iom.json');

const run = (...args: string[]): { status: number | null; out: string; lines: string[] } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, out: stdout, lines: stderr.split('\n').filter((line) => line !== '') };
};

const refused = (...args: string[]): string[] => {
  const { status, out, lines } = run(...args);
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toMatch(/^\s+at |Error:/m);
  return lines;
};

describe('npm run project', () => {
  it('prints one JSON document in the shape of the format', () => {
    const { status, out, lines } = run(sample, '--draws', '50');
    expect(lines).toEqual([]);
    expect(status).toBe(0);
    const document = JSON.parse(out);
    expect(Object.keys(document)).toEqual(['scenario', 'seed', 'draws', 'months', 'options']);
    expect(document).toMatchObject({ seed: 20130401, draws: 50 });
    expect(document.months).toHaveLength(60);
    expect(document.months[0]).toBe('2013-03');
    expect(document.options.map(({ id }: { id: string }) => id)).toEqual(['keep', 'divert_dip', 'response']);
    const [keep] = document.options;
    for (const name of [
      'caseload_coverage',
      'coverage.red',
      'community.red',
      'capacity.police',
      'break_even_offences',
    ]) {
      expect(Object.keys(keep.outputs[name])).toEqual(['central', 'p5', 'p25', 'p50', 'p75', 'p95']);
      for (const column of Object.values(keep.outputs[name])) expect(column).toHaveLength(60);
    }
  });

  it('gives the option, the outputs and the draws that are asked for, as CSV too', () => {
    const { out, status } = run(
      sample,
      '--option',
      'divert_dip',
      '--outputs',
      'coverage.red,caseload_coverage',
      '--draws=9',
      '--csv',
    );
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe('option,output,month,central,p5,p25,p50,p75,p95');
    expect(lines).toHaveLength(1 + 2 * 60);
    expect(lines[1]).toMatch(/^divert_dip,coverage\.red,2013-03,0\.\d+(,\d[\d.e-]*){5}$/);
  });

  it('prints null for none, and an empty field in CSV', () => {
    // Without capacity in a strand there are no cases per post.
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    const file = join(folder, 'none.iom.json');
    const scenario = JSON.parse(spawnSync('cat', [sample], { encoding: 'utf8' }).stdout);
    scenario.roles[1].time_share = {};
    writeFileSync(file, JSON.stringify(scenario));
    const args = [file, '--outputs', 'cases_per_post.drugs', '--option', 'keep', '--draws', '3'];
    expect(JSON.parse(run(...args).out).options[0].outputs['cases_per_post.drugs'].p50[0]).toBeNull();
    expect(run(...args, '--csv').out.split('\n')[1]).toBe('keep,cases_per_post.drugs,2013-03,,,,,,');
  });

  it('tells every problem of a bad file on a line of its own, with status 2 and no stack trace', () => {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    const write = (name: string, text: string | Buffer): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const scenario = JSON.parse(spawnSync('cat', [sample], { encoding: 'utf8' }).stdout);
    scenario.titel = 'one\ntwo';
    scenario.streams[0].iom_share = 'half';
    const lines = refused(write('two.json', JSON.stringify(scenario)));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^[a-z_.[\]0-9]+: \S/);
    expect(refused(write('cut.json', '{"format":'))[0]).toContain('not JSON');
    expect(refused(write('binary.json', Buffer.from([0xff, 0xfe, 0x00])))[0]).toContain('UTF-8');
    expect(refused(write('deep.json', '['.repeat(1_000_000)))).toHaveLength(1);
  });

  it('tells of a missing file, a directory and bad flags', () => {
    expect(refused('nowhere.iom.json')[0]).toContain('no file');
    expect(refused(root)[0]).toContain('directory');
    expect(refused()[0]).toContain('Name a scenario file');
    expect(refused(sample, sample)[0]).toContain('one scenario file');
    expect(refused(sample, '--drawz', '3')[0]).toContain('--drawz');
    expect(refused(sample, '--draws', 'many')[0]).toContain('whole number');
    expect(refused(sample, '--draws', '200001')[0]).toContain('200000');
    expect(refused(sample, '--option', 'kep')[0]).toContain('"keep"');
    expect(refused(sample, '--outputs', 'coverag')[0]).toContain('"coverage"');
  });

  it('ends in peace when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [tsx, program, sample, '--csv', '--draws', '20'], { cwd: root });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(said).toBe('');
    expect(status).toBe(0);
  });
});
