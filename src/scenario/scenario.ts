import type { Month } from '../base/month.ts';

/** A number as the file gives it: a value, a range with a shape, or a formula over other inputs. */
export type Quantity = number | Range | Formula;

export interface Range {
  readonly low: number;
  /** Absent for uniform, normal and lognormal. */
  readonly likely?: number | undefined;
  readonly high: number;
  /** PERT when `likely` is there and nothing else is said; uniform when it is not. */
  readonly shape?: 'pert' | 'triangular' | 'uniform' | 'normal' | 'lognormal' | undefined;
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  /** Somebody of the area has said that this is right for it. */
  readonly confirmed?: true | undefined;
}

export interface Formula {
  readonly formula: string;
  readonly source?: string | undefined;
  readonly reason?: string | undefined;
  readonly confirmed?: true | undefined;
}

/** One file: an area's position today, its assumptions and its options. Defaults are filled in; names are the model's names. */
export interface Scenario {
  readonly format: 'iom-scenario';
  readonly version: 1;
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
  readonly target?: Target | undefined;
  /** The first is the reference. */
  readonly options: readonly Option[];
  readonly settings: { readonly draws: number; readonly seed: number };
}

export interface Area {
  readonly name: string;
  readonly decision_maker: string;
  readonly population?: number | undefined;
  readonly band_d_tax_base?: number | undefined;
}

export interface Stream {
  readonly id: string;
  readonly name: string;
  readonly holder?: string | undefined;
  readonly annual_funding: Quantity;
  readonly annual_growth: Quantity;
  readonly iom_share: Quantity;
  /** By role id. */
  readonly spend_share: Readonly<Record<string, Quantity>>;
  readonly source?: string | undefined;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  readonly seconded_posts: Quantity;
  readonly unit_cost_at_start: Quantity;
  readonly vacancy_rate: Quantity;
  readonly abstraction: Quantity;
  readonly recruit_months: Quantity;
  readonly release_months: Quantity;
  /** By strand id. */
  readonly time_share: Readonly<Record<string, Quantity>>;
  readonly prevented_per_post: Quantity;
  readonly source?: string | undefined;
}

export interface Strand {
  readonly id: string;
  readonly name: string;
  readonly weight: Quantity;
  readonly custody_weight: Quantity;
  readonly caseload_scale: Quantity;
  readonly source?: string | undefined;
}

export interface Tier {
  readonly id: string;
  readonly name: string;
  readonly starting_community: Quantity;
  readonly starting_custody: Quantity;
  readonly months_on_cohort: Quantity;
  readonly custody_months: Quantity;
  readonly offences_per_year: Quantity;
  readonly effect: Quantity;
  /** By strand id. A strand left out has need 0. */
  readonly need: Readonly<Record<string, Quantity>>;
  /** By strand id. Needed wherever the need is not 0. */
  readonly standard_caseload: Readonly<Record<string, Quantity>>;
  readonly source?: string | undefined;
}

/** Who bears the cost of an offence. */
export type Bearer = 'police' | 'courts_and_prisons' | 'health' | 'victims';

export interface Offence {
  readonly id: string;
  readonly name: string;
  readonly offence_mix: Quantity;
  readonly unit_cost_of_crime: Quantity;
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

/** One dated change to one lever. */
export interface Decision {
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
  /** Where diverted money or posts go. */
  readonly to: string;
  readonly source?: string | undefined;
}
