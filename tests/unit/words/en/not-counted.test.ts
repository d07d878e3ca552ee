import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { lookedAt } from '../../../../src/words/en/looked-at.ts';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import { notCounted } from '../../../../src/words/en/not-counted.ts';
import { projection, series, type Outputs } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const said = (money: number | undefined, post: number | undefined): Scenario => ({
  ...smallScenario,
  streams: smallScenario.streams.map(({ prevented_per_million: _, ...stream }) => ({
    ...stream,
    ...(money === undefined ? {} : { prevented_per_million: money }),
  })),
  roles: smallScenario.roles.map(({ prevented_per_post: _, ...role }) => ({
    ...role,
    ...(post === undefined ? {} : { prevented_per_post: post }),
  })),
});
const of = (diverted: number, moved: number, more: Outputs = {}): Outputs => ({
  prevented: series([0, 5]),
  'diverted.ex_dip': series([0, diverted]),
  diverted_at_work: series([1, 1]),
  'moved_posts.constable': series([0, moved]),
  'unit_cost.constable': series([40_000, 40_000]),
  offence_cost_elsewhere: series([2800, 2800]),
  ...more,
});
const text = (outputs: Outputs, scenario = said(undefined, undefined)): string =>
  notCounted(lookedAt(scenario, projection(months, { keep: of(0, 0), move: outputs }), 'move', '2014-04'));

describe('what the offences of an option leave out', () => {
  it('is money whose use nobody stated, with what it must prevent to cover its own cost', () => {
    expect(text(of(93_700, 0))).toBe(
      'Not counting what £93,700 a year does elsewhere: to cover its own cost, it must prevent 33 offences a year, 3.6 for each £10,000.',
    );
  });

  it('is told where the total is told', () => {
    const [offences] = meaningsOf(
      said(undefined, undefined),
      projection(months, { keep: of(0, 0), move: of(93_700, 0) }),
      'move',
      '2014-04',
    ).filter(({ quantity }) => quantity === 'prevented');
    expect(offences!.words).toContain('Not counting what £93,700 a year does elsewhere');
  });

  it('is only what is free: staff on notice are paid first', () => {
    expect(text(of(93_700, 0, { diverted_at_work: series([1, 0.5]) }))).toContain('£46,900 a year does');
    expect(text(of(93_700, 0, { diverted_at_work: series([1, 0]) }))).toBe('');
  });

  it('is posts of which nobody has said what they do', () => {
    expect(text(of(0, 2))).toBe(
      'Not counting what 2 posts do elsewhere: to cover their own £80,000 a year, they must prevent 29 offences a year, 14.3 for each post.',
    );
    expect(text(of(0, 1))).toContain('what 1 post does elsewhere');
    // As one post the sums beside it would not fit.
    expect(text(of(0, 0.95))).toContain('what 0.95 of a post does elsewhere');
    expect(text(of(0, 1.04))).toContain('what 1.04 posts do elsewhere');
    expect(text(of(10_000, 1))).toContain('what £50,000 a year of money and posts does elsewhere');
    // So few posts are written as none: the sum is told of money.
    expect(text(of(10_000, 0.04))).toContain('what £11,600 a year does elsewhere');
    expect(text(of(10_000, 0.05))).toContain('of money and posts');
    // So little money is told of posts.
    expect(text(of(499, 1))).toContain('what 1 post does elsewhere');
    expect(text(of(500, 1))).toContain('of money and posts');
    expect(text(of(499, 0.04))).toContain('what £2,100 a year does elsewhere');
  });

  it('is nothing that is counted, be it as 0, that came to IOM, or that is too little to be written', () => {
    expect(text(of(93_700, 2), said(0, 0))).toBe('');
    expect(text(of(93_700, 2), said(1000, undefined))).toContain('what 2 posts do');
    expect(text(of(93_700, 2), said(undefined, 8.6))).toContain('what £93,700 a year does');
    expect(text(of(-93_700, -2))).toBe('');
    expect(text(of(499, 0))).toBe('');
    expect(text(of(500, 0))).toContain('£500 a year');
  });

  it('has no price where an offence elsewhere costs next to nothing', () => {
    const price = (cost: number): Outputs => ({ offence_cost_elsewhere: series([cost, cost]) });
    expect(text(of(93_700, 0, price(0)))).toBe('Not counting what £93,700 a year does elsewhere.');
    expect(text(of(93_700, 0, price(0.009)))).not.toContain('to cover');
    expect(text(of(93_700, 0, price(0.01)))).toContain('to cover');
  });
});
