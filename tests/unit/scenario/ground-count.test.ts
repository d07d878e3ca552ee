import { describe, expect, it } from 'vitest';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { groundCount } from '../../../src/scenario/ground-count.ts';
import { groundOf } from '../../../src/scenario/ground.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { areaFiles, shippedScenario } from '../scenarios/shipped.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

const withPosts = (seconded_posts: Quantity): Scenario => ({
  ...smallScenario,
  roles: [{ ...smallScenario.roles[0]!, seconded_posts }],
});
const count = (scenario: Scenario): ReturnType<typeof groundCount> => groundCount(scenario, evidenceRow);

describe('how many numbers are whose', () => {
  it('counts one number less as assumed when one gets a source that gives it', () => {
    const before = count(smallScenario);
    const { low, high } = evidenceRow('pc_cost_pp7_2013')!;
    const roles = [
      { ...smallScenario.roles[0]!, unit_cost_at_start: { low, high, source: 'pc_cost_pp7_2013' } },
    ];
    const after = count({ ...smallScenario, roles });
    expect(after).toEqual({ ...before, assumed: before.assumed - 1 });
  });

  it('counts a number more when the file says what it left to the model, and not before', () => {
    const [tier] = smallScenario.tiers;
    const without = count(smallScenario);
    const roles = [{ ...smallScenario.roles[0]!, time_share: { police: 1 } }];
    expect(count({ ...smallScenario, roles }).numbers).toBe(without.numbers - 1);
    const tiers = [{ ...tier!, need: { ...tier!.need, drugs: 0.5 } }, ...smallScenario.tiers.slice(1)];
    const said = Object.hasOwn(tier!.need, 'drugs') ? 0 : 1;
    expect(count({ ...smallScenario, tiers }).numbers).toBe(without.numbers + said);
  });

  it('does not count what only the page uses', () => {
    const told = { ...smallScenario, assumptions: { cashable_share: { value: 0.3, reason: 'ours' } } };
    expect(count(told)).toEqual(count(smallScenario));
  });

  it('knows whether the posts are the area’s own', () => {
    expect(count(smallScenario).postsAssumed).toBe(true);
    expect(
      count(withPosts({ low: 9, likely: 10, high: 11, reason: 'published: the force’s establishment' }))
        .postsAssumed,
    ).toBe(false);
    expect(count(withPosts({ low: 9, likely: 10, high: 11, confirmed: true })).postsAssumed).toBe(false);
    // Nobody is lent: there is no such number to doubt.
    expect(count(withPosts(0)).postsAssumed).toBe(false);
  });

  it('counts a figure of the file only where it says something: vacancies of none are nobody’s statement', () => {
    const role = smallScenario.roles[0]!;
    const vacant = (vacancy_rate: Quantity): number =>
      count({ ...smallScenario, roles: [{ ...role, vacancy_rate }] }).numbers;
    expect(vacant(0.05)).toBe(vacant(0) + 1);
    expect(vacant({ value: 0, source: 'the force’s own figure' })).toBe(vacant(0) + 1);
  });

  it.each(areaFiles)('says of %s that its posts are ours, and what of the rest has a source', (file) => {
    const scenario = shippedScenario(file);
    const { numbers, assumed, postsAssumed } = count(scenario);
    expect(postsAssumed).toBe(true);
    const sourced = scenarioInputs(scenario).filter(
      (input) =>
        input.fromFile &&
        input.from.inEquations &&
        groundOf(scenario, input, evidenceRow).kind !== 'planning assumption',
    );
    expect(numbers - assumed).toBeGreaterThanOrEqual(sourced.length);
    expect(assumed).toBeGreaterThan(numbers / 2);
    expect(numbers).toBeGreaterThanOrEqual(numbersWithWords(scenario));
  });
});

/** How many numbers of the equations the file gives with words beside them, counted in the file itself. */
function numbersWithWords(value: unknown, key = ''): number {
  if (typeof value !== 'object' || value === null || key === 'cashable_share') return 0;
  const isNumber = ['value', 'low', 'formula'].some((each) => Object.hasOwn(value, each));
  if (isNumber) return 1;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + numbersWithWords(inner, name), 0);
}
