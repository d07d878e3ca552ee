import type { RowOf } from '../../scenario/ground.ts';
import { groundOf, groundWords } from '../../scenario/ground.ts';
import { changesUnder, shareInForce } from '../../scenario/decision-schedule.ts';
import { sameContent } from '../../scenario/same-content.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { DatedChange, Scenario } from '../../scenario/scenario.ts';
import type { CentralRun } from './central-run.ts';
import type { PassportInput } from './passport.ts';

/** The evidence of one lever or assumption, and the decisions of this option on it. */
export function passportInput(
  run: CentralRun,
  input: ScenarioInput,
  month: number,
  saved: Scenario | undefined,
  rowOf: RowOf,
): PassportInput {
  const { scenario, option } = run;
  const before = saved && savedInput(saved, input.name);
  const was = before && !sameContent(before.quantity, input.quantity) ? before.quantity : undefined;
  const anyway = new Set<DatedChange>(scenario.business_as_usual);
  const ground = groundOf(scenario, input, rowOf);
  const savedDecisions = saved?.options.find(({ id }) => id === option.id)?.decisions ?? [];
  return {
    name: input.name,
    kind: input.from.kind,
    stated: input.quantity,
    central: run.value(`${input.name}:drawn`, 0) ?? run.value(input.name, 0) ?? NaN,
    fromFile: input.fromFile,
    ground: { ...ground, words: groundWords(ground, rowOf) },
    was,
    decisions: changesUnder(scenario, option)
      .filter(({ lever }) => lever === input.name)
      .map((decision) => ({
        id: decision.id,
        name: decision.name,
        change: decision.change,
        from: decision.from,
        until: decision.until,
        rampMonths: decision.ramp_months,
        inForce: shareInForce(decision, scenario.start, month),
        anyway: anyway.has(decision),
        source: sourceInWords(decision.source, rowOf),
        edited:
          saved !== undefined &&
          !sameContent(
            (anyway.has(decision) ? saved.business_as_usual : savedDecisions).find(
              ({ id }) => id === decision.id,
            ),
            decision,
          ),
      })),
  };
}

/** A source in words; a row of the evidence table by its title. */
function sourceInWords(source: string | undefined, rowOf: RowOf): string | undefined {
  const row = source === undefined ? undefined : rowOf(source);
  return row ? `${row.source_title} (${row.publisher}, ${row.year}).` : source;
}

/** The input of this name in the saved file. */
export const savedInput = (saved: Scenario, name: string): ScenarioInput | undefined =>
  scenarioInputs(saved).find((each) => each.name === name);
