import { addMonths } from '../base/month.ts';
import type { Column } from '../base/column.ts';
import { problemKey, type Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { iomModel } from '../model/iom-model.ts';
import type { Quantity, Scenario } from '../scenario/scenario.ts';
import type { OptionRuns, Projector } from './projector.ts';
import {
  REALITY_CHECKS,
  type RealityCheck,
  type RealityCheckId,
  type RealityFound,
} from './reality-check.ts';

/** Enough to see a delay end, and few enough to be there while somebody types. */
const MONTHS = 49;
const DRAWS = 6;
/** Rounding over so many months; anything a person would call a difference is far larger. */
const DUST = 1e-7;

const COVERAGES = [
  'by_priority',
  'pro_rata',
  'strand_coverage',
  'weakest',
  'average',
  'coverage',
  'felt_share',
  'caseload_coverage',
  'work_coverage',
];

/** What moves without decisions: time itself, running totals. */
const MOVING = new Set(['discount', 'value_to_date', 'cost_to_date']);

type Run = Result<readonly OptionRuns[], Problem[]>;

/** The worlds that the model is tried in. */
interface Worlds {
  readonly asItIs: () => Run;
  readonly still: () => Run;
  readonly noPosts: () => Run;
  readonly noMoney: () => Run;
  readonly noWork: () => Run;
  readonly sameSize: () => Run;
  readonly morePosts: () => Run;
  readonly noEffect: () => Run;
}

/**
 * What must be so in any model of this kind, tried on this scenario with its own equations over a few futures. Each check
 * is a piece of work of its own, so that whoever runs them can pause in between.
 */
export function realityChecks(
  projector: Pick<Projector, 'runColumns'>,
  whole: Scenario,
): readonly (() => RealityCheck)[] {
  const scenario = { ...whole, months: Math.min(whole.months, MONTHS) };
  const worlds = worldsOf(projector, scenario);
  const reported = new Set<string>();
  return REALITY_CHECKS.map((id) => () => {
    const result = TRIALS[id](scenario, worlds);
    if (!result.ok) {
      const [problem] = result.error;
      const why = problem ? problemKey(problem) : '';
      const trouble = reported.has(why) ? 'as-before' : (problem ?? 'not-run');
      reported.add(why);
      return { id, holds: false, trouble };
    }
    const found = result.value;
    return found ? { id, holds: false, found } : { id, holds: true };
  });
}

function worldsOf(projector: Pick<Projector, 'runColumns'>, scenario: Scenario): Worlds {
  // The same decisions, all off, keep the same equations compiled.
  const first = scenario.options[0]!;
  const off = scenario.options.flatMap(({ decisions }) => decisions.map((one) => ({ ...one, on: false })));
  const plain: Scenario = {
    ...scenario,
    options: [{ ...first, decisions: off }],
    business_as_usual: scenario.business_as_usual.map((one) => ({ ...one, on: false })),
  };
  const steady: Scenario = {
    ...plain,
    streams: plain.streams.map((stream) => ({ ...stream, annual_growth: 0 })),
    assumptions: { ...plain.assumptions, pay_growth: 0, price_growth: 0 },
  };
  const noMoney: Scenario = {
    ...plain,
    streams: plain.streams.map((stream) => ({ ...stream, annual_funding: 0 })),
  };
  // With `replace_leavers` < 1, more posts can rightly mean more people and lower coverage: fix it at 1 for this check.
  const sameSize: Scenario = { ...plain, assumptions: { ...plain.assumptions, replace_leavers: 1 } };
  const run = (of: Scenario): (() => Run) => {
    let result: Run | undefined;
    return () =>
      (result ??= projector.runColumns(of, {
        draws: DRAWS,
        outputs: iomModel.equations.map(({ name }) => name),
      }));
  };
  return {
    asItIs: run(scenario),
    still: run(steady),
    noPosts: run({ ...noMoney, roles: noMoney.roles.map((role) => ({ ...role, seconded_posts: 0 })) }),
    noMoney: run(noMoney),
    noWork: run({
      ...plain,
      tiers: plain.tiers.map((tier) => ({ ...tier, starting_community: 0, starting_custody: 0 })),
    }),
    sameSize: run(sameSize),
    morePosts: run({
      ...sameSize,
      roles: sameSize.roles.map((role) => ({ ...role, seconded_posts: more(role.seconded_posts) })),
    }),
    noEffect: run({ ...plain, assumptions: { ...plain.assumptions, effect_scale: 0 } }),
  };
}

/** Two posts more, however the number is stated. */
function more(quantity: Quantity): Quantity {
  if (quantity === null) return null;
  if (typeof quantity === 'number') return quantity + 2;
  if ('value' in quantity) return { ...quantity, value: quantity.value + 2 };
  if ('formula' in quantity) return { ...quantity, formula: `(${quantity.formula}) * 1.5` };
  const { low, likely, high } = quantity;
  return {
    ...quantity,
    low: low + 2,
    high: high + 2,
    ...(likely === undefined ? {} : { likely: likely + 2 }),
  };
}

type Trial = (scenario: Scenario, worlds: Worlds) => Result<RealityFound | undefined, Problem[]>;

const TRIALS: Readonly<Record<RealityCheckId, Trial>> = {
  runs: (scenario, { asItIs }) =>
    tried(asItIs(), (runs) =>
      firstWrong(
        scenario,
        runs,
        iomModel.equations.map(({ name }) => name),
        (value) => (Math.abs(value) === Infinity ? {} : undefined),
      ),
    ),
  'no-posts': (scenario, { noPosts }) =>
    tried(noPosts(), (runs) => firstWrong(scenario, runs, ['capacity', 'filled_posts'], is(0))),
  'money-zero': (scenario, { noMoney }) =>
    tried(noMoney(), (runs) => firstWrong(scenario, runs, ['iom_funding', 'bought_posts'], is(0))),
  bounded: (scenario, { asItIs, noPosts, morePosts }) => {
    for (const world of [asItIs(), noPosts(), morePosts()]) {
      const result = tried(world, (runs) => firstWrong(scenario, runs, COVERAGES, within(0, 1)));
      if (!result.ok || result.value) return result;
    }
    return ok(undefined);
  },
  people: (scenario, { asItIs }) =>
    tried(
      asItIs(),
      (runs) =>
        firstWrong(scenario, runs, ['community', 'custody'], within(0, Infinity)) ??
        firstUnbalanced(scenario, runs),
    ),
  flat: (scenario, { still }) =>
    tried(still(), (runs) => {
      const names = iomModel.equations.map(({ name }) => name).filter((name) => !MOVING.has(name));
      return firstWrong(scenario, runs, names, (value, start) =>
        same(value, start) ? undefined : { against: start },
      );
    }),
  'no-work': (scenario, { noWork }) =>
    tried(
      noWork(),
      (runs) =>
        firstWrong(scenario, runs, ['pro_rata', 'by_priority', 'work_coverage'], is(1)) ??
        firstWrong(scenario, runs, ['caseload_coverage'], (value) => (Number.isNaN(value) ? undefined : {})),
    ),
  'more-posts': (scenario, { sameSize, morePosts }) => {
    const before = sameSize();
    return before.ok
      ? tried(
          morePosts(),
          (after) => firstLower(scenario, before.value, after) ?? nothingCovered(scenario, after),
        )
      : before;
  },
  'no-effect': (scenario, { noEffect }) =>
    tried(noEffect(), (runs) => firstWrong(scenario, runs, ['prevented_here'], is(0))),
};

const tried = (
  run: Run,
  look: (runs: readonly OptionRuns[]) => RealityFound | undefined,
): Result<RealityFound | undefined, Problem[]> => (run.ok ? ok(look(run.value)) : run);

/** Says why a value is wrong; `start` is its value in month 0 of the same future. */
type Judge = (value: number, start: number) => { readonly against?: number } | undefined;

const is =
  (right: number): Judge =>
  (value) =>
    Math.abs(value - right) <= DUST ? undefined : { against: right };
/** *None* is no number out of bounds. */
const within =
  (least: number, most: number): Judge =>
  (value) =>
    Number.isNaN(value) || (value >= least - DUST && value <= most + DUST) ? undefined : {};

const same = (a: number, b: number): boolean =>
  Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= DUST * Math.max(1, Math.abs(b));

const familyOf = (name: string): string => name.split('.')[0]!;

function* columnsOf(run: OptionRuns, families: readonly string[]): Generator<readonly [string, Column]> {
  for (const family of families)
    for (const [name, column] of Object.entries(run.outputs))
      if (familyOf(name) === family) yield [name, column];
}

function firstWrong(
  scenario: Scenario,
  runs: readonly OptionRuns[],
  families: readonly string[],
  judge: Judge,
): RealityFound | undefined {
  for (const run of runs)
    for (const [name, column] of columnsOf(run, families))
      for (let i = 0; i < column.length; i++) {
        const wrong = judge(column[i]!, column[i % run.draws]!);
        if (wrong) return foundAt(scenario, name, Math.floor(i / run.draws), column[i]!, wrong);
      }
  return undefined;
}

/** Those there, those who come and those who go must make the next month's number. */
function firstUnbalanced(scenario: Scenario, runs: readonly OptionRuns[]): RealityFound | undefined {
  for (const { outputs, draws } of runs)
    for (const { id } of scenario.tiers) {
      const of = (name: string): Column => outputs[`${name}.${id}`]!;
      const [community, custody] = [of('community'), of('custody')];
      const [intake, movedOff, deselected] = [of('intake'), of('moved_off'), of('deselected')];
      const [toCustody, released] = [of('to_custody'), of('released')];
      for (let i = draws; i < community.length; i++) {
        const b = i - draws; // the month before, in the same future
        const month = Math.floor(i / draws);
        const outside =
          community[b]! + intake[b]! - movedOff[b]! - deselected[b]! + released[b]! - toCustody[b]!;
        if (!same(community[i]!, outside) && !same(community[i]!, Math.max(0, outside)))
          return foundAt(scenario, `community.${id}`, month, community[i]!, { against: outside });
        const inside = custody[b]! + toCustody[b]! - released[b]!;
        if (!same(custody[i]!, inside))
          return foundAt(scenario, `custody.${id}`, month, custody[i]!, { against: inside });
      }
    }
  return undefined;
}

/**
 * Coverage with more posts against coverage without, as long as the panel can hold the cohort's size: better coverage
 * sends fewer to custody, and more people may then share the posts.
 */
function firstLower(
  scenario: Scenario,
  before: readonly OptionRuns[],
  after: readonly OptionRuns[],
): RealityFound | undefined {
  const [without, run] = [before[0]!, after[0]!];
  const communities = scenario.tiers.map(
    ({ id }) => [without.outputs[`community.${id}`]!, run.outputs[`community.${id}`]!] as const,
  );
  const grown = (i: number): boolean =>
    communities.some(([low, high]) => high[i]! > low[i]! * (1 + 1e-9) + 1e-9);
  for (const [name, column] of columnsOf(run, ['caseload_coverage', 'work_coverage', 'coverage']))
    for (let draw = 0; draw < run.draws; draw++)
      for (let i = draw; i < column.length && !grown(i); i += run.draws) {
        const against = without.outputs[name]![i]!;
        if (column[i]! < against - DUST)
          return foundAt(scenario, name, Math.floor(i / run.draws), column[i]!, { against });
      }
  return undefined;
}

/** Coverage of nothing in every month and future, though each kind of work has capacity. */
function nothingCovered(scenario: Scenario, runs: readonly OptionRuns[]): RealityFound | undefined {
  for (const run of runs) {
    const capacities = [...columnsOf(run, ['capacity'])];
    const able = capacities.every(([, column]) => column.every((value) => value > DUST));
    const covered = run.outputs['caseload_coverage'];
    if (!able || capacities.length === 0 || !covered) continue;
    const counted = covered.filter((value) => !Number.isNaN(value));
    if (counted.length > 0 && counted.every((value) => Math.abs(value) <= DUST))
      return foundAt(scenario, 'caseload_coverage', 0, 0, {});
  }
  return undefined;
}

function foundAt(
  scenario: Scenario,
  name: string,
  month: number,
  value: number,
  { against }: { readonly against?: number },
): RealityFound {
  return {
    quantity: name,
    unit: iomModel.equations.find((each) => each.name === familyOf(name))?.unit ?? '1',
    month: addMonths(scenario.start, month),
    value,
    ...(against === undefined ? {} : { against }),
  };
}
