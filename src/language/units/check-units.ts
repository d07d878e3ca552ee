import type { Problem } from '../../base/problem.ts';
import { isComparison } from '../check-kinds.ts';
import type { Declared } from '../checked-model.ts';
import { SIGNS, type Expression } from '../expression.ts';
import { clipped, problemAt, type Place } from '../place.ts';
import { printExpression } from '../print-expression.ts';
import type { TextFacts, UnitSide } from '../problem-facts.ts';
import { DIMENSIONLESS, powerUnit, printUnit, sameUnit, timesUnit, type Unit } from './unit.ts';

/** `any` for a bare 0 and *none*, which fit every unit, and for a part already reported, so that it is reported once. */
type Found = Unit | 'any';

/** The unit problems of an expression whose result must have the unit of `declared`. */
export function checkUnits(
  expression: Expression,
  declared: { readonly name: string; readonly unit: Unit },
  names: ReadonlyMap<string, Declared>,
  place: Place,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (facts: TextFacts<'unit'>): 'any' => {
    problems.push(problemAt(place, 'unit', facts));
    return 'any';
  };
  const plain = (unit: Found): Unit => (unit === 'any' ? DIMENSIONLESS : unit);
  const text = (part: Expression): string => clipped(printExpression(part));

  const same = (whole: Expression, sides: readonly (readonly [SidePlace, Expression])[]): Found => {
    let agreed: Found = 'any';
    const units = sides.map(([, side]) => unitOf(side));
    for (const unit of units) {
      if (unit === 'any') continue;
      if (agreed === 'any') agreed = unit;
      else if (!sameUnit(agreed, unit)) {
        const described = sides.map(([at, side], i): UnitSide => {
          const found = units[i]!;
          return { ...at, piece: text(side), ...(found === 'any' ? {} : { unit: printUnit(found) }) };
        });
        return refuse({ why: 'differ', piece: text(whole), sides: described });
      }
    }
    return agreed;
  };

  const mustBePlain = (part: Expression, inside: 'exp' | 'log' | 'power'): void => {
    const unit = unitOf(part);
    if (unit !== 'any' && unit.size > 0)
      refuse({ why: 'not-plain', piece: text(part), unit: printUnit(unit), inside });
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
          part.arguments.map((argument, position) => [{ at: 'argument', position }, argument] as const),
        );
      case 'choose':
        unitOf(part.when);
        return same(part, [
          [{ at: 'then' }, part.then],
          [{ at: 'otherwise' }, part.otherwise],
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
            mustBePlain(part.of, part.operator);
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
        [{ at: 'left', sign: SIGNS[operator] }, left],
        [{ at: 'right', sign: SIGNS[operator] }, right],
      ]);
      return isComparison(operator) ? DIMENSIONLESS : unit;
    }
    if (operator === 'multiply') return timesUnit(plain(unitOf(left)), plain(unitOf(right)), 1);
    if (operator === 'divide') return timesUnit(plain(unitOf(left)), plain(unitOf(right)), -1);
    mustBePlain(right, 'power');
    const base = unitOf(left);
    if (base === 'any' || base.size === 0) return DIMENSIONLESS;
    const whole = wholeNumber(right);
    if (whole === undefined)
      return refuse({ why: 'power', piece: text(left), unit: printUnit(base), power: text(right) });
    return powerUnit(base, whole);
  };

  const found = unitOf(expression);
  // With a faulty part the unit of the whole is unknown: compare it only where no part was reported.
  if (problems.length === 0 && found !== 'any' && !sameUnit(found, declared.unit))
    refuse({
      why: 'declared',
      piece: text(expression),
      unit: printUnit(found),
      name: declared.name,
      declared: printUnit(declared.unit),
    });
  return problems;
}

/** Which side of the whole a part is. */
type SidePlace = UnitSide extends infer S ? (S extends UnitSide ? Omit<S, 'piece' | 'unit'> : never) : never;

function wholeNumber(expression: Expression): number | undefined {
  if (expression.kind === 'number') return Number.isInteger(expression.value) ? expression.value : undefined;
  if (expression.kind === 'unary' && expression.operator === 'negate') {
    const value = wholeNumber(expression.of);
    return value === undefined ? undefined : -value;
  }
  return undefined;
}
