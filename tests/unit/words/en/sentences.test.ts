import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageSentence } from '../../../../src/words/en/coverage-sentence.ts';
import { headlineText as headline } from './headline-text.ts';
import { shortageSentence } from '../../../../src/words/en/shortage.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { projection, series } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const spread = fc.double({ min: 0, max: 0.2, noNaN: true });

describe('headline', () => {
  const made = projection(months, {
    keep: {
      caseload_coverage: series([0.77, 0.77], 0.05),
      work_coverage: series([0.8, 0.8]),
      'shortfall_posts.police': series([0, 0]),
      'shortfall_posts.drugs': series([0, 0]),
    },
    move: {
      caseload_coverage: series([0.77, 0.53], 0.05),
      work_coverage: series([0.8, 0.61]),
      'shortfall_posts.police': series([0, 3.1]),
      'shortfall_posts.drugs': series([0, 1]),
    },
  });

  it('says how much, from how much, how sure, beside what, and what is short', () => {
    expect(headline(smallScenario, made, 'move', '2014-04')).toEqual({
      headline:
        'In April 2014 people on the list get on average 53% of the management they should, down from 77% today.',
      support:
        'In 9 of 10 futures from 48% to 58%. 24 points lower than under “Keep as now” (77%): lower in all futures. There is staff time for 61% of the work.',
      short: 'Short of 3.1 posts in Police offender management and 1 post in Drug treatment.',
    });
  });

  it('says no change where there is none', () => {
    const { headline: sentence, support, short } = headline(smallScenario, made, 'keep', '2014-04');
    expect(sentence).toContain('no change');
    expect(support).not.toContain('Keep as now');
    expect(short).toContain('No kind of work is short');
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
        if (support.includes(' lower')) expect(now).toBeLessThan(other);
        if (support.includes(' higher')) expect(now).toBeGreaterThan(other);
        if (support.includes('The same as')) expect(now).toBe(other);
        if (Math.abs(now - today) > 0.011) expect(sentence).toMatch(/down|up/);
        if (Math.abs(now - other) > 0.011) expect(support).toMatch(/lower|higher/);
        expect(sentence).not.toMatch(/of 100 cases/);
      }),
    );
  });

  it('judges nothing by pairs that are not there', () => {
    const { support } = headline(smallScenario, { ...made, reference: 'move' }, 'move', '2014-04');
    expect(support).toContain('Under “Keep as now”: 77%.');
    expect(support).not.toMatch(/lower|higher|points/);
  });

  describe('where coverage is higher', () => {
    const people = (coverage: number, covered: number, uncovered: number, today = [0.5, 50, 50]) => ({
      caseload_coverage: series([today[0]!, coverage]),
      covered_cases: series([today[1]!, covered]),
      uncovered_cases: series([today[2]!, uncovered]),
    });
    const shorter = smallScenario.options[1]!;
    const scenario = {
      ...smallScenario,
      options: [
        smallScenario.options[0]!,
        { ...shorter, decisions: [{ ...shorter.decisions[0]!, lever: 'agreed_cases.red' }] },
      ],
    };
    const said = (
      keep: ReturnType<typeof people>,
      move: ReturnType<typeof people>,
      of: Scenario = scenario,
    ): string => headline(of, projection(months, { keep, move }), 'move', '2014-04').support;

    it('because the list is shorter, the words say so, with how many people that is', () => {
      expect(said(people(0.5, 50, 50), people(0.8, 50, 12))).toContain(
        'It is higher because the list is shorter: 62 in the community, not 100. Management is there for 50 of them, as before.',
      );
      expect(said(people(0.5, 50, 50), people(0.8, 45, 11))).toContain(
        'Management is there for 45 of them, before for 50.',
      );
      expect(said(people(0.5, 50, 50), people(0.8, 60, 15))).toContain(
        'It is higher in part because the list is shorter: 75 in the community, not 100.',
      );
    });

    it('because people left without a decision on the list, it says that', () => {
      expect(said(people(0.5, 50, 50), people(0.8, 50, 12), smallScenario)).toContain(
        'because there are fewer people to manage',
      );
    });

    it('against today, where the reference has the same', () => {
      const both = people(0.8, 50, 12);
      expect(said(both, both)).toContain('62 in the community, not 100');
    });

    it.each([
      ['the list is as long', people(0.8, 80, 20)],
      ['the list is longer', people(0.8, 120, 30)],
      ['coverage is no higher', people(0.5, 30, 30)],
    ])('but not where %s', (_, move) => {
      expect(said(people(0.5, 50, 50), move)).not.toContain('because');
    });

    it('against the reference first, and by half a person or more', () => {
      expect(said(people(0.5, 50, 50), people(0.8, 50, 12, [0.4, 40, 60.6]))).toContain('not 100.');
      expect(said(people(0.5, 50, 50), people(0.8, 80, 19.5))).not.toContain('because');
      expect(said(people(0.5, 50, 49.5), people(0.8, 80, 19))).toContain('99 in the community, not 100');
      // Written alike, it would read "100, not 100".
      expect(said(people(0.5, 50, 50.4), people(0.8, 80, 19.6))).not.toContain('because');
      // Coverage that is written alike is not higher.
      expect(said(people(0.501, 50, 50), people(0.504, 50, 12))).not.toContain('because');
    });

    it('as a matter of the list where any decision that counts is on the list, and only then', () => {
      const held = scenario.options[1]!.decisions[0]!;
      const deciding = (...decisions: (typeof held)[]): string =>
        said(people(0.5, 50, 50), people(0.8, 50, 12), {
          ...scenario,
          options: [scenario.options[0]!, { ...shorter, decisions }],
        });
      const posts = { ...held, id: 'posts', lever: 'seconded_posts.constable' };
      expect(deciding(posts, held)).toContain('because the list is shorter');
      expect(deciding(posts, { ...held, on: false })).toContain('because there are fewer people to manage');
    });

    it('not while the numbers that it takes are not there', () => {
      const { caseload_coverage, covered_cases } = people(0.8, 50, 12);
      const part = { caseload_coverage, covered_cases };
      const made = projection(months, { keep: people(0.5, 50, 50), move: part });
      expect(headline(scenario, made, 'move', '2014-04').support).not.toContain('because');
      const other = projection(months, { keep: part, move: people(0.8, 50, 12, [0.8, 50, 12]) });
      expect(headline(scenario, other, 'move', '2014-04').support).not.toContain('because');
    });

    it('but not where nobody has gone, and only the rounding is other', () => {
      expect(said(people(0.5, 50, 50.6), people(0.8, 80, 20.4))).not.toContain('because');
    });
  });

  it('names a tier of whose people nobody is managed, and only then', () => {
    const [red] = smallScenario.tiers;
    const scenario = {
      ...smallScenario,
      tiers: ['Red', 'Amber', 'Green'].map((name) => ({ ...red!, id: name.toLowerCase(), name })),
    };
    const said = (coverage: readonly number[], people = [40, 40, 40]): string => {
      const of = Object.fromEntries(
        scenario.tiers.flatMap(({ id }, i) => [
          [`coverage.${id}`, series([1, coverage[i]!])],
          [`community.${id}`, series([40, people[i]!])],
        ]),
      );
      const keep = { caseload_coverage: series([1, 0.5]), ...of };
      return headline(scenario, projection(months, { keep }), 'keep', '2014-04').support;
    };
    expect(said([1, 0.5, 0])).toContain('Nobody in Green gets any of it.');
    expect(said([1, 0, 0.004])).toContain('Nobody in Amber or Green gets any of it.');
    expect(said([1, 0.5, 0.01])).not.toContain('Nobody');
    expect(said([1, 0.5, 0.005])).not.toContain('Nobody');
    expect(said([1, 0.5, 0], [40, 40, 0.5])).toContain('Nobody in Green');
    expect(said([0, 0, 0], [40, 40, 0])).not.toContain('Nobody');
    expect(said([1, 0.5, 0], [40, 40, 0.4])).not.toContain('Nobody');
    expect(said([0, 0, 0])).not.toContain('Nobody');
  });

  it('speaks of nobody where coverage is none, and not of what was not projected', () => {
    const none = projection(months, { move: { caseload_coverage: series([NaN, NaN]) } });
    expect(headline(smallScenario, none, 'move', '2014-04').headline).toContain('nobody');
    expect(headline(smallScenario, none, 'keep', '2014-04').headline).toBe('');
    expect(shortageSentence(smallScenario, none, 'move', '2014-04')).toBe('');
  });
});

