import type { Problem, ProblemFacts } from '../../base/problem.ts';
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
  const wrong = (facts: ProblemFacts['scenario/out-of-range']): Problem[] => [
    { code: 'scenario/out-of-range', path: ['target', 'at_least'], facts },
  ];
  if (!family) return [];
  const told = { quantity: family.name, value: atLeast };
  if (isShare(output)) {
    const least = mayBeBelow0(family.name) ? -1 : 0;
    if (atLeast >= least && atLeast <= 1) return [];
    const meant = Number((atLeast / 100).toPrecision(12));
    // A little above 1 is no percentage that anybody would aim for.
    const hint = atLeast >= 2 && atLeast <= 100 ? { meant } : {};
    return wrong({ why: 'target-share', ...told, least, ...hint });
  }
  return atLeast < 0 && !mayBeBelow0(family.name) ? wrong({ why: 'target-below-0', ...told }) : [];
}
