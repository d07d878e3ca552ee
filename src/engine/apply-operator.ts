import type { BinaryOperator, UnaryOperator } from '../language/scalar-model.ts';
import { exp, log, power } from './math/index.ts';

/** Truth values are 1 and 0. Where a number stands for one, 0 and NaN are false. */
const isTrue = (x: number): boolean => x !== 0 && !Number.isNaN(x);

export function applyUnary(operator: UnaryOperator, x: number): number {
  switch (operator) {
    case 'negate':
      return -x;
    case 'abs':
      return Math.abs(x);
    case 'sqrt':
      return Math.sqrt(x);
    case 'floor':
      return Math.floor(x);
    case 'exp':
      return exp(x);
    case 'log':
      return log(x);
    case 'not':
      return Number(!isTrue(x));
  }
}

export function applyBinary(operator: BinaryOperator, x: number, y: number): number {
  switch (operator) {
    case 'add':
      return x + y;
    case 'subtract':
      return x - y;
    case 'multiply':
      return x * y;
    case 'divide':
      return x / y;
    case 'power':
      return power(x, y);
    case 'min':
      return Math.min(x, y);
    case 'max':
      return Math.max(x, y);
    case 'less':
      return Number(x < y);
    case 'lessEqual':
      return Number(x <= y);
    case 'greater':
      return Number(x > y);
    case 'greaterEqual':
      return Number(x >= y);
    case 'equal':
      return Number(x === y);
    case 'notEqual':
      return Number(x !== y);
    case 'and':
      return Number(isTrue(x) && isTrue(y));
    case 'or':
      return Number(isTrue(x) || isTrue(y));
  }
}

export const applyChoose = (when: number, then: number, otherwise: number): number =>
  isTrue(when) ? then : otherwise;
