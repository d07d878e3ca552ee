import { describe, expect, it } from 'vitest';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { projectScenario } from '../study/one-projector.ts';
import { notesOf } from '../study/notes-of.ts';
import { areaFiles, shippedFiles, shippedIndex, shippedScenario, shippedText } from './shipped.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

describe.each(shippedFiles)('%s', (file) => {
  it('opens without problems and is saved byte for byte as it is', () => {
    const saved = saveScenario(shippedScenario(file));
    expect(saved.ok && saved.value).toBe(shippedText(file));
  });

  it('says what is sourced and what is assumed', () => {
    expect(shippedScenario(file).notes).toMatch(/planning assumption/);
  });

  it('has nothing held at an end, no shares past their whole and no idle decision in any future', () => {
    const notes = notesOf(shippedScenario(file));
    // That a part of an option changes no coverage is a finding, not a fault of the file.
    const rightly = /no coverage here/;
    for (const { id, notes: of } of notes.options)
      expect(of.filter((note) => !rightly.test(problemText(note))), id).toEqual([]);
    expect(notes.scenario.filter(({ code }) => code !== 'study/default-used')).toEqual([]);
  });

  it('projects: no figure is missing, and coverage starts between none and all', () => {
    const scenario = shippedScenario(file);
    const projected = projectScenario(scenario, { outputs: ['caseload_coverage', 'public_cost'], draws: 32 });
    if (!projected.ok) throw new Error(JSON.stringify(projected.error));
    for (const { id, outputs } of projected.value.options) {
      for (const series of Object.values(outputs))
        for (const column of Object.values(series) as Float64Array[])
          expect(column.every(Number.isFinite), id).toBe(true);
      const start = outputs['caseload_coverage']!.central[0]!;
      expect(start).toBeGreaterThan(0.5);
      expect(start).toBeLessThan(0.9);
    }
  });
});

describe.each(areaFiles)('%s, an area', (file) => {
  it('has a reference without decisions and at least three options that decide something', () => {
    const [reference, ...others] = shippedScenario(file).options;
    expect(reference!.decisions).toEqual([]);
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const option of others) expect(option.decisions.some(({ on }) => on)).toBe(true);
  });

  it('says of a part of IOM’s share that it is IOM’s, never a part of the whole line', () => {
    const whole = (name: string): boolean => /\b(half|part)\b/i.test(name) && !/IOM/.test(name);
    const { title, options, streams } = shippedScenario(file);
    const diverts = options.filter(({ decisions }) =>
      decisions.some(({ lever }) => {
        const stream = streams.find(({ id }) => lever === `iom_share.${id}`);
        return stream !== undefined && stream.iom_share !== 1;
      }),
    );
    const names = diverts.flatMap(({ name, decisions }) => [name, ...decisions.map((each) => each.name)]);
    expect((diverts.length > 0 ? [title, ...names] : []).filter(whole)).toEqual([]);
  });

  it('says of diverted money that it is counted elsewhere only where it is', () => {
    const { options, streams } = shippedScenario(file);
    for (const { notes = '', decisions } of options)
      for (const { id, prevented_per_million } of streams)
        if (prevented_per_million === undefined && decisions.some(({ lever }) => lever === `iom_share.${id}`))
          expect(notes).not.toMatch(/\b(?:is|are) counted as\b/);
  });

  it('tells its options apart: each ends elsewhere than the reference', () => {
    const projected = projectScenario(shippedScenario(file), {
      outputs: ['caseload_coverage', 'filled_posts', 'public_cost'],
      draws: 1,
    });
    if (!projected.ok) throw new Error(JSON.stringify(projected.error));
    const [reference, ...others] = projected.value.options;
    for (const option of others)
      expect(
        Object.entries(option.outputs).some(([name, { central }]) =>
          central.some((value, month) => Math.abs(value - reference!.outputs[name]!.central[month]!) > 1e-6),
        ),
        option.id,
      ).toBe(true);
  });
});

it('lists every shipped file for the chooser, under its own title', () => {
  expect(shippedIndex.map(({ file }) => file).sort()).toEqual(shippedFiles);
  for (const { id, file, title } of shippedIndex) {
    expect(file).toBe(`${id}.iom.json`);
    expect(title).toBe(shippedScenario(file).title);
  }
});

describe.each(areaFiles.filter((file) => file !== 'tiny-by-hand.iom.json'))('%s, as its notes say', (file) => {
  it('had its posts chosen so that between three and four fifths of the police work can be done today', () => {
    const projected = projectScenario(shippedScenario(file), {
      outputs: ['capacity', 'workload'],
      draws: 1,
    });
    if (!projected.ok) throw new Error(JSON.stringify(projected.error));
    const { outputs } = projected.value.options[0]!;
    const today = (output: string): number => outputs[output]!.central[0]!;
    const work = Object.keys(outputs)
      .filter((output) => output.startsWith('workload.police.'))
      .reduce((sum, output) => sum + today(output), 0);
    const share = today('capacity.police') / work;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
  });
});
