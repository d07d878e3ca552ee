import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import { sampleScenario } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

/** What opening says of a vacancy rate that is given by this formula: nothing, or what stands in the way. */
function says(formula: string): string {
  const scenario = sampleScenario();
  const text = JSON.stringify({
    ...scenario,
    roles: scenario.roles.map((role, i) => (i === 0 ? { ...role, vacancy_rate: { formula } } : role)),
  });
  const opened = openScenario(text);
  return opened.ok ? '' : opened.error.map(problemText).join('\n');
}

describe('a formula is worked out on opening as it will be in the run', () => {
  // Each has a value where its condition is read rightly, and none where it is not.
  it.each([
    '2 > 1 ? 0.1 : 1 / 0',
    '1 > 1 ? 1 / 0 : 0.1',
    '1 >= 1 ? 0.1 : 1 / 0',
    '0 >= 1 ? 1 / 0 : 0.1',
    '1 < 2 ? 0.1 : 1 / 0',
    '1 < 1 ? 1 / 0 : 0.1',
    '1 <= 1 ? 0.1 : 1 / 0',
    '2 <= 1 ? 1 / 0 : 0.1',
    '1 != 2 ? 0.1 : 1 / 0',
    '1 != 1 ? 1 / 0 : 0.1',
    '1 == 1 ? 0.1 : 1 / 0',
    '1 == 2 ? 1 / 0 : 0.1',
    '(1 > 0 and 0 > 1) ? 1 / 0 : 0.1',
    '(1 > 0 or 0 > 1) ? 0.1 : 1 / 0',
    'not (1 > 0) ? 1 / 0 : 0.1',
    'sqrt(0.04)',
    'abs(-0.2)',
    'floor(1.9) - 0.9',
    'max(0.1, 0.2) - min(0.1, 0.2)',
    '0.5 ^ 2',
    'exp(log(0.1))',
  ])('%s has a value', (formula) => {
    expect(says(formula)).toBe('');
  });

  it.each(['2 > 1 ? 1 / 0 : 0.1', 'sqrt(0.1 - 0.2)', 'log(1 - 1) * 0', '0 / 0', '0.1 / (0.3 - 0.3)'])(
    '%s has none, and is refused with its place',
    (formula) => {
      expect(says(formula)).toContain('no value');
    },
  );
});
