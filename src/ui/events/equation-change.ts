import type { Problem } from '../../base/problem.ts';
import type { Edit } from '../../state/edit.ts';
import type { EquationCheck } from '../../study/model-description.ts';
import type { RealityCheck } from '../../study/reality-check.ts';

/** An equation is to be changed or put back. Whoever takes the edit to the document puts its answer into `problems`. */
export class EquationChange extends Event {
  static readonly type = 'iom-equation';
  /** Why the edit was refused; empty when it was taken. */
  problems: readonly Problem[] = [];
  constructor(readonly edit: Extract<Edit, { readonly type: 'setEquation' | 'clearEquation' }>) {
    super(EquationChange.type, { bubbles: true, composed: true });
  }
}

/** Another quantity is to be looked at: an equation, or an assumption or lever on its page. */
export class QuantityChosen extends Event {
  static readonly type = 'iom-quantity';
  constructor(
    readonly quantity: string,
    /** Whether the equation itself is wanted rather than its place on the map. */
    readonly open = false,
  ) {
    super(QuantityChosen.type, { bubbles: true, composed: true });
  }
}

/** Judges a text that is to be an equation; `undefined` when a later question overtook this one. */
export type CheckEquation = (name: string, text: string) => Promise<EquationCheck | undefined>;

/** Tries the model against reality as it is or, where an edit is given, as it would be. */
export type CheckReality = (edit?: {
  readonly name: string;
  readonly text: string;
}) => Promise<readonly RealityCheck[] | undefined>;
