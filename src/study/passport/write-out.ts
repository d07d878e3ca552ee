import { applyBinary, applyUnary } from '../../engine/apply-operator.ts';
import type { CheckedSet } from '../../language/checked-model.ts';
import type { Expression, Reference, Subscript } from '../../language/expression.ts';
import { scalarName } from '../../language/model-text.ts';

type Sets = ReadonlyMap<string, CheckedSet>;
/** Which member each set stands for, by position. */
type Bound = ReadonlyMap<string, number>;

const ZERO: Expression = { kind: 'number', value: 0 };

/** The expression with members in place of bound sets; folds over sets stay. */
export const withMembers = (expression: Expression, bound: Bound, sets: Sets): Expression =>
  rewrite(expression, (reference) => {
    const subscripts = reference.subscripts.map((each) => member(each, bound, sets));
    // The language defines `previous` of the first member and `next` of the last as 0.
    return subscripts.includes(undefined) ? ZERO : { ...reference, subscripts: subscripts as Subscript[] };
  });

/** What `filledIn` needs: sets, `read` for values, `left` called with each zero term it drops. */
interface Filling {
  readonly sets: Sets;
  readonly read: (reference: Reference) => number;
  readonly left?: (nothing: Expression) => void;
}

/** Sums of at most this many terms are written with all of them, zero or not. */
const SHORT = 3;

/**
 * The expression over single numbers: sums written out over the members of their sets (long ones without zero terms), and
 * the branch taken of every ternary.
 */
export function filledIn(expression: Expression, bound: Bound, filling: Filling): Expression {
  const { sets, read } = filling;
  switch (expression.kind) {
    case 'reference':
      return withMembers(expression, bound, sets);
    case 'choose': {
      const when = valueOf(filledIn(expression.when, bound, { sets, read }), read);
      return filledIn(when === 1 ? expression.then : expression.otherwise, bound, filling);
    }
    case 'over': {
      const { fold, set, of } = expression;
      const terms = sets
        .get(set)!
        .members.map((_, position) => filledIn(of, new Map(bound).set(set, position), filling));
      if (terms.length === 0) return ZERO;
      if (fold !== 'sum')
        return terms.length === 1 ? terms[0]! : { kind: 'call', function: fold, arguments: terms };
      if (terms.length <= SHORT) return terms.reduce(plus);
      const something = terms.filter((term) => valueOf(term, read) !== 0);
      for (const term of terms) if (!something.includes(term)) filling.left?.(term);
      return something.length === 0 ? ZERO : something.reduce(plus);
    }
    default:
      return inside(expression, (part) => filledIn(part, bound, filling));
  }
}

const plus = (left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator: 'add',
  left,
  right,
});

function member(subscript: Subscript, bound: Bound, sets: Sets): Subscript | undefined {
  if (subscript.kind === 'member') return subscript;
  const here = bound.get(subscript.set);
  if (here === undefined) return subscript;
  const position = subscript.kind === 'previous' ? here - 1 : subscript.kind === 'next' ? here + 1 : here;
  const name = sets.get(subscript.set)!.members[position];
  return name === undefined ? undefined : { kind: 'member', set: subscript.set, member: name };
}

/** The expression with every reference replaced. */
export function rewrite(expression: Expression, replace: (reference: Reference) => Expression): Expression {
  return expression.kind === 'reference'
    ? replace(expression)
    : inside(expression, (part) => rewrite(part, replace));
}

/** The expression with its direct parts replaced. */
export function inside(expression: Expression, of: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'number':
    case 'none':
    case 'reference':
      return expression;
    case 'unary':
    case 'over':
      return { ...expression, of: of(expression.of) };
    case 'binary':
      return { ...expression, left: of(expression.left), right: of(expression.right) };
    case 'choose':
      return {
        ...expression,
        when: of(expression.when),
        then: of(expression.then),
        otherwise: of(expression.otherwise),
      };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(of) };
  }
}

/** The value of a written-out expression, by the engine's operations; NaN for *none*. */
export function valueOf(expression: Expression, read: (reference: Reference) => number): number {
  const value = (part: Expression): number => valueOf(part, read);
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'none':
      return NaN;
    case 'reference':
      return read(expression);
    case 'unary':
      return applyUnary(expression.operator, value(expression.of));
    case 'binary':
      return applyBinary(expression.operator, value(expression.left), value(expression.right));
    case 'choose':
      return value(value(expression.when) === 1 ? expression.then : expression.otherwise);
    case 'call': {
      const numbers = expression.arguments.map(value);
      if (expression.function === 'clamp')
        return applyBinary('min', applyBinary('max', numbers[0]!, numbers[1]!), numbers[2]!);
      const operator = expression.function;
      return numbers.reduce((left, right) => applyBinary(operator, left, right));
    }
    case 'over':
      throw new RangeError('Write the expression out first.');
  }
}

/** A key of a reference within one equation. */
export const referenceKey = ({ name, subscripts, when }: Reference): string =>
  `${when} ${name}[${subscripts.map((each) => (each.kind === 'member' ? `.${each.member}` : `${each.kind} ${each.set}`)).join(', ')}]`;

/** The quantity a written-out reference reads: `coverage.red`. */
export const quantityOf = ({ name, subscripts }: Reference): string =>
  scalarName(
    name,
    subscripts.map((each) => (each.kind === 'member' ? each.member : each.set)),
  );
