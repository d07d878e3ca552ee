import { expect, it } from 'vitest';
import { outsideWords, saidOutside } from '../../../../src/words/en/outside-middle.ts';
import { projection, series } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const MONTH = '2014-04';
const months = ['2014-03', MONTH];
/** A number whose futures lie, for the most part, by so much higher or lower. */
const off = (value: number, by: number, width = by / 2) => ({
  ...series([value, value]),
  p25: Float64Array.of(value, value + by - Math.abs(width)),
  p75: Float64Array.of(value, value + by + Math.abs(width)),
});

it('tells each number that is said with a range, in the order of the page, and no other', () => {
  const made = projection(months, {
    keep: {
      prevented: off(10, 4),
      uncovered_cases: off(40, 8),
      covered_cases: off(60, 8),
      'coverage.red': off(0.66, -0.1),
      caseload_coverage: off(0.5, 0.1),
      programme_cost: off(10_000, 5000),
    },
  });
  expect(saidOutside(smallScenario, made, 'keep', MONTH).map(({ output }) => output)).toEqual([
    'caseload_coverage',
    'coverage.red',
    'covered_cases',
    'uncovered_cases',
    'prevented',
  ]);
  expect(saidOutside(smallScenario, made, 'keep', '2014-03')).toEqual([]);
});

it('says on which side of them it lies, and which assumption does most of it', () => {
  const said = (output: string, value: number, lower: number, upper: number, input?: string): string =>
    outsideWords(smallScenario, { output, value, lower, upper }, input);
  expect(said('coverage.red', 0.66, 0.49, 0.64, 'effect_scale')).toMatch(
    /^Coverage of Red, 66%, is above the middle half of the futures \(49% to 64%\)\. The assumption that does most of this is “[^”_]+”\.$/,
  );
  expect(said('covered_cases', 40, 45, 60)).toMatch(
    /, 40 people, is below the middle half of the futures \(45 people to 60 people\)\. No assumption does much of this alone: several do it together\.$/,
  );
  expect(said('prevented', 4, 1, 3)).toContain(', 48, is above the middle half of the futures (12 to 36)');
});
