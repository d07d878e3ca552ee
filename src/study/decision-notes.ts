import { addMonths, monthsBetween } from '../base/month.ts';
import type { Column } from '../base/column.ts';
import type { Problem } from '../base/problem.ts';
import type { ChangedInput } from '../scenario/decision-schedule.ts';
import { inputTitle } from '../scenario/levers.ts';
import type { ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import { deadLever } from './dead-lever.ts';

/** How far past its end a lever may be by rounding alone, relative to its size. */
const TOLERANCE = 1e-9;

/**
 * What a user should know of an option's decisions: those that push a lever past what is possible, where it is then
 * held, and those that never come into force within the months computed. `bases` gives, by lever name, the central
 * value without any decision, month by month.
 */
export function decisionNotes(
  scenario: Scenario,
  option: Option,
  inputs: readonly ScenarioInput[],
  changed: readonly ChangedInput[],
  bases: ReadonlyMap<string, Column>,
): Problem[] {
  const path = ['options', scenario.options.indexOf(option)];
  const notes: Problem[] = [];
  for (const { name, scale, shift } of changed) {
    const input = inputs.find((each) => each.name === name);
    const base = bases.get(name);
    if (!input || !base) continue;
    const slack = (end: number): number => TOLERANCE * (1 + Math.abs(end));
    const at = base.findIndex((value, m) => {
      const wanted = value * scale[m]! + shift[m]!;
      return wanted < input.least - slack(input.least) || wanted > input.most + slack(input.most);
    });
    if (at < 0) continue;
    const wanted = base[at]! * scale[at]! + shift[at]!;
    const end = wanted < input.least ? input.least : input.most;
    notes.push({
      code: 'study/past-the-end',
      path,
      message: `In ${addMonths(scenario.start, at)} the decisions on ${inputTitle(scenario, input)} would take it to ${Number(wanted.toPrecision(4))}; it is held at ${end}.`,
    });
  }
  notes.push(...withoutEffect(scenario, option, path));
  option.decisions.forEach((decision, d) => {
    if (decision.on && monthsBetween(scenario.start, decision.from) >= scenario.months)
      notes.push({
        code: 'study/after-the-end',
        path: [...path, 'decisions', d],
        message: `"${decision.name}" begins in ${decision.from}, after the last month computed: it changes nothing here. Lengthen the horizon to see it.`,
      });
  });
  return notes;
}

/** Decisions on a lever that coverage cannot follow as things stand. With equations of its own a scenario may do otherwise. */
function withoutEffect(scenario: Scenario, option: Option, path: readonly (string | number)[]): Problem[] {
  if (Object.keys(scenario.equations).length > 0) return [];
  return option.decisions.flatMap((decision, d): Problem[] => {
    const why = decision.on ? deadLever(scenario, option, decision.lever) : undefined;
    if (why === undefined) return [];
    const message = `"${decision.name}" changes ${SIZES.test(decision.lever) ? 'nothing' : 'no coverage'} here: ${why}.${SIZES.test(decision.lever) ? ' Change “Leavers replaced” to see it.' : ''}`;
    return [{ code: 'study/without-effect', path: [...path, 'decisions', d], message }];
  });
}

/** Levers that wait for whether leavers are replaced. */
const SIZES = /^(intake_factor|agreed_cases|fill_months)\b/;
