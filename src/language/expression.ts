/**
 * A checked equation as a tree: names resolved, subscripts still symbolic. Passports, printers and `expandModel` read it.
 * The tree has no brackets; `printExpression` adds those that are needed.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** *none*: only as a whole branch of ternaries from the top of an equation. */
  | { readonly kind: 'none' }
  | Reference
  | { readonly kind: 'unary'; readonly operator: UnaryWord; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryWord;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'choose';
      readonly when: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  /** `min` and `max` of two or more, folded from the left; `clamp(x, lo, hi)` is `min(max(x, lo), hi)`. */
  | { readonly kind: 'call'; readonly function: CallWord; readonly arguments: readonly Expression[] }
  /** `sumOver(set, of)` and its kin. */
  | { readonly kind: 'over'; readonly fold: FoldWord; readonly set: string; readonly of: Expression };

export interface Reference {
  readonly kind: 'reference';
  readonly name: string;
  readonly to: 'constant' | 'schedule' | 'input' | 'equation';
  /** One for each set of `over`, in its order. */
  readonly subscripts: readonly Subscript[];
  /** `last(x)` is x in the month before, `initial(x)` is x at month 0 of the same run. */
  readonly when: 'now' | 'last' | 'initial';
}

/** The member itself, or the member that the set stands for here, or the one before or after it in the set's order. */
export type Subscript =
  | { readonly kind: 'member'; readonly set: string; readonly member: string }
  | { readonly kind: 'bound' | 'previous' | 'next'; readonly set: string };

export type UnaryWord = 'negate' | 'not' | 'exp' | 'log' | 'sqrt' | 'abs' | 'floor';
export type BinaryWord =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'less'
  | 'lessEqual'
  | 'greater'
  | 'greaterEqual'
  | 'equal'
  | 'notEqual'
  | 'and'
  | 'or';
export type CallWord = 'min' | 'max' | 'clamp';
export type FoldWord = 'sum' | 'min' | 'max';

/** How each binary operator is written. */
export const SIGNS: Readonly<Record<BinaryWord, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  power: '^',
  less: '<',
  lessEqual: '<=',
  greater: '>',
  greaterEqual: '>=',
  equal: '==',
  notEqual: '!=',
  and: 'and',
  or: 'or',
};

/** The expressions directly inside one. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'none':
    case 'reference':
      return [];
    case 'unary':
    case 'over':
      return [expression.of];
    case 'binary':
      return [expression.left, expression.right];
    case 'choose':
      return [expression.when, expression.then, expression.otherwise];
    case 'call':
      return expression.arguments;
  }
}

/** Calls `visit` for the expression and everything inside it, outermost first. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  for (const part of partsOf(expression)) walk(part, visit);
}
