import { poundFlow, type PoundFlow } from '../../src/charts/pound-flow.ts';
import type { PairedLevels } from '../../src/study/pairs.ts';
import type { Swings } from '../../src/study/swings.ts';
import { monthName } from '../../src/words/en/numbers.ts';
import type { CentralRun } from './central-run.ts';
import type { Piece } from './page-numbers.ts';
import { says, type Rounding } from './said-numbers.ts';

/** One state of the page, held against the central run: every rule reads the numbers it expects from here. */
export class Held {
  readonly faults: string[] = [];
  readonly run: CentralRun;
  readonly option: string;
  readonly month: string;
  readonly reference: string;
  readonly start: string;

  constructor(run: CentralRun, option: string, month: string) {
    this.run = run;
    this.option = option;
    this.month = month;
    this.reference = run.scenario.options[0]!.id;
    this.start = run.months[0]!;
  }

  now = (quantity: string): number => this.run.central(this.option, quantity, this.month);
  before = (quantity: string): number => this.run.central(this.reference, quantity, this.month);
  /** A number said in whole units: what differences are taken of, and what adds up. */
  whole = (value: number): number => Math.round(value * (1 + 1e-12));

  /** `printed` must be this value, rounded once. */
  is(printed: string, value: number, unit: string, what: string, rounding?: Rounding): void {
    if (!says(printed, value, unit, rounding))
      this.faults.push(`${what}: the page says ${printed}, the central run has ${value} (${unit})`);
  }

  same(printed: string, wanted: string | number, what: string): void {
    if (printed !== String(wanted))
      this.faults.push(`${what}: the page says ${printed}, and it is ${wanted}`);
  }

  isMonth(printed: string, what: string, month = this.month): void {
    this.same(printed, monthName(month), `${what}, its month`);
  }

  /** The ends between which 9 in 10 futures lie. */
  isRange(
    low: string,
    high: string,
    quantity: string,
    { times = 1, unit = this.run.unit(quantity), option = this.option, month = this.month } = {},
  ): void {
    const [from, to] = this.run.ends(option, quantity, month).map((end) => end * times);
    this.is(low, Math.min(from!, to!), unit, `${quantity}, low end`);
    this.is(high, Math.max(from!, to!), unit, `${quantity}, high end`);
  }

  /** What the pairs say of a difference in the month looked at; `given`: in the futures in which IOM works. */
  pairs(quantity: string, given = false): Pairs | undefined {
    const series = this.run.paired(this.option, quantity);
    if (!series) return undefined;
    const at = this.run.months.indexOf(this.month) - series.from;
    const of: PairedLevels = given && series.given ? series.given : series;
    return {
      low: of.p5[at]!,
      high: of.p95[at]!,
      agree: of.agree[at]!,
      against: of.against[at]!,
      central: series.central[at]!,
      otherwise: series.given?.otherwise[at] ?? NaN,
    };
  }

  /** The same number of the option without one of its decisions. */
  without(decision: string | undefined, quantity: string): number {
    const { options, months } = this.run.without(this.option, decision ?? '');
    return options[0]!.outputs[quantity]?.central[months.indexOf(this.month)] ?? NaN;
  }

  #swings: Swings | undefined;
  /** What coverage comes to with each uncertain input alone at its ends. */
  swings = (): Swings => (this.#swings ??= this.run.swings(this.option, this.month));

  #flow: PoundFlow | undefined;
  /** Where each pound goes, from the numbers of the central run; `to` gives what ends in a place of that name. */
  flow(): PoundFlow & { readonly to: (name: string) => number } {
    const { streams, roles, strands } = this.run.scenario;
    this.#flow ??= poundFlow({
      streams,
      roles,
      strands,
      funding: (stream) => this.now(`iom_funding.${stream}`),
      spendShare: (stream, role) => this.now(`spend_share.${stream}.${role}`),
      unitCost: (role) => this.now(`unit_cost.${role}`),
      filledOwn: (role) => this.now(`filled_own.${role}`),
      filledBought: (role) => this.now(`filled_bought.${role}`),
      atWork: (role) => {
        const filled = this.now(`filled_posts.${role}`);
        return filled > 0 ? this.now(`effective_posts.${role}`) / filled : 1;
      },
      timeShare: (role, strand) => this.now(`time_share.${role}.${strand}`),
    });
    const { nodes } = this.#flow;
    return { ...this.#flow, to: (name) => nodes.find((node) => node.name === name)?.pounds ?? 0 };
  }

  optionNamed(name: string): string {
    const found = this.run.scenario.options.find((each) => each.name === name);
    if (!found) this.faults.push(`There is no option called “${name}”`);
    return found?.id ?? '';
  }

  memberNamed(set: 'streams' | 'roles' | 'strands' | 'tiers', name: string): string {
    return this.run.scenario[set].find((each) => each.name === name)?.id ?? '?';
  }
}

/** The differences of one output in the same futures, in one month. */
export interface Pairs {
  readonly low: number;
  readonly high: number;
  readonly agree: number;
  readonly against: number;
  readonly central: number;
  /** What the difference is where IOM has no effect. */
  readonly otherwise: number;
}

/** What a text in one place says: the numbers it may hold, and what each must be. A match is checked, and then left out. */
export interface Rule {
  readonly place: RegExp;
  readonly text: RegExp;
  readonly check: (
    held: Held,
    found: RegExpExecArray,
    where: {
      readonly within?: string | undefined;
      readonly of?: string | undefined;
      readonly cell?: Piece['cell'] | undefined;
      readonly passport?: boolean;
    },
  ) => void;
}

export const SHARE = '(under 1%|over 99%|\\d+%)';
export const MONTH =
  '((?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4})';
export const POUNDS = '(−?£[\\d,.]+m?)';
export const COUNT = '(−?[\\d,]+)';
export const TENTHS = '([\\d,]+(?:\\.\\d)?)';
export const RANGE = (number: string): string =>
  `in 9 of 10 futures from ${number} to ${number}|${number} in at least 9 of 10 futures`;
export const rule = (place: RegExp, text: string, check: Rule['check']): Rule => ({
  place,
  text: new RegExp(text, 'g'),
  check,
});
/** For numbers that are no result: named here, and nowhere else. */
export const allowed = (place: RegExp, text: string, check: Rule['check'] = () => {}): Rule =>
  rule(place, text, check);

export const SUPPORT = /(p\.support|iom-live-words p)/;
export const SENTENCE = /iom-decision-card .*p\.sentence$/;
export const MEANING = /^iom-meaning-panel/;
export const CHART = /^iom-chart .*canvas@aria-label$/;
export const MONEY = /^iom-money-panel/;
export const FLOW = /(^iom-pound-flow-panel|^iom-chart .*canvas@aria-label$)/;
export const YEAR = 12;

export type Where = Parameters<Rule['check']>[2];
