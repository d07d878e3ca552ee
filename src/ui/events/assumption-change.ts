import type { Problem } from '../../base/problem.ts';
import type { Edit } from '../../state/edit.ts';
import { firstTold } from '../../words/told.ts';
import { Ask, AskEdit } from './ask.ts';

/** Something was done to an assumption, or to the target. Whoever takes the edit to the document puts its answer into `problems`. */
export class AssumptionChange extends AskEdit {
  static readonly type = 'iom-assumption';
  constructor(readonly edit: Edit) {
    super(AssumptionChange.type);
  }
}

/** Sends an edit on its way, and gives the first reason for which it was refused; empty when it was taken. */
export function sendEdit(from: EventTarget, edit: Edit): string {
  const change = new AssumptionChange(edit);
  from.dispatchEvent(change);
  return firstTold(change.problems);
}

/** Asks for the question about one assumption, where people confirm it. */
export class AskFor extends Ask {
  static readonly type = 'iom-ask';
  constructor(readonly input: string) {
    super(AskFor.type);
  }
}

/** Whether a formula is being written that the assumption does not have yet. */
export class AssumptionDraft extends Event {
  static readonly type = 'iom-draft';
  constructor(readonly writing: boolean) {
    super(AssumptionDraft.type);
  }
}

/** Checks a formula for one input: the problems it has, none for a good one. */
export type FormulaCheck = (input: string, formula: string) => Promise<readonly Problem[]>;
