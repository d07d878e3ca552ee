import type { ToldDifference } from '../../study/tell-difference.ts';
import type { Comparison } from '../compare.ts';
import { capital } from './numbers.ts';
import { ofHundredFutures } from '../futures-text.ts';
import type { Measure } from './measures.ts';

export interface ComparedWith {
  /** The option it is compared with. */
  readonly name: string;
  /** Its own number, as written. */
  readonly before: string;
  readonly measure: Measure;
  /** What futures are called: `futures`, or `futures in which IOM works`. */
  readonly futures?: string | undefined;
  /** Whether it goes on a sentence, and so begins with a small letter. */
  readonly goesOn?: boolean;
}

/**
 * How a number differs from another option's, and how sure that is, as whole sentences. The difference and the other
 * number are said with it; while nothing is judged, only the other number is.
 */
export function comparisonText(comparison: Comparison, compared: ComparedWith): string {
  const { name, before, measure, futures = 'futures', goesOn = false } = compared;
  const begin = (text: string): string => (goesOn ? text : capital(text));
  const than = `than under “${name}” (${before})`;
  switch (comparison.kind) {
    case 'waiting':
      return `${begin('under')} “${name}”: ${before}.`;
    case 'unsure':
      return `${begin('it')} could be ${measure.more} or ${measure.less} ${than}${oddsText(comparison.judged, measure, futures)}.`;
    case 'same':
      return begin(sameText(comparison.judged, compared));
    case 'told': {
      const { apart, judged } = comparison;
      const direct = direction(judged.number, measure);
      const sure = `${direct} ${countsText(judged, measure, futures)}`;
      if (apart === 0) return `${begin('about')} the same as under “${name}”: a little ${sure}.`;
      return `${measure.apart(apart)} ${direct} ${than}: ${sure}.${range(judged, measure, apart)}`;
    }
  }
}

/** `: fewer in 55 of 100 futures, more in 45`. Empty where the number is 0: then nothing says how many are on which side. */
const oddsText = (judged: ToldDifference, measure: Measure, futures: string): string =>
  judged.number === 0 ? '' : `: ${direction(judged.number, measure)} ${countsText(judged, measure, futures)}`;

function sameText(judged: ToldDifference, { name, measure, futures = 'futures' }: ComparedWith): string {
  if (judged.against === 0) return `the same as under “${name}” in all ${futures}.`;
  if (judged.leans && judged.same === 0)
    return `a little ${measure[judged.leans]} than under “${name}” in all ${futures}.`;
  return judged.leans
    ? `the same as under “${name}” ${countsText(judged, measure, futures)}.`
    : `about the same as under “${name}”.`;
}

export const direction = (difference: number, { more, less }: Pick<Measure, 'more' | 'less'>): string =>
  difference < 0 ? less : more;

/** `in 98 of 100 futures, more in 1, the same in 1`: in how many it is so, in how many it is not. */
export function countsText(
  { number, agree, against, same, leans }: ToldDifference,
  measure: Measure,
  futures = 'futures',
): string {
  const [of = 0, but = 0, none = 0] = ofHundredFutures([agree, against, same]);
  // Where the number is 0, any difference is against it.
  if (number === 0) {
    const way = leans && but > 0 ? `, ${measure[leans]} in the rest` : '';
    return none === 100 ? `in all ${futures}` : `in ${none} of 100 ${futures}${way}`;
  }
  if (of === 100) return `in all ${futures}`;
  return [
    `in ${of} of 100 ${futures}`,
    but > 0 ? `${direction(-number, measure)} in ${but}` : '',
    none > 0 ? `the same in ${none}` : '',
  ]
    .filter((each) => each !== '')
    .join(', ');
}

/** ` In 9 of 10 from 60 fewer to 2 more.` Empty where it says no more than the difference. */
function range({ low, high }: ToldDifference, measure: Measure, apart: number): string {
  const [from, to] = [measure.round(low), measure.round(high)];
  if (from === to) return from === apart ? '' : ` In 9 of 10 it is ${side(from, measure)}.`;
  if (from < 0 && to > 0) return ` In 9 of 10 from ${side(from, measure)} to ${side(to, measure)}.`;
  const [near, far] = to > 0 ? [from, to] : [to, from];
  return ` In 9 of 10 from ${measure.size(near)} to ${side(far, measure)}.`;
}

const side = (difference: number, measure: Measure): string =>
  difference === 0 ? 'the same' : `${measure.apart(difference)} ${direction(difference, measure)}`;
