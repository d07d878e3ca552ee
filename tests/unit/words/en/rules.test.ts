/** What must hold of what is said, however it is worded. */
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../../src/study/projection.ts';
import { percent, roundPounds } from '../../../../src/words/en/numbers.ts';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import type { Meaning } from '../../../../src/words/meaning.ts';
import { whyNothing } from '../../../../src/words/en/no-effect.ts';
import { shortages, shortageSentence } from '../../../../src/words/en/shortage.ts';
import { projection, series } from './projection.ts';
import { decision, smallScenario } from './small-scenario.ts';

const MONTH = '2014-04';
const months = ['2014-03', MONTH];
type Outputs = Readonly<Record<string, Series>>;

/** A month’s number; the month before it has another. */
const now = (value: number, spread = 0): Series => series([value + 77, value], spread);

const base: Outputs = {
  covered_cases: now(60),
  uncovered_cases: now(40),
  'shortfall_posts.police': now(0),
  'shortfall_posts.drugs': now(0),
  prevented: now(4),
  prevented_elsewhere: now(0),
  programme_cost: now(10_000),
  redeployed_cost: now(0),
  public_cost: now(10_000),
};
const meanings = (move: Outputs, keep: Outputs = {}): Meaning[] =>
  meaningsOf(
    smallScenario,
    projection(months, { keep: { ...base, ...keep }, move: { ...base, ...move } }),
    'move',
    MONTH,
  );
const of = (quantity: string, move: Outputs, keep: Outputs = {}): Meaning =>
  meanings(move, keep).find((each) => each.quantity === quantity)!;

describe('a share in words', () => {
  it.each([
    [0, '0%'],
    [1e-9, 'under 1%'],
    [0.0049, 'under 1%'],
    [0.005, '1%'],
    [0.5, '50%'],
    [0.9949, '99%'],
    [0.995, 'over 99%'],
    [0.9999, 'over 99%'],
    [1 - 2 ** -53, 'over 99%'],
    [1, '100%'],
    [1.2, '120%'],
  ])('%d is %s: nothing is only nothing, everything only everything', (share, words) => {
    expect(percent(share)).toBe(words);
  });
});

describe('pounds in words', () => {
  it.each([
    [499.6, '£500'],
    [999.4, '£999'],
    [999.6, '£1,000'],
    [1004, '£1,000'],
    [1006, '£1,010'],
    [9_996, '£10,000'],
    [10_049, '£10,000'],
    [10_051, '£10,100'],
    [100_499, '£100,000'],
    [999_499, '£999,000'],
    [999_500, '£1m'],
    [9_994_999, '£9.99m'],
    [9_996_000, '£10m'],
    [12_340_000, '£12.3m'],
    [99_940_000, '£99.9m'],
    [99_960_000, '£100m'],
    [-2_500_000, '−£2.5m'],
    [-850, '−£850'],
  ])('%d is written %s: three figures', (value, words) => {
    expect(roundPounds(value)).toBe(words);
  });
});

describe('what is better and what is worse', () => {
  it('is more people managed and fewer short of it, never the other way round', () => {
    expect(of('covered_cases', { covered_cases: now(50) }).tone).toBe('worse');
    expect(of('covered_cases', { covered_cases: now(70) }).tone).toBe('better');
    expect(of('uncovered_cases', { uncovered_cases: now(50) }).tone).toBe('worse');
    expect(of('uncovered_cases', { uncovered_cases: now(30) }).tone).toBe('better');
  });

  it('says how much more or fewer, and neither where it would be written 0', () => {
    expect(of('covered_cases', { covered_cases: now(53) }).change).toBe('7 fewer');
    expect(of('uncovered_cases', { uncovered_cases: now(47) }).change).toBe('7 more');
    const alike = of('covered_cases', { covered_cases: now(60.4) });
    expect([alike.change, alike.tone]).toEqual([undefined, undefined]);
  });

  it('is never a verdict on what is uncertain: offences prevented, and what would break even', () => {
    for (const prevented of [1, 9])
      expect(of('prevented', { prevented: now(prevented) }).tone).toBe('neither');
  });
});

describe('a figure of a year', () => {
  it('is twelve times the month’s', () => {
    expect(of('programme_cost', { programme_cost: now(15_000) }).figure).toBe('£180,000 a year');
    expect(of('prevented', { prevented: now(2) }).figure).toBe('24 offences');
  });

  it('is so in everything that is said of it', () => {
    const money = (move: Outputs): string => of('programme_cost', move).words;
    expect(money({ redeployed_cost: now(3_000) })).toContain('£36,000 a year goes elsewhere');
    expect(money({ public_cost: now(11_000) })).toContain('Public cost rises by £12,000 a year');
    expect(of('prevented', { prevented: now(4, 1) }).words).toContain('36 to 60');
    expect(of('prevented', { prevented_elsewhere: now(0.5) }).words).toContain(
      'has no effect (25 of 100 futures): 6.',
    );
  });
});