describe('a headline beside today', () => {
  const said = (today: number, now: number, width = 0, month = '2014-04'): string => {
    const coverage = { ...series([today, now]), p5: Float64Array.of(today, now - width) };
    const made = projection(months, { keep: { caseload_coverage: coverage } });
    return headline(smallScenario, made, 'keep', month).headline;
  };

  it('has moved where it is written otherwise, and not at all where not even its range has', () => {
    expect(said(0.5, 0.6)).toMatch(/60% .*, up from 50% today\.$/);
    expect(said(0.6, 0.5)).toMatch(/, down from 60% today\.$/);
    expect(said(0.5, 0.501)).toMatch(/, about the same as today\.$/);
    expect(said(0.5, 0.5, 0.1)).toMatch(/, about the same as today\.$/);
    expect(said(0.5, 0.5)).toMatch(/, no change from today\.$/);
    expect(said(0.5, 0.6, 0, '2014-03')).toMatch(/they should\.$/);
  });

  it('is from 0 to 100%, and what is written as that is', () => {
    expect(said(0.5, 1.004)).toContain('100% of the management');
    expect(said(0.5, 1.006)).toContain('which cannot be');
    expect(said(0.5, -0.004)).toContain('of the management');
    expect(said(0.5, -0.006)).toContain('which cannot be');
    expect(said(0.5, 0.6, 0, '2019-01')).toBe('');
  });
});

it('a chart is told by its ends, of the options asked for that have them', () => {
  const coverage = { caseload_coverage: series([0.7, 0.5]) };
  const made = projection(months, { keep: coverage, move: coverage });
  expect(coverageSentence(smallScenario, made, 'caseload_coverage', ['move'])).toBe(
    'March 2014 to April 2014. Four officers to response: from 70% to 50%.',
  );
  expect(coverageSentence(smallScenario, made, 'work_coverage')).toBe('');
  expect(coverageSentence(smallScenario, projection([], { keep: coverage }))).toBe('');
  const ends = (from: number, to: number) =>
    coverageSentence(smallScenario, projection(months, { keep: { caseload_coverage: series([from, to]) } }));
  expect(ends(NaN, 0.5)).toBe('');
  expect(ends(0.5, NaN)).toBe('');
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
