import type { Column } from '../../../src/base/column.ts';
import type { Runner } from '../../../src/engine/run.ts';
import { compileKernel } from '../../../src/engine/kernel.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import type { CheckedModel } from '../../../src/language/checked-model.ts';
import { expandModel } from '../../../src/language/expand-model.ts';
import type { ScalarModel } from '../../../src/language/scalar-model.ts';
import type { SetName } from '../../../src/model/model-data.ts';
import { modelTextFor } from '../../../src/model/model-text-for.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

/** Random scenarios of one shape: the sets, and for each input a column with one scenario in each draw. */
export interface World {
  readonly sets: Readonly<Record<SetName, readonly string[]>>;
  readonly scenarios: number;
  readonly inputs: ReadonlyMap<string, Column>;
  /** Where nothing in the scenario grows by itself. */
  readonly steady: boolean;
}

export type Random = () => number;

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const upTo = (random: Random, most: number): number => 1 + Math.floor(random() * most);

/** From low to high, quite often an end of it. */
function within(random: Random, low: number, high: number): number {
  const place = random();
  if (place < 0.1) return low;
  if (place > 0.95) return high;
  return low + (high - low) * random();
}

/** Shares that add up to at most 1; some are 0, and sometimes nothing is left over. */
function shares(random: Random, count: number): number[] {
  const parts = Array.from({ length: count }, () => (random() < 0.3 ? 0 : random()));
  const sum = parts.reduce((a, b) => a + b, 0);
  const whole = random() < 0.3 ? 1 : random();
  // A last bit below 1: the sum of the parts must not pass it by rounding.
  return parts.map((part) => (sum === 0 ? 0 : (part / sum) * whole * (1 - 1e-12)));
}

/** Scenarios within the format's limits and checks, empty tiers and services without posts among them. */
export function randomWorld(seed: number, scenarios: number, { steady = false } = {}): World {
  const random = randomFrom(seed);
  const members = (name: string, most: number): string[] =>
    Array.from({ length: upTo(random, most) }, (_, i) => `${name}${i}`);
  const sets = {
    stream: members('fund', 3),
    role: members('post', 4),
    strand: members('work', 4),
    tier: members('level', 4),
    offence: members('crime', 3),
  };
  const inputs = new Map<string, Column>();
  const put = (name: string, scenario: number, value: number): void => {
    let column = inputs.get(name);
    if (!column) inputs.set(name, (column = new Float64Array(scenarios)));
    column[scenario] = value;
  };
  for (let s = 0; s < scenarios; s++) {
    const counts = within(random, 0, 1);
    put('custody_counts', s, counts);
    const of = (low: number, high: number): number => within(random, low, high);
    for (const stream of sets.stream) {
      put(`annual_funding.${stream}`, s, of(0, 3e6));
      put(`annual_growth.${stream}`, s, steady ? 0 : of(-0.2, 0.2));
      put(`iom_share.${stream}`, s, of(0, 1));
      put(`prevented_per_million.${stream}`, s, random() < 0.5 ? 0 : of(0, 1000));
      const spend = shares(random, sets.role.length);
      sets.role.forEach((role, i) => put(`spend_share.${stream}.${role}`, s, spend[i]!));
    }
    for (const role of sets.role) {
      put(`seconded_posts.${role}`, s, of(0, 20));
      put(`new_posts.${role}`, s, random() < 0.7 ? 0 : of(-5, 5));
      put(`unit_cost_at_start.${role}`, s, of(20_000, 90_000));
      put(`vacancy_rate.${role}`, s, of(0, 1));
      put(`abstraction.${role}`, s, of(0, 1));
      put(`recruit_months.${role}`, s, of(1, 24));
      put(`release_months.${role}`, s, of(1, 24));
      put(`prevented_per_post.${role}`, s, of(0, 30));
      put(`additional_share.${role}`, s, of(0, 1));
      const time = shares(random, sets.strand.length);
      sets.strand.forEach((strand, i) => put(`time_share.${role}.${strand}`, s, time[i]!));
    }
    for (const strand of sets.strand) {
      put(`weight.${strand}`, s, of(0, 3));
      put(`custody_weight.${strand}`, s, of(0, 1));
      put(`caseload_scale.${strand}`, s, of(0.6, 1.5));
    }
    for (const tier of sets.tier) {
      const empty = random() < 0.1;
      const monthsOn = of(1, 36);
      const custodyMonths = of(1, 24);
      const community = empty ? 0 : of(0.5, 90);
      // Today is in balance: those who leave in a month, for home or for prison, are at most all.
      const mostInCustody = community * (1 - 1 / monthsOn) * custodyMonths * (1 - 1e-12);
      put(`starting_community.${tier}`, s, community);
      const custody = Math.min(of(0, 60), mostInCustody);
      put(`starting_custody.${tier}`, s, custody);
      put(`months_on_cohort.${tier}`, s, monthsOn);
      put(`custody_months.${tier}`, s, custodyMonths);
      put(`agreed_cases.${tier}`, s, community + counts * custody);
      put(`custody_factor.${tier}`, s, 1);
      put(`intake_factor.${tier}`, s, 1);
      put(`offences_per_year.${tier}`, s, of(0, 80));
      put(`effect.${tier}`, s, of(0, 0.5));
      const sure = Math.floor(random() * sets.strand.length);
      sets.strand.forEach((strand, i) => {
        put(`need.${strand}.${tier}`, s, i === sure ? 1 : of(0, 1));
        put(`standard_caseload.${strand}.${tier}`, s, of(2, 60));
      });
    }
    for (const tier of sets.tier) {
      const mix = shares(random, sets.offence.length);
      sets.offence.forEach((offence, i) => put(`offence_mix.${offence}.${tier}`, s, mix[i]!));
    }
    for (const offence of sets.offence) put(`unit_cost_of_crime.${offence}`, s, of(1, 15_000));
    put('priority_strength', s, of(0, 1));
    put('weakest_link', s, of(0, 1));
    put('replace_leavers', s, of(0, 1));
    put('fill_months', s, of(1, 12));
    put('progress_gain', s, of(0, 2));
    put('effect_scale', s, of(0, 3));
    put('effect_months', s, of(1, 36));
    put('effect_months_elsewhere', s, of(1, 36));
    put('chance_of_no_effect', s, of(0, 1));
    put('works_draw', s, of(0, 1));
    put('added_offending', s, of(0.3, 1));
    put('crimes_per_recorded', s, of(1, 3));
    put('pay_growth', s, steady ? 0 : of(-0.02, 0.08));
    put('price_growth', s, steady ? 0 : of(-0.02, 0.08));
    put('price_uplift', s, of(1, 2));
    put('cost_per_offence_elsewhere', s, of(0, 4000));
    put('discount_rate', s, of(0, 0.1));
  }
  return { sets, scenarios, inputs, steady };
}

