import { expect, it } from 'vitest';
import { monthsFrom } from '../../../../src/base/month.ts';
import { coverageCursor } from '../../../../src/ui/results/coverage-cursor.ts';
import { projection, series } from '../../words/en/projection.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';

const months = monthsFrom('2014-03', 24);
const flat = (value: number, spread: number) => ({
  caseload_coverage: series(
    months.map(() => value),
    spread,
  ),
});
const made = projection(months, { keep: flat(0.77, 0), move: flat(0.53, 0.05) });

it('reads the option in hand with its range, then the reference', () => {
  const cursor = coverageCursor(smallScenario, made, 'move', '2015-03');
  expect(cursor).toMatchObject({ at: 12, count: 24, lines: [1, 0] });
  expect(cursor.read()).toBe(
    'March 2015: Four officers to response 53%, in 9 of 10 futures from 48% to 58%; Keep as now 77%',
  );
});

it('reads one option after another, each with its range where it has one', () => {
  const cursor = coverageCursor(smallScenario, made, 'move', '2015-03');
  expect(cursor.read(1)).toBe(
    'March 2015: Four officers to response 53%, in 9 of 10 futures from 48% to 58%',
  );
  expect(cursor.read(0)).toBe('March 2015: Keep as now 77%');
});

it('the reference in hand is said once; where there is no number it says so', () => {
  expect(coverageCursor(smallScenario, made, 'keep', '2015-03').read()).toBe('March 2015: Keep as now 77%');
  const none = projection(months, { keep: flat(NaN, 0) });
  expect(coverageCursor(smallScenario, none, 'move', '2015-03').read()).toBe(
    'March 2015: Keep as now: no number',
  );
});
