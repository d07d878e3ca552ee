import type { NewDecision, SaidOf } from '../../scenario/templates/template.ts';

/** Edits of the list of decisions of one option. */
export type DecisionsEdit =
  /** All at once, as one step. Into a new option called `name` when `option` is the reference, which stays as things are. */
  | {
      readonly type: 'addDecisions';
      readonly option: string;
      readonly name: string;
      readonly decisions: readonly NewDecision[];
      /** What the scenario says with them, for every option: what diverted money does elsewhere. */
      readonly said?: readonly SaidOf[];
      /** Under every option, among what happens anyway. */
      readonly anyway?: boolean;
    }
  /** `by` places down the list; negative: up. Decisions on one lever apply in the order of the list. */
  | {
      readonly type: 'moveDecision';
      readonly option: string;
      readonly decision: string;
      readonly by: number;
    }
  /** A copy of it, right after it. */
  | { readonly type: 'duplicateDecision'; readonly option: string; readonly decision: string };
