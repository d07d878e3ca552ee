import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { evaluateDraw } from '../../engine/evaluate-scalar.ts';
import { liveEquations } from '../../engine/live-equations.ts';
import type { CheckedModel } from '../../language/checked-model.ts';
import { iomModel } from '../../model/iom-model.ts';
import { centralInput } from '../../scenario/central-input.ts';
import { decisionSchedules } from '../../scenario/decision-schedule.ts';
import { notKnownYet } from '../../scenario/missing-numbers.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import { centralColumns, inputDraws } from '../input-columns.ts';
import { scheduleColumns } from '../schedule-columns.ts';
import { equationsToRun } from '../equations-to-run.ts';

/** Every number of one option in the central run, by name and month. */
export interface CentralRun {
  readonly scenario: Scenario;
  readonly option: Option;
  readonly model: CheckedModel;
  readonly inputs: ReadonlyMap<string, ScenarioInput>;
  /**
   * Equations, inputs, schedules (`iom_share.ex_dip:scale` too) and constants by scalar name; an input's `:drawn` is its
   * value as stated, its `:alone` its value before it gives way to the others of one whole. `undefined` for what there is not.
   */
  readonly value: (quantity: string, month: number) => number | undefined;
}

/**
 * Runs the central run of one option, all of it, once.
 *
 * Errors   those of a scenario whose equations do not check.
 */
export function centralRun(scenario: Scenario, option: Option): Result<CentralRun, readonly Problem[]> {
  const unknown = notKnownYet(scenario);
  if (unknown.length > 0) return err(unknown);
  const inputs = scenarioInputs(scenario);
  const equations = equationsToRun(scenario, inputs);
  if (!equations.ok) return equations;
  const { scalars, checked } = equations.value;
  const drawn = inputDraws(scalars, inputs, scenario.settings.seed, 1);
  if (!drawn.ok) return drawn;

  const { months } = scenario;
  const stated = centralColumns(drawn.value);
  const schedules = scheduleColumns(
    scalars.schedules,
    scenario.start,
    months,
    decisionSchedules(scenario, option),
  );
  const columns = scalars.equations.map(() => new Float64Array(months));
  evaluateDraw(
    scalars,
    liveEquations(
      scalars,
      scalars.equations.map((_, position) => position),
    ),
    {
      request: { months, draws: 1, inputs: stated, schedules },
      draw: 0,
      stopAtTrouble: false,
      each: (month, values) => columns.forEach((column, e) => (column[month] = values[e]!)),
    },
  );

  const byName = new Map(inputs.map((input) => [input.name, input]));
  const read = new Map<string, (month: number) => number>();
  for (const { name, value } of iomModel.constants) read.set(name, () => value);
  scalars.schedules.forEach((name, s) => read.set(name, (month) => schedules[s]![month]!));
  // What only the page uses is in no equation.
  for (const input of inputs) {
    const central = centralInput(input, inputs);
    if (!input.from.inEquations && central !== undefined) read.set(input.name, () => central);
  }
  scalars.inputs.forEach(({ name }, i) => {
    read.set(name, () => stated[i]![0]!);
    read.set(`${name}:drawn`, () => stated[i]![0]!);
  });
  scalars.equations.forEach(({ name }, e) => {
    read.set(name, (month) => columns[e]![month]!);
  });
  // What a formula gives is what is stated. Where nothing else moves it, it is the input's own equation.
  for (const input of inputs) {
    const drawn = `${input.name}:drawn`;
    const alone = `${input.name}:alone`;
    const stand = (name: string, ...others: readonly string[]): void => {
      const known = read.get(name) ?? others.map((each) => read.get(each)).find((each) => each !== undefined);
      if (known) read.set(name, known);
    };
    stand(drawn, alone, input.name);
    if (input.from.whole !== undefined) stand(alone, drawn);
  }

  return ok({
    scenario,
    option,
    model: checked,
    inputs: byName,
    value: (quantity, month) => read.get(quantity)?.(month),
  });
}
