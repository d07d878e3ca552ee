import { listed } from '../../base/listed.ts';
import { monthsBetween } from '../../base/month.ts';
import { centralUnder } from '../central-input.ts';
import { decisionSchedules } from '../decision-schedule.ts';
import { formulaOf } from '../formula-of.ts';
import { inputTitle } from '../levers.ts';
import { namesIn } from '../plain-formula.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario-inputs.ts';
import type { Change, Decision, Option, Scenario } from '../scenario.ts';
import { addedTo, NOTHING_DECIDED } from './left-under.ts';
import type { Made, NewDecision } from './template.ts';

/** What is smaller than this is the dust of arithmetic. */
const DUST = 1e-9;

/**
 * What a template makes, where the file works out one of its levers from another (`custody_months[red]` for Amber).
 *
 * Such a number follows what is decided of the other by itself. A decision of its own on top of that would do it twice:
 * it is left out, or made so much smaller or larger that what is in force is what the form says. What follows is said.
 */
export function settled(scenario: Scenario, option: Option | undefined, made: Made): Made {
  const inputs = scenarioInputs(scenario);
  const world = addedTo(scenario, option) ?? NOTHING_DECIDED;
  const levers = new Set(made.decisions.map(({ lever }) => lever));
  const followed = (name: string): ReadonlySet<string> => leadersOf(name, inputs, levers);

  // A number is settled after those that it follows: it follows all that they follow, and them.
  const order = [...levers].sort((a, b) => followed(a).size - followed(b).size);
  const kept = new Map<NewDecision, NewDecision>();
  const follows: string[] = [];
  for (const lever of order) {
    const own = made.decisions.filter((each) => each.lever === lever);
    if (followed(lever).size === 0) {
      for (const each of own) kept.set(each, each);
      continue;
    }
    const input = inputs.find(({ name }) => name === lever)!;
    for (const each of own) {
      const at = inFullForce(each, scenario);
      const value = (decisions: readonly NewDecision[]): number | undefined =>
        centralUnder(input, inputs, schedulesWith(scenario, world, decisions), at);
      const change = rest(each.change, value([...kept.values()]), value([each]));
      if (change) kept.set(each, change === each.change ? each : { ...each, change });
      if (change !== each.change) follows.push(lever);
    }
  }
  const decisions = made.decisions.flatMap((each) => kept.get(each) ?? []);
  const along = alsoMoved(inputs, levers);
  const said = [
    ...toldOf(scenario, inputs, follows, 'by themselves', 'by itself'),
    ...toldOf(scenario, inputs, along, 'as well', 'as well'),
  ];
  return said.length === 0 ? made : { ...made, decisions, says: [made.says, ...said].join(' ') };
}

/** What of a change is still to be decided, where the number is `now` without it and is to be `wanted`; undefined: nothing. */
function rest(change: Change, now: number | undefined, wanted: number | undefined): Change | undefined {
  if ('set' in change) return change;
  // Only a run can tell how it follows: once is told, twice would be wrong.
  if (now === undefined || wanted === undefined) return undefined;
  if ('add' in change) {
    const add = wanted - now;
    if (Math.abs(add - change.add) < DUST) return change;
    return Math.abs(add) < DUST ? undefined : { add };
  }
  if (now === 0) return wanted === 0 ? undefined : { add: wanted };
  const multiply = wanted / now;
  if (Math.abs(multiply - change.multiply) < DUST) return change;
  return Math.abs(multiply - 1) < DUST ? undefined : { multiply };
}

/** Those of `levers` that the file works out `name` from, at whatever remove. */
function leadersOf(
  name: string,
  inputs: readonly ScenarioInput[],
  levers: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    const formula = formulaOf(inputs.find((input) => input.name === each)?.quantity ?? null);
    for (const named of namesIn(formula ?? '')) {
      if (seen.has(named)) continue;
      seen.add(named);
      visit(named);
    }
  };
  visit(name);
  return new Set([...seen].filter((each) => levers.has(each) && each !== name));
}

/** Members of the same families that nobody asked to change, and that follow what is changed. */
const alsoMoved = (inputs: readonly ScenarioInput[], levers: ReadonlySet<string>): readonly string[] => {
  const families = new Set([...levers].map((lever) => lever.split('.')[0]!));
  return inputs
    .filter(({ name, from }) => families.has(from.name) && !levers.has(name))
    .map(({ name }) => name)
    .filter((name) => leadersOf(name, inputs, levers).size > 0);
};

function toldOf(
  scenario: Scenario,
  inputs: readonly ScenarioInput[],
  names: readonly string[],
  many: string,
  one: string,
): readonly string[] {
  const titles = inputs
    .filter(({ name }) => names.includes(name))
    .map((input) => `“${inputTitle(scenario, input)}”`);
  if (titles.length === 0) return [];
  const them = titles.length === 1 ? `it changes ${one}` : `they change ${many}`;
  return [`This file works out ${listed(titles)} from another number, so ${them}.`];
}

/** The month, from the start, in which all of a decision is in force. */
function inFullForce({ from, until, ramp_months }: NewDecision, { start, months }: Scenario): number {
  const full = monthsBetween(start, from) + Math.max(1, ramp_months) - 1;
  return Math.min(full, months - 1, until === null ? Infinity : monthsBetween(start, until));
}

const schedulesWith = (scenario: Scenario, world: Option, added: readonly NewDecision[]) =>
  decisionSchedules(scenario, {
    ...world,
    decisions: [...world.decisions, ...added.map((each, i): Decision => ({ id: `new_${i}`, ...each }))],
  });
