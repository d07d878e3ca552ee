import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { TREATMENT } from '../../../../src/scenario/uses-elsewhere.ts';
import type { PairedSeries } from '../../../../src/study/pairs.ts';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import type { Meaning } from '../../../../src/words/meaning.ts';
import { apart, projection, series, type Outputs } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const outputs = (whole: number, additional: number, there = 0, net = 0, pays?: number): Outputs => ({
  break_even_offences: series([whole, whole], 20),
  break_even_additional: series([additional, additional]),
  break_even_elsewhere: series([there, there]),
  net_value: series([net, net]),
  iom_net_value: {
    ...series([0, 0]),
    ...(pays === undefined ? {} : { above: Float64Array.of(0, pays) }),
  },
});
const futures = (agree: number, against: number, above: number): Partial<PairedSeries> => ({
  agree: Float64Array.of(agree, agree),
  against: Float64Array.of(against, against),
  above: Float64Array.of(above, above),
});

function breakEven(
  now: Outputs,
  before: Outputs,
  changes: Readonly<Record<string, Partial<PairedSeries>>> = {},
  scenario: Scenario = smallScenario,
): Meaning {
  const pairs = Object.fromEntries(
    Object.keys(before).map((name) => [name, apart(now[name]!, before[name]!, changes[name])]),
  );
  const made = projection(months, { keep: before, move: now }, pairs);
  return meaningsOf(scenario, made, 'move', '2014-04').find(
    ({ quantity }) => quantity === 'break_even_offences',
  )!;
}

