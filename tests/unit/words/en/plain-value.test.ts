import { describe, expect, it } from 'vitest';
import { ofHundred } from '../../../../src/study/notes/seen.ts';
import { howOften, plainValue } from '../../../../src/words/en/plain-value.ts';

describe('a number of the model in a sentence', () => {
  it.each([
    [1.55, 'share', '155%'],
    [-0.2, 'share', '−20%'],
    [2500, 'GBP/year', '£2,500'],
    [-0.5, 'GBP', '−£0.5'],
    [-0.91, '1', '−0.91'],
    [3, 'post', '3'],
  ])('%d of %s is %s', (value, unit, words) => {
    expect(plainValue(value, unit)).toBe(words);
  });

  it('has four figures at most and two decimals', () => {
    expect(
      [123456.7, 1234.5, 100.06, 99.996, 12.345, 0.127, 0.005].map((each) => plainValue(each, '1')),
    ).toEqual(['123,500', '1,235', '100.1', '100', '12.35', '0.13', '0.01']);
  });

  it('is never 0 for what is something, and has no sign where it is 0', () => {
    expect([0.0049, 0.00123, -0.00037, 1e-9].map((each) => plainValue(each, '1'))).toEqual([
      '0.005',
      '0.001',
      '−0.0004',
      '0.000000001',
    ]);
    expect([0, -0].map((each) => plainValue(each, 'share'))).toEqual(['0%', '0%']);
    expect(plainValue(-0, 'GBP')).toBe('£0');
    expect(plainValue(9e-10, 'share')).toBe('almost 0%');
    expect(plainValue(-9e-10, 'GBP/month')).toBe('almost £0');
  });

  it('is told without digits past what anybody can mean', () => {
    expect(plainValue(1e15, 'GBP')).toBe('£1,000,000,000,000,000');
    expect(plainValue(-1e15, '1')).toBe('−1,000,000,000,000,000');
    expect(plainValue(1.1e15, 'GBP')).toBe('more than £1,000,000,000,000,000');
    expect(plainValue(-Infinity, 'GBP')).toBe('less than −£1,000,000,000,000,000');
    expect(plainValue(2e15, 'share')).toMatch(/^more than .*%$/);
  });
});

describe('how often something happens', () => {
  const often = (count: number, looked: number): string => howOften(ofHundred(count, looked));

  it('is of 100 futures, whatever was looked at; all of them and next to none are said as such', () => {
    expect([1, 4, 5, 500, 994, 996, 999, 1000].map((count) => often(count, 1000))).toEqual([
      'in fewer than 1 of 100 futures',
      'in fewer than 1 of 100 futures',
      'in 1 of 100 futures',
      'in 50 of 100 futures',
      'in 99 of 100 futures',
      'in 99 of 100 futures',
      'in 99 of 100 futures',
      'in every future',
    ]);
    expect(often(1, 1)).toBe('in every future');
    expect(often(1, 3)).toBe('in 33 of 100 futures');
  });
});
