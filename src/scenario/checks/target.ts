import type { Problem } from '../../base/problem.ts';
import { iomModel } from '../../model/iom-model.ts';
import { mayBeBelow0 } from '../below-zero.ts';
import { isShare } from '../is-share.ts';
import type { Scenario } from '../scenario.ts';
import { unknownName } from './references.ts';

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
    const least = mayBeBelow0(family.name) ? -1 : 0;
    if (atLeast >= least && atLeast <= 1) return [];
    const meant = Number((atLeast / 100).toPrecision(12));
    // A little above 1 is no percentage that anybody would aim for.
    const hint = atLeast >= 2 && atLeast <= 100 ? ` Did you mean ${meant}?` : '';
    return wrong(
      `${family.title} is a share, so its target lies between ${least} and 1; it is ${atLeast}.${hint}`,
    );
  }
  if (atLeast < 0 && !mayBeBelow0(family.name))
    return wrong(`${family.title} is never below 0; the target is ${atLeast}.`);
  return [];
}
