import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/scenario/scenario.ts';
import {
  adds,
  amountInWords,
  changedTo,
  changeShown,
  changeView,
  firstChange,
  valueView,
  type LeverView,
} from '../../../../src/ui/quantities/lever-view.ts';

const lever = fc.record({
  lever: fc.constantFrom(
    'iom_share.a',
    'annual_funding.a',
    'seconded_posts.b',
    'new_posts.b',
    'agreed_cases.c',
    'pay_growth',
  ),
  group: fc.constant(''),
  name: fc.constant('A lever'),
  today: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  kind: fc.constantFrom(
    'money' as const,
    'share' as const,
    'posts' as const,
    'people' as const,
    'other' as const,
  ),
  unit: fc.constantFrom('GBP/year', 'share', 'post', 'case', 'month', '1'),
  least: fc.constant(0),
  most: fc.constant(Infinity),
});
const amount = fc.double({ min: -2, max: 2, noNaN: true }).map((x) => Math.round(x * 100) / 100);
const change: fc.Arbitrary<Change> = fc.oneof(
  amount.map((x) => ({ multiply: Math.abs(x) })),
  amount.map((x) => ({ add: x })),
  amount.map((x) => ({ set: Math.abs(x) })),
);
const inForce = (c: Change): number => ('multiply' in c ? c.multiply : 'add' in c ? c.add : c.set);

describe('how a decision’s amount is shown', () => {
  it('is within the slider’s ends, which are the right way round', () => {
    fc.assert(
      fc.property(lever, change, (l, c) => {
        const view = changeView(l, c);
        expect(view.low).toBeLessThan(view.high);
        expect(view.value).toBeGreaterThanOrEqual(view.low);
        expect(view.value).toBeLessThanOrEqual(view.high + 1e-9);
      }),
    );
  });

  it('comes back as the change it was when nothing moved', () => {
    fc.assert(
      fc.property(lever, change, (l, c) => {
        const back = changedTo(l, c, changeView(l, c).value);
        expect(Object.keys(back)).toEqual(Object.keys(c));
        expect(inForce(back)).toBeCloseTo(inForce(c), 9);
      }),
    );
  });

  it('says fewer of less and more of more', () => {
    const posts: LeverView = {
      lever: 'seconded_posts.b',
      group: '',
      name: '',
      today: 4,
      kind: 'posts',
      unit: 'post',
      least: 0,
      most: Infinity,
    };
    expect(amountInWords(posts, { add: -1 })).toBe('fewer');
    expect(amountInWords(posts, { add: 1 })).toBe('more');
  });

  it('starts a new decision on money at 80% of today, and on a lent post with one fewer', () => {
    const posts: LeverView = {
      lever: 'seconded_posts.b',
      group: '',
      name: '',
      today: 4,
      kind: 'posts',
      unit: 'post',
      least: 0,
      most: Infinity,
    };
    expect(firstChange(posts)).toEqual({ add: -1 });
    expect(
      firstChange({ ...posts, lever: 'annual_funding.a', kind: 'money', unit: 'GBP/year', today: 100_000 }),
    ).toEqual({
      multiply: 0.8,
    });
    expect(firstChange({ ...posts, today: 0 })).toEqual({ add: 1 });
  });
});

describe('how today’s value is shown', () => {
  it('is within the slider’s ends', () => {
    fc.assert(
      fc.property(lever, fc.double({ min: 0, max: 1, noNaN: true }), (l, value) => {
        const view = valueView(l, value);
        expect(view.low).toBeLessThan(view.high);
        expect(view.value).toBeGreaterThanOrEqual(view.low);
        expect(view.value).toBeLessThanOrEqual(view.high);
      }),
    );
  });

  it('shows shares in percent and money in pounds', () => {
    const share: LeverView = {
      lever: 'iom_share.a',
      group: '',
      name: '',
      today: 0.5,
      kind: 'share',
      unit: 'share',
      least: 0,
      most: 1,
    };
    expect(valueView(share, 0.5)).toMatchObject({ value: 50, low: 0, high: 100, after: '%' });
    expect(valueView({ ...share, kind: 'money', unit: 'GBP/year', most: Infinity }, 907_881)).toMatchObject({
      value: 907_881,
      before: '£',
    });
  });
});

describe('a decision on a share', () => {
  const share = (today: number): LeverView => ({
    lever: 'iom_share.a',
    group: '',
    name: 'Share',
    today,
    kind: 'share',
    unit: 'share',
    least: 0,
    most: 1,
  });

  it('cannot take more than the whole of it', () => {
    expect(changeView(share(0.25), { multiply: 0.5 }).most).toBe(400);
    expect(changeView(share(0.8), { multiply: 1.1 })).toMatchObject({ most: 125, high: 125 });
    expect(changeView(share(0.8), { multiply: 2 }).most).toBe(200); // as a file has it
  });

  it('brings something, or takes it away', () => {
    expect(adds({ change: { multiply: 1.5 } }, share(0.2))).toBe(true);
    expect(adds({ change: { multiply: 0.5 } }, share(0.2))).toBe(false);
    expect(adds({ change: { add: -0.1 } }, share(0.2))).toBe(false);
    expect(adds({ change: { set: 0.3 } }, share(0.2))).toBe(true);
  });
});

describe('a change in one line', () => {
  const of = (kind: LeverView['kind'], unit: string): LeverView => ({
    lever: 'a',
    group: '',
    name: 'A',
    today: 4,
    kind,
    unit,
    least: 0,
    most: 100,
  });
  it.each<[LeverView['kind'], string, Change, string]>([
    ['posts', 'post', { add: -1 }, '1 post fewer'],
    ['posts', 'post', { add: -2 }, '2 posts fewer'],
    ['posts', 'post', { add: -1.5 }, '1.5 posts fewer'],
    ['posts', 'post', { set: 1 }, '1 post is the new level'],
    ['people', 'case', { add: 1 }, '1 person more'],
    ['people', 'case', { add: 3 }, '3 people more'],
    ['share', 'share', { add: 0.01 }, '1 point more'],
    ['other', 'month', { set: 1 }, '1 month is the new level'],
    ['other', 'month', { set: 6 }, '6 months is the new level'],
    ['other', 'offence/post/year', { set: 1 }, '1 recorded crime a year is the new level'],
    ['money', 'GBP/year', { add: -1 }, '£1 a year less'],
  ])('%s of %s, %o: %s', (kind, unit, changed, words) => {
    expect(changeShown(of(kind, unit), changed)).toBe(words);
  });
});
