import type { Edit } from '../../state/edit.ts';
import type { EquationCheck } from '../../study/model-description.ts';
import type { RealityCheck } from '../../study/reality-check.ts';
import { Ask, AskEdit } from './ask.ts';

/** An equation is to be changed or put back. Whoever takes the edit to the document puts its answer into `problems`. */
export class EquationChange extends AskEdit {
  static readonly type = 'iom-equation';
  constructor(readonly edit: Extract<Edit, { readonly type: 'setEquation' | 'clearEquation' }>) {
    super(EquationChange.type);
  }
}

/** Another quantity is to be looked at: an equation, or an assumption or lever on its page. */
export class QuantityChosen extends Ask {
  static readonly type = 'iom-quantity';
  constructor(
    readonly quantity: string,
    /** Whether the equation itself is wanted rather than its place on the map. */
    readonly open = false,
  ) {
    super(QuantityChosen.type);
  }
}

/** Judges a text that is to be an equation; `undefined` when a later question overtook this one. */
export type CheckEquation = (name: string, text: string) => Promise<EquationCheck | undefined>;

/** Tries the model against reality as it is or, where an edit is given, as it would be. */
export type CheckReality = (edit?: {
  readonly name: string;
  readonly text: string;
}) => Promise<readonly RealityCheck[] | undefined>;
