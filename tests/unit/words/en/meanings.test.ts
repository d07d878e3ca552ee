import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import type { PairedSeries } from '../../../../src/study/pairs.ts';
import { Projector } from '../../../../src/study/projector.ts';
import { allAlike } from '../../../../src/words/en/all-alike.ts';
import { changedModel } from '../../../../src/words/en/changed-model.ts';
import { fewPeople } from '../../../../src/words/en/few-people.ts';
import { smallGroups } from '../../../../src/words/small-groups.ts';
import { headlineText as headline } from './headline-text.ts';
import { madeBy } from '../../../../src/words/en/made-by.ts';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import type { Meaning } from '../../../../src/words/meaning.ts';
import { pick } from '../../../../src/words/pick.ts';
import { apart, projection, series, whereItWorks } from './projection.ts';
import { randomScenario } from './random-scenario.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const amount = fc.double({ min: 0, max: 5000, noNaN: true });

const outputs = (covered: number, uncovered: number, prevented: number, elsewhere: number) => ({
  caseload_coverage: series([0.5, 0.5]),
  covered_cases: series([0, covered], 0.5),
  uncovered_cases: series([0, uncovered], 0.5),
  'shortfall_posts.police': series([0, 0]),
  'shortfall_posts.drugs': series([0, 0]),
  prevented: series([0, prevented]),
  prevented_elsewhere: series([0, elsewhere]),
  programme_cost: series([10_000, 10_000]),
  redeployed_cost: series([0, 0]),
  public_cost: series([10_000, 10_000]),
  break_even_offences: series([12, 12]),
});

const told = (meanings: readonly Meaning[]): string =>
  meanings
    .map(({ figure, change = '', words, compared = '' }) => `${figure} ${change} ${words} ${compared}`)
    .join('\n');
const meaning = (
  of: Readonly<Record<string, ReturnType<typeof series>>>,
  keep = of,
  scenario = smallScenario,
) => meaningsOf(scenario, projection(months, { keep, move: of }), 'move', '2014-04');

