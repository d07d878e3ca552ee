import { expect, it } from 'vitest';
import { moneyLeftWords } from '../../../../src/words/en/money-left.ts';

const said = (services: number, unspent: number, notice: number): string =>
  moneyLeftWords({ services, unspent, notice, month: '2014-04', option: 'Keep as now' });
const START = 'In April 2014 under “Keep as now”';

it('tells each sum that pays for no post, and what becomes of it', () => {
  expect(said(46_200, 1840, 12_340)).toBe(
    `${START}: £46,200 a year buys services. The model counts no work from it. £1,840 a year is not spent, because posts are vacant or not filled yet. £12,300 a year pays staff who are still here after their money went. It comes out of what was diverted; after a cut somebody else has to pay it.`,
  );
  expect(said(46_200, 0, 0)).toBe(
    `${START}: £46,200 a year buys services. The model counts no work from it.`,
  );
  expect(said(0, 1840, 0)).toMatch(/: £1,840 a year is not spent, because .* yet\.$/);
  expect(said(0, 0, 12_340)).toMatch(/: £12,300 a year pays staff/);
});

it('tells no sum that would be written as nothing', () => {
  expect(said(0, 0, 0)).toBe(`${START}, all IOM money pays people in post.`);
  expect(said(0.49, 0.49, 0.49)).toBe(said(0, 0, 0));
  expect(said(0.5, 0, 0)).toContain('£1 a year buys services');
  expect(said(0, 0.5, 0)).toContain('£1 a year is not spent');
  expect(said(0, 0, 0.5)).toContain('£1 a year pays staff');
  expect(said(-900, -900, -900)).toBe(said(0, 0, 0));
});