describe('money that moves', () => {
  const words = (move: Outputs): string => of('programme_cost', move).words;

  it('goes elsewhere or comes from there, as its sign says', () => {
    expect(words({ redeployed_cost: now(1_000) })).toContain('£12,000 a year goes elsewhere');
    expect(words({ redeployed_cost: now(-1_000) })).toContain('£12,000 a year comes from elsewhere');
    expect(words({ redeployed_cost: now(1_000) })).not.toContain('comes from');
    expect(words({ redeployed_cost: now(-1_000) })).not.toContain('goes elsewhere');
    expect(words({ redeployed_cost: now(-1_000) })).not.toContain('−');
    expect(words({ redeployed_cost: now(500 / 12) })).toContain('£500 a year goes');
    expect(words({ redeployed_cost: now(-500 / 12) })).toContain('£500 a year comes');
  });

  it('is not told where it is less than anybody would write down', () => {
    expect(words({ redeployed_cost: now(41) })).not.toContain('elsewhere');
    expect(words({ redeployed_cost: now(-41) })).not.toContain('elsewhere');
    expect(words({ redeployed_cost: now(42) })).toContain('elsewhere');
    expect(words({ redeployed_cost: now(-42) })).toContain('elsewhere');
  });

  it('costs the public more, less or the same, as against the reference', () => {
    expect(words({ public_cost: now(9_000) })).toContain('Public cost falls by £12,000');
    expect(words({ public_cost: now(10_041) })).toContain('Public cost stays the same');
    expect(words({ public_cost: now(9_959) })).toContain('Public cost stays the same');
    expect(words({ public_cost: now(10_042) })).toContain('rises');
    const keep = meaningsOf(smallScenario, projection(months, { keep: base, move: base }), 'keep', MONTH);
    expect(keep.find(({ quantity }) => quantity === 'programme_cost')!.words).not.toContain('Public cost');
  });
});

describe('where posts are short', () => {
  const told = (police: Series, drugs: Series): string =>
    shortageSentence(
      smallScenario,
      projection(months, { move: { 'shortfall_posts.police': police, 'shortfall_posts.drugs': drugs } }),
      'move',
      MONTH,
    );

  it('is told of the worst first', () => {
    expect(told(now(1), now(3))).toMatch(/3 posts in Drug.* 1 post in Police/);
    expect(told(now(3), now(1))).toMatch(/3 posts in Police.* 1 post in Drug/);
  });

  it('is said of the futures too: none is none in all that are likely, else most likely none', () => {
    expect(told(now(0), now(0))).toMatch(/^No kind/);
    expect(told(now(0, 2), now(0))).toMatch(/^Most likely no kind/);
    expect(told(now(0), now(0, 0.06))).toMatch(/^Most likely no kind/);
    expect(told(now(0, 0.04), now(0.01))).toMatch(/^No kind/);
    expect(told(now(0.06), now(0))).toMatch(/^Short of 0\.1 posts/);
    expect(told(now(0.04), now(0))).not.toMatch(/^Short/);
  });

  it('counts the kinds that are not named', () => {
    const strand = smallScenario.strands[0]!;
    const strands = ['a', 'b', 'c', 'd'].map((id) => ({ ...strand, id, name: id.toUpperCase() }));
    const sentence = (...posts: number[]): string =>
      shortageSentence(
        { ...smallScenario, strands },
        projection(months, {
          move: Object.fromEntries(strands.map(({ id }, i) => [`shortfall_posts.${id}`, now(posts[i]!)])),
        }),
        'move',
        MONTH,
      );
    expect(sentence(1, 2, 0, 0)).toMatch(/^Short of 2 posts in B and 1 post in A\.$/);
    expect(sentence(1, 2, 3, 0)).toMatch(/3 posts in C, 2 posts in B and some in one other kind/);
    expect(sentence(1, 2, 3, 4)).toMatch(/4 posts in D, 3 posts in C and some in 2 other kinds/);
  });

  it('lists nothing that would be written as no posts', () => {
    const made = projection(months, {
      move: { 'shortfall_posts.police': now(0.049), 'shortfall_posts.drugs': now(0.05) },
    });
    expect(shortages(smallScenario, made, 'move', MONTH).map(({ strand }) => strand)).toEqual(['drugs']);
  });
});

describe('why nothing follows from a decision', () => {
  const why = (withIt: Outputs, withoutIt: Outputs = withIt): string =>
    whyNothing(
      smallScenario,
      smallScenario.options[1]!,
      decision(),
      MONTH,
      { ...base, ...withIt },
      { ...base, ...withoutIt },
    );
  /** Nothing is short but in the worst futures. */
  const short: Series = { ...now(0), p95: Float64Array.of(0, 1) };
  const enough = 'no kind of work is short of posts';

  it('is that there are posts enough only where there are in nearly all futures, with it and without', () => {
    expect(why({})).toBe(enough);
    expect(why({ 'shortfall_posts.police': short })).not.toBe(enough);
    expect(why({ 'shortfall_posts.drugs': short })).not.toBe(enough);
    expect(why({}, { 'shortfall_posts.police': short })).not.toBe(enough);
    expect(why({ 'shortfall_posts.police': short }, {})).not.toBe(enough);
  });

  it('is that the work of these posts has enough, where another is short', () => {
    const role = { ...smallScenario.roles[0]!, time_share: { police: 1, drugs: 0 } };
    const said = (withIt: Outputs): string =>
      whyNothing(
        { ...smallScenario, roles: [role] },
        smallScenario.options[1]!,
        decision(),
        MONTH,
        { ...base, ...withIt },
        { ...base, ...withIt },
      );
    expect(said({ 'shortfall_posts.drugs': now(2) })).toBe('the work these posts do is not short of posts');
    expect(said({ 'shortfall_posts.police': now(2) })).toMatch(/^by itself/);
  });
});
