import type { Column } from '../base/column.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { difference } from './difference.ts';
import type { MonthsWanted } from '../engine/run.ts';
import type { Futures, ScheduledOption } from './futures.ts';
import type { StoredReference } from './stored-references.ts';
import { PairStages, type PairsPlan, type ReferenceColumn } from './pair-stages.ts';
import { Means } from './means.ts';
import type { PairedSeries } from './pairs.ts';
import type { Series } from './projection.ts';
import { SideBySide, type Scratch } from './side-by-side.ts';
import { SignCounts } from './sign-counts.ts';
import { isValue } from './value-outputs.ts';
import { summariseRuns, type Bands, type Stage } from './summarise-runs.ts';

/** The reference, and which differences from it to compute. */
export interface Pairing {
  readonly reference: ScheduledOption;
  readonly plan: PairsPlan;
  /** Memory for the reference's draws, filled or still to fill; without it, the reference runs beside each option. */
  readonly stored: StoredReference | undefined;
  /** Inputs that make the given quantity 0. */
  readonly otherwise: Readonly<Record<string, number>>;
}

export interface OptionRun {
  readonly futures: Futures;
  readonly option: ScheduledOption;
  /** How many outputs, from the first on, get bands. */
  readonly banded: number;
  /** Those of them, by name, that get levels in one month alone. */
  readonly levelsIn?: { readonly month: number; readonly outputs: ReadonlySet<string> } | undefined;
  /** Those of them, by name, whose share of futures above 0 is counted. */
  readonly signs?: ReadonlySet<string> | undefined;
  readonly pairing: Pairing | undefined;
  /** Bytes that results may take. */
  readonly mostBytes: number;
  readonly scratch: Scratch;
}

export interface OptionSummary {
  readonly outputs: Readonly<Record<string, Series>>;
  /** Absent for the reference itself. */
  readonly paired?: Readonly<Record<string, PairedSeries>>;
}

/**
 * Runs one option in all futures and gives its bands and the levels of its differences from the reference. Yields the share
 * done after each piece of work.
 */
export function* projectOption(run: OptionRun): Generator<number, Result<OptionSummary, Problem[]>> {
  const { futures, option, banded, pairing } = run;
  const { runner } = futures.work;
  const central = futures.central(option);
  if (!central.ok) return central;
  const columns = new SideBySide(futures, run.scratch, monthsRead(run));
  const names = runner.outputs.slice(0, banded);
  const own = ownStages(run, names, () => columns.of(option));
  const seriesOf = (bands: readonly Bands[]): Record<string, Series> => {
    const levels = own.levels(bands);
    return Object.fromEntries(
      names.map((name, i): [string, Series] => {
        const [p5, p25, p50, p75, p95] = levels[i]!;
        const above = own.signs.get(name)?.shares(central.value[i]!).above;
        const mean = own.means.get(name)?.means();
        const series = { central: central.value[i]!, p5: p5!, p25: p25!, p50: p50!, p75: p75!, p95: p95! };
        return [name, { ...series, ...(mean ? { mean } : {}), ...(above ? { above } : {}) }];
      }),
    );
  };
  if (!pairing || option === pairing.reference) {
    const bands = yield* summarise(run, columns, [option], own.stages);
    return bands.ok ? ok({ outputs: seriesOf(bands.value) }) : bands;
  }

  const { reference, plan, stored, otherwise } = pairing;
  const apart = centralDifferences(run, pairing, {});
  if (!apart.ok) return apart;
  const apartOtherwise = plan.judged ? centralDifferences(run, pairing, otherwise) : apart;
  if (!apartOtherwise.ok) return apartOtherwise;
  if (stored) {
    const trouble = yield* fill(pairing, stored, futures, columns);
    if (trouble) return err([trouble]);
  }
  const before: ReferenceColumn = (output, from, count) =>
    stored
      ? { values: stored.columns[output]!, start: from, stride: futures.work.draws }
      : {
          values: columns.of(reference)[plan.outputs[output]!.place]!,
          start: plan.from * count,
          stride: count,
        };
  const pairs = new PairStages(plan, () => columns.of(option), before);
  const bands = yield* summarise(run, columns, stored ? [option] : [option, reference], [
    ...own.stages,
    ...pairs.stages,
  ]);
  if (!bands.ok) return bands;
  const paired = pairs.series(bands.value.slice(own.stages.length), apart.value, apartOtherwise.value);
  return ok({ outputs: seriesOf(bands.value), paired });
}

/** For each output, the months that its bands, its levels in one month or its differences need. */
function monthsRead({ futures, banded, levelsIn, pairing }: OptionRun): MonthsWanted[] {
  const last = futures.work.scenario.months - 1;
  return futures.work.runner.outputs.map((name, place) => {
    if (place < banded && !levelsIn?.outputs.has(name)) return { from: 0, to: last };
    const read: number[] = [];
    if (place < banded) read.push(monthIn(levelsIn!.month, last + 1));
    const plan = pairing?.plan;
    if (plan?.outputs.some((output) => output.place === place))
      read.push(plan.from, plan.from + plan.months - 1);
    return { from: Math.min(...read), to: Math.max(...read) };
  });
}