/** What decisions make of an input in a month, alike in every scenario: `value * scale + shift`. */
export type Decided = Readonly<Record<string, (month: number) => { scale?: number; shift?: number }>>;

export interface WorldRun {
  readonly names: readonly string[];
  readonly months: number;
  readonly trouble: unknown;
  /** Time-major: all scenarios of month 0 first. */
  readonly column: (name: string) => Column;
  readonly at: (name: string, month: number, scenario: number) => number;
}

/** The model read and checked, by its sets: many tests run the same shapes. */
const read = new Map<string, CheckedModel>();

function checkedFor(sets: World['sets']): CheckedModel {
  const key = JSON.stringify(sets);
  let known = read.get(key);
  if (!known) {
    const checked = checkModel(modelTextFor(sets));
    if (!checked.ok) throw new Error(problemText(checked.error[0]!));
    known = checked.value;
    read.set(key, known);
  }
  return known;
}

/** The last shape compiled: tests run one shape many times. */
let last: { key: string; scalars: ScalarModel; names: string[]; kernel: Runner } | undefined;

function compiled(sets: World['sets'], changed: readonly string[]): NonNullable<typeof last> {
  const key = JSON.stringify([sets, changed]);
  if (last?.key === key) return last;
  const expanded = expandModel(checkedFor(sets), { formulas: {}, changed });
  if (!expanded.ok) throw new Error(problemText(expanded.error[0]!));
  const names = expanded.value.equations.map(({ name }) => name);
  const kernel = compileKernel(expanded.value, names);
  if (!kernel.ok) throw new Error(problemText(kernel.error));
  last = { key, scalars: expanded.value, names, kernel: kernel.value };
  return last;
}

/** Run every scenario of a world and give every quantity of the model. */
export function runWorld(
  world: World,
  months: number,
  decided: Decided = {},
  fixed: Readonly<Record<string, number>> = {},
): WorldRun {
  const { scalars, names, kernel } = compiled(world.sets, Object.keys(decided));
  const inputs = scalars.inputs.map(({ name }) => {
    const family = name.split('.')[0]!;
    if (Object.hasOwn(fixed, family)) return new Float64Array([fixed[family]!]);
    const column = world.inputs.get(name);
    if (!column) throw new Error(`No values for ${name}`);
    return column;
  });
  const schedules = scalars.schedules.map((name) =>
    Float64Array.from({ length: months }, (_, month) => {
      if (name === 'month') return month;
      // Today is March: every April after the first begins another financial year.
      if (name === 'year') return month === 0 ? 0 : Math.floor((month - 1) / 12);
      const [lever, part] = name.split(':') as [string, 'scale' | 'shift'];
      if (month === 0) return part === 'scale' ? 1 : 0;
      return decided[lever]!(month)[part] ?? (part === 'scale' ? 1 : 0);
    }),
  );
  const { outputs, trouble } = kernel.run({ months, draws: world.scenarios, inputs, schedules });
  const places = new Map(names.map((name, i) => [name, i]));
  const column = (name: string): Column => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`No quantity ${name}`);
    return outputs[place]!;
  };
  return {
    names,
    months,
    trouble,
    column,
    at: (name, month, scenario) => column(name)[month * world.scenarios + scenario]!,
  };
}
