import type { PairAt } from './pair-at.ts';

/** The number of a difference is stated where at most this share of the judged futures has the other sign. */
const MOST_AGAINST = 0.2;

/** 1 − 0.7 − 0.3 is not quite 0 in binary. A share below this is 0: it is less than one future. */
const ROUNDING = 1e-9;

export interface ToldDifference {
  /**
   * - `told`: a sentence may state the number.
   * - `could-be-either`: it may not; the difference could be more or fewer.
   * - `same`: the two options do not differ.
   */
  readonly kind: 'told' | 'could-be-either' | 'same';
  /** The difference of the two central runs. */
  readonly number: number;
  /** The difference lies between these in 9 of 10 of the judged futures. */
  readonly low: number;
  readonly high: number;
  /** Shares of the judged futures in which it has the sign of `number`, the other sign (any, where `number` is 0), and is 0. */
  readonly agree: number;
  readonly against: number;
  readonly same: number;
  /** Where the number is 0 and all futures that differ do so in one direction: that direction. */
  readonly leans?: 'more' | 'less';
  /** Where some futures are not judged: the difference of the central runs in those. */
  readonly otherwise?: number;
}

/**
 * Judges a difference by the same futures under both options. It is told where at most 20 of 100 of those judged are
 * against it and it lies within their middle half; and where none is against it and some agree, though most may be the
 * same: "fewer in 39, the same in 61". No difference that is more in some futures and less in none, or the other way, is the
 * same, with that said. `undefined` where there is no difference to judge: *none*, or no futures.
 */
export function tellDifference(pair: PairAt): ToldDifference | undefined {
  const { central: number, given } = pair;
  const { p5: low, p25, p75, p95: high, agree, against, above } = given ?? pair;
  if (Number.isNaN(number) || Number.isNaN(agree)) return undefined;
  const few = against <= MOST_AGAINST;
  const carried = against === 0 ? agree > 0 : few && p25 <= number && number <= p75;
  const leans =
    number !== 0 || against === 0 ? undefined : above === against ? 'more' : above === 0 ? 'less' : undefined;
  const kind = number === 0 && (few || leans) ? 'same' : number !== 0 && carried ? 'told' : 'could-be-either';
  return {
    kind,
    number,
    low,
    high,
    agree,
    against,
    same: 1 - agree - against > ROUNDING ? 1 - agree - against : 0,
    ...(leans ? { leans } : {}),
    ...(given ? { otherwise: given.otherwise } : {}),
  };
}
