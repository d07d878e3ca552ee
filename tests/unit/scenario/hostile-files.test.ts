/* eslint-disable @typescript-eslint/no-unsafe-member-access -- files are spoilt in ways the types forbid */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import { MOST_PROBLEMS } from '../../../src/scenario/limits.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import { projectScenario } from '../study/one-projector.ts';
import { shippedFiles, shippedText } from '../scenarios/shipped.ts';
import { fixture, spoilt } from './sample.ts';
import { problemLine, problemText } from '../../../src/words/en/problems/problem-text.ts';
import { expectPlainProblem } from '../plain-problem.ts';

const texts = [fixture('sample.iom.json'), ...shippedFiles.map(shippedText)];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = readonly [holder: Json[] | { [key: string]: Json }, key: string];

/** Every place of a file that holds a value, whatever its depth. */
function places(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[value, key] as const, ...places(each)]);
}

const read = ([holder, key]: Place): Json => (holder as { [key: string]: Json })[key]!;
function write([holder, key]: Place, value: Json): void {
  (holder as { [key: string]: Json })[key] = value;
}

const formulas = [
  'import("x")',
  'evaluate("1")',
  'constructor.constructor("return 1")()',
  'createUnit("x")',
  'f(x) = 1',
  'pay_growth',
  '0 / 0',
  'log(-1)',
  '1 / 0',
  '10 ^ 400',
  '('.repeat(900) + '1' + ')'.repeat(900),
  '-'.repeat(1900) + '1',
  `1${'^1'.repeat(900)}`,
  'x'.repeat(1999),
];
const oddText = fc.constantFrom(
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
  'a\nb\u0000\u001b[2J\u009b2J',
  '\ud800',
  '2013-02',
  '9999-12',
  'x'.repeat(100_000),
  'caseload_coverage',
  'iom_share',
);
const oddNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 1, 0.5, 2, 1e12, 1e308, -1e308, 5e-324, 1e-300, 0.9999999999999999),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const oddRange = fc.record(
  {
    low: oddNumber,
    likely: oddNumber,
    high: oddNumber,
    shape: fc.constantFrom('pert', 'triangular', 'uniform', 'normal', 'lognormal', 'cauchy'),
  },
  { requiredKeys: ['low', 'high'] },
);
const odd: fc.Arbitrary<Json> = fc.oneof(
  oddNumber,
  oddText,
  oddRange as fc.Arbitrary<Json>,
  fc.constantFrom(...formulas).map((formula) => ({ formula })),
  fc.constantFrom<Json>(null, true, false, [], {}, [null], [[[]]], { constructor: 1, toString: 2 }),
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as Json),
);
/** What is done to one place of a file. A number is far likelier to be hit by another number than by anything else. */
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('put', 'number', 'number', 'number', 'range', 'scale', 'drop', 'twice', 'rename'),
  value: odd,
  number: oddNumber,
  range: oddRange,
  key: oddText,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function spoil(file: Json, { at, how, value, number, range, key }: Change): void {
  const all = places(file);
  const numeric = all.filter((each) => typeof read(each) === 'number');
  const some = ['number', 'range', 'scale'].includes(how) && numeric.length > 0 ? numeric : all;
  const place = some[at % some.length];
  if (!place) return;
  const [holder, name] = place;
  if (how === 'put') write(place, structuredClone(value));
  else if (how === 'number') write(place, number);
  else if (how === 'range') write(place, structuredClone(range));
  else if (how === 'scale') write(place, Number(read(place)) * 0.9);
  else if (how === 'twice' && Array.isArray(holder)) holder.push(structuredClone(read(place)));
  else {
    const moved = read(place);
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else Reflect.deleteProperty(holder, name);
    if (how === 'rename' && !Array.isArray(holder))
      Object.defineProperty(holder, key, {
        value: moved,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
}

/** What every refusal must be: some problems, not too many, each one printable line that is not a book. */
function checkProblems(problems: readonly Problem[]): void {
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(MOST_PROBLEMS);
  for (const problem of problems) {
    expectPlainProblem(problem);
    const line = problemLine(problem);
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(problemText(problem).length).toBeGreaterThan(10);
    expect(problemText(problem).length).toBeLessThan(1500);
  }
}

describe('files spoilt at random', () => {
  it('give problems, or a scenario that saves and that projects or says why not; nothing throws or hangs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          const file = JSON.parse(text) as Json;
          for (const each of changes) spoil(file, each);
          const result = parseScenario(JSON.stringify(file));
          if (!result.ok) {
            checkProblems(result.error);
            return;
          }
          const scenario = result.value;
          const saved = saveScenario(scenario);
          expect(saved.ok || saved.error).toBe(true);
          if (!saved.ok) return;
          const again = parseScenario(saved.value);
          const twice = again.ok && saveScenario(again.value);
          expect(twice && twice.ok && twice.value).toBe(saved.value);
          const months = Math.min(scenario.months, 15);
          const projected = projectScenario({ ...scenario, months }, { draws: 5 });
          if (!projected.ok) checkProblems(projected.error);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('is a problem wherever the file is cut off', () => {
    for (const text of texts.slice(0, 3))
      for (let end = 0; end < text.trimEnd().length; end += 500) {
        const result = parseScenario(text.slice(0, end));
        expect(result.ok).toBe(false);
        if (!result.ok) checkProblems(result.error);
      }
  });
});

describe('small mistakes', () => {
  it('in a change, the kind that was probably meant is named', () => {
    expect(spoilt((file) => (file.options[1].decisions[0].change = { mutiply: 1 })).join()).toMatch(
      /options\[1\]\.decisions\[0\]\.change: .*Did you mean "multiply"\?/,
    );
  });

  it('in a price year: two years in a row, over the turn of a century too', () => {
    expect(spoilt((file) => (file.price_year = '2013-15')).join()).toMatch(/^price_year: .*in a row/);
    expect(spoilt((file) => (file.price_year = '2013/14')).join()).toMatch(/^price_year: .*like 2013-14/);
    for (const year of ['1999-00', '2013-14', '2013'])
      expect(spoilt((file) => (file.price_year = year))).toEqual([]);
  });
});

describe('names that JavaScript knows', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const put = (record: object, name: string): void => {
    Object.defineProperty(record, name, {
      value: 0.01,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };

  it.each(names)('%s is refused as a key anywhere', (name) => {
    const everywhere: ((file: Record<string, never>) => object)[] = [
      (file) => file,
      (file) => file['area']!,
      (file) => file['streams']![0],
      (file) => file['streams']![0]['spend_share'],
      (file) => file['roles']![0]['time_share'],
      (file) => file['tiers']![0]['need'],
      (file) => file['tiers']![0]['standard_caseload'],
      (file) => file['assumptions']!,
      (file) => file['equations']!,
      (file) => file['settings']!,
      (file) => file['options']![1]['decisions'][0],
      (file) => file['options']![1]['decisions'][0]['change'],
    ];
    for (const where of everywhere) {
      const lines = spoilt((file: Record<string, never>) => put(where(file), name));
      expect(lines.join('\n'), String(where)).toContain(name);
    }
  });

  it.each(names)('%s is refused as an id, a lever and an output', (name) => {
    expect(spoilt((file) => (file.tiers[0].id = name)).length).toBeGreaterThan(0);
    expect(spoilt((file) => (file.options[1].decisions[0].lever = name)).join()).toContain('lever');
    expect(spoilt((file) => (file.options[1].decisions[0].lever = `iom_share.${name}`)).length).toBe(1);
    expect(spoilt((file) => (file.target = { output: name, at_least: 1 })).join()).toContain('target.output');
  });
});
