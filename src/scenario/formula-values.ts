import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';

/**
 * What formulas come to today: in month 0, at central values and before any decision. Good for asking whether there is a
 * value at all; the numbers on a page come from a run.
 *
 * `central` gives the value of an input of the scalar model by its name, `undefined` where it is not known. The function
 * that comes back gives the value of an equation by its scalar name (`iom_share.fund:formula`), NaN and infinities
 * included; `undefined` where something that it reads is not known. An equation that divides by 0 on the way, or leaves
 * the numbers in another manner, has no value, also where a `min`, a `clamp` or a condition would hide that: NaN.
 */
export function valuesToday(
  model: ScalarModel,
  central: (input: string) => number | undefined,
): (equation: string) => number | undefined {
  const places = new Map(model.equations.map(({ name }, place) => [name, place]));
  const inputs = model.inputs.map(({ name }) => central(name));
  // Decisions are written as a scale and a shift; time has not begun.
  const schedules = model.schedules.map((name) => (name.endsWith(':scale') ? 1 : 0));
  const known = new Map<number, number | undefined>();
  /** How often something on the way was no number, though all that it was made of were. */
  let lost = 0;

  function valueOf(place: number): number | undefined {
    if (!known.has(place)) {
      const before = lost;
      const value = evaluate(model.equations[place]!.first);
      known.set(place, lost > before && value !== undefined ? NaN : value);
    }
    return known.get(place);
  }

  function from(operands: readonly number[], result: number): number {
    if (!Number.isFinite(result) && operands.every(Number.isFinite)) lost++;
    return result;
  }

  function evaluate(expression: ScalarExpression): number | undefined {
    switch (expression.kind) {
      case 'number':
        return expression.value;
      case 'none':
        return NaN;
      case 'input':
        return inputs[expression.input];
      case 'schedule':
        return schedules[expression.schedule];
      case 'value':
        return valueOf(expression.equation);
      case 'unary': {
        const of = evaluate(expression.of);
        return of === undefined ? undefined : from([of], UNARY[expression.operator](of));
      }
      case 'binary': {
        const a = evaluate(expression.left);
        const b = evaluate(expression.right);
        return a === undefined || b === undefined
          ? undefined
          : from([a, b], BINARY[expression.operator](a, b));
      }
      case 'choose': {
        const when = evaluate(expression.when);
        if (when === undefined) return undefined;
        return evaluate(isTrue(when) ? expression.then : expression.otherwise);
      }
    }
  }

  return (equation) => {
    const place = places.get(equation);
    return place === undefined ? undefined : valueOf(place);
  };
}

/** Truth values are 1 and 0. Where a number stands for one, 0 and NaN are false. */
const isTrue = (x: number): boolean => x !== 0 && !Number.isNaN(x);

type Operator<K extends ScalarExpression['kind']> =
  Extract<ScalarExpression, { kind: K }> extends {
    operator: infer O extends string;
  }
    ? O
    : never;

const UNARY: Readonly<Record<Operator<'unary'>, (x: number) => number>> = {
  negate: (x) => -x,
  abs: Math.abs,
  sqrt: Math.sqrt,
  floor: Math.floor,
  exp: Math.exp,
  log: Math.log,
  not: (x) => Number(!isTrue(x)),
};

const BINARY: Readonly<Record<Operator<'binary'>, (x: number, y: number) => number>> = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  divide: (x, y) => x / y,
  power: (x, y) => x ** y,
  min: Math.min,
  max: Math.max,
  less: (x, y) => Number(x < y),
  lessEqual: (x, y) => Number(x <= y),
  greater: (x, y) => Number(x > y),
  greaterEqual: (x, y) => Number(x >= y),
  equal: (x, y) => Number(x === y),
  notEqual: (x, y) => Number(x !== y),
  and: (x, y) => Number(isTrue(x) && isTrue(y)),
  or: (x, y) => Number(isTrue(x) || isTrue(y)),
};
