import type { NewDecision, SaidOf } from '../../scenario/templates/template.ts';

/** Edits of the list of decisions of one option. */
export type DecisionsEdit =
  /** Adds several as one step. Where `option` is the reference, into a new option called `name`: the reference has no decisions. */
  | {
      readonly type: 'addDecisions';
      readonly option: string;
      readonly name: string;
      readonly decisions: readonly NewDecision[];
      /** Values of the scenario set with them, for every option, such as what diverted money does elsewhere. */
      readonly said?: readonly SaidOf[];
      /** Whether to add them under every option, as changes that happen anyway. */
      readonly anyway?: boolean;
    }
  /** Moves it `by` places down the list, or up where negative. Decisions on one lever apply in the order of the list. */
  | {
      readonly type: 'moveDecision';
      readonly option: string;
      readonly decision: string;
      readonly by: number;
    }
  /** Copies it, directly after it. */
  | { readonly type: 'duplicateDecision'; readonly option: string; readonly decision: string };
