import { addMonths, monthsBetween, type Month } from '../base/month.ts';
import type { Distribution } from '../base/distribution.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { drawColumn } from '../engine/draws/draw-column.ts';
import { quantileBand } from '../engine/quantiles.ts';
import type { Runner } from '../engine/run.ts';
import { checkModel } from '../language/check-model.ts';
import { expandModel } from '../language/expand-model.ts';
import type { ScalarModel } from '../language/scalar-model.ts';
import { model1, MODEL_1_DEFAULTS } from '../model/past/model-1.ts';
import { changedLevers, composed } from '../scenario/decision-schedule.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import { scenarioSets } from '../scenario/scenario-sets.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import { changesSinceModel1, type ModelChange } from './changes-since-model-1.ts';
import { compileRunner } from './compile-runner.ts';
import { projectScenario } from './project.ts';
import { scheduleColumns } from './schedule-columns.ts';
import { study } from './study.ts';

/** The main numbers of one option in one month; NaN for *none*. */
export interface SaidNumbers {
  readonly caseload_coverage: number;
  /** Offences prevented, a year. */
  readonly prevented: number;
  /** What IOM costs, GBP a year. */
  readonly programme_cost: number;
}

/** How the numbers of a file of version 1 differ between model 1 and today's. Plain data: it may be cloned. */
export interface SinceModel1 {
  /** The requested month, or the nearest that the file has. */
  readonly month: Month;
  /** The changes of the model that affect this file. */
  readonly changes: readonly ModelChange[];
  /** Then: the middle of all futures under model 1, as the page said it. Now: the central run. */
  readonly options: readonly { readonly id: string; readonly then: SaidNumbers; readonly now: SaidNumbers }[];
}

const OUTPUTS = ['caseload_coverage', 'prevented', 'programme_cost'] as const;
/** More draws would take long and change no median visibly. */
const MOST_DRAWS = 10_000;

export interface OldFile {
  /** The file right after its upgrade. */
  readonly scenario: Scenario;
  /** The file as it was before (`Opened.asItWas`). */
  readonly asItWas: Scenario | undefined;
  readonly month: Month;
}

/**
 * The main numbers of a file of version 1 under model 1 and today, in one month.
 *
 * Then     the same draws as then, so the same numbers to a dozen digits, up to 10,000 futures: of a file that asks for
 *          more, the first 10,000. Decisions apply in the order of the list, formulas read what is drawn, and what
 *          bringing the file up has changed in it is as it was.
 * Errors   those of today's model; `study/model-1` where these equations of model 1 give no number, as with an own
 *          equation that reads what is not among them.
 */
export function sinceModel1({ scenario, asItWas, month }: OldFile): Result<SinceModel1, readonly Problem[]> {
  const at = Math.max(0, Math.min(scenario.months - 1, monthsBetween(scenario.start, month)));
  const prepared = asItWas && prepare(asItWas);
  if (!prepared) return err([NO_NUMBER]);
  const today = projectScenario(scenario, { outputs: OUTPUTS, draws: 1 });
  if (!today.ok) return today;
  const options: SinceModel1['options'][number][] = [];
  for (const [i, option] of scenario.options.entries()) {
    const then = middle(prepared, asItWas, asItWas.options[i]!, at);
    if (!then) return err([NO_NUMBER]);
    const { outputs } = today.value.options[i]!;
    options.push({ id: option.id, then, now: said((name) => outputs[name]!.central[at]!) });
  }
  return ok({ month: addMonths(scenario.start, at), changes: changesSinceModel1(scenario), options });
}

const said = (of: (name: (typeof OUTPUTS)[number]) => number): SaidNumbers => ({
  caseload_coverage: of('caseload_coverage'),
  prevented: of('prevented') * 12,
  programme_cost: of('programme_cost') * 12,
});

const NO_NUMBER: Problem = {
  code: 'study/model-1',
  path: [],
  facts: {},
};

interface Prepared {
  readonly scalars: ScalarModel;
  readonly runner: Runner;
  readonly inputs: ReadonlyMap<string, ScenarioInput>;
}

