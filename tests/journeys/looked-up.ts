import { iomModel } from '../../src/model/iom-model.ts';
import { meaningOf, sourceOf } from '../../src/words/en/model/meaning-of.ts';
import { titleOf } from '../../src/words/en/model/titles.ts';
import type { DatedChange } from '../../src/scenario/scenario.ts';
import { elsewhereOf, isCounted } from '../../src/scenario/uses-elsewhere.ts';
import type { Held } from './held-numbers.ts';
import { YEAR, type Where } from './held-numbers.ts';

/** The decision of that id of the option in hand, or what happens anyway under every option. */
export const changeOf = (held: Held, of: string | undefined): DatedChange | undefined =>
  [...held.run.scenario.business_as_usual, ...held.run.option(held.option).decisions].find(
    ({ id }) => id === of,
  );

/** The output that a chart of coverage is of: one tier’s, or that of all. */
export const coverageOf = (held: Held, { within = '' }: Where): string => {
  const tier = held.memberNamed('tiers', within);
  return tier === '?' ? 'caseload_coverage' : `coverage.${tier}`;
};

/** The quantity that a line of money or posts is of, and the part of it that is told. */
export function moneyOf(
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

export const total = (
  held: Held,
  family: string,
  members: readonly { readonly id: string }[],
  option = held.option,
): number =>
  members.reduce((sum, { id }) => sum + held.run.central(option, `${family}.${id}`, held.month), 0);

/** As the grid writes them: what adds up on the page. */
export const shortPosts = (held: Held): { name: string; posts: number }[] =>
  held.run.scenario.strands
    .map(({ id, name }) => ({ name, posts: held.now(`shortfall_posts.${id}`) }))
    .filter(({ posts }) => posts >= 0.05)
    .sort((a, b) => b.posts - a.posts);

/** What IOM prevents less than on another side, and how many offences elsewhere cost as much. A year. */
export function noLonger(held: Held, other: (quantity: string) => number): { here: number; worth: number } {
  const cost = held.now('offence_cost_elsewhere');
  const here = (value: typeof other): number => value('prevented') - value('prevented_elsewhere');
  const pounds = (value: typeof other): number => value('social_value') - value('prevented_elsewhere') * cost;
  return {
    here: (here(other) - here(held.now)) * YEAR,
    worth: (Math.max(0, pounds(other) - pounds(held.now)) * YEAR) / cost,
  };
}

/** The same of IOM in whole offences: so many that what is said to be prevented, here and elsewhere, adds up. */
export function saidNoLonger(held: Held, other: (quantity: string) => number = held.before): number {
  const here = (read: (quantity: string) => number): number =>
    held.whole(read('prevented') * YEAR) - held.whole(read('prevented_elsewhere') * YEAR);
  return here(other) - here(held.now);
}

export const postsMoved = (held: Held): number =>
  total(held, 'moved_posts', held.run.scenario.roles) -
  total(held, 'moved_posts', held.run.scenario.roles, held.reference);

/** Posts, or places of a service: never added to each other. */
export const counted = (held: Held, what: string) =>
  held.run.scenario.roles.filter((role) => (role.counted_in === 'places') === what.startsWith('place'));

/** Money and posts elsewhere of which nobody has said what they do there. */
export function notCounted(held: Held): { pounds: number; moved: number; came: number } {
  const { scenario } = held.run;
  const silent = (lever: string): boolean => {
    const elsewhere = elsewhereOf(scenario, lever);
    return elsewhere !== undefined && !isCounted(scenario, elsewhere);
  };
  const streams = scenario.streams.filter(({ id }) => silent(`iom_share.${id}`));
  const roles = scenario.roles.filter(({ id }) => silent(`seconded_posts.${id}`));
  const moved = roles.map(({ id }) => Math.max(0, held.now(`moved_posts.${id}`)));
  const came = [
    ...streams.map(({ id }) => -held.now(`diverted.${id}`)),
    ...roles.map(({ id }) => -held.now(`moved_posts.${id}`) * held.now(`unit_cost.${id}`)),
  ].map((each) => Math.max(0, each));
  return {
    came: came.reduce((sum, each) => sum + each, 0),
    pounds:
      streams.reduce((sum, { id }) => sum + Math.max(0, held.now(`diverted.${id}`)), 0) *
        held.now('diverted_at_work') +
      roles.reduce((sum, { id }, i) => sum + moved[i]! * held.now(`unit_cost.${id}`), 0),
    moved: moved.reduce((sum, each) => sum + each, 0),
  };
}

/** Everybody in the community: those covered and those short. */
export const everybody = (held: Held, option: string, month: string): number =>
  held.whole(
    held.run.central(option, 'covered_cases', month) + held.run.central(option, 'uncovered_cases', month),
  );

export const chance = (held: Held): number => {
  const pairs =
    held.run.scenario.options.length > 1
      ? held.run.paired(held.run.scenario.options[1]!.id, 'prevented')
      : undefined;
  return pairs?.given ? 1 - pairs.given.futures / held.run.projection.draws : NaN;
};

/** Numbers that stand in an equation of the model, or in what is said of it. */
export const CONSTANTS = new Set(
  iomModel.equations.flatMap(({ name, ...equation }) =>
    (
      JSON.stringify([equation, titleOf(name), meaningOf(name), sourceOf(name)]).match(/\d+(\.\d+)?/g) ?? []
    ).map(Number),
  ),
);

/** What reaches IOM of a stream today, a year. */
export const toIom = (held: Held, stream: string): number =>
  held.run.central(held.reference, `iom_funding.${stream}`, held.start);

export const shareSpent = (held: Held, of: string, value: (name: string) => number): number =>
  held.run.scenario.roles.reduce((sum, { id }) => sum + (value(`${of}.${id}`) || 0), 0);

/** What of a stream pays for a kind of post today, a year. */
export const spent = (held: Held, of: string, role: string): number =>
  toIom(held, of.split('.')[1]!) * held.run.middle(`${of}.${held.memberNamed('roles', role)}`);

/** A number of the file as it stands there, in percent where it is a share; pounds may be to three figures. */
export function isStated(held: Held, printed: string, value: number, what: string): void {
  const share = printed.endsWith('%');
  const number =
    Number(printed.replace(/[£,%]/g, '').replace('−', '-').replace('m', '')) *
    (printed.endsWith('m') ? 1e6 : 1);
  const off = Math.abs(number - value * (share ? 100 : 1));
  if (!(off <= 0.005 * Math.max(1, Math.abs(number))))
    held.faults.push(`${what}: the page says ${printed}, the file has ${value}`);
}

/** What a field or a slider holds: a number of the file, in full. */
export function isAmount(
  held: Held,
  [, printed]: RegExpExecArray,
  { of = '', within = '', cell }: Where,
): void {
  const value = Number(printed!.replaceAll(',', '').replace('−', '-'));
  const decision = changeOf(held, of);
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
export function amountsOf(held: Held, { change, lever }: DatedChange): number[] {
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

export function made(held: Held, draws: string, seed?: string, version?: string): void {
  const { projection } = held.run;
  held.is(draws, projection.draws, 'case', 'Futures');
  if (seed !== undefined) held.same(seed, projection.seed, 'Seed');
  if (version !== undefined) held.same(version, projection.modelVersion, 'Version of the model');
}

export function peopleCovered(held: Held, [, all, low, high, both]: RegExpExecArray): void {
  held.same(all!, everybody(held, held.option, held.month), 'People in the community');
  held.isRange((low ?? both)!, (high ?? both)!, 'covered_cases');
}

/** Whole offences; below ten to a tenth. */
export const isAbout = (held: Held, printed: string, value: number, what: string): void =>
  held.is(printed, value, value < 9.95 ? 'post' : 'offence', what);
