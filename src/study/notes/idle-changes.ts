import { monthsBetween } from '../../base/month.ts';
import type { Column } from '../../base/column.ts';
import { problem, type Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import { changedLevers, shareInForce } from '../../scenario/decision-schedule.ts';
import { memberNames } from '../../scenario/levers.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { DatedChange, Scenario } from '../../scenario/scenario.ts';
import type { Idle } from '../problem-facts.ts';
import type { Projector } from '../projector.ts';
import type { FirstFutures } from './first-futures.ts';

/** Futures in which a lever is looked at, besides the central run. */
const FUTURES = 24;
/** Two sums done in another order differ by less. */
const ROUNDING = 1e-12;

/** A change of a lever that leaves it as it would be without it. */
export interface IdleChange {
  readonly id: string;
  readonly note: Problem;
}

/**
 * Changes in force under an option that leave their lever where it is without them, in every month and every future
 * looked at: a part of nothing, what is set already, what a later change overrules, what is held at its end either way.
 * `list` names the changes tried: the option's own, or those that happen anyway.
 */
export function* idleChanges(
  projector: Pick<Projector, 'runChosen'>,
  scenario: Scenario,
  option: string,
  list: 'decisions' | 'business_as_usual',
  futures: FirstFutures,
): Generator<void, Result<readonly IdleChange[], Problem[]>> {
  const place = scenario.options.findIndex(({ id }) => id === option);
  const changes = list === 'decisions' ? scenario.options[place]!.decisions : scenario.business_as_usual;
  const tried = changes.flatMap((change, index) => (isInForce(scenario, change) ? [{ change, index }] : []));
  if (tried.length === 0) return ok([]);

  const levers = [...changedLevers(scenario)];
  const draws = Math.min(FUTURES, scenario.settings.draws) + 1;
  const leversUnder = (of: Scenario): Result<readonly Column[], Problem[]> =>
    projector.runChosen(of, {
      option,
      outputs: levers,
      months: scenario.months,
      choose: (drawn) => ({ draws, inputs: futures.columns(drawn, 0, draws - 1) }),
    });
  const asIs = leversUnder(scenario);
  if (!asIs.ok) return asIs;
  const idle: IdleChange[] = [];
  for (const { change, index } of tried) {
    const without = leversUnder(switchedOff(scenario, place, list, index));
    if (!without.ok) return without;
    const lever = levers.indexOf(change.lever);
    if (same(asIs.value[lever]!, without.value[lever]!)) {
      const path = list === 'decisions' ? ['options', place, 'decisions', index] : [list, index];
      const why = reason(scenario, change, without.value[lever]!, draws);
      idle.push({
        id: change.id,
        note: problem('study/without-effect', path, { name: change.name, ...why }),
      });
    }
    yield;
  }
  return ok(idle);
}

const isInForce = (scenario: Scenario, { on, from }: DatedChange): boolean =>
  on && monthsBetween(scenario.start, from) < scenario.months;

/** The same scenario with one change off: it is still named, so that the same equations run. */
function switchedOff(
  scenario: Scenario,
  place: number,
  list: 'decisions' | 'business_as_usual',
  index: number,
): Scenario {
  const off = <T extends DatedChange>(changes: readonly T[]): T[] =>
    changes.map((change, i) => (i === index ? { ...change, on: false } : change));
  if (list === 'business_as_usual')
    return { ...scenario, business_as_usual: off(scenario.business_as_usual) };
  return {
    ...scenario,
    options: scenario.options.map((option, o) =>
      o === place ? { ...option, decisions: off(option.decisions) } : option,
    ),
  };
}

const same = (a: Column, b: Column): boolean =>
  a.every((value, i) => Math.abs(value - b[i]!) <= ROUNDING * Math.max(1, Math.abs(value)));

/** Why, where the lever's column without the change shows it. Time-major; the first draw is the central run. */
function reason(scenario: Scenario, change: DatedChange, without: Column, draws: number): Idle {
  const input = scenarioInputs(scenario).find(({ name }) => name === change.lever)!;
  const of = { quantity: input.name, members: memberNames(scenario, input) };
  const values: number[] = [];
  for (let month = 0; month < scenario.months; month++)
    if (shareInForce(change, scenario.start, month) > 0)
      values.push(...without.subarray(month * draws, (month + 1) * draws));
  const [value] = values;
  const settled = value !== undefined && values.every((each) => each === value);
  if (!settled) return { ...of, why: 'unmoved' };
  if (value === 0 && 'multiply' in change.change && change.change.multiply !== 1)
    return { ...of, why: 'nothing-to-multiply', value };
  if ('set' in change.change && change.change.set === value) return { ...of, why: 'already', value };
  if (value === input.most || value === input.least)
    return { ...of, why: value === input.most ? 'highest' : 'lowest', value };
  return { ...of, why: 'stays', value };
}
