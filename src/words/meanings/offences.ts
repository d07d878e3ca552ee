import { nineInTen, nineInTenFirst, number, offences } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import type { Reading } from '../pick.ts';
import type { Meaning } from './meaning.ts';

const YEAR = 12;

/** Offences prevented in a year, with what is left if IOM has no effect. */
export function offencesMeanings({ at, before, reference }: LookedAt): Meaning[] {
  const prevented = at('prevented');
  if (!prevented) return [];
  const apart = Math.round((at('prevented_elsewhere')?.value ?? 0) * YEAR);
  const yearly = (value: number): string => number(Math.round(value * YEAR));
  const total = Math.round(prevented.value * YEAR);
  const fewer = total >= 0;
  return [
    {
      figure: fewer ? offences(total) : offences(-total).replace(/^(\S+ \S+|\S+) /, '$1 more '),
      quantity: 'prevented',
      ground: 'effect',
      change: fewer ? 'prevented a year' : 'a year',
      tone: 'neither',
      words: [
        `${fewer ? '' : 'Counted as prevented: '}${(fewer ? nineInTenFirst : nineInTen)(prevented.low, prevented.high, yearly)}${against(prevented, before('prevented'), reference.name)}.`,
        withoutEffect(apart),
      ].join(' '),
    },
  ];
}

/** The zero-effect case: what is left then is what diverted money and moved posts prevent, or do not, where they are now. */
function withoutEffect(apart: number): string {
  if (apart === 0) return 'None if IOM has no effect.';
  return apart > 0
    ? `If IOM has no effect: ${number(apart)}, from what moved elsewhere.`
    : `If IOM has no effect: ${number(-apart)} more offences, since what came to IOM is missed elsewhere.`;
}

/**
 * Against the reference, by the central runs; where those and the ends of the ranges do not point the same way, it is
 * not known which has more, and no number is told.
 */
function against(now: Reading, reference: Reading | undefined, name: string): string {
  if (!reference) return '';
  const yearly = (value: number): number => Math.round(value * YEAR);
  // Of the numbers as they are written, so that all three add up.
  const difference = yearly(now.value) - yearly(reference.value);
  const ends = [now.low - reference.low, now.high - reference.high].map(yearly);
  if (difference === 0 && ends.every((each) => each === 0)) return '';
  if (ends.some((each) => Math.sign(each) !== 0 && Math.sign(each) !== Math.sign(difference)))
    return `. Under “${name}” it could be more or fewer`;
  if (difference === 0) return '';
  return `: ${number(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than under “${name}”`;
}
