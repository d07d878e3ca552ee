import type { Problem } from '../../../../src/base/problem.ts';
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../../src/model/iom-model.ts';
import type { RealityCheck } from '../../../../src/study/reality-check.ts';
import { realityCount, realityText } from '../../../../src/words/en/reality-text.ts';
import { smallScenario } from './small-scenario.ts';
import { unitWords } from '../../../../src/words/en/unit-words.ts';

const told = (check: RealityCheck): string => realityText(smallScenario, check);
const found = (id: RealityCheck['id'], value: number, against?: number): RealityCheck => ({
  id,
  holds: false,
  found: {
    quantity: 'capacity.police',
    unit: 'post',
    month: '2014-04',
    value,
    ...(against === undefined ? {} : { against }),
  },
});

describe('what was found against a check', () => {
  it('says the quantity, the month and both numbers', () => {
    expect(told(found('no-posts', 3.24, 0))).toBe(
      'Capacity of Police offender management is 3.24 posts in April 2014. It should be 0 posts.',
    );
    expect(told(found('flat', 3, 2))).toBe(
      'Capacity of Police offender management is 3 posts in April 2014, and was 2 posts at the start.',
    );
    expect(told(found('more-posts', 1, 2))).toContain('against 2 posts with fewer posts');
    expect(told(found('bounded', 4))).toBe(
      'Capacity of Police offender management is 4 posts in April 2014.',
    );
  });
  it('never says that a number should be what it is, nor writes what is no number', () => {
    expect(told(found('flat', 3.00001, 3))).toContain('a little off');
    expect(told(found('runs', Infinity))).toContain('without end');
    expect(told(found('no-work', NaN, 1))).toContain('no number');
    expect(told({ id: 'flat', holds: true })).toBe('');
  });
  it('says no name, month or future as only a program would', () => {
    const trouble: Problem = {
      code: 'study/not-a-number',
      path: [],
      facts: { why: 'own', quantity: 'offending_ratio.red', month: '2013-03', draw: 1, option: 'Keep' },
    };
    expect(told({ id: 'runs', holds: false, trouble })).toMatch(
      /^Offending, against today cannot be worked out in March 2013, option "Keep"\. Check your own equation/,
    );
    expect(told({ id: 'flat', holds: false, trouble: 'as-before' })).toBe(
      'It cannot be tried, for the same reason.',
    );
    expect(told({ id: 'flat', holds: false, trouble: 'not-run' })).toBe('The model could not be run.');
  });

  it('counts', () => {
    const holds: RealityCheck = { id: 'flat', holds: true };
    expect(realityCount([holds, holds])).toBe('All 2 checks hold.');
    expect(realityCount([holds, found('flat', 1)])).toBe('1 of 2 checks does not hold.');
    expect(realityCount([found('flat', 1), found('flat', 1)])).toBe('2 of 2 checks do not hold.');
    expect(told(found('people', 3, 4))).toContain('but those who came and went make it 4 posts.');
  });
});

it('every unit of the model is words', () => {
  expect(unitWords('GBP/post/year')).toBe('pounds for each post a year');
  expect(unitWords('post')).toBe('posts');
  // One that has no words yet is left as it stands.
  expect(unitWords('bed/night')).toBe('bed for each night');
  for (const { unit } of [...iomModel.equations, ...iomModel.inputs]) {
    expect(unitWords(unit)).toMatch(/[a-z]/);
    expect(unitWords(unit).replace('GBP', '!'), unit).not.toMatch(/[/!]/);
  }
});