describe('what a result means', () => {
  it('never contradicts the numbers, and never writes a minus before nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (covered, other, uncovered, prevented) => {
        const meanings = meaning(
          outputs(covered, uncovered, prevented, 0),
          outputs(other, uncovered, prevented, 0),
        );
        expect(JSON.stringify(meanings)).not.toMatch(/[−-]0\b|NaN|undefined/);
        const [people] = meanings;
        if (people?.change?.includes('fewer')) expect(covered).toBeLessThan(other);
        if (people?.change?.includes('more')) expect(covered).toBeGreaterThan(other);
        if (Math.abs(covered - other) > 1) expect(people?.change).toBeDefined();
      }),
    );
  });

  it('money that is not spent is told with what it was, so that the sums add up', () => {
    const money = (now: number, before: number): string =>
      meaning(
        { ...outputs(10, 5, 4, 0), unspent: series([0, now]) },
        { ...outputs(10, 5, 4, 0), unspent: series([0, before]) },
      ).find(({ quantity }) => quantity === 'programme_cost')!.words;
    expect(money(1840, 3690)).toContain('£1,840 a year is not spent (£3,690 under “Keep as now”).');
    expect(money(1840, 1900)).toContain('£1,840 a year is not spent. ');
    expect(money(0, 3690)).toContain('£0 a year is not spent (£3,690 under');
    expect(money(-900, 400)).not.toContain('not spent');
  });

  it('a kind of work that nobody does is nobody’s, not thinner contact', () => {
    const none = {
      'strand_coverage.police.red': series([0, 0]),
      'strand_coverage.drugs.red': series([1, 1]),
    };
    const [covered, short] = meaning({ ...outputs(10, 5, 4, 0), ...none });
    expect(covered!.words).toContain(
      'Nobody is managed in full: there is none for Police offender management.',
    );
    expect(short!.words).toContain('In practice: nobody gets any Police offender management.');
    expect(meaning(outputs(10, 5, 4, 0))[1]!.words).toContain('In practice: thinner contact for many.');
  });

  it('always shows what is left if IOM has no effect, and in how many futures it has none', () => {
    const said = (elsewhere: number, chance?: number): string =>
      told(
        meaning(outputs(10, 5, 4, elsewhere), undefined, {
          ...smallScenario,
          assumptions: chance === undefined ? {} : { chance_of_no_effect: chance },
        }),
      );
    expect(said(0)).toContain('48 offences prevented a year, if IOM works');
    expect(said(0)).toContain('If IOM has no effect (25 of 100 futures): none.');
    expect(said(0)).toContain(' futures, those without an effect among them.');
    expect(said(0, 0)).not.toContain('without an effect');
    // Where it comes from is said only once all that it takes to tell has been worked out.
    expect(said(1)).toContain('If IOM has no effect (25 of 100 futures): 12. ');
    expect(said(-1)).toContain('If IOM has no effect (25 of 100 futures): 12 more offences. ');
    expect(said(0, 0)).toContain('If IOM has no effect: none.');
    expect(said(0, 0.49)).not.toContain('likely');
    expect(said(0, 0.5)).toContain(
      'prevented a year, if IOM works It is as likely as not that IOM prevents nothing',
    );
    expect(said(0, 0.6)).toContain(
      'if IOM works It is more likely than not that IOM prevents nothing: so it is in 60 of 100 futures.',
    );
  });

  describe('says what is left without an effect of what is so, and of nothing else', () => {
    const scenario: Scenario = {
      ...smallScenario,
      streams: smallScenario.streams.map((stream) => ({ ...stream, prevented_per_million: 100 })),
      // The decision of the small area takes posts; here only what the numbers say has moved.
      options: smallScenario.options.map((option) => ({ ...option, decisions: [] })),
    };
    const rest = (
      elsewhere: number,
      { moved = 0, diverted = 0, filled = 10 } = {},
      of: Scenario = scenario,
    ): string =>
      told(
        meaning(
          {
            ...outputs(10, 5, 4, elsewhere),
            'moved_posts.constable': series([0, moved]),
            'filled_posts.constable': series([10, filled]),
            'diverted.ex_dip': series([0, diverted]),
          },
          undefined,
          of,
        ),
      );

    it('posts that moved, money that was diverted, and time that more posts spend on other duties', () => {
      expect(rest(1, { moved: 2 })).toContain(': 12, from moved posts.');
      expect(rest(1, { diverted: 90_000 })).toContain(': 12, from diverted money.');
      // Newly bought posts: nothing has moved, and a tenth of their time is taken off for other duties.
      expect(rest(1, { filled: 14 })).toContain(': 12, from time of posts on other duties.');
      expect(rest(1, { moved: 2, filled: 14, diverted: 90_000 })).toContain(
        ': 12, from moved posts, time of posts on other duties and diverted money.',
      );
    });

    it('only those whose work elsewhere is counted', () => {
      const uncounted = {
        ...scenario,
        streams: scenario.streams.map(({ prevented_per_million: _, ...stream }) => stream),
      };
      expect(rest(1, { moved: 2, diverted: 90_000 }, uncounted)).toContain(': 12, from moved posts.');
    });

    it('what came to IOM is missed elsewhere', () => {
      expect(rest(-1, { moved: -2 })).toContain(
        ': 12 more offences, since the posts that came to IOM are missed elsewhere.',
      );
      expect(rest(-1, { diverted: -90_000 })).toContain(
        'since the money that came to IOM is missed elsewhere.',
      );
      expect(rest(-1, { filled: 6 })).toContain('since less time goes to other duties.');
    });

    it('each from the least of it that is told at all', () => {
      expect(rest(1, { moved: 0.049 })).toContain(': 12. ');
      expect(rest(1, { moved: 0.05 })).toContain(': 12, from moved posts.');
      expect(rest(1, { diverted: 499 })).toContain(': 12. ');
      expect(rest(1, { diverted: 500 })).toContain(': 12, from diverted money.');
      // A tenth of the time of 0.1 posts is a hundredth of a post.
      expect(rest(1, { filled: 10.09 })).toContain(': 12. ');
      expect(rest(1, { filled: 10.11 })).toContain(': 12, from time of posts');
    });

    it('of time only where posts spend any on other duties: then it takes how many are filled to tell', () => {
      const of = (abstraction: number): string => {
        const roles = scenario.roles.map((role) => ({ ...role, abstraction }));
        return told(
          meaning(
            {
              ...outputs(10, 5, 4, 1),
              'diverted.ex_dip': series([0, 0]),
              'moved_posts.constable': series([0, 2]),
            },
            undefined,
            { ...scenario, roles },
          ),
        );
      };
      expect(of(0)).toContain(': 12, from moved posts.');
      expect(of(0.1)).toContain(': 12. ');
    });

    it('all of what came to IOM, as one or as many', () => {
      expect(rest(-1, { moved: -2, diverted: -90_000 })).toContain(
        'since the posts and money that came to IOM are missed elsewhere.',
      );
      expect(rest(-1, { moved: -2, filled: 6 })).toContain(
        'since the posts that came to IOM are missed elsewhere, and less time goes to other duties.',
      );
      expect(rest(-1, { diverted: -90_000, filled: 6 })).toContain(
        'since the money that came to IOM is missed elsewhere, and less time goes to other duties.',
      );
    });

    it('what moved in an earlier month and has come back, and never what did not', () => {
      const over = (now: number, moved: readonly number[]): string => {
        const flat = (each: number) => series([each, each, each]);
        const of = {
          prevented: flat(4),
          prevented_elsewhere: flat(now),
          'moved_posts.constable': series([...moved]),
          'filled_posts.constable': flat(10),
          'diverted.ex_dip': flat(0),
        };
        const run = projection([...months, '2014-05'], { keep: of, move: of });
        return told(meaningsOf(scenario, run, 'move', '2014-05'));
      };
      expect(over(1, [0, 2, 0])).toContain(': 12, from what moved elsewhere before.');
      expect(over(1, [0, 0, 0])).toContain(': 12. ');
      expect(over(1, [0, -2, 0])).toContain(': 12. ');
      expect(over(-1, [0, -2, 0])).toContain(
        ': 12 more offences, since what came to IOM before is missed elsewhere.',
      );
      expect(over(-1, [0, 2, 0])).toContain(': 12 more offences. ');
    });

    it('the time that a decision takes off, also where the file works it out from another kind of post', () => {
      const role = scenario.roles[0]!;
      const followed: Scenario = {
        ...scenario,
        roles: [
          role,
          { ...role, id: 'sergeant', name: 'Sergeants', abstraction: { formula: 'abstraction[constable]' } },
        ],
        options: scenario.options.map((option) => ({
          ...option,
          decisions: [
            {
              ...smallScenario.options[1]!.decisions[0]!,
              lever: 'abstraction.constable',
              change: { add: 0.1 },
            },
          ],
        })),
      };
      const filled = { 'moved_posts.sergeant': series([0, 0]), 'filled_posts.sergeant': series([10, 10]) };
      const of = {
        ...outputs(10, 5, 4, 1),
        ...filled,
        'moved_posts.constable': series([0, 0]),
        'filled_posts.constable': series([0, 0]),
        'diverted.ex_dip': series([0, 0]),
      };
      expect(told(meaning(of, undefined, followed))).toContain(': 12, from time of posts on other duties.');
    });
  });

  it('tells a loss as more offences, never as fewer than none', () => {
    const words = told(meaning(outputs(10, 5, -2.5, -3)));
    expect(words).toContain('30 more offences a year');
    expect(words).toContain('If IOM has no effect (25 of 100 futures): 36 more offences');
    expect(words).not.toMatch(/−\d+ offences|prevented a year/);
  });

  describe('beside the reference', () => {
    const now = outputs(10, 5, 8, 1);
    const keep = outputs(15, 0, 9, 0);
    const beside = (pairs: Parameters<typeof projection>[2], scenario: Scenario = smallScenario) =>
      meaningsOf(scenario, projection(months, { keep, move: now }, pairs), 'move', '2014-04');
    const prevented = (
      changes: Partial<PairedSeries>,
      otherwise = 0,
      scenario: Scenario = smallScenario,
    ): string => {
      const pair = apart(now.prevented, keep.prevented, changes);
      return beside({ prevented: whereItWorks(pair, otherwise) }, scenario).find(
        ({ quantity }) => quantity === 'prevented',
      )!.compared!;
    };
    const shares = (value: number): Float64Array => Float64Array.of(value, value);

    it('offences are judged among the futures in which IOM works, with the other case beside them', () => {
      expect(prevented({})).toBe(
        'If IOM works: 12 fewer than under “Keep as now” (108): fewer in all futures in which IOM works. If IOM has no effect (25 of 100 futures): no difference.',
      );
      expect(prevented({ agree: shares(0.9), against: shares(0.1) }, 1)).toContain(
        'fewer in 90 of 100 futures in which IOM works, more in 10. If IOM has no effect (25 of 100 futures): 12 more.',
      );
      expect(prevented({ agree: shares(0.7), against: shares(0.3) })).toMatch(
        /^If IOM works: it could be more or fewer than under “Keep as now” \(108\): fewer in 70 of 100 futures in which IOM works, more in 30\. If IOM has no effect/,
      );
      // All futures together are not what it is judged among.
      const pair = whereItWorks(apart(now.prevented, keep.prevented));
      const all = { ...pair, agree: shares(0.4), against: shares(0.6) };
      const said = beside({ prevented: all }).find(({ quantity }) => quantity === 'prevented')!;
      expect(said.compared).toContain('12 fewer');
    });

    it('nothing is judged while the futures have not been held against each other, nor against another option', () => {
      for (const meanings of [
        beside('none'),
        meaningsOf(
          smallScenario,
          { ...projection(months, { keep, move: now }), reference: 'other' },
          'move',
          '2014-04',
        ),
      ]) {
        expect(meanings[0]).toMatchObject({ compared: 'Under “Keep as now”: 15 people.' });
        expect(meanings[0]).not.toHaveProperty('change');
        expect(told(meanings)).not.toMatch(/fewer|more|Public cost/);
      }
      expect(beside('all')[0]).toMatchObject({ change: '5 fewer', tone: 'worse' });
      expect(beside('all')[0]!.compared).toMatch(/^5 fewer than under “Keep as now” \(15 people\)/);
    });

    it('people who are short are compared in words only where they do not mirror those who are covered', () => {
      const [covered, short] = beside('all');
      expect(short!.change ?? short!.compared).toBeUndefined();
      expect(covered!.compared).toBeDefined();
      const shorter = meaning(outputs(10, 3, 8, 1), outputs(15, 0, 9, 0));
      expect(shorter[1]).toMatchObject({ change: '3 more', tone: 'worse' });
      expect(shorter[1]!.compared).toMatch(/^3 more than under/);
      // Of the same 62 people: 5.3 fewer and 5.3 more, which would be written 6 and 5.
      const rounded = meaning(outputs(43.56, 18.93, 8, 1), outputs(48.86, 13.63, 9, 0));
      expect(rounded[0]!.change).toBe('5 fewer');
      expect(rounded[1]!.change).toBeUndefined();
    });

    it('people who are short are compared where less is known of them than of those who are covered', () => {
      const judged = (covered: Partial<PairedSeries>, uncovered: Partial<PairedSeries>) =>
        beside({
          covered_cases: apart(now.covered_cases, keep.covered_cases, covered),
          uncovered_cases: apart(now.uncovered_cases, keep.uncovered_cases, uncovered),
        })[1]!;
      const unsure = { agree: shares(0.6), against: shares(0.4) };
      expect(judged({}, unsure).compared).toMatch(/^It could be more or fewer than/);
      expect(judged({}, unsure).change).toBeUndefined();
      expect(judged(unsure, unsure).compared).toBeUndefined();
      expect(judged(unsure, {}).compared).toMatch(/^5 more than/);
      // Of those covered the reference has no number: nothing can mirror it.
      const { covered_cases: _, ...part } = keep;
      expect(meaning(now, { ...keep, ...part, covered_cases: series([NaN, NaN]) })[1]!.compared).toMatch(
        /^5 more/,
      );
    });

    it('of how many people is the same number in every option, and where it does not add up that is said', () => {
      expect(meaning(outputs(43.56, 18.93, 8, 1))[0]!.words).toContain(
        'of 62 in the community (rounded one by one): in 9 of 10',
      );
      expect(meaning(outputs(43.4, 18.2, 8, 1))[0]!.words).toContain(
        'of 62 in the community (rounded one by one):',
      );
      expect(meaning(outputs(43.4, 19.3, 8, 1))[0]!.words).toContain('of 63 in the community (rounded');
      expect(meaning(outputs(43.2, 19.2, 8, 1))[0]!.words).toContain('of 62 in the community: in 9');
    });

    it.each([
      ['custody_factor.red', 'a law differs (“How often people go to custody: Red”)'],
      ['custody_months.red', 'a law differs'],
      ['offences_per_year.red', 'an assumption differs'],
      ['need.police.red', 'an assumption differs'],
      ['effect_scale', 'an assumption differs'],
      ['caseload_scale.police', 'an assumption differs'],
    ])('offences are not compared where options differ in %s, and it is said why', (lever, why) => {
      const [first, second] = smallScenario.options;
      const law = { ...second!.decisions[0]!, id: 'law', lever, change: { multiply: 0.5 } };
      const of = (a: readonly Decision[], b: readonly Decision[]): Scenario => ({
        ...smallScenario,
        options: [
          { ...first!, decisions: [...a] },
          { ...second!, decisions: [...b] },
        ],
      });
      const words = prevented({}, 0, of([], [law]));
      expect(words).toContain(why);
      expect(words).not.toMatch(/\d/);
      expect(prevented({}, 0, of([law], []))).toContain(why);
      expect(prevented({}, 0, of([law], [{ ...law, id: 'same', name: 'Same' }]))).toContain('12 fewer');
      expect(prevented({}, 0, of([], [{ ...law, on: false }]))).toContain('12 fewer');
      expect(prevented({}, 0, of([law], [{ ...law, change: { multiply: 0.4 } }]))).toContain(why);
      // Coverage and people are.
      expect(beside('all', of([], [law]))[0]!.compared).toContain('5 fewer');
    });

    it.each([
      'seconded_posts.constable',
      'annual_funding.ex_dip',
      'agreed_cases.red',
      'priority_strength',
      'vacancy_rate.constable',
      'abstraction.constable',
      'time_share.constable.police',
      'recruit_months.constable',
      'release_months.constable',
      'months_on_cohort.red',
      'replace_leavers',
    ])('an option decides %s: offences are compared', (lever) => {
      const [first, second] = smallScenario.options;
      const decided = { ...second!.decisions[0]!, lever };
      const scenario = { ...smallScenario, options: [first!, { ...second!, decisions: [decided] }] };
      expect(prevented({}, 0, scenario)).toContain('12 fewer');
    });
  });

  it('says it when there is a kind of work that nobody does: then nobody is managed in full', () => {
    const cells = (drugs: number) => ({
      ...outputs(10, 5, 0, 0),
      'strand_coverage.police.red': series([1, 0.9]),
      'strand_coverage.drugs.red': series([1, drugs]),
    });
    expect(meaning(cells(0.2))[0]!.words).toContain('full standard');
    const none = meaning(cells(0))[0]!.words;
    expect(none).toContain('Nobody is managed in full: there is none for Drug treatment.');
    expect(none).not.toMatch(/full standard|enough staff/);
  });

  it('writes one person and many people as people do, and no thinner contact where nobody is short', () => {
    const people = (covered: number, uncovered = 3): readonly Meaning[] =>
      meaning(outputs(covered, uncovered, 0, 0));
    expect(people(1)[0]?.figure).toBe('1 person');
    expect(people(39)[0]?.figure).toBe('39 people');
    expect(people(0)[0]?.figure).toBe('0 people');
    expect(people(9, 1)[1]).toMatchObject({
      figure: '1 person',
      words: expect.stringMatching(/^is short of/),
    });
    expect(people(9, 0.4)[1]?.words).toBe('are short of that standard (in 9 of 10 futures from 0 to 1).');
    expect(people(9, 3)[1]?.words).toMatch(/^are short of that standard \(.*thinner contact for many/);
  });

  it('says where posts run short: all of it, or how many where', () => {
    const short = (police: number, drugs: number): Meaning =>
      meaning({
        ...outputs(1, 1, 1, 1),
        'shortfall_posts.police': series([0, police]),
        'shortfall_posts.drugs': series([0, drugs]),
      })[2]!;
    const people = ' It takes more people where they spend only part of their time on it.';
    expect(short(1, 0)).toMatchObject({
      figure: '1 post',
      change: 'of full-time work is missing',
      words: `All of it in Police offender management.${people}`,
      quantity: 'shortfall_posts.police',
    });
    expect(short(3.1, 0.4)).toMatchObject({
      figure: '3.5 posts',
      words: `3.1 in Police offender management, the rest in Drug treatment.${people}`,
    });
    // A rest that is written as nothing is none.
    expect(short(0.86, 0.07)).toMatchObject({
      figure: '0.9 posts',
      words: `Nearly all of it in Police offender management.${people}`,
    });
    expect(short(1.01, 0.04).words).toMatch(/^Nearly all of it/);
    // 0.9 and 0.8 stand beside it in the grid, and are not 1.6.
    expect(short(0.86, 0.78)).toMatchObject({
      figure: '1.6 posts',
      words: `0.9 in Police offender management, the rest in Drug treatment (rounded one by one).${people}`,
    });
    expect(short(0, 0).words).toBe('Every kind of work has the posts it needs.');
    const unsure = meaning({ ...outputs(1, 1, 1, 1), 'shortfall_posts.police': series([0, 0], 2) })[2]!;
    expect(unsure.words).toMatch(/^Most likely/);
  });

  it('says where posts run short: three kinds of work and more by their number', () => {
    const strand = smallScenario.strands[0]!;
    const strands = ['a', 'b', 'c'].map((id) => ({ ...strand, id, name: id.toUpperCase() }));
    const words = (...posts: readonly number[]): Meaning =>
      meaning(
        Object.fromEntries(strands.map(({ id }, i) => [`shortfall_posts.${id}`, series([0, posts[i]!])])),
        undefined,
        { ...smallScenario, strands },
      )[0]!;
    expect(words(3, 2, 1)).toMatchObject({
      figure: '6 posts',
      words: expect.stringMatching(/^3 in A, the rest in 2 other kinds of work\. It takes/),
    });
    expect(words(3, 2, 0).words).toMatch(/^3 in A, the rest in B\. It/);
    expect(words(3, 0, 0)).toMatchObject({ quantity: 'shortfall_posts.a' });
    expect(words(3, 2, 0).quantity).toBeUndefined();
    expect(words(3, 0.004, 0).words).toMatch(/^All of it in A/);
    expect(words(3, 0.006, 0).words).toMatch(/^Nearly all of it in A/);
    expect(
      meaning({ 'shortfall_posts.a': series([0, 1]) }, undefined, { ...smallScenario, strands }),
    ).toEqual([]);
  });

  describe('says what each moved post must prevent, when posts are all that moves', () => {
    interface Side {
      /** Prevented by IOM itself, and elsewhere: a month. */
      readonly here: number;
      readonly there?: number;
      /** Away in the month before, and in the month looked at. */
      readonly moved?: number | readonly [number, number];
      readonly costThere?: number;
      /** An offence here, where it is not the £3,000 of most. */
      readonly costHere?: number;
      /** Pounds of the public, a month. */
      readonly cost?: number;
    }
    const side = ({
      here,
      there = 0.5,
      moved = 0,
      costThere = 3000,
      costHere = 3000,
      cost = 10_000,
    }: Side) => ({
      ...outputs(1, 1, here + there, there),
      public_cost: series([cost, cost]),
      'moved_posts.constable': series(typeof moved === 'number' ? [0, moved] : moved),
      offence_cost_elsewhere: series([costThere, costThere]),
      social_value: series([0, here * costHere + there * costThere]),
    });
    const at = (now: Side, before: Side, scenario = smallScenario): Meaning | undefined =>
      meaning(side(now), side(before), scenario).find(
        ({ change }) => change?.includes('moved post') || change?.includes('does not prevent yet'),
      );
    const four = (here: number, costThere = 3000): Side => ({ here, moved: 4, costThere });

    it('as what it must prevent for the public to be no worse off', () => {
      expect(at(four(6), { here: 10 })).toMatchObject({
        figure: '12 offences',
        change: 'a year needed from each moved post',
        words:
          'What each must prevent elsewhere to leave the public no worse off. If it works, IOM itself prevents 48 fewer offences a year. 4 filled posts have moved.',
      });
      // An offence there costs half as much: twice as many make up for it.
      expect(at(four(6, 1500), { here: 10, costThere: 1500 })).toMatchObject({
        figure: '24 offences',
        words:
          'What each must prevent elsewhere to leave the public no worse off. If it works, IOM itself prevents 48 fewer offences a year, which cost as much as 96 there. 4 filled posts have moved.',
      });
      expect(at(four(6, 1500), { here: 10, costThere: 1600 })).toBeUndefined();
      expect(at({ here: 6 }, { here: 10 })).toBeUndefined();
      const [keep, move] = smallScenario.options;
      const money = { ...move!.decisions[0]!, id: 'd2', lever: 'iom_share.ex_dip' };
      const both = { ...move!, decisions: [...move!.decisions, money] };
      expect(at(four(6), { here: 10 }, { ...smallScenario, options: [keep!, both] })).toBeUndefined();
    });

    it('or to make up for the loss, where the public pays more or less besides', () => {
      const aim = (cost: number): string => at({ ...four(6), cost }, { here: 10 })!.words.split('. If')[0]!;
      for (const cost of [10_000, 10_041, 9_959])
        expect(aim(cost)).toBe('What each must prevent elsewhere to leave the public no worse off');
      for (const cost of [10_042, 9_958])
        expect(aim(cost)).toBe('What each must prevent elsewhere to make up for what IOM no longer prevents');
    });

    it('of posts that are away more than under the reference, and of decisions that are switched on', () => {
      expect(at(four(6), { here: 10, moved: 4 })).toBeUndefined();
      expect(at(four(6), { here: 10, moved: 1 })).toMatchObject({
        figure: '16 offences',
        words: expect.stringMatching(/ 3 filled posts have moved\.$/),
      });
      expect(at({ here: 6, moved: 0.04 }, { here: 10 })).toBeUndefined();
      expect(at({ here: 10 - 2 / 12, moved: 0.06 }, { here: 10 })?.words).toMatch(/ 0\.06 of a filled post/);
      expect(at({ here: 10 - 1 / 12, moved: 40 }, { here: 10 })?.figure).toBe('Under 0.1 offences');
      const [keep, move] = smallScenario.options;
      const money = { ...move!.decisions[0]!, id: 'd2', lever: 'iom_share.ex_dip', on: false };
      const both = { ...move!, decisions: [...move!.decisions, money] };
      expect(at(four(6), { here: 10 }, { ...smallScenario, options: [keep!, both] })).toBeDefined();
      // Under the reference as many had been away, and have come back as these have.
      const back: Side = { here: 9, moved: [4, 0] };
      expect(at(back, { here: 10, moved: [4, 0] })).toBeUndefined();
      expect(at({ here: 9, moved: [3.8, 3.76] }, { here: 10 })?.change).toContain('each moved post');
      expect(at({ here: 9, moved: [3.8, 3.74] }, { here: 10 })?.change).toContain('does not prevent yet');
      expect(at({ here: 11, moved: [3.8, 1] }, { here: 10 })).toBeUndefined();
    });

    it('as the loss that the numbers beside it leave', () => {
      // 103.4 and 68.9 a year: 103 less 69 is 34, though 34.5 is lost.
      const said = at({ here: 68.9 / 12, there: 0, moved: 4 }, { here: 103.4 / 12, there: 0 })!;
      expect(said.words).toContain('prevents 34 fewer offences a year. 4 filled');
      expect(said.figure).toBe('9 offences');
    });

    it('as posts that fit the sums beside them', () => {
      expect(at({ here: 9, moved: 1 }, { here: 10 })?.words).toMatch(/ 1 filled post has moved\.$/);
      const nearly = at({ here: 10 - 22 / 12, moved: 0.95 }, { here: 10 })!;
      expect(nearly.figure).toBe('23 offences');
      expect(nearly.words).toMatch(/ 0\.95 of a filled post has moved\.$/);
      // Of few offences a tenth of a post is enough; of many it is not. No nought is left at the end.
      expect(at({ here: 10 - 20 / 12, moved: 1.86 }, { here: 10 })?.words).toMatch(/ 1\.9 filled posts/);
      expect(at({ here: 10 - 200 / 12, moved: 1.896 }, { here: 10 })?.words).toMatch(/ 1\.9 filled posts/);
      expect(at({ here: 10 - 200 / 12, moved: 1.86 }, { here: 10 })?.words).toMatch(/ 1\.86 filled posts/);
      expect(at({ here: 10 - 12 / 12, moved: 10 }, { here: 10 })?.words).toMatch(/ 10 filled posts/);
      expect(at({ here: 10 - 2 / 12, moved: 5 }, { here: 10 })?.figure).toBe('0.4 offences');
    });

    it('as nothing where IOM prevents as many or more, or does less harm', () => {
      const words = (now: number, before: number): string => at(four(now), { here: before })!.words;
      expect(words(10, 10)).toMatch(/about as many as under “Keep as now”\. So .* is gained\.$/);
      expect(words(12, 10)).toMatch(
        /prevents 24 more offences a year than under “Keep as now”\. So .* is gained/,
      );
      expect(words(-6, -13)).toMatch(
        /less harm than under “Keep as now”: 72 more offences a year, not 156\. So/,
      );
      expect(words(-6, -6)).toMatch(/^IOM itself does about as much harm as under/);
      expect(words(2, -1)).toMatch(/prevents 36 more offences a year than/);
      const harm = at(four(-13), { here: -6 })!;
      expect(harm.figure).toBe('21 offences');
      expect(harm.words).toContain('more harm than under “Keep as now”: 156 more offences a year, not 72.');
    });

    it('as what they cost, where fewer are worth as much or as many are worth less', () => {
      const dear = at({ ...four(9), costHere: 4000 }, { here: 10 })!;
      expect(dear.figure).toBe('0 offences');
      expect(dear.words).toMatch(/12 fewer offences a year, and those it does prevent would cost more\. So/);
      // Not because they are dear here, but because one costs ten times as much there.
      const one = at({ here: 9.9, moved: 4, costThere: 30_000 }, { here: 10, costThere: 30_000 })!;
      expect(one.words).toMatch(/1 fewer offence a year, which together cost less than one there\. So/);
      // 0.4 a year are no whole one, and cost twice as much as one there.
      const few = at({ here: 10 - 0.4 / 12, moved: 4, costThere: 600 }, { here: 10, costThere: 600 })!;
      expect(few.words).toContain(
        'about as many as under “Keep as now”, and what it no longer prevents cost as much as 2 there.',
      );
      const cheap = at({ ...four(10), costHere: 2700 }, { here: 10 })!;
      expect(cheap.figure).toBe('3 offences');
      expect(cheap.words).toContain(
        'about as many as under “Keep as now”, but those it no longer prevents cost more: as much as 12 there.',
      );
    });

    it('of none of them while they come back: their loss is told in all', () => {
      const back = at(
        { here: 10 - 16 / 12, moved: [3.8, 0.08], costThere: 1500 },
        { here: 10, costThere: 1500 },
      )!;
      expect(back).toMatchObject({
        figure: '16 offences',
        change: 'a year that IOM does not prevent yet',
        words:
          'Moved posts are coming back (0.1 of 3.8 still away). IOM’s effect takes time to build up again. They cost as much as 32 offences where the posts went.',
      });
      expect(at({ here: 9, moved: [3.8, 0] }, { here: 10 })?.words).toMatch(/^The moved posts are back\. /);
      expect(at({ here: 10, moved: [3.8, 0] }, { here: 10 })).toBeUndefined();
      expect(at({ here: 9, moved: [3.8, 3.9] }, { here: 10 })?.change).toContain('each moved post');
    });

    it('of none of them where one kind of post comes back as another goes', () => {
      const [constable] = smallScenario.roles;
      const roles = [constable!, { ...constable!, id: 'sergeant', name: 'Sergeants' }];
      const kinds = (moved: readonly [number, number]) => ({
        ...side({ here: 8, moved: [0, 4] }),
        'moved_posts.sergeant': series(moved),
      });
      const change = (moved: readonly [number, number]): string | undefined =>
        meaning(
          kinds(moved),
          { ...side({ here: 10 }), 'moved_posts.sergeant': series([0, 0]) },
          { ...smallScenario, roles },
        ).find(({ change }) => change?.includes('a year '))?.change;
      expect(change([0, 2])).toContain('each moved post');
      expect(change([3, 1])).toContain('does not prevent yet');
    });
  });
});

