import { texText, type TexWords } from '../../../language/print-tex.ts';
import { atMarks } from '../../as-written.ts';

/** What stands between mathematics. */
export const texWords: TexWords = {
  none: 'no such number',
  not: 'not',
  and: 'and',
  or: 'or',
  if: 'if',
  otherwise: 'otherwise',
  roundedDown: 'rounded down',
  heldBetween: 'held between',
  betweenAnd: 'and',
  neverBelow: 'never below',
  neverAbove: 'never above',
  smallerOf: 'smaller of',
  smallestOf: 'smallest of',
  largerOf: 'larger of',
  largestOf: 'largest of',
  smallest: 'smallest',
  largest: 'largest',
};

/** A name as TeX, which has no place for marks around what its author wrote. */
export const texName = (name: string, width?: number): string => texText(atMarks(name).join(''), width);
