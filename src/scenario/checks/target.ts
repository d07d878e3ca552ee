import type { Problem } from '../../base/problem.ts';
import { iomModel } from '../../model/iom-model.ts';
import { isShare } from '../is-share.ts';
import type { Scenario } from '../scenario.ts';
import { unknownName } from './references.ts';

/** Outputs that are no shares and yet may be below 0: what left IOM may have come to it, and an effect may be harm. */
const MAY_BE_BELOW_0 = new Set([
  'cost_to_date',
  'diverted',
  'gained_elsewhere',
  'moved_posts',
  'prevented',
  'prevented_elsewhere',
  'prevented_here',
  'redeployed_cost',
  'replacing_intake',
  'social_value',
  'unspent',
  'value_to_date',
]);

/** The target is one number that the model computes, and one that it can come to. */
export function checkTarget({ target }: Scenario, outputs: readonly string[]): Problem[] {
  if (!target) return [];
  const { output, at_least: atLeast } = target;
  if (!outputs.includes(output)) return [unknownName(output, outputs, 'output', ['target', 'output'])];
  const family = iomModel.equations.find(({ name }) => name === output.split('.')[0]);
  const wrong = (message: string): Problem[] => [
    { code: 'scenario/out-of-range', path: ['target', 'at_least'], message },
  ];
  if (!family) return [];
  if (isShare(output)) {
    if (atLeast >= 0 && atLeast <= 1) return [];
    const meant = Number((atLeast / 100).toPrecision(12));
    const hint = atLeast > 1 && atLeast <= 100 ? ` Did you mean ${meant}?` : '';
    return wrong(`${family.title} is a share, so its target lies between 0 and 1; it is ${atLeast}.${hint}`);
  }
  if (atLeast < 0 && !MAY_BE_BELOW_0.has(family.name))
    return wrong(`${family.title} is never below 0; the target is ${atLeast}.`);
  return [];
}
