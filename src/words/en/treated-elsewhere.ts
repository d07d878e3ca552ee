import { centralUnder } from '../../scenario/central-input.ts';
import { decisionSchedules } from '../../scenario/decision-schedule.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { Option } from '../../scenario/scenario.ts';
import { isTreated, treatedCrimeCost } from '../../scenario/uses-elsewhere.ts';
import { priceLevel } from '../../study/price-level.ts';
import type { LookedAt } from './looked-at.ts';
import { LEAST_POUNDS } from '../least-told.ts';

const MILLION = 1e6;
/** Crimes a year that are written as none. */
const NONE = 0.5;

/** Crimes that drug treatment elsewhere is counted to prevent: not of the kind that the model values. */
export interface TreatedElsewhere {
  /** Crimes a year under the option in the month looked at, and under the reference; below 0: missed there. */
  readonly crimes: number;
  readonly before: number;
  /** Pounds that one of them costs in that month. */
  readonly each: number;
  /** Whether the option sends more or less to treatment than the reference: a sum of the two kinds would judge it. */
  readonly differs: boolean;
}

/** `undefined` where no money goes to treatment elsewhere or has come from it, under the option or the reference. */
export function treatedElsewhere(looked: LookedAt): TreatedElsewhere | undefined {
  const { scenario, projection, option, reference, month } = looked;
  if (!scenario.streams.some(({ id }) => isTreated(scenario, id))) return undefined;
  const [now, before] = [counted(looked, option), counted(looked, reference)];
  if (![now, before].some((side) => Math.abs(side.crimes) >= NONE || Math.abs(side.pounds) >= LEAST_POUNDS))
    return undefined;
  const outputs = projection.options.find(({ id }) => id === option.id)?.outputs ?? {};
  return {
    crimes: now.crimes,
    before: before.crimes,
    each: treatedCrimeCost(scenario.price_year, priceLevel(outputs, projection.months.indexOf(month))),
    differs:
      Math.abs(now.crimes - before.crimes) >= NONE || Math.abs(now.pounds - before.pounds) >= LEAST_POUNDS,
  };
}

/**
 * The part of `prevented_elsewhere` that is treatment's, by the model's own equation and delay: the equation is a sum, and
 * the delay of a sum is the sum of the delays. Crimes a year, and pounds a year that are diverted.
 */
function counted(
  { scenario, projection, month }: LookedAt,
  option: Option,
): { readonly crimes: number; readonly pounds: number } {
  const outputs = projection.options.find(({ id }) => id === option.id)?.outputs ?? {};
  const inputs = scenarioInputs(scenario);
  const schedules = decisionSchedules(scenario, option);
  const inForce = (name: string, m: number): number | undefined => {
    const input = inputs.find((each) => each.name === name);
    return input && centralUnder(input, inputs, schedules, m);
  };
  const streams = scenario.streams
    .filter(({ id }) => isTreated(scenario, id))
    .map(({ id }) => ({
      diverted: outputs[`diverted.${id}`]?.central ?? [],
      each: (m: number): number => inForce(`prevented_per_million.${id}`, m) ?? 0,
    }));
  const free = outputs['diverted_at_work']?.central;
  const gained = (m: number): number =>
    streams.reduce((sum, { diverted, each }) => {
      const pounds = diverted[m] ?? 0;
      return sum + (Math.max(0, pounds) * (free?.[m] ?? 1) + Math.min(0, pounds)) * each(m);
    }, 0) /
    priceLevel(outputs, m) /
    MILLION;
  const at = projection.months.indexOf(month);
  let crimes = gained(0);
  for (let m = 1; m <= at; m++)
    crimes += (gained(m) - crimes) / Math.max(1, inForce('effect_months_elsewhere', m) ?? 1);
  return { crimes, pounds: streams.reduce((sum, { diverted }) => sum + (diverted[at] ?? 0), 0) };
}
