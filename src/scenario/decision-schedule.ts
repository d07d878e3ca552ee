import { monthsBetween } from '../base/month.ts';
import type { Column } from '../base/column.ts';
import type { Decision, Option, Scenario } from './scenario.ts';

/** What an option's decisions make of one input: in month m it is `base * scale[m] + shift[m]`. */
export interface ChangedInput {
  /** `iom_share.ex_dip` */
  readonly name: string;
  readonly scale: Column;
  readonly shift: Column;
}

/**
 * How far a decision is in force in a month: 0 before it begins and after it ends, rising in equal monthly steps
 * over `ramp_months` to 1. In its n-th month it is `min(1, n / max(1, ramp_months))`, so 0 and 1 both mean at once.
 */
export function shareInForce(decision: Decision, start: Scenario['start'], month: number): number {
  const n = month - monthsBetween(start, decision.from) + 1;
  if (n < 1) return 0;
  if (decision.until !== null && month > monthsBetween(start, decision.until)) return 0;
  return Math.min(1, n / Math.max(1, decision.ramp_months));
}

/**
 * The inputs that an option changes, in the order in which its decisions first name them. Decisions on one input are
 * composed in the order of the list; each is affine in the value before it, so all of them together are one scale and
 * one shift a month. Decisions that are off do nothing, and an input with only such decisions is not listed.
 */
export function decisionSchedules(scenario: Scenario, option: Option): ChangedInput[] {
  const changed = new Map<string, ChangedInput>();
  for (const decision of option.decisions) {
    if (!decision.on) continue;
    let input = changed.get(decision.lever);
    if (!input) {
      input = unchangedInput(decision.lever, scenario.months);
      changed.set(decision.lever, input);
    }
    apply(decision, scenario.start, input);
  }
  return [...changed.values()];
}

/** An input that decisions could change but do not: scale 1 and shift 0 throughout. */
export const unchangedInput = (name: string, months: number): ChangedInput => ({
  name,
  scale: new Float64Array(months).fill(1),
  shift: new Float64Array(months),
});

function apply(decision: Decision, start: Scenario['start'], { scale, shift }: ChangedInput): void {
  const { change } = decision;
  for (let month = 0; month < scale.length; month++) {
    const share = shareInForce(decision, start, month);
    if (share === 0) continue;
    if ('multiply' in change) {
      const factor = 1 + (change.multiply - 1) * share;
      scale[month] = scale[month]! * factor;
      shift[month] = shift[month]! * factor;
    } else if ('add' in change) {
      shift[month] = shift[month]! + change.add * share;
    } else {
      scale[month] = scale[month]! * (1 - share);
      shift[month] = shift[month]! * (1 - share) + change.set * share;
    }
  }
}
