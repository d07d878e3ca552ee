import type { ScalarExpression, ScalarModel } from '../../../src/language/scalar-model.ts';

/**
 * One draw of a scalar model, month after month, by the plain meaning of its expressions: values by name.
 * Inputs and schedules are given by name; a schedule has one value a month.
 */
export function runPlainly(
  model: ScalarModel,
  months: number,
  inputs: Readonly<Record<string, number>>,
  schedules: Readonly<Record<string, readonly number[]>> = {},
): Record<string, number[]> {
  const table: number[][] = model.equations.map(() => []);
  const at = (month: number, when: 'now' | 'last' | 'initial'): number =>
    when === 'now' ? month : when === 'last' ? month - 1 : 0;
  const valueOf = (part: ScalarExpression, month: number): number => {
    const truth = (one: ScalarExpression): boolean => valueOf(one, month) !== 0;
    switch (part.kind) {
      case 'number':
        return part.value;
      case 'none':
        return NaN;
      case 'input':
        return inputs[model.inputs[part.input]!.name]!;
      case 'schedule':
        return schedules[model.schedules[part.schedule]!]![at(month, part.when)]!;
      case 'value': {
        const value = table[part.equation]![at(month, part.when)];
        if (value === undefined)
          throw new Error(`${model.equations[part.equation]!.name} was read too early.`);
        return value;
      }
      case 'choose':
        return truth(part.when) ? valueOf(part.then, month) : valueOf(part.otherwise, month);
      case 'unary': {
        const x = valueOf(part.of, month);
        if (part.operator === 'negate') return -x;
        if (part.operator === 'not') return x === 0 ? 1 : 0;
        return Math[part.operator](x);
      }
      case 'binary': {
        const a = valueOf(part.left, month);
        const b = valueOf(part.right, month);
        switch (part.operator) {
          case 'add':
            return a + b;
          case 'subtract':
            return a - b;
          case 'multiply':
            return a * b;
          case 'divide':
            return a / b;
          case 'power':
            return a ** b;
          case 'min':
          case 'max':
            return Math[part.operator](a, b);
          case 'less':
            return Number(a < b);
          case 'lessEqual':
            return Number(a <= b);
          case 'greater':
            return Number(a > b);
          case 'greaterEqual':
            return Number(a >= b);
          case 'equal':
            return Number(a === b);
          case 'notEqual':
            return Number(a !== b);
          case 'and':
            return Number(a !== 0 && b !== 0);
          case 'or':
            return Number(a !== 0 || b !== 0);
        }
      }
    }
  };
  for (let month = 0; month < months; month++)
    for (const i of month === 0 ? model.firstOrder : model.laterOrder) {
      const { first, later } = model.equations[i]!;
      table[i]![month] = valueOf(month === 0 ? first : later, month);
    }
  return Object.fromEntries(model.equations.map(({ name }, i) => [name, table[i]!]));
}
