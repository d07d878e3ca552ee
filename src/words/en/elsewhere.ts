import type { Worth } from '../../study/worth.ts';
import { counted, listed, number, offences, rounded, roundPounds, tenths } from './numbers.ts';
import type { LessThanFull } from './less-than-full.ts';
import { LEAST_POSTS, LEAST_POUNDS } from '../least-told.ts';

const TEN_THOUSAND = 10_000;

/** What one decision sends elsewhere, or brings from there. */
export interface SentElsewhere {
  readonly kind: 'money' | 'posts';
  readonly worth: Worth;
  /** Whether somebody has said what it does there. */
  readonly counted: boolean;
  /** Offences a year that are counted for it there, more or fewer. */
  readonly prevents: number;
  /** Pounds of one of them, where they are not of the kind that the model values: `worth` is at that price. */
  readonly each?: number | undefined;
  /** Why less is counted for posts than their figure says. */
  readonly less?: LessThanFull | undefined;
}

/**
 * What it would have to prevent to be worth it: from the change in cost of this decision alone. With nothing counted,
 * that is said first. Empty where nothing has moved yet.
 */
export function elsewhereWords({ kind, worth, counted, prevents, each, less }: SentElsewhere): string {
  const { elsewhere } = worth;
  if (Math.abs(elsewhere) < LEAST_POUNDS) return '';
  const [it, its] = kind === 'money' ? ['it', 'its'] : ['they', 'their'];
  const whole = Math.round(prevents);
  const priced = counted && each !== undefined;
  const more = priced ? crimes(Math.abs(whole)) : offences(Math.abs(whole));
  const thefts = priced ? `, mostly thefts of about ${roundPounds(each)} each` : '';
  if (elsewhere < 0) {
    const missed = counted
      ? whole < 0
        ? `Counted: ${more} a year more elsewhere, since ${it} came here${thefts}.`
        : `Counted: nothing is missed elsewhere.`
      : `Nothing is counted for what ${it} did before.`;
    const { here } = worth;
    if (here === undefined || here <= 0) return missed;
    return `${missed} To be worth ${its} ${roundPounds(-elsewhere)} a year, IOM must prevent ${about(here)} more a year with ${kind === 'money' ? 'it' : 'them'}.`;
  }
  const said = counted
    ? `Counted: ${more} a year prevented there${thefts}${forEach(kind, worth, prevents)}.${lessWords(less, worth)}`
    : `Nothing is counted for what ${it} ${kind === 'money' ? 'does' : 'do'} there.`;
  return [said, toBeWorthIt(worth, it, its, priced), servicesWords(worth), makingUp(worth, it, priced)]
    .filter((part) => part !== '')
    .join(' ');
}

/** `, 13.7 for each of 3.8 filled posts`: beside what each must prevent. Of one post it is said already. */
function forEach(kind: SentElsewhere['kind'], { movedPosts }: Worth, prevents: number): string {
  if (kind === 'money' || movedPosts < LEAST_POSTS || isOnePost(movedPosts)) return '';
  return Math.round(prevents) === 0
    ? ''
    : `, ${tenths(prevents / movedPosts)} for each of ${filled(movedPosts)}`;
}

const lessWords = (less: LessThanFull | undefined, { movedPosts }: Worth): string =>
  less && less.reasons.length > 0
    ? ` That is less than ${tenths(less.full)}${isOnePost(movedPosts) ? '' : ' for each'}, since ${listed(less.reasons)}.`
    : '';

const filled = (count: number): string => counted(count, 'filled post', 'filled posts', 1);
const isOnePost = (count: number): boolean => rounded(count, 1) === 1;

/** `To be worth its £93,700 a year, it must prevent 33 offences a year: 3.5 for each £10,000.` */
function toBeWorthIt(
  { elsewhere, there, movedPosts }: Worth,
  it: string,
  its: string,
  priced: boolean,
): string {
  if (there === undefined) return '';
  const needed = priced ? `${crimes(there)} a year at that price` : `${about(there)} a year`;
  const all = `To be worth ${its} ${roundPounds(elsewhere)} a year, ${it} must prevent ${needed}`;
  if (it === 'it' || movedPosts < LEAST_POSTS)
    return `${all}: ${tenths((there / elsewhere) * TEN_THOUSAND)} for each £10,000.`;
  // One post must prevent all of it: that is said already.
  return isOnePost(movedPosts)
    ? `${all}.`
    : `${all}: ${tenths(there / movedPosts)} for each of ${filled(movedPosts)}.`;
}

/** What no work is counted for cannot be lost: that half of the comparison is missing, and is said to be. */
const servicesWords = ({ services }: Worth): string =>
  services > -LEAST_POUNDS
    ? ''
    : `${roundPounds(-services)} of it paid for services. No work is counted for those, so no loss either.`;

/**
 * What IOM then no longer prevents, and how many offences there are worth as much: not as many where one costs more or
 * less. Hangs on the effect, and is left out where it would be none.
 */
function makingUp({ lost, lostInWhole, toMakeUp }: Worth, it: string, priced: boolean): string {
  if (lost === undefined || toMakeUp === undefined || Math.round(toMakeUp) === 0) return '';
  // Where it is written in whole offences, it is the difference of those that are written beside it.
  const fewer = isFew(lost) ? tenthsOf(lost) : number(lostInWhole ?? lost);
  if (priced)
    return `IOM prevents ${fewer} fewer a year. To make up for what those cost, ${it} must prevent ${crimes(toMakeUp)} at that price.`;
  return about(lost) === about(toMakeUp)
    ? `IOM prevents ${fewer} fewer a year: to make up for that, ${it} must prevent as many.`
    : `IOM prevents ${fewer} fewer a year. To make up for what those cost, ${it} must prevent ${about(toMakeUp)}.`;
}

/** Whole offences; few of them to a tenth. */
const about = (count: number): string => {
  return counted(count, 'offence', 'offences', isFew(count) ? 1 : 0);
};
const crimes = (count: number): string => counted(count, 'crime', 'crimes');
const isFew = (count: number): boolean => count < 9.95;
const tenthsOf = (count: number): string => (isFew(count) ? tenths(count) : number(count));