/** The month clamped to those of the scenario. */
const monthIn = (month: number, months: number): number => Math.max(0, Math.min(months - 1, month));

interface OwnStages {
  readonly stages: readonly Stage[];
  readonly levels: (bands: readonly Bands[]) => Bands;
  /** Of outputs with levels in all months. */
  readonly signs: ReadonlyMap<string, SignCounts>;
  readonly means: ReadonlyMap<string, Means>;
}

/** The stages of an option's own numbers: outputs with levels in all months, and those with levels in one month. */
function ownStages(
  { futures, levelsIn, signs = new Set() }: OptionRun,
  names: readonly string[],
  columns: () => readonly Column[],
): OwnStages {
  const { months } = futures.work.scenario;
  const places = names.map((name, place) => ({ place, once: levelsIn?.outputs.has(name) === true }));
  const whole = places.filter(({ once }) => !once);
  const once = places.filter((each) => each.once);
  const counted = new Map(names.flatMap((name) => (signs.has(name) ? [[name, new SignCounts(months)]] : [])));
  const means = new Map(names.flatMap((name) => (isValue(name) ? [[name, new Means(months)]] : [])));
  const throughout: Stage = {
    columns: whole.length,
    months,
    read: () => whole.map(({ place }) => columns()[place]!),
    hear: (column, month, values, from, to) => {
      const name = names[whole[column]!.place]!;
      counted.get(name)?.hear(month, values, from, to);
      means.get(name)?.hear(month, values, from, to);
    },
  };
  if (!levelsIn || once.length === 0)
    return { stages: [throughout], levels: ([bands]) => bands!, signs: counted, means };
  const month = monthIn(levelsIn.month, months);
  const inSight: Stage = {
    columns: once.length,
    months: 1,
    read: (_, count) =>
      once.map(({ place }) => columns()[place]!.subarray(month * count, (month + 1) * count)),
  };
  return {
    stages: [throughout, inSight],
    signs: counted,
    means,
    levels: ([every, one]) => {
      const bands: (readonly Column[])[] = [];
      whole.forEach(({ place }, i) => (bands[place] = every![i]!));
      once.forEach(({ place }, i) => {
        bands[place] = one![i]!.map((level) =>
          new Float64Array(months).fill(NaN).fill(level[0]!, month, month + 1),
        );
      });
      return bands;
    },
  };
}

function* summarise(
  { futures, pairing, mostBytes }: OptionRun,
  columns: SideBySide,
  side: readonly ScheduledOption[],
  stages: readonly Stage[],
): Generator<number, Result<readonly Bands[], Problem[]>> {
  const summary = yield* summariseRuns({
    draws: futures.work.draws,
    run: function* (from, count) {
      const trouble = yield* columns.run(side, from, count);
      if (!trouble && pairing?.stored && side[0] === pairing.reference)
        put(pairing.plan, pairing.stored, columns.of(pairing.reference), {
          from,
          count,
          draws: futures.work.draws,
        });
      return trouble;
    },
    stages,
    bytes: futures.bytesTogether(side.length),
    mostBytes,
    chunkDraws: futures.chunkDraws,
  });
  return summary.ok ? summary : err([summary.error]);
}

/** The central run of the option minus that of the reference, by output and month of the plan. */
function centralDifferences(
  { futures, option }: OptionRun,
  { reference, plan }: Pairing,
  fixed: Readonly<Record<string, number>>,
): Result<readonly Column[], Problem[]> {
  const now = futures.central(option, fixed);
  if (!now.ok) return now;
  const before = futures.central(reference, fixed);
  if (!before.ok) return before;
  return ok(
    plan.outputs.map(({ place, least }) =>
      Float64Array.from({ length: plan.months }, (_, m) =>
        difference(now.value[place]![plan.from + m]!, before.value[place]![plan.from + m]!, least),
      ),
    ),
  );
}

/** Runs the reference in the draws that are not stored yet. */
function* fill(
  { reference, plan }: Pairing,
  stored: StoredReference,
  futures: Futures,
  columns: SideBySide,
): Generator<number, Problem | undefined> {
  const { draws } = futures.work;
  while (stored.filled < draws) {
    const from = stored.filled;
    const count = Math.min(futures.chunkDraws, draws - from);
    const work = columns.run([reference], from, count);
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield 0;
    if (step.value) return step.value;
    put(plan, stored, columns.of(reference), { from, count, draws });
    yield 0;
  }
  return undefined;
}

/** Stores the reference's numbers of the draws last run, if they are the next to store. */
function put(
  plan: PairsPlan,
  stored: StoredReference,
  outputs: readonly Column[],
  { from, count, draws }: { readonly from: number; readonly count: number; readonly draws: number },
): void {
  if (from > stored.filled || from + count <= stored.filled) return;
  plan.outputs.forEach(({ place }, o) => {
    for (let m = 0; m < plan.months; m++) {
      const row = (plan.from + m) * count;
      stored.columns[o]!.set(outputs[place]!.subarray(row, row + count), m * draws + from);
    }
  });
  stored.filled = from + count;
}