describe('break-even', () => {
  it('of all of IOM: a range, the additional cost beside the whole, and in how many futures it pays', () => {
    const words = (additional: number, pays?: number): string =>
      breakEven(outputs(153, additional, 0, 0, pays), outputs(153, additional)).words;
    expect(words(126, 0.137)).toBe(
      'IOM pays for itself if IOM alone prevents this many (in 9 of 10 futures from 133 to 173). Of the cost that would not be there without IOM alone: 126. It pays for itself in 14 of 100 futures.',
    );
    expect(words(126, 0)).toContain('in no future.');
    expect(words(126, 0.001)).toContain('in 1 of 100 futures.');
    expect(words(153.2)).not.toContain('without IOM alone');
    expect(words(152.5)).not.toContain('without IOM alone'); // written as 153 too
    expect(words(152)).toContain('without IOM alone: 152.');
    expect(breakEven(outputs(153.5, 153), outputs(153.5, 153)).words).toContain('without IOM alone: 153.');
    expect(words(126)).not.toContain('It pays for itself in');
  });

  it('of a change that costs less is what the saving is worth, and never an average', () => {
    expect(breakEven(outputs(120, 110), outputs(153, 126)).compared).toContain(
      'What IOM costs less is worth 33 offences a year (33 in at least 9 of 10 futures; 16 of additional cost alone).',
    );
    expect(breakEven(outputs(153, 126), outputs(153, 126)).compared).toBeUndefined();
  });

  it('of a change that costs more is what it must prevent more', () => {
    const ends = { p5: Float64Array.of(20, 20), p95: Float64Array.of(44, 44) };
    const { compared } = breakEven(outputs(153, 153), outputs(120, 120), { break_even_offences: ends });
    expect(compared).toContain(
      'To be worth what it costs more, IOM must prevent 33 more a year (in 9 of 10 futures from 20 to 44).',
    );
  });

  it('of a change is not told where the other option has no number', () => {
    const none = { ...outputs(153, 126), break_even_offences: series([NaN, NaN]) };
    expect(breakEven(outputs(153, 126), none).compared).toBeUndefined();
    expect(breakEven(outputs(153, 126), {}).compared).toBeUndefined();
  });

  it('is told only where the pairs carry it', () => {
    const unsure = { break_even_offences: futures(0.7, 0.3, 0.7) };
    expect(breakEven(outputs(153, 126), outputs(120, 126), unsure).compared).toBeUndefined();
  });

  it('of what went elsewhere is what it must prevent there', () => {
    expect(breakEven(outputs(153, 153, 45), outputs(153, 153, 0)).compared).toContain(
      'To cover its own cost, what went elsewhere must prevent 45 there (45 in at least 9 of 10 futures).',
    );
    expect(breakEven(outputs(153, 153, -45), outputs(153, 153, 0)).compared).toBeUndefined();
  });

  it('says in how many futures it is worth more, whichever way the central run is', () => {
    const words = (net: number, changes: Partial<PairedSeries>): string =>
      breakEven(outputs(153, 153, 0, net), outputs(153, 153), { net_value: changes }).compared!;
    expect(words(100, futures(0.52, 0.48, 0.52))).toBe(
      'It is worth more than “Keep as now” in 52 of 100 futures, less in 48.',
    );
    expect(words(-100, futures(0.75, 0, 0))).toBe(
      'It is worth more than “Keep as now” in no future, less in 75, as much in 25.',
    );
    expect(words(-100, futures(0.6, 0.1, 0.1))).toBe(
      'It is worth more than “Keep as now” in 10 of 100 futures, less in 60, as much in 30.',
    );
  });

  it('says so where what went elsewhere counts nothing, and is not compared where a law differs', () => {
    const away = { ...outputs(153, 153, 0, -100), 'diverted.ex_dip': series([0, 93_700]) };
    const before = { ...outputs(153, 153), 'diverted.ex_dip': series([0, 0]) };
    expect(breakEven(away, before).compared).toMatch(
      /Counting nothing for the £93,700 a year of money that went elsewhere, it is worth more than/,
    );
    const [keep, move] = smallScenario.options;
    const law = { ...move!.decisions[0]!, id: 'law', lever: 'custody_factor.red', change: { multiply: 0.5 } };
    const other = { ...smallScenario, options: [keep!, { ...move!, decisions: [law] }] };
    expect(breakEven(outputs(153, 153, 0, -100), outputs(153, 153), {}, other).compared).toBeUndefined();
  });

  describe('tells a change as one quotient of one sum', () => {
    const spent = (programme: number, more: Outputs = {}): Outputs => ({
      programme_cost: series([programme, programme]),
      ...more,
    });
    const told = (
      now: readonly [whole: number, additional: number, pounds: number],
      before: readonly [whole: number, additional: number, pounds: number],
      more: Outputs = {},
      moreBefore: Outputs = {},
    ): string =>
      breakEven(
        { ...outputs(now[0], now[1]), ...spent(now[2], more) },
        { ...outputs(before[0], before[1]), ...spent(before[2], moreBefore) },
      ).compared!;

    it('and not as the difference of two rounded ones', () => {
      // 166.6 − 143.2 is 23.4, though 167 − 143 is 24.
      const more = told([166.6, 166.6, 110_000], [143.2, 143.2, 95_000]);
      expect(more).toContain(
        'To be worth the £180,000 a year more that it costs, IOM must prevent 23 more a year',
      );
      expect(more).not.toContain('not spent');
      expect(told([143.2, 143.2, 95_000], [166.6, 166.6, 110_000])).toContain(
        'What IOM costs less, £180,000 a year, is worth 23 offences a year',
      );
    });

    it('and says where money that is not spent is left out of it', () => {
      const stands = (pounds: number): Outputs => ({ unspent: series([pounds, pounds]) });
      const said = (now: number): string =>
        told([166.6, 166.6, 110_000], [143.2, 143.2, 95_000], stands(now), stands(15_600));
      expect(said(26_500)).toContain('Money that is not spent is not in it.');
      expect(said(15_600)).not.toContain('not spent');
    });

    it('and makes no second cost of what only rounding parts', () => {
      const alone = (whole: number, additional: number): string =>
        told([186 - whole, 159 - additional, 1000], [186, 159, 2000]);
      expect(alone(50.34, 50.34)).not.toContain('additional');
      // Both are written alike.
      expect(alone(50.4, 49.6)).not.toContain('additional');
      expect(alone(50.6, 50.4)).not.toContain('additional');
      expect(alone(37.4, 16.6)).toContain('; 17 of additional cost alone)');
      expect(breakEven(outputs(153.6, 153.4), outputs(153.6, 153.4)).words).not.toContain(
        'that would not be there',
      );
    });
  });

  it('of what went elsewhere is its own cost alone, and says so where IOM prevents less', () => {
    const side = (there: number, here: number, pounds: number): Outputs => ({
      ...outputs(153, 153, there),
      programme_cost: series([1000, 1000]),
      redeployed_cost: series([pounds, pounds]),
      public_cost: series([1000, 1000]),
      prevented: series([here, here]),
      prevented_elsewhere: series([0, 0]),
    });
    const loses = breakEven(side(42, 4, 12_000), side(0, 6, 0)).compared!;
    expect(loses).toContain('To cover its own £144,000 a year, what went elsewhere must prevent 42 there');
    expect(loses).toContain('That leaves out what IOM no longer prevents.');
    expect(loses).not.toContain('worth it');
    expect(breakEven(side(42, 6, 12_000), side(0, 6, 0)).compared).not.toContain('leaves out');
  });

  it('names what it counts nothing for, and no more than that', () => {
    const silent: Scenario = {
      ...smallScenario,
      roles: smallScenario.roles.map(({ prevented_per_post: _, ...role }) => role),
    };
    const start = (diverted: number, moved: number, scenario: Scenario = smallScenario): string => {
      const side = (money: number, posts: number, net: number): Outputs => ({
        ...outputs(153, 153, 0, net),
        'diverted.ex_dip': series([0, money]),
        'moved_posts.constable': series([0, posts]),
        'unit_cost.constable': series([40_000, 40_000]),
      });
      return breakEven(side(diverted, moved, -100), side(0, 0, 0), {}, scenario).compared!.split(
        'it is worth',
      )[0]!;
    };
    // Posts are counted in the small area, money is not.
    expect(start(93_700, 1)).toBe('Counting nothing for the £93,700 a year of money that went elsewhere, ');
    expect(start(0, 1)).toMatch(/^It is worth/);
    expect(start(0, 2.9, silent)).toBe('Counting nothing for the 2.9 posts that went elsewhere, ');
    expect(start(93_700, 1, silent)).toBe(
      'Counting nothing for the £134,000 a year of money and posts that went elsewhere, ',
    );
    expect(start(-93_700, 0)).toBe(
      'Counting nothing for what the £93,700 a year that came from elsewhere did there, ',
    );
    expect(start(-93_700, 1, silent)).toBe(
      'Counting nothing for the 1 post that went elsewhere or for what the £93,700 a year that came from elsewhere did there, ',
    );
  });

  it('says that no work is counted for services, be they cut or paid for, and so no loss or gain', () => {
    const said = (now: number, before = 92_400): string =>
      breakEven(
        { ...outputs(120, 120), service_funding: series([before, now]) },
        { ...outputs(153, 153), service_funding: series([before, before]) },
      ).compared!;
    expect(said(46_200)).toContain(
      '£46,200 a year less pays for services: no work is counted for those, so no loss either.',
    );
    expect(said(112_000)).toContain(
      '£19,600 a year more pays for services: no work is counted for those, so no gain either.',
    );
    expect(said(92_000)).not.toContain('services');
  });

  describe('where the money goes to drug treatment', () => {
    const treated: Scenario = {
      ...smallScenario,
      streams: smallScenario.streams.map((each) => ({
        ...each,
        prevented_per_million: { value: 100, source: TREATMENT.source },
      })),
    };
    const away = { ...outputs(153, 153, 45, -100), 'diverted.ex_dip': series([0, 93_700]) };
    const before = { ...outputs(153, 153), 'diverted.ex_dip': series([0, 0]) };

    it('is not judged, and asks for no other offences', () => {
      const { compared } = breakEven(away, before, {}, treated);
      expect(compared).toMatch(/^Whether it is worth more than “Keep as now” is not judged/);
      // As much goes there under both: then it is judged.
      expect(
        breakEven(away, { ...before, 'diverted.ex_dip': series([0, 93_700]) }, {}, treated).compared,
      ).toMatch(/^To cover its own cost, .* worth more than/);
    });

    it('and is not even that where a law differs too', () => {
      const [keep, move] = smallScenario.options;
      const law = {
        ...move!.decisions[0]!,
        id: 'law',
        lever: 'custody_factor.red',
        change: { multiply: 0.5 },
      };
      const options = [keep!, { ...move!, decisions: [law] }];
      expect(breakEven(away, before, {}, { ...treated, options }).compared).toBeUndefined();
    });
  });

  it('says nothing of futures that were not judged, and an average beyond all offences as such', () => {
    expect(breakEven(outputs(153, 153, 0, 0, NaN), outputs(153, 153)).words).not.toContain('It pays');
    const of = (effect: number): string =>
      breakEven({ ...outputs(153, 153), break_even_effect: series([effect, effect]) }, outputs(153, 153), {})
        .words;
    expect(of(0.21)).toContain('173): 21% of what those it covers would commit.');
    expect(of(1)).toContain('100% of what those');
    expect(of(1.01)).toContain('more than those it covers would commit at all.');
  });
});
