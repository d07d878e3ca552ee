import type { StepLabel } from '../scenario/step-label.ts';
import type { Month } from '../base/month.ts';
import type { Change, Decision, Quantity, Target } from '../scenario/scenario.ts';
import type { AnywayEdit } from './edits/anyway-edit.ts';
import type { AssumptionEdit } from './edits/assumption-edit.ts';
import type { DecisionsEdit } from './edits/decisions-edit.ts';
import type { EquationEdit } from './edits/equation-edit.ts';

/** Every edit of a scenario. `done` is false while a lever is dragged. */
export type Edit =
  | {
      readonly type: 'setDecision';
      readonly option: string;
      readonly decision: string;
      readonly change: Partial<Omit<Decision, 'id'>>;
      readonly done?: boolean;
    }
  | {
      readonly type: 'addDecision';
      readonly option: string;
      readonly lever: string;
      readonly change: Change;
      readonly from: Month;
      readonly name: string;
      readonly until?: Month | null;
      readonly to?: string;
    }
  | DecisionsEdit
  | AnywayEdit
  | { readonly type: 'removeDecision'; readonly option: string; readonly decision: string }
  | { readonly type: 'toggleDecision'; readonly option: string; readonly decision: string }
  | { readonly type: 'addOption'; readonly name: string }
  | { readonly type: 'duplicateOption'; readonly option: string; readonly name?: string }
  | { readonly type: 'renameOption'; readonly option: string; readonly name: string }
  | { readonly type: 'removeOption'; readonly option: string }
  /** Today's value of a lever (`iom_share.ex_dip`) or of an assumption (`pay_growth`), by its model name. */
  | {
      readonly type: 'setInput';
      readonly input: string;
      readonly value: Quantity;
      readonly done?: boolean;
    }
  /** Several at once, as one step: shares that are balanced against each other. The first is the one being dragged. */
  | {
      readonly type: 'setInputs';
      readonly inputs: readonly InputValue[];
      /** The label of the step; by default made from its first value. */
      readonly label?: StepLabel;
      readonly done?: boolean;
    }
  /** The target of a result, such as coverage of 80%; `undefined` removes it. */
  | { readonly type: 'setTarget'; readonly target: Target | undefined; readonly done?: boolean }
  | AssumptionEdit
  | EquationEdit;

/** A value by its model name; `undefined` removes it from the file, so that the default applies. */
export interface InputValue {
  readonly input: string;
  readonly value: Quantity | undefined;
}

/** The key of what is edited: successive edits with the same key and `done: false` are one drag. */
export function editKey(edit: Edit): string {
  switch (edit.type) {
    case 'setDecision':
      return [edit.type, edit.option, edit.decision, ...Object.keys(edit.change)].join(' ');
    case 'setAnyway':
      return [edit.type, edit.id, ...Object.keys(edit.change)].join(' ');
    case 'setInput':
      return `${edit.type} ${edit.input}`;
    case 'setInputs':
      return `${edit.type} ${edit.inputs[0]?.input ?? ''}`;
    default:
      return edit.type;
  }
}

/** Whether the edit is complete in itself or the end of a drag. */
export const isDone = (edit: Edit): boolean => !('done' in edit) || edit.done;
