import type { Expression } from './expression.ts';
import type { ConstantText, EquationText, InputText, ModelText } from './model-text.ts';
import type { Unit } from './units/unit.ts';

/** A model in which every name, subscript and unit has been checked. */
export interface CheckedModel {
  readonly text: ModelText;
  readonly sets: ReadonlyMap<string, CheckedSet>;
  /** Every constant, schedule, input and equation by name. */
  readonly names: ReadonlyMap<string, Declared>;
  readonly inputs: readonly CheckedInput[];
  readonly equations: readonly CheckedEquation[];
}

export interface CheckedSet {
  readonly name: string;
  readonly members: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

/** What a name stands for. */
export interface Declared {
  readonly name: string;
  readonly is: 'constant' | 'schedule' | 'input' | 'equation';
  readonly over: readonly string[];
  readonly unit: Unit;
  /** For a constant. */
  readonly constant?: ConstantText;
}

export interface CheckedInput {
  readonly text: InputText;
  readonly trend?: Expression;
}

export interface CheckedEquation {
  readonly text: EquationText;
  readonly equation: Expression;
  readonly initially?: Expression;
  /** Whether it may be *none*. */
  readonly canBeNone: boolean;
}