/** `undefined` where model 1 cannot run the file. */
function prepare(scenario: Scenario): Prepared | undefined {
  const own = scenario.equations;
  const checked = checkModel({
    ...model1,
    sets: Object.entries(scenarioSets(scenario)).map(([name, members]) => ({ name, members })),
    equations: model1.equations.map((each) => {
      const initially = own[`${each.name}.initially`] ?? each.initially;
      return {
        ...each,
        equation: own[each.name] ?? each.equation,
        ...(initially === undefined ? {} : { initially }),
      };
    }),
  });
  if (!checked.ok) return undefined;
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));
  // One number for all money then; what the file said of it lies with each stream.
  const moved = inputs.get(`prevented_per_million.${scenario.streams[0]?.id ?? ''}`);
  if (moved) inputs.set('prevented_per_million', moved);
  const bare = expandModel(checked.value, { formulas: {}, changed: [] });
  if (!bare.ok) return undefined;
  const names = new Set([...bare.value.inputs, ...bare.value.equations].map(({ name }) => name));
  const formulas: Record<string, string> = {};
  for (const name of names) {
    const input = inputs.get(name);
    const quantity = input?.quantity;
    if (typeof quantity !== 'object' || quantity === null || !('formula' in quantity)) continue;
    // The size agreed until something else was decided: who is in the community.
    const [family, tier] = name.split('.');
    formulas[name] =
      family === 'agreed_cases' && !input!.fromFile ? `starting_community[${tier!}]` : quantity.formula;
  }
  const changed = [...changedLevers(scenario)].filter((lever) => names.has(lever));
  const plan = { formulas, changed, formulasReadDrawn: true };
  const scalars = expandModel(checked.value, plan);
  if (!scalars.ok) return undefined;
  const runner = compileRunner({ checked: checked.value, plan, scalars: scalars.value }, OUTPUTS);
  return runner.ok ? { scalars: scalars.value, runner: runner.value, inputs } : undefined;
}

/** The medians of all futures under model 1; `undefined` where it gives no number. */
function middle(
  { scalars, runner, inputs }: Prepared,
  scenario: Scenario,
  option: Option,
  at: number,
): SaidNumbers | undefined {
  const { seed } = scenario.settings;
  const draws = Math.min(MOST_DRAWS, scenario.settings.draws);
  const columns = scalars.inputs.map(({ name, least, most }) => {
    const distribution = distributionOf(inputs, name);
    return drawColumn({ seed, name, draws, distribution, least, most });
  });
  const changed = composed(
    option.decisions.filter(({ on }) => on),
    scenario,
  );
  const months = at + 1;
  const run = runner.run({
    months,
    draws,
    inputs: columns,
    schedules: scheduleColumns(scalars.schedules, scenario.start, scenario.months, changed).map((column) =>
      column.subarray(0, months),
    ),
  });
  if (run.trouble) return undefined;
  const p50 = OUTPUTS.map(
    (_, i) => quantileBand(run.outputs[i]!.subarray(at * draws, months * draws), draws, [0.5])[0]![0]!,
  );
  return said((name) => p50[OUTPUTS.indexOf(name)]!);
}

/** The distribution of an input of model 1; inputs with a formula are not drawn. */
function distributionOf(inputs: ReadonlyMap<string, ScenarioInput>, name: string): Distribution {
  const input = inputs.get(name);
  const quantity = input?.fromFile ? input.quantity : (MODEL_1_DEFAULTS[name] ?? input?.quantity);
  if (quantity === undefined || quantity === null || (typeof quantity === 'object' && 'formula' in quantity))
    throw new RangeError(`Model 1 asks for ${name}, which the scenario does not give.`);
  return quantity;
}

/** Answers: how the numbers of a file of version 1 differ between model 1 and today's. */
export const sinceStudy = study({
  name: 'since',
  words: { asItWas: 'asItWas', month: 'month' },
  *run({ scenario }, { asItWas, month }: Omit<OldFile, 'scenario'>) {
    return sinceModel1({ scenario, asItWas, month });
  },
});
