import { describe, expect, it } from 'vitest';
import { Means } from '../../../src/study/means.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';

describe('the mean of the futures', () => {
  it('is of those that have a number, in whatever pieces they come', () => {
    const values = Float64Array.of(1, NaN, 3, 8, NaN, NaN);
    const means = new Means(2);
    means.hear(0, values, 0, 2);
    means.hear(0, values, 2, 4);
    means.hear(1, values, 4, 6);
    expect(means.means()[0]).toBe(4);
    expect(means.means()[1]).toBeNaN();
  });

  it('stands beside sums in pounds of what offences cost, and beside nothing else', () => {
    const scenario = { ...sampleScenario(), months: 6, settings: { draws: 301, seed: 3 } };
    const outputs = [
      'social_value',
      'net_value',
      'iom_net_value',
      'value_to_date',
      'prevented',
      'programme_cost',
    ];
    const projected = (mostBytes?: number) => {
      const made = new Projector(mostBytes === undefined ? {} : { mostBytes }).project(scenario, { outputs });
      if (!made.ok) throw new Error(JSON.stringify(made.error));
      return made.value.options[1]!.outputs;
    };
    const runs = new Projector().runColumns(scenario, { outputs });
    if (!runs.ok) throw new Error('It does not run.');
    const whole = projected();
    for (const [name, series] of Object.entries(whole)) {
      if (name === 'prevented' || name === 'programme_cost') {
        expect(series).not.toHaveProperty('mean');
        continue;
      }
      const column = runs.value[1]!.outputs[name]!.subarray(5 * 301, 6 * 301);
      expect(series.mean![5]).toBeCloseTo(column.reduce((sum, each) => sum + each, 0) / 301, 6);
      // Where a quarter of the futures have no effect, the central run lies above it.
      if (name === 'social_value') expect(series.mean![5]).toBeLessThan(series.central[5]!);
    }
    expect(projected(30_000)).toEqual(whole);
  });
});
