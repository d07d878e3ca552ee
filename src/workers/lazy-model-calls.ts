import type { Scenario } from '../scenario/scenario.ts';
import type { EquationCheck, TriedEquation, ModelDescription } from '../study/model-description.ts';
import type { RealityCheck } from '../study/reality-check.ts';

export interface ModelCalls {
  readonly describe: (scenario: Scenario) => ModelDescription;
  readonly check: (scenario: Scenario, edit: TriedEquation) => EquationCheck;
  /** One after the other, so that other messages can come in between. */
  readonly reality: (scenario: Scenario, edit?: TriedEquation) => readonly (() => RealityCheck)[];
}

/** Bytes that the few futures of the reality checks may hold. */
const MOST_BYTES = 48 * 2 ** 20;

/** What the page about the model asks is fetched when it first asks: the first chart needs none of it. */
export function lazyModelCalls(): () => Promise<ModelCalls> {
  let calls: Promise<ModelCalls> | undefined;
  const load = async (): Promise<ModelCalls> => {
    const [{ describeModel }, { checkEquation, withEquation }, { realityChecks }, { Projector }] =
      await Promise.all([
        import('../study/describe-model.ts'),
        import('../study/check-equation.ts'),
        import('../study/reality-checks.ts'),
        import('../study/projector.ts'),
      ]);
    // A projector of its own: what is only tried must not push out what is on screen.
    const projector = new Projector({ mostBytes: MOST_BYTES });
    return {
      describe: describeModel,
      check: checkEquation,
      reality: (scenario, edit) => realityChecks(projector, edit ? withEquation(scenario, edit) : scenario),
    };
  };
  return () => {
    // What could not be fetched may be asked for again.
    calls ??= load().catch((error: unknown) => {
      calls = undefined;
      throw error;
    });
    return calls;
  };
}
