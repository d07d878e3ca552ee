import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsFrom } from '../../../src/base/month.ts';
import { MONEY_LEFT, moneyLeftChart } from '../../../src/charts/money-left.ts';
import { LIGHT_THEME } from '../../../src/charts/theme.ts';
import type { Series } from '../../../src/study/projection.ts';
import { moneyLeftWords } from '../../../src/words/en/money-left.ts';
import { projection, series } from '../words/en/projection.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

/** 101 futures in order: the 6th is the 5th percentile, and so on. */
const levels = (futures: readonly number[], central: number): Series => {
  const sorted = [...futures].sort((a, b) => a - b);
  const at = (percent: number): Float64Array => Float64Array.of(sorted[percent]!);
  return {
    central: Float64Array.of(central),
    p5: at(5),
    p25: at(25),
    p50: at(50),
    p75: at(75),
    p95: at(95),
  };
};
const named = (id: string) => MONEY_LEFT.find((each) => each.id === id)!;

describe('IOM money that pays for no post', () => {
  it('levels of what is unspent and of what is owed are those of the futures themselves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 101, maxLength: 101 }),
        fc.integer({ min: -9, max: 9 }),
        (futures, central) => {
          const of = (change: (value: number) => number): Series =>
            levels(futures.map(change), change(central));
          const all = levels(futures, central);
          expect(named('unspent').part(all)).toEqual(of((value) => Math.max(0, value)));
          expect(named('notice').part(all)).toEqual(of((value) => Math.max(0, -value)));
          expect(named('services').part(all)).toEqual(all);
        },
      ),
    );
  });

  it('the chart of pay owed stands above 0 where the model’s number is below', () => {
    const months = monthsFrom('2014-03', 24);
    const flat = series(
      months.map(() => -40_000),
      10_000,
    );
    const config = moneyLeftChart(
      {
        scenario: smallScenario,
        projection: projection(months, { keep: { unspent: flat }, move: { unspent: flat } }),
        option: 'move',
        month: '2015-03',
        theme: LIGHT_THEME,
      },
      named('notice'),
      String,
    );
    const inHand = config.data.datasets.slice(-3).map(({ data }) => data[3]);
    expect(inHand).toEqual([30_000, 50_000, 40_000]);
  });

  it('says each part that is there, and that nothing else is', () => {
    const base = { services: 0, unspent: 0, notice: 0, month: '2016-03', option: 'Cut' } as const;
    expect(moneyLeftWords(base)).toBe('In March 2016 under “Cut”, all IOM money pays people in post.');
    const services = moneyLeftWords({ ...base, services: 20_000 });
    expect(services).toContain('£20,000 a year buys services');
    expect(services).not.toMatch(/not spent|staff who are still here/);
    expect(moneyLeftWords({ ...base, unspent: 5000 })).toContain('£5,000 a year is not spent');
    expect(moneyLeftWords({ ...base, notice: 7000 })).toContain(
      '£7,000 a year pays staff who are still here',
    );
  });
});
