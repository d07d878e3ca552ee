import { asWritten } from '../as-written.ts';
import type { FieldUnit, ReadAmount } from '../field-unit.ts';

/** What people write beside a number, by what it is counted in. */
const MARKS: readonly { readonly counted: string; readonly mark: RegExp }[] = [
  { counted: 'pounds', mark: /^(£|pounds?|gbp)$/ },
  { counted: 'percent', mark: /^(%|percent|per cent|percentage points?|points?)$/ },
  { counted: 'dollars', mark: /^(\$|dollars?)$/ },
  { counted: 'euros', mark: /^(€|euros?)$/ },
  { counted: 'people', mark: /^(people|persons?|cases?)$/ },
  { counted: 'posts', mark: /^posts?$/ },
  { counted: 'offences', mark: /^(offences?|crimes?)$/ },
  { counted: 'years', mark: /^(years?|yrs?)$/ },
  { counted: 'months', mark: /^(months?|mths?)$/ },
  { counted: 'weeks', mark: /^weeks?$/ },
  { counted: 'hours', mark: /^hours?$/ },
  { counted: 'times', mark: /^(times|x|×)$/ },
];

/** For how long something is counted: `a year`, `per month`, `p.a.`. */
const PERIODS: readonly { readonly period: string; readonly mark: RegExp }[] = [
  { period: 'a year', mark: /\s*((\b(a|per|each|every) |\/ ?)(year|yr)|\bp\.?a\.?)$/ },
  { period: 'a month', mark: /\s*(\b(a|per|each|every) |\/ ?)(month|mth)$/ },
  { period: 'a week', mark: /\s*(\b(a|per|each|every) |\/ ?)week$/ },
];

const NUMBER = /\d[\d,. \u00a0\u202f]*|\.\d+/;
/** `1,5`, and as it is written elsewhere: `1.000,50`, `1 000,5`, `1.000.000`. */
const TWO_WAYS = /^-?((\d+|\d{1,3}([. \u00a0\u202f]\d{3})+),\d*|\d{1,3}(\.\d{3}){2,})$/;
const AMOUNT = new RegExp(`^([-+−–]?)\\s*([£$€]?)\\s*([-+−–]?)\\s*(${NUMBER.source})(.*)$`, 's');

/**
 * What somebody typed into a field. The field's own sign or word may stand with the number and need not: `£90`, `90`, `3 posts`.
 * One that means something else is asked about and not passed over, since `50%` in a field of pounds is not £50. A comma
 * or a space groups three digits and nothing else: `1,5` may be meant as 1.5, and is not taken for 15.
 *
 * @param example a number to write in its place, where there is none to be seen in the text.
 */
export function readAmount(text: string, unit: FieldUnit, example = '5'): ReadAmount {
  if (text.trim() === '') return { value: NaN, complaint: 'Write a number.' };
  const said = `“${asWritten(text.length > 40 ? `${text.slice(0, 39)}…` : text.trim())}”`;
  const refuse = (sentence: string): ReadAmount => ({ value: NaN, complaint: `${said} ${sentence}` });
  const found = AMOUNT.exec(text.trim());
  const parts = found && partsOf(found, unit);
  if (!parts) return refuse(`is not a number. Enter one in digits, such as ${example}.`);
  if (Number.isNaN(parts.value))
    return refuse(
      parts.twoWays
        ? 'can be read in two ways. Write decimals with a full stop, and thousands in groups of three: 1.5 or 1,500.'
        : `is not a number. Enter one in digits, such as ${example}.`,
    );
  const own = ownOf(unit);
  const misfit = parts.counted.find((each) => each !== own.counted);
  if (misfit !== undefined)
    return refuse(
      `is in ${misfit}, and this number ${own.counted === '' ? 'has no unit' : `is in ${own.counted}`}. If you mean ${own.write(parts.written)}, write that.`,
    );
  if (parts.period !== '' && own.period !== '' && parts.period !== own.period)
    return refuse(
      `is for ${parts.period}, and this number is for ${own.period}. If you mean ${own.write(parts.written)} ${own.period}, write that.`,
    );
  return { value: parts.value, complaint: '' };
}

interface Parts {
  readonly value: number;
  /** A comma or a full stop stands where neither decimals nor thousands are meant for sure. */
  readonly twoWays: boolean;
  /** The number as typed, without what stands beside it. */
  readonly written: string;
  /** What the signs and words beside it say that it is counted in. */
  readonly counted: readonly string[];
  readonly period: string;
}

/** Undefined where there is something beside the number that means nothing. */
function partsOf(
  [, first, sign, second, digits, beside]: RegExpExecArray,
  { after = '' }: FieldUnit,
): Parts | undefined {
  if (first && second) return undefined;
  const minus = /[-−–]/.test(first! + second!) ? '-' : '';
  const written = minus + digits!.trim();
  const words = beside!.trim().toLowerCase().replace(/\s+/g, ' ');
  const own = words === after.toLowerCase(); // all that stands after the field
  const period = own ? undefined : PERIODS.find(({ mark }) => mark.test(words));
  const unit = own ? '' : period ? words.replace(period.mark, '') : words;
  const counted: string[] = [];
  for (const mark of [sign!, unit]) {
    if (mark === '') continue;
    const known = MARKS.find((each) => each.mark.test(mark));
    if (!known) return undefined;
    counted.push(known.counted);
  }
  return {
    value: plainNumber(written),
    twoWays: TWO_WAYS.test(written),
    written,
    counted,
    period: period?.period ?? '',
  };
}

/** Digits with a full stop before decimals, and commas or spaces between groups of three; NaN for anything else. */
function plainNumber(text: string): number {
  if (/^-?\d{1,3}([, \u00a0\u202f]\d{3})+(\.\d*)?$/.test(text))
    return Number(text.replace(/[, \u00a0\u202f]/g, ''));
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
}

/** What a field is counted in by what stands beside it, and how a number is written in it. */
function ownOf({ before = '', after = '' }: FieldUnit): {
  readonly counted: string;
  readonly period: string;
  readonly write: (number: string) => string;
} {
  const period = PERIODS.find(({ mark }) => mark.test(after))?.period ?? '';
  if (before === '£') return { counted: 'pounds', period, write: (number) => number.replace(/^(-?)/, '$1£') };
  if (after.startsWith('%')) return { counted: 'percent', period, write: (number) => `${number}%` };
  const counted = MARKS.find(({ mark }) => mark.test(after.split(' ')[0]!))?.counted ?? after;
  return { counted, period, write: (number) => (counted === '' ? number : `${number} ${counted}`) };
}
