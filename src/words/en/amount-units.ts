import type { AmountUnit, AmountWay } from '../amount-unit.ts';
import { afterNumber } from './after-number.ts';
import { numberUpTo } from './numbers.ts';

const UNITS: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  share: { before: '', after: '%' },
  'GBP/post/year': { before: '£', after: 'a year' },
  'GBP/offence': { before: '£', after: 'an offence' },
  'GBP/year': { before: '£', after: 'a year' },
  month: { before: '', after: 'months' },
  case: { before: '', after: 'people' },
  post: { before: '', after: 'posts' },
  'case/post': { before: '', after: 'cases a post' },
  'offence/post/year': { before: '', after: 'recorded crimes a year' },
  'offence/case/year': { before: '', after: 'offences a year' },
  'offence/GBPm': { before: '', after: 'offences' },
  '1': { before: '', after: 'times' },
};

const NONE = { before: '', after: '' };

/** What stands beside the field of a number in a unit of the model. */
export const unitBeside = (unit: string): { readonly before: string; readonly after: string } =>
  UNITS[unit] ?? NONE;

/** What stands beside the amount of a decision: it says itself of what time it is. */
export function amountUnit(unit: AmountUnit): { readonly before: string; readonly after: string } {
  switch (unit) {
    case 'pounds':
      return { before: '£', after: '' };
    case 'percent':
      return { before: '', after: '%' };
    case 'points':
    case 'posts':
    case 'people':
      return { before: '', after: unit };
    default:
      return unitBeside(unit.of);
  }
}

/** What the amount is an amount of, to be read after it. */
export function amountInWords(unit: AmountUnit, way: AmountWay): string {
  if (way === 'share') return 'of today’s level';
  if (way === 'level') return 'is the new level';
  const less = way === 'less';
  switch (unit) {
    case 'pounds':
      return less ? 'a year less' : 'a year more';
    case 'percent':
    case 'points':
      return less ? 'less' : 'more';
    case 'posts':
    case 'people':
      return less ? 'fewer' : 'more';
    default:
      return less ? 'lower' : 'higher';
  }
}

/** `50% of today’s level`, `4 posts fewer`, `£10,000 a year more`; `size` is without its sign. */
export function changeShown(size: number, unit: AmountUnit, way: AmountWay): string {
  const { before, after } = amountUnit(unit);
  const written = numberUpTo(size, 3);
  const counted = after === '%' ? '%' : after === '' ? '' : ` ${afterNumber(written, after)}`;
  return `${before}${written}${counted} ${amountInWords(unit, way)}`;
}
