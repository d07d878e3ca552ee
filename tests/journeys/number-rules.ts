import { poundFlow, type PoundFlow } from '../../src/charts/pound-flow.ts';
import { iomModel } from '../../src/model/iom-model.ts';
import type { Option } from '../../src/scenario/scenario.ts';
import { elsewhereOf, isCounted } from '../../src/scenario/uses-elsewhere.ts';
import type { Swings } from '../../src/study/swings.ts';
import { monthName, shortMonth } from '../../src/words/format-number.ts';
import type { PairedLevels } from '../../src/study/pairs.ts';
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
interface Pairs {
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
const MONTH =
  '((?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4})';
const POUNDS = '(−?£[\\d,.]+m?)';
const COUNT = '(−?[\\d,]+)';
const TENTHS = '([\\d,]+(?:\\.\\d)?)';
const RANGE = (number: string): string =>
  `in 9 of 10 futures from ${number} to ${number}|${number} in at least 9 of 10 futures`;
const rule = (place: RegExp, text: string, check: Rule['check']): Rule => ({
  place,
  text: new RegExp(text, 'g'),
  check,
});
/** For numbers that are no result: named here, and nowhere else. */
const allowed = (place: RegExp, text: string, check: Rule['check'] = () => {}): Rule =>
  rule(place, text, check);

const SUPPORT = /(p\.support|iom-live-words p)/;
const SENTENCE = /iom-decision-card .*p\.sentence$/;
const MEANING = /^iom-meaning-panel/;
const CHART = /^iom-chart .*canvas@aria-label$/;
const MONEY = /^iom-money-panel/;
const FLOW = /(^iom-pound-flow-panel|^iom-chart .*canvas@aria-label$)/;
const YEAR = 12;

/** How one kind of difference is said: in which words, and in which whole units. */
interface Said {
  readonly quantity: string;
  /** From the model's unit to the one that is said. */
  readonly times: number;
  readonly given?: boolean;
}
const COVERAGE: Said = { quantity: 'caseload_coverage', times: 100 };
const COVERED: Said = { quantity: 'covered_cases', times: 1 };
const UNCOVERED: Said = { quantity: 'uncovered_cases', times: 1 };
const PREVENTED: Said = { quantity: 'prevented', times: YEAR, given: true };

/** The difference of two said numbers, and not the rounding of their difference. */
const apartOf = (held: Held, { quantity, times }: Said): number =>
  held.whole(held.now(quantity) * times) - held.whole(held.before(quantity) * times);

/** `8 points lower`, `6 fewer`: its size and its sign. */
function isApart(held: Held, size: string, sign: string, said: Said): void {
  const apart = apartOf(held, said);
  held.same(size, Math.abs(apart), `${said.quantity}, the difference`);
  if (/more|higher|rise/.test(sign) !== apart > 0)
    held.faults.push(`${said.quantity}: ${size} ${sign}, and it is ${apart}`);
}

/** `lower in 98 of 100 futures, higher in 1, the same in 1`, `in all futures`: hundredths that add up, each next to its share. */
function countsAre(held: Held, text: string, said: Said): void {
  const pair = held.pairs(said.quantity, said.given);
  if (!pair) {
    held.faults.push(`${said.quantity}: “${text}”, and there are no pairs`);
    return;
  }
  const all = / in all futures/.test(text);
  const of = all ? 100 : Number(/ in (\d+) of 100/.exec(text)?.[1]);
  const but = Number(/, (?!the same)\w+ in (\d+)/.exec(text)?.[1] ?? 0);
  const same = Number(/the same in (\d+)/.exec(text)?.[1] ?? 0);
  if (of + but + same !== 100) held.faults.push(`${text}: ${of}, ${but} and ${same} do not add up to 100`);
  for (const [printed, share] of [
    [of, pair.agree],
    [but, pair.against],
    [same, 1 - pair.agree - pair.against],
  ] as const)
    if (Math.abs(printed - share * 100) > 1 || (printed === 0 && share > 1e-12))
      held.faults.push(
        `${said.quantity}: the page says ${printed} of 100 futures, the pairs have ${share * 100}`,
      );
  const sign = /^(\w+) in /.exec(text)?.[1] ?? '';
  if (/^(more|higher)/.test(sign) !== pair.central > 0)
    held.faults.push(`${said.quantity}: “${text}” has the wrong sign`);
}

/** `1 to 15 points lower`, `4 fewer to 49 more`, `the same to 3 more`: the ends of the differences in 9 of 10 futures. */
function isPairedRange(held: Held, from: string, to: string, said: Said): void {
  const pair = held.pairs(said.quantity, said.given);
  if (!pair) return;
  const down = /lower|fewer/.test(to);
  const read = (text: string, sign: string): number =>
    (/the same/.test(text) ? 0 : Number(/[\d,]+/.exec(text)![0].replaceAll(',', ''))) *
    (/lower|fewer/.test(sign) ? -1 : 1);
  const near = read(from, /lower|fewer|higher|more/.test(from) ? from : to);
  const far = read(to, to);
  const [low, high] = down && near >= far ? [far, near] : [near, far];
  for (const [printed, level] of [
    [low, pair.low],
    [high, pair.high],
  ] as const)
    if (Math.abs(printed - level * said.times) > 0.5 + 1e-9)
      held.faults.push(
        `${said.quantity}: an end of the differences is said to be ${printed}, and is ${level * said.times}`,
      );
}

const COUNTS =
  '((?:higher|lower|more|fewer) in (?:all|\\d+ of 100) futures(?: in which IOM works)?(?:, (?:higher|lower|more|fewer) in \\d+)?(?:, the same in \\d+)?)';

/** How a number compares with the reference's, with how sure that is. */
const comparison = (
  place: RegExp,
  before: string,
  said: (held: Held, where: Where) => Said,
  start = '',
): Rule[] => [
  rule(
    place,
    `${start}(?:${COUNT} (?:points? )?(lower|higher|more|fewer) than|It could be (?:more or fewer|higher or lower) than) under “[^”]*” \\(${before}(?: people| person)?\\)`,
    (held, [, apart, sign, reference], where) => {
      const of = said(held, where);
      if (apart !== undefined) isApart(held, apart, sign!, of);
      const share = of.times === 100;
      held.is(
        reference!,
        held.before(of.quantity) * (share ? 1 : of.times),
        share ? 'share' : 'case',
        `${of.quantity} of the reference`,
      );
    },
  ),
  rule(place, COUNTS, (held, [, text], where) => countsAre(held, text!, said(held, where))),
  rule(
    place,
    `In 9 of 10 (?:futures )?(?:it is ()|from )([\\w, ]*?)(?: to (.*?))?(?<=lower|higher|more|fewer)\\.`,
    (held, [, single, from, to], where) =>
      isPairedRange(held, from!, single === undefined ? to! : from!, said(held, where)),
  ),
];

type Where = Parameters<Rule['check']>[2];

/** The output that a chart of coverage is of: one tier’s, or that of all. */
const coverageOf = (held: Held, { within = '' }: Where): string => {
  const tier = held.memberNamed('tiers', within);
  return tier === '?' ? 'caseload_coverage' : `coverage.${tier}`;
};

/** The quantity that a line of money or posts is of, and the part of it that is told. */
function moneyOf(
  held: Held,
  name: string,
): { quantity: string; part: (value: number) => number; unit: string } {
  const part = (value: number): number => value;
  const stream = held.memberNamed('streams', name);
  if (stream !== '?') return { quantity: `iom_funding.${stream}`, part, unit: 'GBP' };
  const role = held.memberNamed('roles', name);
  if (role !== '?') return { quantity: `filled_posts.${role}`, part, unit: 'post' };
  switch (name) {
    case 'Services':
      return { quantity: 'service_funding', part, unit: 'GBP' };
    case 'Unspent money for empty posts':
      return { quantity: 'unspent', part: (value) => Math.max(0, value), unit: 'GBP' };
    case 'Pay of staff on notice':
      return { quantity: 'unspent', part: (value) => Math.max(0, -value), unit: 'GBP' };
  }
  held.faults.push(`There is no line of money or posts called ${name}`);
  return { quantity: '?', part, unit: '?' };
}

const total = (
  held: Held,
  family: string,
  members: readonly { readonly id: string }[],
  option = held.option,
): number =>
  members.reduce((sum, { id }) => sum + held.run.central(option, `${family}.${id}`, held.month), 0);

/** As the grid writes them: what adds up on the page. */
const shortPosts = (held: Held): { name: string; posts: number }[] =>
  held.run.scenario.strands
    .map(({ id, name }) => ({ name, posts: held.now(`shortfall_posts.${id}`) }))
    .filter(({ posts }) => posts >= 0.05)
    .sort((a, b) => b.posts - a.posts);

/** What IOM prevents less than on another side, and how many offences elsewhere cost as much. A year. */
function noLonger(held: Held, other: (quantity: string) => number): { here: number; worth: number } {
  const cost = held.now('offence_cost_elsewhere');
  const here = (value: typeof other): number => value('prevented') - value('prevented_elsewhere');
  const pounds = (value: typeof other): number => value('social_value') - value('prevented_elsewhere') * cost;
  return {
    here: (here(other) - here(held.now)) * YEAR,
    worth: (Math.max(0, pounds(other) - pounds(held.now)) * YEAR) / cost,
  };
}

const postsMoved = (held: Held): number =>
  total(held, 'moved_posts', held.run.scenario.roles) -
  total(held, 'moved_posts', held.run.scenario.roles, held.reference);

/** Posts, or places of a service: never added to each other. */
const counted = (held: Held, what: string) =>
  held.run.scenario.roles.filter((role) => (role.counted_in === 'places') === what.startsWith('place'));

/** Money and posts elsewhere of which nobody has said what they do there. */
function notCounted(held: Held): { pounds: number; moved: number } {
  const { scenario } = held.run;
  const silent = (lever: string): boolean => {
    const elsewhere = elsewhereOf(scenario, lever);
    return elsewhere !== undefined && !isCounted(scenario, elsewhere);
  };
  const streams = scenario.streams.filter(({ id }) => silent(`iom_share.${id}`));
  const roles = scenario.roles.filter(({ id }) => silent(`seconded_posts.${id}`));
  const moved = roles.map(({ id }) => Math.max(0, held.now(`moved_posts.${id}`)));
  return {
    pounds:
      streams.reduce((sum, { id }) => sum + Math.max(0, held.now(`diverted.${id}`)), 0) *
        held.now('diverted_at_work') +
      roles.reduce((sum, { id }, i) => sum + moved[i]! * held.now(`unit_cost.${id}`), 0),
    moved: moved.reduce((sum, each) => sum + each, 0),
  };
}

/** Everybody in the community: those covered and those short. */
const everybody = (held: Held, option: string, month: string): number =>
  held.whole(
    held.run.central(option, 'covered_cases', month) + held.run.central(option, 'uncovered_cases', month),
  );

const chance = (held: Held): number => {
  const pairs =
    held.run.scenario.options.length > 1
      ? held.run.paired(held.run.scenario.options[1]!.id, 'prevented')
      : undefined;
  return pairs?.given ? 1 - pairs.given.futures / held.run.projection.draws : NaN;
};

export const RULES: readonly Rule[] = [
  // The headline, and what stands under it.
  rule(
    /( h1|iom-live-words p\.\S*)$/,
    `In ${MONTH} people on the list get on average ${SHARE} of the management they should(?:, (down|up) from ${SHARE} today|, no change from today|, about the same as today)?\\.`,
    (held, [, month, now, way, today]) => {
      held.isMonth(month!, 'The headline');
      held.is(now!, held.now('caseload_coverage'), 'share', 'The headline');
      if (today === undefined) return;
      const before = held.run.central(held.option, 'caseload_coverage', held.start);
      held.is(today, before, 'share', 'The headline, today');
      if ((way === 'up') !== held.now('caseload_coverage') > before)
        held.faults.push(`The headline says ${way}`);
    },
  ),
  rule(SUPPORT, `^In 9 of 10 futures from ${SHARE} to ${SHARE}\\.`, (held, [, low, high]) =>
    held.isRange(low!, high!, 'caseload_coverage'),
  ),
  rule(SUPPORT, `^${SHARE} in at least 9 of 10 futures\\.`, (held, [, both]) =>
    held.isRange(both!, both!, 'caseload_coverage'),
  ),
  ...comparison(SUPPORT, SHARE, () => COVERAGE),
  rule(SUPPORT, `There is staff time for ${SHARE} of the work\\.`, (held, [, work]) =>
    held.is(work!, held.now('work_coverage'), 'share', 'work_coverage'),
  ),
  rule(
    SUPPORT,
    `${COUNT} in the community, not ${COUNT}\\.(?: Management is there for ${COUNT} of them(?:, before for ${COUNT}|, as before)\\.)?`,
    (held, [, now, before, covered, coveredBefore]) => {
      held.same(now!, everybody(held, held.option, held.month), 'People in the community');
      const ways = [
        [held.reference, held.month],
        [held.option, held.start],
      ] as const;
      const people = (option: string, month: string): number =>
        held.run.central(option, 'covered_cases', month) + held.run.central(option, 'uncovered_cases', month);
      const against = ways.find(
        ([option, month]) =>
          before === String(everybody(held, option, month)) &&
          people(option, month) - people(held.option, held.month) >= 0.5,
      );
      if (!against) held.faults.push(`People in the community before: the page says ${before}`);
      if (covered !== undefined) held.is(covered, held.now('covered_cases'), 'case', 'People covered');
      if (coveredBefore !== undefined && against)
        held.is(
          coveredBefore,
          held.run.central(against[0], 'covered_cases', against[1]),
          'case',
          'People covered before',
        );
    },
  ),
  rule(SUPPORT, `Short of (.*?)\\.(?= |$)(?! \\d)`, (held, [, list]) => {
    const short = shortPosts(held);
    const told = [
      ...list!.matchAll(
        /([\d,.]+) posts? in (.+?)(?=, [\d,.]+ posts? in | and [\d,.]+ posts? in | and some in |$)/g,
      ),
    ];
    told.forEach(([, posts, name], i) => {
      held.is(posts!, short[i]?.posts ?? NaN, 'post', `Posts short in ${name}`);
      held.same(name!.replace(/,$/, ''), short[i]?.name ?? '', 'What is short');
    });
    const rest = / and some in (one|\d+) other kinds? of work$/.exec(list!)?.[1];
    held.same(rest === 'one' ? '1' : (rest ?? '0'), short.length - told.length, 'Other kinds of work');
  }),
  allowed(SUPPORT, 'No kind of work is short of posts'),

  // Options, charts and what is read off them.
  rule(/^iom-option-list .*@aria-label$/, `^(.*), ${SHARE}$`, (held, [, name, share]) =>
    held.is(
      share!,
      held.run.central(held.optionNamed(name!), 'caseload_coverage', held.month),
      'share',
      `Coverage under “${name}”`,
    ),
  ),
  rule(/^iom-option-list .*legend/, '([A-Z][a-z]{2} \\d{4})', (held, [, month]) =>
    held.same(month!, shortMonth(held.month), 'The month of the options'),
  ),
  rule(/^iom-chart .*cursor@aria-valuetext$/, `^${MONTH}: .*$`, (held, [whole, month], where) => {
    held.isMonth(month!, 'The cursor');
    const quantity = coverageOf(held, where);
    const said = new RegExp(`^(.*?) ${SHARE}(?:, (?:${RANGE(SHARE)}))?$`);
    for (const [i, part] of whole
      .slice(month!.length + 2)
      .split(/; (?=.* (?:under |over )?\d+%)/)
      .entries()) {
      const [, name, share, low, high] = said.exec(part) ?? [];
      const option = held.optionNamed(name ?? part);
      if (i === 0 && option !== held.option) held.faults.push(`The cursor reads ${part} first`);
      held.is(share ?? '', held.run.central(option, quantity, held.month), 'share', `The cursor: ${name}`);
      if (low !== undefined) held.isRange(low, high!, quantity, { option });
    }
  }),
  rule(
    CHART,
    `^${MONTH} to ${MONTH}\\. (.*(?:${SHARE.slice(1, -1)}|both ends))\\.$`,
    (held, [, first, last, list], where) => {
      held.isMonth(first!, 'The chart begins', held.start);
      held.isMonth(last!, 'The chart ends', held.run.months.at(-1));
      const quantity = coverageOf(held, where);
      const said = new RegExp(`^(.*): (?:from ${SHARE} to ${SHARE}|${SHARE} at both ends)$`);
      for (const part of list!.split(
        /; (?=[^;]*: (?:from (?:under |over )?\d+%|(?:under |over )?\d+% at))/,
      )) {
        const [, name, from, to, both] = said.exec(part) ?? [];
        const option = held.optionNamed(name ?? part);
        const end = (month: string): number => held.run.central(option, quantity, month);
        held.is(from ?? both ?? '', end(held.start), 'share', `${quantity} under ${name}, at first`);
        held.is(
          to ?? both ?? '',
          end(held.run.months.at(-1)!),
          'share',
          `${quantity} under ${name}, at last`,
        );
      }
    },
  ),
  rule(
    CHART,
    `^(.*?): (?:from ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)? to ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)?|((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)? at both ends)\\. In ${MONTH} ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)?(?:; under “[^”]*” ((?:£|−£)?[\\d,.]+m?)(?: posts?| places?)?)?\\.$`,
    (held, [, name, from, to, both, month, now, before]) => {
      held.isMonth(month!, `${name}`);
      const { quantity, part, unit } = moneyOf(held, name!);
      const at = (option: string, when: string): number => part(held.run.central(option, quantity, when));
      held.is(from ?? both!, at(held.option, held.start), unit, `${name}, at first`);
      held.is(to ?? both!, at(held.option, held.run.months.at(-1)!), unit, `${name}, at last`);
      held.is(now!, at(held.option, held.month), unit, `${name} now`);
      if (before !== undefined)
        held.is(before, at(held.reference, held.month), unit, `${name} of the reference`);
    },
  ),

  rule(/^iom-table .* th$|^iom-table thead/, `: 9 in 10 futures$`, () => {}),
  allowed(/span\.note$/, 'band: 9 in 10 futures'),

  // Decisions, and what each does by itself.
  allowed(/^iom-decision-bars .*span\.name( b)?$|^iom-decision-card .*span\.number$/, '^\\d+(?= |$)'),
  rule(/^iom-decision-card .*input\.months@value$/, '^(\\d+)$', (held, [, months], { of }) =>
    held.same(
      months!,
      held.run.option(held.option).decisions.find(({ id }) => id === of)?.ramp_months ?? NaN,
      'Months to build up',
    ),
  ),
  rule(SENTENCE, `^In ${MONTH}: `, (held, [, month]) => held.isMonth(month!, 'A decision')),
  rule(
    SENTENCE,
    `(?:capacity for ${COUNT} (more|fewer) (?:people|person); )?coverage (?:${SHARE} → |stays about |could be higher or lower than ${SHARE}, about )${SHARE}(?: \\((?:${RANGE(SHARE)})\\))?`,
    (held, [, capacity, sign, from, either, to, low, high, both], where) => {
      const without = (quantity: string): number => held.without(where.of, quantity);
      if (from !== undefined || either !== undefined)
        held.is((from ?? either)!, without('caseload_coverage'), 'share', 'Coverage without the decision');
      held.is(to!, held.now('caseload_coverage'), 'share', 'Coverage with the decision');
      if (low !== undefined || both !== undefined)
        held.isRange((low ?? both)!, (high ?? both)!, 'caseload_coverage');
      if (capacity === undefined) return;
      const apart = held.whole(held.now('covered_cases')) - held.whole(without('covered_cases'));
      held.same(capacity, Math.abs(apart), 'Capacity for people');
      if ((sign === 'more') !== apart > 0)
        held.faults.push(`Capacity for ${capacity} ${sign}, and it is ${apart}`);
    },
  ),
  rule(
    SENTENCE,
    `${COUNT} (more|fewer) (?:people|person) to manage(?:, capacity for ${COUNT} (more|fewer))?;`,
    (held, [, people, sign, capacity, capacitySign], where) => {
      const apart = (quantity: string): number =>
        held.whole(held.now(quantity)) - held.whole(held.without(where.of, quantity));
      const all = apart('covered_cases') + apart('uncovered_cases');
      held.same(people!, Math.abs(all), 'People to manage');
      if ((sign === 'more') !== all > 0) held.faults.push(`${people} ${sign} to manage, and it is ${all}`);
      if (capacity === undefined) return;
      held.same(capacity, Math.abs(apart('covered_cases')), 'Capacity for people');
      if ((capacitySign === 'more') !== apart('covered_cases') > 0)
        held.faults.push(`Capacity for ${capacity} ${capacitySign}`);
    },
  ),
  rule(
    SENTENCE,
    `If IOM works, ${COUNT} (more|fewer) offences? prevented a year`,
    (held, [, count, sign], where) => {
      const apart =
        held.whole(held.now('prevented') * YEAR) - held.whole(held.without(where.of, 'prevented') * YEAR);
      held.same(count!, Math.abs(apart), 'Offences prevented by a decision');
      if ((sign === 'more') !== apart > 0) held.faults.push(`${count} ${sign} offences, and it is ${apart}`);
    },
  ),
  rule(
    SENTENCE,
    `(?:It costs the public ${POUNDS} a year (more|less)|${POUNDS} a year (goes|comes from) elsewhere)`,
    (held, [, cost, way, moved, from], where) => {
      const apart = (quantity: string): number =>
        (held.now(quantity) - held.without(where.of, quantity)) * YEAR;
      const [printed, value] =
        cost !== undefined ? [cost, apart('public_cost')] : [moved!, apart('redeployed_cost')];
      held.is(printed, Math.abs(value), 'GBP', 'Cost of a decision');
      if ((way === 'more' || from === 'goes') !== value > 0)
        held.faults.push(`A decision: ${printed} ${way ?? from}`);
    },
  ),
  allowed(SENTENCE, 'under 1 person’s worth of change'),
  allowed(
    SENTENCE,
    `it first shows in ${MONTH}|Starts in ${MONTH}|it builds up over \\d+ months|no change in coverage in \\d+ of 100 futures.*`,
  ),
  rule(
    /^iom-elsewhere /,
    `Counted: ${COUNT} offences? a year (prevented there|more elsewhere)`,
    (held, [, count, where], { of }) => {
      const counted = (held.now('prevented_elsewhere') - held.without(of, 'prevented_elsewhere')) * YEAR;
      held.is(count!, Math.abs(counted), 'offence', 'Counted elsewhere');
      if ((where === 'prevented there') !== counted >= 0) held.faults.push(`Counted: ${count} ${where}`);
    },
  ),
  rule(
    /^iom-elsewhere /,
    `To be worth (?:its|their) ${POUNDS} a year, (it|they|IOM) must prevent ${TENTHS} offences? (?:more )?a year(?:: ${TENTHS} for each (?:£10,000|of ${TENTHS} filled posts?)| with)?`,
    (held, [, pounds, who, count, each, postsMoved], { of }) => {
      const apart = (quantity: string): number => held.now(quantity) - held.without(of, quantity);
      const moved = apart('redeployed_cost') * YEAR;
      held.is(pounds!, Math.abs(moved), 'GBP', 'What goes elsewhere');
      const needed =
        who === 'IOM'
          ? (apart('programme_cost') * YEAR) / held.now('cost_per_offence')
          : moved / held.now('offence_cost_elsewhere');
      isAbout(held, count!, needed, 'Offences to be worth it');
      if (each === undefined) return;
      if (postsMoved === undefined)
        held.is(each, (needed / moved) * 10_000, 'post', 'Offences for each £10,000');
      else {
        const posts = held.run.scenario.roles.reduce((sum, { id }) => sum + apart(`moved_posts.${id}`), 0);
        held.is(postsMoved, posts, 'post', 'Posts moved');
        held.is(each, needed / posts, 'post', 'Offences for each post');
      }
    },
  ),
  rule(
    /^iom-elsewhere /,
    `IOM prevents ${TENTHS} fewer a year(?:: to make up for that, (?:it|they) must prevent (as many)|\\. To make up for what those cost, (?:it|they) must prevent ${TENTHS} offences?)`,
    (held, [, lost, asMany, count], { of }) => {
      const { here, worth } = noLonger(held, (quantity) => held.without(of, quantity));
      isAbout(held, lost!, here, 'Offences that IOM no longer prevents');
      isAbout(held, asMany ? lost! : count!, worth, 'Offences to make up');
    },
  ),

  // What it means.
  rule(
    MEANING,
    `^of the ${COUNT} in the community(?: \\(rounded one by one\\))? is what there is enough staff time for: (?:${RANGE(COUNT)})\\.`,
    peopleCovered,
  ),
  rule(
    MEANING,
    `^can be managed to the full standard, of ${COUNT} in the community(?: \\(rounded one by one\\))?: (?:${RANGE(COUNT)})\\.`,
    peopleCovered,
  ),
  rule(
    MEANING,
    `^(?:are|is) short of that standard \\((?:${RANGE(COUNT)})\\)\\.`,
    (held, [, low, high, both]) => held.isRange((low ?? both)!, (high ?? both)!, 'uncovered_cases'),
  ),
  rule(/^iom-meaning-panel .*span\.change/, `^${COUNT} (more|fewer)$`, (held, [, apart, sign], { of = '' }) =>
    isApart(held, apart!, sign!, of === 'covered_cases' ? COVERED : UNCOVERED),
  ),
  ...comparison(/^iom-meaning-panel .*dd\.compared$/, COUNT, (held, { of = '' }) =>
    of === 'prevented' ? PREVENTED : of === 'covered_cases' ? COVERED : UNCOVERED,
  ),
  rule(
    /^iom-meaning-panel .*dd\.compared$/,
    `If IOM has no effect \\((\\d+) of 100 futures\\): (?:no difference|${COUNT} (more|fewer))`,
    (held, [, of, count, sign]) => {
      held.is(of!, chance(held) * 100, 'case', 'How likely no effect is');
      const apart = (held.pairs('prevented', true)?.otherwise ?? NaN) * YEAR;
      held.is(count ?? '0', Math.abs(apart), 'offence', 'The difference if IOM has no effect');
      if (count !== undefined && (sign === 'more') !== apart > 0)
        held.faults.push(`If IOM has no effect: ${count} ${sign}`);
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `[Ii]n 9 of 10 futures from ${COUNT} to ${COUNT}[,.]`,
    (held, [, low, high], { of = '' }) => {
      if (of !== 'prevented') held.faults.push(`A range beside ${of}`);
      held.isRange(low!, high!, 'prevented', { times: YEAR, unit: 'offence' });
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `If IOM has no effect(?: \\((\\d+) of 100 futures\\))?: (?:none|${COUNT}, from |${COUNT} more offences, since )`,
    (held, [, of, left, lost]) => {
      if (of !== undefined && !Number.isNaN(chance(held)))
        held.is(of, chance(held) * 100, 'case', 'How likely no effect is');
      const elsewhere = held.now('prevented_elsewhere') * YEAR;
      held.is(
        left ?? lost ?? '0',
        lost === undefined ? elsewhere : -elsewhere,
        'offence',
        'Prevented elsewhere',
      );
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `IOM pays for itself if IOM alone prevents this many: ${SHARE} of what`,
    (held, [, share]) => held.is(share!, held.now('break_even_effect'), 'share', 'break_even_effect'),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `${POUNDS} a year (goes elsewhere|comes from elsewhere)`,
    (held, [, pounds, way]) => {
      const moved = held.now('redeployed_cost') * YEAR;
      held.is(pounds!, Math.abs(moved), 'GBP', 'What goes elsewhere');
      if (way!.startsWith('goes') !== moved > 0) held.faults.push(`${pounds} ${way}`);
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `Public cost (falls|rises) by ${POUNDS} a year`,
    (held, [, way, pounds]) => {
      const apart = (held.now('public_cost') - held.before('public_cost')) * YEAR;
      held.is(pounds!, Math.abs(apart), 'GBP', 'Public cost');
      if ((way === 'rises') !== apart > 0) held.faults.push(`Public cost ${way}`);
    },
  ),
  rule(/^iom-meaning-panel .*dt span$/, `^${TENTHS} posts?$`, (held, [, posts]) =>
    held.is(
      posts!,
      shortPosts(held).reduce((sum, each) => sum + Math.round(each.posts * 10) / 10, 0),
      'post',
      'Posts short in all',
    ),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `^${TENTHS} in (.*), the rest in (?:(\\d+) other kinds of work|(.*))\\.$`,
    (held, [, posts, name, rest, second]) => {
      const short = shortPosts(held);
      held.is(posts!, short[0]?.posts ?? NaN, 'post', 'Posts short');
      held.same(name!, short[0]?.name ?? '', 'What is short');
      if (rest !== undefined) held.same(rest, short.length - 1, 'Other kinds of work');
      else held.same(second!, short[1]?.name ?? '', 'What is short too');
    },
  ),
  rule(/^iom-meaning-panel .*dt span$/, `^${COUNT} offences?$`, (held, [, count]) =>
    held.is(
      count!,
      noLonger(held, held.before).worth / postsMoved(held),
      'offence',
      'Offences from each moved post',
    ),
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `no longer prevents: ${COUNT} offences? a year(?:, which cost as much as ${COUNT} there)?\\.`,
    (held, [, lost, asMuchAs]) => {
      const { here, worth } = noLonger(held, held.before);
      held.is(lost!, here, 'offence', 'Offences that IOM no longer prevents');
      held.is(asMuchAs ?? lost!, worth, 'offence', 'As many offences elsewhere');
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `${TENTHS} (?:filled )?posts? (?:has|have) moved\\.|as under “[^”]*” in ${MONTH}`,
    (held, [, posts, month]) => {
      if (posts !== undefined) held.is(posts, postsMoved(held), 'post', 'Posts moved');
      if (month !== undefined) held.isMonth(month, 'Moved posts');
    },
  ),
  rule(
    /^iom-meaning-panel .*dd$/,
    `Not counting what (?:${POUNDS} a year(?: of money and posts)?|${TENTHS} posts?) (?:does|do) elsewhere(?:: to be worth (?:it, it|their ${POUNDS} a year, they) must prevent ${COUNT} offences? a year, ${TENTHS} for each (?:post|£10,000))?\\.`,
    (held, [, money, posts, their, count, each]) => {
      const { pounds, moved } = notCounted(held);
      const cost = held.now('offence_cost_elsewhere');
      if (posts !== undefined) held.is(posts, moved, 'post', 'Posts not counted');
      held.is((money ?? their)!, pounds, 'GBP', 'Pounds not counted');
      if (count === undefined) return;
      held.is(count, pounds / cost, 'offence', 'Offences to be worth it');
      held.is(
        each!,
        posts === undefined ? 10_000 / cost : pounds / cost / moved,
        'post',
        'Offences for each',
      );
    },
  ),

  // Money and posts, and where each pound goes.
  rule(
    MONEY,
    `^In ${MONTH} IOM has about ${POUNDS} a year of its own money under “[^”]*”(?:, ${POUNDS} (less|more) than under “[^”]*”)?`,
    (held, [, month, pounds, apart, sign]) => {
      held.isMonth(month!, 'IOM money');
      const { streams } = held.run.scenario;
      const [now, before] = [held.option, held.reference].map((option) =>
        total(held, 'iom_funding', streams, option),
      );
      held.is(pounds!, now!, 'GBP', 'IOM money');
      if (apart === undefined) return;
      held.is(apart, Math.abs(now! - before!), 'GBP', 'IOM money, the difference');
      if ((sign === 'more') !== now! > before!) held.faults.push(`IOM money: ${apart} ${sign}`);
    },
  ),
  rule(MONEY, `^In ${MONTH} under “[^”]*”`, (held, [, month]) => held.isMonth(month!, 'Money left')),
  rule(MONEY, `${POUNDS} a year (buys services|is not spent|pays staff who)`, (held, [, pounds, what]) => {
    const name =
      { 'buys services': 'Services', 'is not spent': 'Unspent money for empty posts' }[what!] ??
      'Pay of staff on notice';
    const { quantity, part } = moneyOf(held, name);
    held.is(pounds!, part(held.now(quantity)), 'GBP', name);
  }),
  rule(MONEY, `^In ${MONTH}, (?=[\\d,.]+ posts? (?:is|are) filled)`, (held, [, month]) =>
    held.isMonth(month!, 'Filled posts'),
  ),
  rule(
    MONEY,
    `${TENTHS} (posts?|places?) (?:is|are) (?:filled under “[^”]*”|paid for)(?:, ${TENTHS} (fewer|more) than under “[^”]*”)?`,
    (held, [, count, what, apart, sign]) => {
      const [now, before] = [held.option, held.reference].map((option) =>
        total(held, 'filled_posts', counted(held, what!), option),
      );
      held.is(count!, now!, 'post', `Filled ${what}`);
      if (apart === undefined) return;
      held.is(
        apart,
        Math.abs(held.whole(now! * 10) - held.whole(before! * 10)) / 10,
        'post',
        `Filled ${what}, the difference of two said numbers`,
      );
      if ((sign === 'more') !== now! > before!) held.faults.push(`Filled ${what}: ${apart} ${sign}`);
    },
  ),
  rule(MONEY, `the work of ${TENTHS} posts? is left`, (held, [, posts]) =>
    held.is(posts!, total(held, 'effective_posts', counted(held, 'posts')), 'post', 'Posts at work'),
  ),
  rule(
    FLOW,
    `In ${MONTH} money and posts worth ${POUNDS} a year go into IOM under “[^”]*”\\. ${POUNDS} of it \\(${SHARE}\\) reaches IOM work\\.`,
    (held, [, month, all, reached, share]) => {
      held.isMonth(month!, 'Where each pound goes');
      const { total: whole, to } = held.flow();
      const work = held.run.scenario.strands.reduce((sum, { name }) => sum + to(name), 0);
      held.is(all!, whole, 'GBP', 'All pounds');
      held.is(reached!, work, 'GBP', 'Pounds that reach the work');
      held.is(share!, work / whole, 'share', 'Their share');
    },
  ),
  rule(FLOW, `${POUNDS} buys services`, (held, [, pounds]) =>
    held.is(pounds!, held.flow().to('Services'), 'GBP', 'Services'),
  ),
  rule(
    FLOW,
    `(other work|taken off for other duties|unspent money for empty posts) ${POUNDS}`,
    (held, [, name, pounds]) =>
      held.is(pounds!, held.flow().to(name![0]!.toUpperCase() + name!.slice(1)), 'GBP', name!),
  ),
  rule(
    /^iom-pound-flow-panel .*(h2|@aria-label)$|^iom-table .*(caption\S*|@aria-label)$|^iom-shortage-grid .*(caption\S*|@aria-label)$/,
    MONTH,
    (held, [, month]) => held.isMonth(month!, 'A heading'),
  ),

  // Today's position: what the file says, and what the runs take of it.
  rule(/^iom-lever-panel .*span\.sum$/, `^${POUNDS} to IOM$`, (held, [, pounds], { within = '' }) =>
    held.is(
      pounds!,
      toIom(held, held.memberNamed('streams', within)),
      'GBP',
      `Money of ${within} to IOM today`,
    ),
  ),
  rule(/^iom-lever-panel .*span\.sum$/, `^${TENTHS} posts?$`, (held, [, posts]) =>
    held.is(
      posts!,
      held.run.scenario.roles.reduce((sum, { id }) => sum + held.run.middle(`seconded_posts.${id}`), 0),
      'post',
      'Posts lent today',
    ),
  ),
  rule(
    /^iom-lever-panel .*span\.sum$/,
    `^${COUNT} (?:people|person)$`,
    (held, [, people], { within = '' }) => {
      const tier = held.memberNamed('tiers', within);
      held.is(
        people!,
        held.run.middle(`starting_community.${tier}`) + held.run.middle(`starting_custody.${tier}`),
        'case',
        `People in ${within} today`,
      );
    },
  ),
  rule(/^iom-posts-list /, `^${SHARE} (vacant|on other duties)`, (held, [, share, what], { of = '' }) => {
    const role = of.split('.')[1]!;
    held.is(
      share!,
      held.run.middle(`${what === 'vacant' ? 'vacancy_rate' : 'abstraction'}.${role}`),
      'share',
      `${role}, ${what}`,
    );
  }),
  rule(
    /^iom-today-lever .*p\.note$/,
    `(?:From (\\S+) to ([^;]*?)(?:; |$))?(?:[Ll]ikely (\\S+), middle (\\S+?)\\.?)?$`,
    (held, [, low, high, likely, middle], { of = '' }) => {
      const stated = held.run.stated(of);
      const unit = held.run.unit(of).replace(/^GBP.*/, 'GBP');
      if (low !== undefined) {
        isStated(held, low, stated.low, `${of}, its low end`);
        isStated(held, high!, stated.high, `${of}, its high end`);
      }
      if (likely === undefined) return;
      const rounding = unit === 'GBP' ? 'reading' : 'figures';
      held.is(likely, stated.likely, unit, `${of}, what is likely`, rounding);
      held.is(middle!, held.run.middle(of), unit, `${of}, its middle`, rounding);
    },
  ),
  rule(/^iom-share-group .*span\.pounds$/, `^${POUNDS}$`, (held, [, pounds], { of = '', within = '' }) =>
    held.is(pounds!, spent(held, of, within), 'GBP', `Money for ${within}`),
  ),
  rule(
    /^iom-share-group .*p\.hint$/,
    `About ${TENTHS} (?:posts?|places?)\\.`,
    (held, [, posts], { of = '', within = '' }) =>
      held.is(
        posts!,
        spent(held, of, within) / held.run.middle(`unit_cost_at_start.${held.memberNamed('roles', within)}`),
        'post',
        `Posts of ${within}`,
      ),
  ),
  rule(
    /^iom-share-group .*p\.hint$/,
    `From (\\S+) to ([^;]*?)(?:; likely (\\S+), middle (\\S+))?\\.$`,
    (held, [, low, high, likely, middle], { of = '', within = '' }) => {
      const name = `${of}.${held.memberNamed('roles', within)}`;
      const stated = held.run.stated(name);
      isStated(held, low!, stated.low, `${name}, its low end`);
      isStated(held, high!, stated.high, `${name}, its high end`);
      if (likely !== undefined) held.is(likely, stated.likely, 'share', `${name}, what is likely`, 'figures');
      if (middle !== undefined)
        held.is(middle, held.run.middle(name), 'share', `${name}, its middle`, 'figures');
    },
  ),
  rule(
    /^iom-share-group .*(p\.rest|tr\.rest td)$/,
    `^${POUNDS}(?: a year not allocated to posts)?$`,
    (held, [, pounds], { of = '' }) =>
      held.is(
        pounds!,
        toIom(held, of.split('.')[1]!) * (1 - shareSpent(held, of, (name) => held.run.middle(name))),
        'GBP',
        'Money not allocated',
      ),
  ),
  rule(/^iom-share-group .*tr\.rest td$/, `^${SHARE}$`, (held, [, share], { of = '' }) =>
    held.is(
      share!,
      1 - shareSpent(held, of, (name) => held.run.stated(name).likely),
      'share',
      'Share not allocated',
    ),
  ),
  allowed(/^iom-(share-group|posts-list) .*button\.quiet$/, 'Show \\d+ more', () => {}),
  rule(/^iom-amount .*(@value|@aria-valuetext)$/, `^£?([−\\d,.]+) ?%?(?: [a-z ]+)?$`, isAmount),
  // Words of the page that are no numbers of anybody: how a lever counts, and what is always so.
  allowed(
    /^iom-lever-panel .*p\.note$/,
    '1 is as often as today, 0\\.5 half as often|100% serves the highest tier|0% shares the work alike',
  ),

  // Assumptions: what the file says, its middle, and what coverage comes to at either end.
  rule(
    /^iom-range .*(@value|@aria-valuetext)$/,
    `^£?([−\\d,.]+)(%?)(?: .*)?$`,
    (held, [, printed], { of }) => {
      const value = Number(printed!.replaceAll(',', '').replace('−', '-'));
      const fits = (name: string): boolean => {
        const scale = held.run.unit(name) === 'share' ? 100 : 1;
        const { low, likely, high } = held.run.stated(name);
        return [low, likely, high].some(
          (each) => Math.abs(each * scale - value) <= 5e-4 * Math.max(1, Math.abs(value)),
        );
      };
      if (!(of === undefined ? held.run.inputs.some(fits) : fits(of)))
        held.faults.push(`${of ?? 'No input'} has no ${printed}`);
    },
  ),
  rule(/p\.middle$/, `[Ll]ikely (\\S+), middle (\\S+)$`, (held, [, likely, middle], { of }) => {
    const fits = (name: string): boolean => {
      const unit = held.run.unit(name).replace(/^GBP.*/, 'GBP');
      const rounding = unit === 'GBP' ? 'reading' : 'figures';
      return (
        says(likely!, held.run.stated(name).likely, unit, rounding) &&
        says(middle!, held.run.middle(name), unit, rounding)
      );
    };
    if (!(of === undefined ? held.run.inputs.some(fits) : fits(of)))
      held.faults.push(`${of ?? 'No input'} has no middle ${middle} with ${likely} likely`);
  }),
  rule(
    /(p\.why|p\.words span\S*)$/,
    `(?:Coverage is )?${SHARE}(?: →| at its low end,) ${SHARE}(?: at its high end\\.)?`,
    (held, [, low, high], { of }) => {
      const { inputs } = held.swings();
      const fits = ({ atLow, atHigh }: { atLow: number; atHigh: number }): boolean =>
        says(low!, atLow, 'share') && says(high!, atHigh, 'share');
      const known = inputs.filter(({ name }) => of === undefined || name === of || name.startsWith(`${of}.`));
      if (!known.some(fits))
        held.faults.push(`Coverage with ${of ?? 'any input'} at its ends is never ${low} and ${high}`);
    },
  ),
  // How many there are of something in a list.
  allowed(/^iom-assumptions-page .*(span\.number|button\.quiet\.wide)$/, '^\\d+$|\\d+ more|^All \\d+'),
  allowed(/^iom-assumptions-page .*div\.legend p$/, '^\\d+ assumptions'),
  allowed(/^iom-how-it-works-page .*span\.number$/, '^\\d+$'),
  allowed(/^iom-workshop-page .*span\.count$/, '^\\d+(?: of \\d+)?$'),
  allowed(/^iom-model-map /, '^(?:Show all|All) \\d+'),
  rule(
    /^iom-how-it-works-page .*(p\.sub|div\.tools p)/,
    `(?<![\\d.])(\\d+)(?= equations|$)`,
    (held, [, count]) => held.same(count!, iomModel.equations.length, 'Equations'),
  ),
  rule(/^iom-how-it-works-page .*p\.sub/, 'Model version (\\d+\\.\\d+),', (held, [, version]) =>
    held.same(version!, iomModel.version, 'Version of the model'),
  ),
  allowed(
    /^iom-reality-list/,
    'All 9 checks hold|Coverage is never below 0 and never above 100%|no group is below 0',
  ),
  allowed(/^iom-equation-row .*span\.unit$/, 'a share, from 0 to 100%'),
  // An equation is written with the numbers that stand in it.
  rule(
    /^iom-math(?!\.numbers)/,
    '(?<![\\d.£,])(\\d+(?:\\.\\d+)?)(?![\\d,]*\\d|[.]\\d|%)',
    (held, [, constant], { passport }) => {
      if (!passport && !CONSTANTS.has(Number(constant)))
        held.faults.push(`No equation has ${constant} in it`);
    },
  ),
  // What the file says of where its numbers come from: words of the file, with the titles of the evidence.
  allowed(/^iom-assumption-row .*p\.source$/, '.*'),
  rule(/^iom-assumptions-page .*p\.sub$/, `is ${SHARE} with everything at the middle`, (held, [, share]) =>
    held.is(share!, held.now('caseload_coverage'), 'share', 'Coverage'),
  ),
  allowed(/^iom-passport-panel .*summary$/, 'And \\d+ more that add nothing here'),

  // Whose numbers, and how many.
  rule(
    /p\.made$|^iom-passport-panel/,
    `with ([\\d,]+) futures, seed (\\d+), model ([\\d.]+)\\.`,
    (held, [, draws, seed, version]) => made(held, draws!, seed, version),
  ),
  rule(/^iom-scenario-bar .*div\.status/, `^([\\d,]+) futures`, (held, [, draws]) => made(held, draws!)),
  rule(
    /span\.illustration$/,
    `(\\d+) of (\\d+) numbers are planning assumptions|all (\\d+) numbers`,
    (held, [, assumed, numbers, all]) => {
      const counted = held.run.grounds();
      held.same(assumed ?? all!, counted.assumed, 'Planning assumptions');
      held.same(numbers ?? all!, counted.numbers, 'Numbers of the file');
    },
  ),
];

/** Numbers that stand in an equation of the model. */
export const CONSTANTS = new Set(
  iomModel.equations.flatMap(({ name: _, ...equation }) =>
    (JSON.stringify(equation).match(/\d+(\.\d+)?/g) ?? []).map(Number),
  ),
);

/** What reaches IOM of a stream today, a year. */
const toIom = (held: Held, stream: string): number =>
  held.run.central(held.reference, `iom_funding.${stream}`, held.start);

const shareSpent = (held: Held, of: string, value: (name: string) => number): number =>
  held.run.scenario.roles.reduce((sum, { id }) => sum + (value(`${of}.${id}`) || 0), 0);

/** What of a stream pays for a kind of post today, a year. */
const spent = (held: Held, of: string, role: string): number =>
  toIom(held, of.split('.')[1]!) * held.run.middle(`${of}.${held.memberNamed('roles', role)}`);

/** A number of the file as it stands there, in percent where it is a share; pounds may be to three figures. */
function isStated(held: Held, printed: string, value: number, what: string): void {
  const share = printed.endsWith('%');
  const number =
    Number(printed.replace(/[£,%]/g, '').replace('−', '-').replace('m', '')) *
    (printed.endsWith('m') ? 1e6 : 1);
  const off = Math.abs(number - value * (share ? 100 : 1));
  if (!(off <= 0.005 * Math.max(1, Math.abs(number))))
    held.faults.push(`${what}: the page says ${printed}, the file has ${value}`);
}

/** What a field or a slider holds: a number of the file, in full. */
function isAmount(held: Held, [, printed]: RegExpExecArray, { of = '', within = '', cell }: Where): void {
  const value = Number(printed!.replaceAll(',', '').replace('−', '-'));
  const decision = held.run.option(held.option).decisions.find(({ id }) => id === of);
  const role = held.memberNamed('roles', cell?.row[0] ?? within);
  const wanted = decision
    ? amountsOf(held, decision)
    : of.startsWith('spend_share.')
      ? [held.run.stated(`${of}.${role}`).likely * 100, spent(held, of, cell?.row[0] ?? within)]
      : of === ''
        ? [toIom(held, held.memberNamed('streams', within))]
        : [held.run.stated(of).likely * (held.run.unit(of) === 'share' ? 100 : 1)];
  const room = /\./.test(printed!) ? 0.051 : 0.5;
  if (!wanted.some((each) => Math.abs(each - value) <= room))
    held.faults.push(`${of || within}: the field holds ${printed}, and it is ${wanted.join(' or ')}`);
}

/** In the ways in which a decision may be given: what is left or what goes, in percent or as an amount. */
function amountsOf(held: Held, { change, lever }: Option['decisions'][number]): number[] {
  const today = held.run.stated(lever).likely;
  const changes = [
    ...('multiply' in change ? [change.multiply, 1 - change.multiply, change.multiply - 1] : []),
    ...('add' in change ? [change.add, change.add / today] : []),
    ...('set' in change ? [change.set, change.set - today, change.set / today] : []),
  ];
  return changes.flatMap((each) => [
    each,
    Math.abs(each),
    each * 100,
    Math.abs(each * 100),
    Math.abs(each * today),
  ]);
}

function made(held: Held, draws: string, seed?: string, version?: string): void {
  const { projection } = held.run;
  held.is(draws, projection.draws, 'case', 'Futures');
  if (seed !== undefined) held.same(seed, projection.seed, 'Seed');
  if (version !== undefined) held.same(version, projection.modelVersion, 'Version of the model');
}

function peopleCovered(held: Held, [, all, low, high, both]: RegExpExecArray): void {
  held.same(all!, everybody(held, held.option, held.month), 'People in the community');
  held.isRange((low ?? both)!, (high ?? both)!, 'covered_cases');
}

/** Whole offences; below ten to a tenth. */
const isAbout = (held: Held, printed: string, value: number, what: string): void =>
  held.is(printed, value, value < 9.95 ? 'post' : 'offence', what);
