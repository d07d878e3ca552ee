import { describe, expect, it } from 'vitest';
import { monthsFrom } from '../../../src/base/month.ts';
import { moneyChart } from '../../../src/charts/money-chart.ts';
import { postsChart } from '../../../src/charts/posts-chart.ts';
import { LIGHT_THEME } from '../../../src/charts/theme.ts';
import { marksFor } from '../../../src/charts/through-time.ts';
import { projection, series } from '../words/en/projection.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

const months = monthsFrom('2014-03', 24);
const flat = (value: number) =>
  series(
    months.map(() => value),
    value / 10,
  );
const made = projection(months, {
  keep: {
    'iom_funding.fund': flat(100_000),
    'filled_posts.officer': flat(4),
    'effective_posts.officer': flat(3),
  },
  move: {
    'iom_funding.fund': flat(50_000),
    'filled_posts.officer': flat(2),
    'effective_posts.officer': flat(1),
  },
});
const request = {
  scenario: smallScenario,
  projection: made,
  option: 'move',
  month: '2015-03',
  theme: LIGHT_THEME,
};
const labels = (config: ReturnType<typeof moneyChart>) =>
  config.data.datasets.flatMap(({ label }) => label ?? []);

describe('money and posts through time', () => {
  it('money: the reference grey, the option in hand with its range, from 0 to a round top', () => {
    const config = moneyChart(request, 'fund', String);
    expect(labels(config)).toEqual(['Keep as now', 'Four officers to response']);
    expect(config.data.datasets[0]).toMatchObject({ borderColor: LIGHT_THEME.grey });
    expect(config.options!.scales!['y']).toMatchObject({ min: 0, max: 100_000 });
    expect(config.options).toMatchObject({ animation: false });
  });

  it('posts: filled ones of both, and of the option in hand those at work, in a dash of their own', () => {
    const { datasets } = postsChart(request, 'officer', String).data;
    const lines = datasets.filter(({ label }) => label !== undefined);
    expect(lines.map(({ data }) => data[0])).toEqual([4, 2, 1]);
    const dashes = lines.map((line) => JSON.stringify((line as { borderDash?: number[] }).borderDash));
    expect(new Set(dashes).size).toBe(3);
  });

  it('the reference alone has one line of each', () => {
    expect(labels(moneyChart({ ...request, option: 'keep' }, 'fund', String))).toEqual(['Keep as now']);
  });

  it('marks the decisions on this member only, by their numbers in the whole list', () => {
    const option = {
      id: 'o',
      name: 'O',
      decisions: [
        decision({ lever: 'seconded_posts.officer' }),
        decision({ id: 'd2', lever: 'iom_share.fund', from: '2014-10' }),
        decision({ id: 'd3', lever: 'iom_share.fund', from: '2014-10', on: false }),
      ],
    };
    expect(marksFor(option, 'fund', months, ['iom_share'])).toEqual([{ at: 7, numbers: '2' }]);
    expect(marksFor(option, 'other', months, ['iom_share'])).toEqual([]);
  });
});
