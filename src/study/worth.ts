import type { Series } from './projection.ts';

export type Outputs = Readonly<Record<string, Series>>;

/** What a change costs in one month, and how many offences it must prevent to be worth that. Pounds and offences a year. */
export interface Worth {
  /** More spent on IOM; below 0: less. */
  readonly programme: number;
  /** The part of `programme` that would not be spent without IOM. */
  readonly additional: number;
  /** More of IOM's money spent elsewhere; below 0: money taken from elsewhere for IOM. */
  readonly elsewhere: number;
  /** More money a year for services; the model counts no work of theirs. */
  readonly services: number;
  /** More public money spent in all; about 0 where money only moves. */
  readonly publicCost: number;
  /** How many more posts are on other duties. */
  readonly movedPosts: number;
  /** Offences here that are worth `programme`, and `additional`, at what an average offence of today’s list costs. */
  readonly here: number | undefined;
  readonly hereAdditional: number | undefined;
  /** Offences elsewhere that are worth `elsewhere`, at what an offence prevented there costs, or at the given price. */
  readonly there: number | undefined;
  /** Offences that IOM then no longer prevents; below 0: that it prevents more. */
  readonly lost: number | undefined;
  /** The same between whole offences a year, as they are written on either side: a number beside those is this one. */
  readonly lostInWhole: number | undefined;
  /** Offences elsewhere that are worth what IOM then no longer prevents; 0 where it prevents as much or more. */
  readonly toMakeUp: number | undefined;
}

/**
 * The break-even of a change by itself: one side with it, the other without, in the central run of one month. Average
 * break-even falls when money is cut, which reads like better value: here only what the change costs counts.
 *
 * - Worth its cost: change in cost over the cost to society of one offence. It needs no effect size.
 * - To make up: value of the offences that IOM no longer prevents (social value without what is prevented elsewhere) over
 *   the cost of one offence elsewhere. It hangs on the effect, and is nothing where IOM has none.
 *
 * Units    costs in GBP/year, offences in offence/year; the outputs are by the month.
 * Missing  `undefined` for all of it where an output was not projected, or has no number in that month; for a number of
 *          offences where one costs next to nothing, or costs other than without the change.
 * @param price Pounds of an offence elsewhere, where what is prevented there is of another kind than the model's average.
 */
export function worthOf(now: Outputs, before: Outputs, at: number, price?: number): Worth | undefined {
  const each = (name: string): readonly [number, number] | undefined => {
    const pair = [now[name]?.central[at], before[name]?.central[at]] as const;
    return pair.every((value) => value !== undefined && Number.isFinite(value))
      ? (pair as readonly [number, number])
      : undefined;
  };
  const [programme, additional, elsewhere, publicCost] = [
    'programme_cost',
    'additional_cost',
    'redeployed_cost',
    'public_cost',
  ].map((name) => change(each(name)));
  if (programme === undefined || elsewhere === undefined || publicCost === undefined) return undefined;
  const costHere = same(each('cost_per_offence'));
  const costThere = same(each('offence_cost_elsewhere'));
  const preventedThere = each('prevented_elsewhere');
  const value = lostHere(each('social_value'), preventedThere, costThere);
  const preventedInAll = each('prevented');
  const [prevented, there] = [change(preventedInAll), change(preventedThere)];
  return {
    programme: programme * YEAR,
    additional: (additional ?? programme) * YEAR,
    elsewhere: elsewhere * YEAR,
    services: change(each('service_funding')) ?? 0,
    publicCost: publicCost * YEAR,
    movedPosts: Object.keys(now)
      .filter((name) => name.startsWith('moved_posts.'))
      .reduce((sum, name) => sum + (change(each(name)) ?? 0), 0),
    here: worth(programme, costHere),
    hereAdditional: additional === undefined ? undefined : worth(additional, costHere),
    there: worth(elsewhere, price ?? costThere),
    lost: prevented === undefined || there === undefined ? undefined : (there - prevented) * YEAR,
    lostInWhole:
      preventedInAll && preventedThere && change(whole(preventedThere))! - change(whole(preventedInAll))!,
    toMakeUp: value === undefined ? undefined : worth(Math.max(0, value), price ?? costThere),
  };
}

const YEAR = 12;
/** Pounds below which an offence costs next to nothing; as in the model. */
const LEAST_COST = 0.01;
/** Relative: prices that differ by less are the same. */
const ROUNDING = 1e-9;

type Pair = readonly [now: number, before: number] | undefined;

const change = (pair: Pair): number | undefined => pair && pair[0] - pair[1];

/** Offences of a month in whole ones a year. */
const whole = (pair: readonly [number, number]): Pair => [
  Math.round(pair[0] * YEAR),
  Math.round(pair[1] * YEAR),
];

/** The value where both sides have the same, else `undefined`. */
const same = (pair: Pair): number | undefined =>
  pair && Math.abs(pair[0] - pair[1]) <= ROUNDING * Math.abs(pair[1]) ? pair[0] : undefined;

const worth = (poundsAMonth: number, cost: number | undefined): number | undefined =>
  cost !== undefined && cost >= LEAST_COST ? (poundsAMonth * YEAR) / cost : undefined;

/** Value in pounds a month of what IOM no longer prevents. */
function lostHere(value: Pair, elsewhere: Pair, costThere: number | undefined): number | undefined {
  if (!value || !elsewhere || costThere === undefined) return undefined;
  const here = (side: 0 | 1): number => value[side] - elsewhere[side] * costThere;
  return here(1) - here(0);
}
