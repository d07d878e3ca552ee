import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageSentence } from '../../../src/words/coverage-sentence.ts';
import { headline } from '../../../src/words/headline.ts';
import { optionSummary } from '../../../src/words/option-summary.ts';
import { shortageSentence } from '../../../src/words/shortage.ts';
import { projection, series } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spread = fc.double({ min: 0, max: 0.2, noNaN: true });

describe('headline', () => {
  const made = projection(months, {
    keep: {
      caseload_coverage: series([0.77, 0.77], 0.05),
      'shortfall_posts.police': series([0, 0]),
      'shortfall_posts.drugs': series([0, 0]),
    },
    move: {
      caseload_coverage: series([0.77, 0.53], 0.05),
      'shortfall_posts.police': series([0, 3.1]),
      'shortfall_posts.drugs': series([0, 1]),
    },
  });

  it('says how many, from how many, how sure, beside what, and what is short', () => {
    expect(headline(smallScenario, made, 'move', '2014-04')).toEqual({
      headline: 'In April 2014, 53 of 100 cases are covered, down from 77.',
      support:
        'In 9 of 10 futures from 48 to 58. 24 fewer than under “Keep as now” (77). Short of 3.1 posts in Police offender management and 1 post in Drug treatment.',
    });
  });

  it('says no change where there is none', () => {
    const { headline: sentence, support } = headline(smallScenario, made, 'keep', '2014-04');
    expect(sentence).toContain('no change');
    expect(support).not.toContain('Keep as now');
    expect(support).toContain('No kind of work is short');
  });

  it('never contradicts the numbers', () => {
    fc.assert(
      fc.property(share, share, share, spread, (today, now, other, width) => {
        const any = projection(months, {
          keep: { caseload_coverage: series([today, other], width) },
          move: { caseload_coverage: series([today, now], width) },
        });
        const { headline: sentence, support } = headline(smallScenario, any, 'move', '2014-04');
        if (sentence.includes(', down')) expect(now).toBeLessThan(today);
        if (sentence.includes(', up')) expect(now).toBeGreaterThan(today);
        if (sentence.includes('no change')) expect(now).toBe(today);
        if (support.includes(' fewer')) expect(now).toBeLessThan(other);
        if (support.includes(' more')) expect(now).toBeGreaterThan(other);
        if (support.includes('No change')) expect(now).toBe(other);
        if (Math.abs(now - today) > 0.011) expect(sentence).toMatch(/down|up/);
        if (Math.abs(now - other) > 0.011) expect(support).toMatch(/fewer|more/);
      }),
    );
  });

  it('speaks of nobody where coverage is none, and not of what was not projected', () => {
    const none = projection(months, { move: { caseload_coverage: series([NaN, NaN]) } });
    expect(headline(smallScenario, none, 'move', '2014-04').headline).toContain('nobody');
    expect(headline(smallScenario, none, 'keep', '2014-04').headline).toBe('');
    expect(shortageSentence(smallScenario, none, 'move', '2014-04')).toBe('');
    expect(optionSummary(none, 'move', '2014-04')).toBe('');
  });
});

it('a chart is told by its ends', () => {
  const made = projection(months, {
    keep: { caseload_coverage: series([0.7, 0.7]) },
    move: { caseload_coverage: series([0.7, 0.5]) },
  });
  expect(coverageSentence(smallScenario, made)).toBe(
    'March 2014 to April 2014. Keep as now: 70% at both ends; Four officers to response: from 70% to 50%.',
  );
});
