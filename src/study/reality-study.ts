import { ok } from '../base/result.ts';
import { withEquation } from './check-equation.ts';
import type { TriedEquation } from './model-description.ts';
import { Projector } from './projector.ts';
import type { RealityCheck } from './reality-check.ts';
import { realityChecks } from './reality-checks.ts';
import { study } from './study.ts';

/** Most bytes for the few futures of the reality checks. */
const MOST_BYTES = 48 * 2 ** 20;

/** A projector for proposed equations, so that they do not push the scenario's out of the worker's projector. */
const triedProjector = (): Projector => new Projector({ mostBytes: MOST_BYTES });

/** Answers: which rules for any model of this kind the scenario's equations keep, with one proposed edit where given. */
export const realityStudy = study({
  name: 'checkReality',
  words: {},
  *run({ scenario, kept }, { edit }: { readonly edit?: TriedEquation }) {
    const checks = realityChecks(kept(triedProjector), edit ? withEquation(scenario, edit) : scenario);
    const done: RealityCheck[] = [];
    for (const check of checks) {
      yield done.length / checks.length;
      done.push(check());
    }
    return ok(done);
  },
});
