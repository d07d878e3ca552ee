import { describe, expect, it } from 'vitest';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { groundCount } from '../../../src/scenario/ground-count.ts';
import { groundOf } from '../../../src/scenario/ground.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { areaFiles, shippedScenario } from '../scenarios/shipped.ts';
import { smallScenario } from '../words/small-scenario.ts';

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

  it.each(areaFiles)(
    'says of %s that its posts are ours, and agrees with what each number says of itself',
    (file) => {
      const scenario = shippedScenario(file);
      const { numbers, assumed, postsAssumed } = count(scenario);
      expect(postsAssumed).toBe(true);
      const stated = scenarioInputs(scenario).filter(({ fromFile, from }) => fromFile && from.inEquations);
      const sourced = stated.filter(
        (input) => groundOf(scenario, input, evidenceRow).kind !== 'planning assumption',
      );
      expect(numbers).toBeGreaterThanOrEqual(stated.length);
      expect(numbers - assumed).toBeGreaterThanOrEqual(sourced.length);
      expect(assumed).toBeGreaterThan(numbers / 2);
    },
  );
});
