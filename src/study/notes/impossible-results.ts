import { problem } from '../../base/problem.ts';
import { iomModel } from '../../model/iom-model.ts';
import type { ModelEquation } from '../../model/model-data.ts';
import { mayBeBelow0 } from '../../scenario/below-zero.ts';
import { outputFamilies } from '../../scenario/output-names.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Seen } from '../problem-facts.ts';
import type { Beyond } from './look-beyond.ts';
import { seenInCentral, seenInFutures } from './seen.ts';
import type { Watch, Watches } from './watch.ts';

/**
 * With equations of its own a scenario may come to what cannot be: shares outside 0 to 100%, people, posts, costs or
 * anything else below 0 that never is. All results are looked at, asked for or not.
 */
export const impossibleResults: Watches = (scenario) => {
  if (Object.keys(scenario.equations).length === 0) return [];
  const families = outputFamilies(scenario);
  return iomModel.equations.flatMap((equation) => {
    const bounds = boundsOf(equation);
    const scalars = families.get(equation.name) ?? [];
    return scalars.map((quantity) => watch(scenario, equation, quantity, bounds));
  });
};

/** Numbers that are 1 at most, besides shares. The share that would have to be prevented to be worth it may be more. */
const AT_MOST_1 = new Set(['works']);
const ANY_SHARE = new Set(['break_even_effect']);

/** No amount of anything is as large: no file within its limits comes near it. */
const VAST = 1e24;

function boundsOf({ name, unit }: ModelEquation): { least: number; most: number } {
  const least = mayBeBelow0(name) ? -VAST : 0;
  const most = AT_MOST_1.has(name) || (unit === 'share' && !ANY_SHARE.has(name)) ? 1 : VAST;
  return { least, most };
}

function watch(
  scenario: Scenario,
  { name, over }: ModelEquation,
  quantity: string,
  bounds: { least: number; most: number },
): Watch {
  const [, ...ids] = quantity.split('.');
  const members = ids.map((id, i) => memberName(scenario, over[i]!, id));
  return {
    quantity,
    ...bounds,
    kind: name,
    tell: (beyond) => {
      const seen = seenOf(scenario, beyond);
      if (!seen) return [];
      const path = Object.hasOwn(scenario.equations, name) ? ['equations', name] : ['equations'];
      return [problem('study/impossible', path, { quantity, members, ...seen })];
    },
  };
}

function seenOf(scenario: Scenario, { central, below, above, looked }: Beyond): Seen | undefined {
  if (central) return seenInCentral(scenario, central);
  const passed = above.futures >= below.futures ? above : below;
  return passed.futures === 0 ? undefined : seenInFutures(passed, looked);
}
