import type { Month } from '../base/month.ts';
import type { NumbersOf } from './held-numbers.ts';

/**
 * A number as the file gives it: the number alone or with its source, a range with a shape, a formula over other inputs,
 * or null: not known yet. A scenario with a null in it is kept and shared like any other, and does not run.
 */
export type Quantity = number | Valued | Range | Formula | null;

/** What may stand beside a number, however it is given. */
export interface Words {
  /** An evidence id or free text. */
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  /** Somebody of the area has said that this is right for it. */
  readonly confirmed?: true | undefined;
  /** A figure taken to go on with, marked as such until it is replaced. */
  readonly example?: true | undefined;
}

/** One number that says where it is from. */
export interface Valued extends Words {
  readonly value: number;
}

export interface Range extends Words {
  readonly low: number;
  /** Absent for uniform, normal and lognormal. */
  readonly likely?: number | undefined;
  readonly high: number;
  /** PERT when `likely` is there and nothing else is said; uniform when it is not. */
  readonly shape?: 'pert' | 'triangular' | 'uniform' | 'normal' | 'lognormal' | undefined;
}

export interface Formula extends Words {
  readonly formula: string;
}

/** One file: an area's position today, its assumptions and its options. Defaults are filled in; names are the model's names. */
export interface Scenario {
  readonly format: 'iom-scenario';
  readonly version: 2;
  readonly title: string;
  readonly notes?: string | undefined;
  readonly area: Area;
  /** Month 0: today. */
  readonly start: Month;
  /** How many months are computed, month 0 included. */
  readonly months: number;
  readonly price_year: string;
  readonly streams: readonly Stream[];
  readonly roles: readonly Role[];
  readonly strands: readonly Strand[];
  readonly tiers: readonly Tier[];
  readonly offences: readonly Offence[];
  /** Only what the file says; the model's defaults stand for the rest, and the page says so. */
  readonly assumptions: Readonly<Record<string, Quantity>>;
  readonly equations: Readonly<Record<string, string>>;
  /** What happens under every option, the reference included: a law, a grant that ends, a pay deal. */
  readonly business_as_usual: readonly DatedChange[];
  readonly target?: Target | undefined;
  /** The first is the reference. */
  readonly options: readonly Option[];
  readonly settings: { readonly draws: number; readonly seed: number };
}

export interface Area {
  readonly name: string;
  readonly decision_maker: string;
  /** Who decides next, and from when. */
  readonly next_decision_maker?: { readonly name: string; readonly from: Month } | undefined;
  readonly population?: number | undefined;
  readonly band_d_tax_base?: number | undefined;
}

export interface Stream extends NumbersOf<'stream'> {
  readonly id: string;
  readonly name: string;
  readonly holder?: string | undefined;
  readonly source?: string | undefined;
}

export interface Role extends NumbersOf<'role'> {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  /** Places of a service that does work, such as treatment or housing: never added to posts; posts where left out. */
  readonly counted_in?: 'posts' | 'places' | undefined;
  readonly source?: string | undefined;
}

export interface Strand extends NumbersOf<'strand'> {
  readonly id: string;
  readonly name: string;
  readonly source?: string | undefined;
}

export interface Tier extends NumbersOf<'tier'> {
  readonly id: string;
  readonly name: string;
  readonly source?: string | undefined;
}

/** Who bears the cost of an offence. */
export type Bearer = 'police' | 'courts_and_prisons' | 'health' | 'victims';

export interface Offence extends NumbersOf<'offence'> {
  readonly id: string;
  readonly name: string;
  /** Shares of the cost; a bearer left out bears nothing. */
  readonly borne_by?: Readonly<Partial<Record<Bearer, number | undefined>>> | undefined;
  readonly source?: string | undefined;
}

export interface Target {
  readonly output: string;
  readonly at_least: number;
}

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly notes?: string | undefined;
  readonly decisions: readonly Decision[];
}

export type Change = { readonly multiply: number } | { readonly add: number } | { readonly set: number };

/** One dated change to one lever, whoever makes it. */
export interface DatedChange {
  readonly id: string;
  readonly name: string;
  /** A model name with its members: `iom_share.ex_dip`. */
  readonly lever: string;
  readonly change: Change;
  readonly from: Month;
  /** The last month it holds; null: for good. */
  readonly until: Month | null;
  readonly ramp_months: number;
  readonly on: boolean;
  readonly source?: string | undefined;
}

/** A dated change that an option makes. */
export interface Decision extends DatedChange {
  /** Where diverted money or posts go. */
  readonly to: string;
}
