import { ok } from '../base/result.ts';
import { withEquation } from './check-equation.ts';
import type { TriedEquation } from './model-description.ts';
import { Projector } from './projector.ts';
import type { RealityCheck } from './reality-check.ts';
import { realityChecks } from './reality-checks.ts';
import { study } from './study.ts';

/** Bytes that the few futures of the reality checks may hold. */
const MOST_BYTES = 48 * 2 ** 20;

/** Equations that are only tried must not push out those of the scenario: they have a projector of their own. */
const triedProjector = (): Projector => new Projector({ mostBytes: MOST_BYTES });

/** Does what must be so in any model of this kind hold here, with the scenario's equations and, where given, one edit more? */
export const realityStudy = study({
  name: 'checkReality',
  words: {},
  *run({ scenario, kept }, { edit }: { readonly edit?: TriedEquation }) {
    const checks = realityChecks(kept(triedProjector), edit ? withEquation(scenario, edit) : scenario);
    const held: RealityCheck[] = [];
    for (const check of checks) {
      yield held.length / checks.length;
      held.push(check());
    }
    return ok(held);
  },
});