describe('whether IOM works or not', () => {
  const projector = new Projector();
  const asked = ['prevented', 'prevented_here', 'prevented_elsewhere', 'moved_posts', 'social_value'];
  const chances = fc.oneof(
    fc.constantFrom(0, 1e-6, 0.25, 0.5, 0.9999, 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

  it('is said of futures that there are: all sentences are whole, and every difference is told or is none', () => {
    fc.assert(
      fc.property(chances, randomScenario, fc.integer({ min: 1, max: 11 }), (chance, random, m) => {
        const scenario: Scenario = {
          ...random,
          assumptions: { ...random.assumptions, chance_of_no_effect: chance },
        };
        const made = projector.project(scenario, {
          outputs: asked,
          pairs: { outputs: asked, given: IF_IT_WORKS },
        });
        if (!made.ok) throw new Error(JSON.stringify(made.error));
        const month = made.value.months[m]!;
        for (const option of ['keep', 'move']) {
          const said = meaningsOf(scenario, made.value, option, month).find(
            ({ quantity }) => quantity === 'prevented',
          )!;
          const { change = '', words, compared = '' } = said;
          const all = `${change} ${words} ${compared}`;
          expect(all).not.toMatch(/If IOM works: (under|[A-Z])|NaN|undefined/);
          if (chance === 1) {
            expect(all).not.toMatch(/IOM works|without an effect|If IOM has no effect/);
            expect(words).toMatch(/^IOM has no effect in any future\./);
          } else {
            expect(change).toContain('if IOM works');
            expect(words).toContain('If IOM has no effect');
            expect(words).not.toContain('in any future');
          }
          if (chance === 0) expect(all).not.toMatch(/of 100 futures\)|likely/);
          const [now, before] = ['move', 'keep'].map(
            (id) => pick(made.value, id, 'prevented', month)!.value * 12,
          );
          if (option === 'keep' || Math.abs(now! - before!) < 1 || compared.includes('differs')) continue;
          // Where no future has been drawn in which IOM works, only the reference's number is told.
          expect(compared).toMatch(/ (more|fewer) than | more or fewer than |^If IOM works, it is /);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('where it never does, what moved posts prevent is told, and is told against the other option', () => {
    const never = { ...smallScenario, assumptions: { chance_of_no_effect: 1 } };
    const said = (now: number, before = 0, moved = 4): Meaning =>
      meaning(
        {
          ...outputs(10, 5, now, now),
          'moved_posts.constable': series([0, moved]),
          'filled_posts.constable': series([10, 10]),
          'diverted.ex_dip': series([0, 0]),
        },
        outputs(10, 5, before, before),
        never,
      ).find(({ quantity }) => quantity === 'prevented')!;
    expect(said(1)).toMatchObject({
      figure: '12 offences',
      change: 'prevented a year',
      words:
        'IOM has no effect in any future. 12 in at least 9 of 10 futures. All of it is from moved posts.',
      compared: '12 more than under “Keep as now” (0): more in all futures.',
    });
    expect(said(0).words).toBe('IOM has no effect in any future. 0 in at least 9 of 10 futures.');
    expect(said(-1)).toMatchObject({ figure: '12 more offences', change: 'a year' });
    expect(said(-1).words).not.toContain('since');
    expect(said(-1, 0, -4).words).toMatch(
      / That is since the posts that came to IOM are missed elsewhere\.$/,
    );
    expect(said(0, 0, -4).words).not.toContain('since');
  });

  it('begins its sentence small after “If IOM works:”, whichever sentence it is', () => {
    const said = (now: number, before: number, changes: Partial<PairedSeries> = {}): string => {
      const [a, b] = [outputs(10, 5, now, 0), outputs(10, 5, before, 0)];
      const pair = whereItWorks(apart(a.prevented, b.prevented, changes));
      const made = projection(months, { keep: b, move: a }, { prevented: pair });
      return meaningsOf(smallScenario, made, 'move', '2014-04')
        .find(({ quantity }) => quantity === 'prevented')!
        .compared!.replace('If IOM works: ', '');
    };
    const shares = (value: number): Float64Array => Float64Array.of(value, value);
    expect(said(9, 9)).toMatch(/^the same as under “Keep as now” in all futures in which IOM works\./);
    expect(said(9.01, 9)).toMatch(/^about the same as under/);
    expect(said(9, 9, { agree: shares(0), against: shares(1), above: shares(1) })).toMatch(
      /^a little more than/,
    );
    expect(said(9, 8, { agree: shares(0.6), against: shares(0.4) })).toMatch(/^it could be more or fewer/);
    expect(said(9, 8)).toMatch(/^12 more than under “Keep as now” \(96\)/);
  });

  it('is a whole sentence where nothing is judged', () => {
    const made = projection(months, { keep: outputs(15, 0, 9, 0), move: outputs(10, 5, 8, 0) }, 'none');
    const said = meaningsOf(smallScenario, made, 'move', '2014-04').find(
      ({ quantity }) => quantity === 'prevented',
    )!;
    expect(said.compared).toBe('If IOM works, it is 108 under “Keep as now”.');
  });
});

const IF_IT_WORKS = { quantity: 'works', outputs: ['prevented'], otherwise: { works_draw: 0 } };

describe('for whatever real results say', () => {
  const projector = new Projector();
  const asked = [
    'caseload_coverage',
    'covered_cases',
    'uncovered_cases',
    'shortfall_posts',
    'prevented',
    'prevented_here',
    'prevented_elsewhere',
    'programme_cost',
    'redeployed_cost',
    'public_cost',
    'break_even_offences',
    'break_even_effect',
    'moved_posts',
  ];

  it('number and tense agree, ranges are said alike, and directions are those of the numbers', () => {
    fc.assert(
      fc.property(randomScenario, fc.integer({ min: 0, max: 11 }), (scenario, m) => {
        const made = projector.project(scenario, {
          outputs: asked,
          pairs: { outputs: asked, given: IF_IT_WORKS },
        });
        if (!made.ok) throw new Error(JSON.stringify(made.error));
        const month = made.value.months[m]!;
        for (const option of ['keep', 'move']) {
          const meanings = meaningsOf(scenario, made.value, option, month);
          const { headline: sentence, support } = headline(scenario, made.value, option, month);
          const all = `${told(meanings)}\n${sentence}\n${support}`;
          expect(all).not.toMatch(/(?<![\d.])[−-]£?0(?![\d.])|NaN|undefined|\.\.|  \./);
          expect(all).not.toMatch(
            /(?<![\d.,])1 (people|posts|offences)\b|(?<![\d.,])(?!1 )[\d,.]+ (person|post|offence)\b/,
          );
          expect(all).not.toMatch(
            /likely (between )?\d|from (\S+) to \2(?![\d%,.])|nearly all|drop(ped)?\b|the reference/,
          );
          expect(all).not.toMatch(/\d\.\d{3}|%\.\d/);
          const short = meanings.find(
            ({ change, figure }) => change === 'of full-time work is missing' || figure === 'No posts short',
          );
          for (const { id, name } of scenario.strands) {
            const posts = pick(made.value, option, `shortfall_posts.${id}`, month)!.value;
            if (short?.words.includes(`All of it in ${name}`)) expect(posts).toBeGreaterThan(0);
            if (short?.figure === 'No posts short') expect(posts).toBeLessThan(0.05);
          }
          if (option === 'keep') expect(all).not.toContain('than under');
          const [covered, other] = ['move', 'keep'].map(
            (id) => pick(made.value, id, 'covered_cases', month)!.value,
          );
          const change = option === 'move' ? meanings[0]?.change : undefined;
          if (change) expect(change.endsWith('fewer')).toBe(covered! < other!);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('a small group', () => {
  it.each([
    [9.4, 1],
    [10, 0],
    [0, 0],
  ])('of %d people: %d warnings', (people, warnings) => {
    const tier = smallScenario.tiers[0]!;
    const made = projection(months, { keep: { [`community.${tier.id}`]: series([people, people]) } });
    const said = fewPeople(smallScenario, made);
    expect(said).toHaveLength(warnings);
    for (const sentence of said) expect(sentence).toContain(tier.name);
  });

  it('is counted today, under the first option, and from the file where no month was worked out', () => {
    const of = (...people: number[]) => ({ 'community.red': series(people) });
    expect(smallGroups(smallScenario, projection(months, { keep: of(9, 50), move: of(50, 50) }))).toEqual([
      'Red',
    ]);
    expect(smallGroups(smallScenario, projection(months, { keep: of(50, 9), move: of(9, 9) }))).toEqual([]);
    const tiers = [{ ...smallScenario.tiers[0]!, starting_community: 9 }];
    expect(smallGroups({ ...smallScenario, tiers }, projection([], { keep: {} }))).toEqual(['Red']);
    expect(smallGroups({ ...smallScenario, tiers }, projection(months, { keep: {} }))).toEqual([]);
  });

  it.each([
    [9, ['Red']],
    [{ low: 2, likely: 9, high: 16, reason: 'counted' }, ['Red']],
    [10, []],
    [0, []],
    [{ formula: 'starting_custody[red]', reason: 'as many' }, []],
  ])('is known from the file before there is a run: %j', (people, small) => {
    const tiers = [{ ...smallScenario.tiers[0]!, starting_community: people }];
    expect(smallGroups({ ...smallScenario, tiers }, undefined)).toEqual(small);
  });
});

describe('a model with equations of its own', () => {
  const edited = { ...smallScenario, equations: { coverage: '2' } };
  const made = (value: number) =>
    projection(months, { keep: { caseload_coverage: series([value, value]) }, move: {} });

  it('is told wherever results are, and so are results that cannot be', () => {
    expect(changedModel(smallScenario, made(0.5))).toBe('');
    expect(changedModel(edited, made(0.5))).toBe(
      '1 equation of the model is changed in this scenario (“Coverage of a tier”).',
    );
    for (const value of [1.2, -0.1])
      expect(changedModel(edited, made(value))).toContain('do not use these numbers');
  });

  it('is not to be used where any month, in the central run or at the ends, leaves what can be', () => {
    const of = (changes: Partial<ReturnType<typeof series>>): string => {
      const coverage = { ...series([0.5, 0.5]), ...changes };
      const run = projection(months, {
        keep: { caseload_coverage: series([0.5, 0.5]) },
        move: { caseload_coverage: coverage },
      });
      return changedModel(edited, run);
    };
    const no = 'do not use these numbers';
    expect(of({})).not.toContain(no);
    for (const level of ['p5', 'central', 'p95'])
      for (const value of [-0.01, 1.01]) expect(of({ [level]: Float64Array.of(0.5, value) })).toContain(no);
    expect(of({ p25: Float64Array.of(0.5, 1.2) })).not.toContain(no);
    // Rounding over many steps is none of it.
    expect(of({ p5: Float64Array.of(-5e-7, 0), p95: Float64Array.of(1, 1 + 5e-7) })).not.toContain(no);
    expect(changedModel(edited, undefined)).not.toContain(no);
  });

  it('counts an equation and its own start once, and names what is changed', () => {
    const said = (...keys: readonly string[]): string =>
      changedModel(
        { ...smallScenario, equations: Object.fromEntries(keys.map((key) => [key, '1'])) },
        made(0.5),
      );
    expect(said('unit_cost', 'unit_cost.initially')).toBe(
      '1 equation of the model is changed in this scenario (“Cost of a post”).',
    );
    expect(said('unit_cost.initially')).toBe(
      '1 equation of the model is changed in this scenario (“Cost of a post”).',
    );
    expect(said('coverage', 'unit_cost', 'unit_cost.initially')).toBe(
      '2 equations of the model are changed in this scenario (“Cost of a post” and “Coverage of a tier”).',
    );
    expect(said('coverage', 'unit_cost', 'capacity')).toMatch(/^3 equations .* and one other\)\.$/);
    expect(said('coverage', 'unit_cost', 'capacity', 'discount')).toContain('and others)');
    const both = { ...smallScenario, equations: { unit_cost: '1', 'unit_cost.initially': '1' } };
    expect(madeBy(projection(months, {}), both)).toContain('with 1 equation changed');
  });

  it('never has more than all of the management', () => {
    const { headline: words } = headline(edited, made(1.23), 'keep', months[1]!);
    expect(words).toBe('In April 2014 coverage comes to 123%, which cannot be.');
    expect(headline(edited, made(1), 'keep', months[1]!).headline).toContain('100% of the management');
  });
});

it('says that every future is alike where nothing has a range', () => {
  const of = (value: number, spread: number) =>
    allAlike(projection(months, { keep: { caseload_coverage: series([value, value], spread) } }));
  expect(of(0.5, 0)).toHaveLength(1);
  expect(of(0.5, 0.01)).toEqual([]);
  expect(of(1, 0)).toEqual([]);
  expect(of(0, 0)).toEqual([]);
  const flat = (value: number) => ({ caseload_coverage: series([value, value]) });
  expect(allAlike(projection(months, { keep: flat(1), move: flat(0.5) }))).toHaveLength(1);
  // Nobody is on the list in some months: that is no doubt.
  const some = { ...series([NaN, 0.5]), p5: Float64Array.of(NaN, 0.5), p95: Float64Array.of(NaN, 0.5) };
  expect(allAlike(projection(months, { keep: { caseload_coverage: some } }))).toHaveLength(1);
  const sure = { caseload_coverage: series([0.5, 0.5]) };
  const unsure = { caseload_coverage: series([0.5, 0.5], 0.1) };
  expect(allAlike(projection(months, { keep: sure, move: unsure }))).toEqual([]);
  expect(allAlike(projection(months, { keep: {}, move: sure }))).toHaveLength(1);
});

it('says what made the numbers', () => {
  const said = 'Made from “Made up” with 100 futures, seed 1, model 1';
  expect(madeBy(projection(months, {}), smallScenario)).toBe(`${said}.`);
  const edited = { ...smallScenario, equations: { coverage: '0.5', caseload_coverage: '0.5' } };
  expect(madeBy(projection(months, {}), edited)).toBe(`${said} with 2 equations changed.`);
});
