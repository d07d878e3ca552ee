/**
 * A checked model with all sets expanded and all names resolved to positions: what the engine runs.
 *
 * Names join members with dots in the order of `over`: `strand_coverage.police.red`. Positions in the arrays are the
 * numbers by which expressions refer to them.
 */
export interface ScalarModel {
  /** Inputs that are drawn, in declaration order; one number a draw, constant over months. Formula inputs are equations instead. */
  readonly inputs: readonly ScalarInput[];
  /** Declared schedules first, then `<input>:scale` and `<input>:shift` of every changed input. */
  readonly schedules: readonly string[];
  /** Every computed number, levers under decision and inputs with a trend or formula included, under the input's own name. */
  readonly equations: readonly ScalarEquation[];
  /** Positions of `equations` in an order in which month 0 can be computed. */
  readonly firstOrder: readonly number[];
  /** The same for every later month. */
  readonly laterOrder: readonly number[];
}

export interface ScalarInput {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

export interface ScalarEquation {
  /** `coverage.red` */
  readonly name: string;
  /** The equation (or input) it was expanded from: `coverage`. */
  readonly from: string;
  readonly unit: string;
  /** At month 0. */
  readonly first: ScalarExpression;
  /** From month 1 on. The same object as `first` where the two do not differ. */
  readonly later: ScalarExpression;
  /** Whether it may be *none* (a quiet NaN on purpose). No other equation may read such a quantity. */
  readonly canBeNone: boolean;
}

export type UnaryOperator = 'negate' | 'abs' | 'sqrt' | 'floor' | 'exp' | 'log' | 'not';
export type BinaryOperator =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'min'
  | 'max'
  | 'less'
  | 'lessEqual'
  | 'greater'
  | 'greaterEqual'
  | 'equal'
  | 'notEqual'
  | 'and'
  | 'or';

/**
 * A sum is folded from the left, first member first; an empty sum is 0. `clamp(x, a, b)` is `min(max(x, a), b)`.
 * `min` and `max` are those of IEEE 754-2019 minimum and maximum (NaN spreads, -0 < +0), as `Math.min` and as `f64x2.min`.
 * Comparisons are exact. `power`, `exp` and `log` are the project's own, the same f64 operations everywhere.
 * Every ternary computes both branches; the one not chosen leaves no trace.
 */
export type ScalarExpression =
  | { readonly kind: 'number'; readonly value: number }
  /** *none*: only as a whole branch of ternaries from the top of an equation. */
  | { readonly kind: 'none' }
  | { readonly kind: 'input'; readonly input: number }
  | { readonly kind: 'schedule'; readonly schedule: number; readonly when: 'now' | 'last' | 'initial' }
  | { readonly kind: 'value'; readonly equation: number; readonly when: 'now' | 'last' | 'initial' }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: ScalarExpression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: ScalarExpression;
      readonly right: ScalarExpression;
    }
  | {
      readonly kind: 'choose';
      readonly when: ScalarExpression;
      readonly then: ScalarExpression;
      readonly otherwise: ScalarExpression;
    };
