import { ok, type Result } from '../../base/result.ts';
import type { Problem } from '../../base/problem.ts';
import type { Scenario, Target } from '../../scenario/scenario.ts';
import type { Edited } from '../apply-edit.ts';

/** The scenario with another target, or with none. Whether it can be reached is checked with the rest of the edit. */
export function applyTargetEdit(scenario: Scenario, target: Target | undefined): Result<Edited, Problem[]> {
  const { target: before, ...rest } = scenario;
  if (!target) return ok({ scenario: before ? rest : scenario, label: { did: 'target', target } });
  const { output, at_least: least } = target;
  const same = before?.output === output && before.at_least === least;
  return ok({ scenario: same ? scenario : { ...scenario, target }, label: { did: 'target', target } });
}
