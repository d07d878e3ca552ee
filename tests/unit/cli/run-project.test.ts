/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- files are spoilt in ways the types forbid */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProject } from '../../../src/cli/run-project.ts';
import { iomModel } from '../../../src/model/iom-model.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sample = join(root, 'tests/fixtures/scenarios/sample.iom.json');
const folder = mkdtempSync(join(tmpdir(), 'project-'));

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const printed = (...args: string[]): string => {
  const result = runProject(args);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return [...result.value.output].join('');
};
/** Without the list of what the file leaves to the model. */
const beyondDefaults = (notes: readonly string[]): string[] =>
  notes.filter((note) => !note.includes("the model's own value stands"));
const refused = (...args: string[]): string[] => {
  const result = runProject(args);
  return result.ok ? [] : result.error.map(problemLine);
};

describe('runProject', () => {
  it('prints one JSON document in the shape of the format', () => {
    const document = JSON.parse(printed(sample, '--draws', '50'));
    expect(Object.keys(document)).toEqual(['scenario', 'model', 'seed', 'draws', 'months', 'options']);
    expect(document).toMatchObject({ model: iomModel.version, seed: 20130401, draws: 50 });
    expect(document.months).toHaveLength(60);
    expect(document.months[0]).toBe('2013-03');
    expect(document.options.map(({ id }: { id: string }) => id)).toEqual(['keep', 'divert_dip', 'response']);
    const [keep] = document.options;
    const names = [
      'caseload_coverage',
      'coverage.red',
      'community.red',
      'capacity.police',
      'break_even_offences',
    ];
    for (const name of names) {
      expect(Object.keys(keep.outputs[name])).toEqual(['central', 'p5', 'p25', 'p50', 'p75', 'p95']);
      for (const column of Object.values(keep.outputs[name])) expect(column).toHaveLength(60);
    }
  });

  it('keeps notes to one line each, whatever a decision is called', () => {
    const file = JSON.parse(readFileSync(sample, 'utf8'));
    Object.assign(file.options[1].decisions[0], { name: 'a\nb\u001b[2J\u009b2J\u202ec', from: '2050-01' });
    const result = runProject([write('notes.json', JSON.stringify(file)), '--draws', '2']);
    const notes = result.ok ? beyondDefaults(result.value.notes) : [];
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^note on divert_dip: options\[1\]\.decisions\[0\]: "a b \[2J 2J c" begins in 2050-01/,
    );
  });

  it.runIf(existsSync('/dev/zero'))(
    'reads a file that is not a plain one, and no more of it than a scenario may have',
    () => {
      expect(refused('/dev/zero').join()).toMatch(/at most 8 MB/);
    },
  );

  it('gives the option, the outputs and the draws that are asked for, as CSV too', () => {
    const args = [
      sample,
      '--option',
      'divert_dip',
      '--outputs',
      'coverage.red,caseload_coverage',
      '--draws=9',
    ];
    const lines = printed(...args, '--csv')
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('option,output,month,central,p5,p25,p50,p75,p95');
    expect(lines).toHaveLength(1 + 2 * 60);
    const { outputs } = JSON.parse(printed(...args)).options[0];
    expect(Object.keys(outputs)).toEqual(['coverage.red', 'caseload_coverage']);
    const { central, p5, p25, p50, p75, p95 } = outputs['coverage.red'];
    const row = [central, p5, p25, p50, p75, p95].map((column) => column[4]);
    expect(lines[5]).toBe(`divert_dip,coverage.red,2013-07,${row.join(',')}`);
  });

  it('prints how every option but the first differs from it, in the same futures, where that is asked', () => {
    const args = [
      sample,
      '--draws',
      '64',
      '--outputs',
      'caseload_coverage,filled_posts,prevented',
      '--pairs',
    ];
    const { options } = JSON.parse(printed(...args));
    const plain = JSON.parse(printed(...args.slice(0, -1))).options;
    for (const [i, option] of options.entries()) expect(option.outputs).toEqual(plain[i].outputs);
    expect(Object.keys(options[0])).toEqual(['id', 'outputs']);
    const levels = ['central', 'p5', 'p25', 'p50', 'p75', 'p95', 'agree', 'against'];
    for (const { outputs, paired } of options.slice(1)) {
      expect(Object.keys(paired)).toEqual(Object.keys(outputs));
      for (const [name, of] of Object.entries<Record<string, number[]>>(paired)) {
        expect(Object.keys(of)).toEqual(levels);
        for (const column of Object.values(of)) expect(column).toHaveLength(60);
        for (const [m, central] of of['central']!.entries()) {
          const apart = outputs[name].central[m] - options[0].outputs[name].central[m];
          expect(central).toBeCloseTo(apart, 9);
          expect(of['agree']![m]! + of['against']![m]!).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
    }
    // Four officers fewer from October 2013, in every future.
    const { central, agree, against } = options[2].paired['filled_posts.constable'];
    expect([central[6], agree[6], against[6]]).toEqual([0, 0, 0]);
    expect([central[12], agree[12], against[12]]).toEqual([-4, 1, 0]);
  });

  it('holds one option alone against the first of the file all the same', () => {
    const args = [sample, '--draws', '20', '--outputs', 'covered_cases', '--pairs'];
    const all = JSON.parse(printed(...args)).options;
    expect(JSON.parse(printed(...args, '--option', 'response')).options).toEqual([all[2]]);
    expect(JSON.parse(printed(...args, '--option', 'keep')).options).toEqual([all[0]]);
  });

  it('has the default outputs where none are named with --pairs', () => {
    const { options } = JSON.parse(printed(sample, '--draws', '2', '--pairs'));
    expect(Object.keys(options[1].paired)).toEqual(Object.keys(options[1].outputs));
  });

  it('gives differences as lines of their own in CSV, after those of their option', () => {
    const args = [sample, '--draws', '9', '--outputs', 'covered_cases', '--pairs'];
    const lines = printed(...args, '--csv')
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('option,output,month,central,p5,p25,p50,p75,p95,difference_from,agree,against');
    // keep has no differences; the others have theirs after their own lines.
    expect(lines).toHaveLength(1 + 60 + 2 * (60 + 60));
    expect(lines[1]).toMatch(/^keep,covered_cases,2013-03,(\d[^,]*,){6},,$/);
    const { paired } = JSON.parse(printed(...args)).options[2];
    const row = ['central', 'p5', 'p25', 'p50', 'p75', 'p95'].map((level) => paired.covered_cases[level][12]);
    const { agree, against } = paired.covered_cases;
    expect(lines[1 + 60 + 120 + 60 + 12]).toBe(
      `response,covered_cases,2014-03,${row.join(',')},keep,${agree[12]},${against[12]}`,
    );
  });

  it('has no difference where either has none: null, and empty fields in CSV', () => {
    const scenario = JSON.parse(readFileSync(sample, 'utf8'));
    scenario.roles[1].time_share = {}; // without capacity there are no cases per post
    const args = [
      write('none-paired.json', JSON.stringify(scenario)),
      ...['--outputs', 'cases_per_post.drugs', '--option', 'response', '--draws', '3', '--pairs'],
    ];
    const of = JSON.parse(printed(...args)).options[0].paired['cases_per_post.drugs'];
    for (const column of Object.values<unknown[]>(of)) expect(column[9]).toBeNull();
    expect(printed(...args, '--csv').split('\n')[61]).toBe(
      'response,cases_per_post.drugs,2013-03,,,,,,,keep,,',
    );
  });

  it('says what each flag does where it is asked', () => {
    const help = printed('--help');
    for (const flag of ['--option', '--draws', '--outputs', '--pairs', '--csv', 'agree', 'difference_from'])
      expect(help).toContain(flag);
  });

  it('prints null for none, and an empty field in CSV', () => {
    const scenario = JSON.parse(readFileSync(sample, 'utf8'));
    scenario.roles[1].time_share = {}; // without capacity there are no cases per post
    const args = [
      write('none.json', JSON.stringify(scenario)),
      '--outputs',
      'cases_per_post.drugs',
      '--option',
      'keep',
      '--draws',
      '3',
    ];
    expect(JSON.parse(printed(...args)).options[0].outputs['cases_per_post.drugs'].p50[0]).toBeNull();
    expect(printed(...args, '--csv').split('\n')[1]).toBe('keep,cases_per_post.drugs,2013-03,,,,,,');
  });

  it('has a note for a decision that went past the end', () => {
    const scenario = JSON.parse(readFileSync(sample, 'utf8'));
    scenario.options[1].decisions[0].change = { multiply: 5 };
    const result = runProject([write('note.json', JSON.stringify(scenario)), '--draws', '3']);
    expect(result.ok && beyondDefaults(result.value.notes)).toEqual([
      expect.stringMatching(/^note on divert_dip: options\[1\]: .*held at 100%/),
    ]);
  });

  it('refuses files that are none, cut off, not text, too deep', () => {
    expect(refused('nowhere.iom.json')).toEqual(['There is no file nowhere.iom.json.']);
    expect(refused(root)[0]).toContain('directory');
    expect(refused(write('cut.json', '{"format":'))[0]).toContain('not JSON');
    expect(refused(write('binary.json', Buffer.from([0xff, 0xfe, 0x00])))[0]).toContain('UTF-8');
    for (const bytes of [Buffer.from('{"a":1}', 'utf16le'), Buffer.from('{"a":1}', 'utf16le').swap16()])
      expect(refused(write('utf-16.json', bytes))[0]).toContain('save it again with the encoding UTF-8');
    expect(refused(write('deep.json', '['.repeat(1_000_000)))).toHaveLength(1);
    expect(refused(write('large.json', ' '.repeat(8 * 1024 * 1024 + 1)))[0]).toContain('8 MB');
  });

  it('refuses flags it does not know, and values they do not take', () => {
    expect(refused()[0]).toContain('Name a scenario file');
    expect(refused(sample, sample)[0]).toContain('one scenario file');
    expect(refused(sample, '--drawz', '3')[0]).toContain('--drawz');
    expect(refused(sample, '--draws')[0]).toContain('--draws');
    for (const draws of ['many', '0', '1.5', '-3', '200001'])
      expect(refused(sample, `--draws=${draws}`)[0]).toContain('whole number from 1 to 200000');
    expect(refused(sample, '--outputs', 'coverage,,custody')[0]).toContain('separated by commas');
    expect(refused(sample, '--option', 'kep')[0]).toContain('"keep"');
    expect(refused(sample, '--outputs', 'coverag')[0]).toContain('"coverage"');
  });
});
