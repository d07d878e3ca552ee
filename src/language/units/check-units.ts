import type { Problem } from '../../base/problem.ts';
import { isComparison } from '../check-kinds.ts';
import type { Declared } from '../checked-model.ts';
import { SIGNS, type Expression } from '../expression.ts';
import { problemAt, quote, type Place } from '../place.ts';
import { printExpression } from '../print-expression.ts';
import { DIMENSIONLESS, powerUnit, printUnit, sameUnit, timesUnit, type Unit } from './unit.ts';

/** A bare 0 and *none* fit any unit; an expression with a problem of its own fits any, so as not to be told twice. */
type Found = Unit | 'any';

/** What is wrong with the units of an expression that should come out in `declared`. */
export function checkUnits(
  expression: Expression,
  declared: { readonly name: string; readonly unit: Unit },
  names: ReadonlyMap<string, Declared>,
  place: Place,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (sentence: string): 'any' => {
    problems.push(problemAt(place, 'unit', sentence));
    return 'any';
  };
  const is = (unit: Found): string => (unit === 'any' ? 'any unit' : printUnit(unit));
  const plain = (unit: Found): Unit => (unit === 'any' ? DIMENSIONLESS : unit);
  const text = (part: Expression): string => quote(printExpression(part));

  const same = (whole: Expression, sides: readonly (readonly [string, Expression])[]): Found => {
    let agreed: Found = 'any';
    const units = sides.map(([, side]) => unitOf(side));
    for (const unit of units) {
      if (unit === 'any') continue;
      if (agreed === 'any') agreed = unit;
      else if (!sameUnit(agreed, unit)) {
        const told = sides.map(([label, side], i) => `${label} ${text(side)} is ${is(units[i]!)}`).join(', ');
        return refuse(
          `the units of ${text(whole)} do not agree: ${told}. Bring them to one unit, multiplying or dividing by what is missing.`,
        );
      }
    }
    return agreed;
  };

  const mustBePlain = (part: Expression, role: string): void => {
    const unit = unitOf(part);
    if (unit !== 'any' && unit.size > 0)
      refuse(`${text(part)} is ${is(unit)}, but ${role} must be a plain number. Divide by its unit first.`);
  };

  const unitOf = (part: Expression): Found => {
    switch (part.kind) {
      case 'number':
        return part.value === 0 ? 'any' : DIMENSIONLESS;
      case 'none':
        return 'any';
      case 'reference':
        return names.get(part.name)!.unit;
      case 'over':
        return unitOf(part.of);
      case 'call':
        return same(
          part,
          part.arguments.map((argument, i) => [ORDINALS[i] ?? `number ${i + 1}`, argument] as const),
        );
      case 'choose':
        unitOf(part.when);
        return same(part, [
          ['after ?', part.then],
          ['after :', part.otherwise],
        ]);
      case 'unary':
        switch (part.operator) {
          case 'negate':
          case 'abs':
          case 'floor':
            return unitOf(part.of);
          case 'not':
            unitOf(part.of);
            return DIMENSIONLESS;
          case 'sqrt': {
            const unit = unitOf(part.of);
            return unit === 'any' ? unit : powerUnit(unit, 0.5);
          }
          case 'exp':
          case 'log':
            mustBePlain(part.of, `what stands in ${part.operator}`);
            return DIMENSIONLESS;
        }
      case 'binary':
        return ofBinary(part);
    }
  };

  const ofBinary = (part: Extract<Expression, { kind: 'binary' }>): Found => {
    const { operator, left, right } = part;
    if (operator === 'and' || operator === 'or') {
      unitOf(left);
      unitOf(right);
      return DIMENSIONLESS;
    }
    if (operator === 'add' || operator === 'subtract' || isComparison(operator)) {
      const unit = same(part, [
        [`left of ${SIGNS[operator]}`, left],
        [`right of ${SIGNS[operator]}`, right],
      ]);
      return isComparison(operator) ? DIMENSIONLESS : unit;
    }
    if (operator === 'multiply') return timesUnit(plain(unitOf(left)), plain(unitOf(right)), 1);
    if (operator === 'divide') return timesUnit(plain(unitOf(left)), plain(unitOf(right)), -1);
    mustBePlain(right, 'a power');
    const base = unitOf(left);
    if (base === 'any' || base.size === 0) return DIMENSIONLESS;
    const whole = wholeNumber(right);
    if (whole === undefined)
      return refuse(
        `${text(left)} is ${is(base)}, and only a whole number written out can be its power. Divide it by its unit first, or write a number for ${text(right)}.`,
      );
    return powerUnit(base, whole);
  };

  const found = unitOf(expression);
  // A broken part makes the outcome uncertain: what it should have been is told once.
  if (problems.length === 0 && found !== 'any' && !sameUnit(found, declared.unit))
    refuse(
      `${text(expression)} gives ${is(found)}, but ${declared.name} is declared in ${is(declared.unit)}. Change the equation or the declared unit.`,
    );
  return problems;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

function wholeNumber(expression: Expression): number | undefined {
  if (expression.kind === 'number') return Number.isInteger(expression.value) ? expression.value : undefined;
  if (expression.kind === 'unary' && expression.operator === 'negate') {
    const value = wholeNumber(expression.of);
    return value === undefined ? undefined : -value;
  }
  return undefined;
}
