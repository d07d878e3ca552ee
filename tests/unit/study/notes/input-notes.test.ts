import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../../src/model/iom-model.ts';
import type { Quantity, Scenario } from '../../../../src/scenario/scenario.ts';
import { inputNotes } from '../../../../src/study/notes/input-notes.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const saidOf = (scenario: Scenario): Readonly<Record<string, string>> =>
  Object.fromEntries(inputNotes(scenario).map((note) => [note.path.join('.'), problemText(note)]));
const stated = "is not in the file: the model's own value stands,";

describe('what a file leaves to the model', () => {
  it('is told with its value: one number, a range about the likely one, or the other number that it follows', () => {
    const said = saidOf(smallScenario);
    expect(said['assumptions.replace_leavers']).toBe(`Leavers replaced ${stated} 100%.`);
    expect(said['assumptions.fill_months']).toBe(`Months to fill or shed places ${stated} 3 (1 to 6).`);
    expect(said['assumptions.effect_months_elsewhere']).toBe(
      `Months for work elsewhere to build or fade ${stated} the same as “Months for the effect to build or fade”.`,
    );
  });

  it('is every assumption of all that the file does not state, and no chance that nobody sets', () => {
    const whole = iomModel.inputs.filter(({ over, internal }) => over.length === 0 && !internal);
    expect(Object.keys(saidOf(smallScenario)).sort()).toEqual(
      whole.map(({ name }) => `assumptions.${name}`).sort(),
    );
    const some = { ...smallScenario, assumptions: { pay_growth: 0.02, fill_months: 2 } };
    const left = Object.keys(saidOf(some));
    expect(left).toHaveLength(whole.length - 2);
    expect(left).not.toContain('assumptions.pay_growth');
  });
});

describe('a range of which the model allows only a part', () => {
  const told = (iom_share: Quantity, vacancy_rate: Quantity = 0): readonly string[] =>
    inputNotes({
      ...smallScenario,
      streams: [{ ...smallScenario.streams[0]!, iom_share }],
      roles: [{ ...smallScenario.roles[0]!, vacancy_rate }],
    })
      .filter(({ code }) => code === 'study/drawn-within')
      .map((note) => `${note.path.join('.')}: ${problemText(note)}`);

  it('is told with both ends, only of a shape that has none of its own', () => {
    const [note, ...more] = told({ low: -0.3, high: 0.5, shape: 'normal' });
    expect(more).toEqual([]);
    expect(note).toMatch(
      /^streams\.0\.iom_share: Share for IOM: Ex-DIP cannot go below 0%, so .* 9 of 10 futures lie between 2\.\d+% and 5\d(\.\d+)?%, not between −30% and 50%\.$/,
    );
    expect(told({ low: -0.3, high: 0.5, shape: 'uniform' })).toEqual([]);
    expect(told({ low: 0, likely: 0.5, high: 1 })).toEqual([]);
    expect(told({ formula: 'pay_growth' })).toEqual([]);
    expect(told(null)).toEqual([]);
  });

  it('is told only where an end moves by more than a twentieth of the range', () => {
    // Normal with 5% at `low`: the lower it begins, the more of it is cut.
    const count = [0.1, 0.05, 0.01, -0.02, -0.1].map(
      (low) => told({ low, high: 0.5, shape: 'normal' }).length,
    );
    expect(count).toEqual([...count].sort());
    expect([count[0], count.at(-1)]).toEqual([0, 1]);
    expect(told({ low: 0.3, high: 0.3, shape: 'normal' })).toEqual([]);
    const share = (low: number, high: number): number => told({ low, high, shape: 'normal' }).length;
    expect([share(0.3, 0.9), share(0.2, 0.9)]).toEqual([0, 0]); // 3.6% and 4.2% of the range
    expect([share(0.3, 0.95), share(0.5, 1), share(0.6, 1)]).toEqual([1, 1, 1]); // 6.7%, 10.6%, 10.6%
    const money = (low: number, high: number): number =>
      inputNotes({
        ...smallScenario,
        streams: [{ ...smallScenario.streams[0]!, annual_funding: { low, high, shape: 'normal' } }],
      }).filter(({ code }) => code === 'study/drawn-within').length;
    expect([money(50_000, 150_000), money(20_000, 200_000)]).toEqual([0, 1]); // 0.1% and 5.4%
  });

  it('names the end that cuts it', () => {
    expect(told({ low: 0.5, high: 1.4, shape: 'normal' })[0]).toContain('cannot go above 100%, so');
    expect(told({ low: -0.5, high: 1.5, shape: 'normal' })[0]).toContain(
      'cannot go below 0% or above 100%, so',
    );
    expect(told(0.5, { low: 0.01, high: 2.5, shape: 'lognormal' })[0]).toMatch(
      /^roles\.0\.vacancy_rate: .* cannot go above 100%, so/,
    );
  });
});
