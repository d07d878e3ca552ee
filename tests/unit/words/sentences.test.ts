import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequence } from '../../../src/words/consequence.ts';
import { coverageSentence } from '../../../src/words/coverage-sentence.ts';
import { percent } from '../../../src/words/format-number.ts';
import { headline } from '../../../src/words/headline.ts';
import { optionSummary } from '../../../src/words/option-summary.ts';
import { shortageSentence } from '../../../src/words/shortage.ts';
import { projection, series } from './projection.ts';
import { decision, smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spread = fc.double({ min: 0, max: 0.2, noNaN: true });
const count = fc.double({ min: 0, max: 5000, noNaN: true });

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
        'Likely between 48 and 58. 24 fewer than under “Keep as now” (77). Short of 3.1 posts in Police offender management and 1 post in Drug treatment.',
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

describe('consequence', () => {
  const say = (withIt: object, withoutIt: object, changes = {}): string =>
    consequence(decision(changes), months, '2014-04', withIt as never, withoutIt as never);

  it('tells the decision apart from the rest of its option', () => {
    expect(
      say(
        { caseload_coverage: series([0.77, 0.53], 0.05), covered_cases: series([137, 94]) },
        { caseload_coverage: series([0.77, 0.77], 0.05), covered_cases: series([137, 137]) },
      ),
    ).toBe('In April 2014: capacity for 43 fewer people; coverage 77% → 53% (likely 48–58%).');
  });

  it('says why nothing happens', () => {
    const same = { caseload_coverage: series([1, 1]), 'shortfall_posts.police': series([0, 0]) };
    expect(say(same, same)).toBe('In April 2014: no change in coverage: no kind of work is short of posts.');
    expect(say(same, same, { on: false })).toContain('Switched off');
    expect(say(same, same, { from: '2015-04' })).toBe('Starts in April 2015, after the month looked at.');
  });

  it('is short, true, and never of people dropped', () => {
    fc.assert(
      fc.property(share, share, count, count, spread, (a, b, people, before, width) => {
        const text = say(
          { caseload_coverage: series([a, a], width), covered_cases: series([people, people]) },
          { caseload_coverage: series([b, b], width), covered_cases: series([before, before]) },
        );
        expect(text.length).toBeLessThanOrEqual(140);
        expect(text).not.toMatch(/drop|lose|[−-]0/);
        if (text.includes('fewer')) expect(people).toBeLessThan(before);
        if (text.includes('more')) expect(people).toBeGreaterThan(before);
        if (text.includes('no change')) expect([a, people]).toEqual([b, before]);
        if (text.includes('→')) expect(text).toContain(`${percent(b)} → ${percent(a)}`);
        expect(/ 1 (fewer|more) people/.test(text)).toBe(false);
      }),
    );
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
