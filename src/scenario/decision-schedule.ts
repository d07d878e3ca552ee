import { monthIndex, monthsBetween } from '../base/month.ts';
import type { Column } from '../base/column.ts';
import type { DatedChange, Option, Scenario } from './scenario.ts';

/** What an option's decisions make of one input: in month m it is `base * scale[m] + shift[m]`. */
export interface ChangedInput {
  /** `iom_share.ex_dip` */
  readonly name: string;
  readonly scale: Column;
  readonly shift: Column;
}

/**
 * How far a change is in force in a month: 0 before it begins and after it ends, rising in equal monthly steps
 * over `ramp_months` to 1. In its n-th month it is `min(1, n / max(1, ramp_months))`, so 0 and 1 both mean at once.
 */
export function shareInForce(change: DatedChange, start: Scenario['start'], month: number): number {
  const n = month - monthsBetween(start, change.from) + 1;
  if (n < 1) return 0;
  if (change.until !== null && month > monthsBetween(start, change.until)) return 0;
  return Math.min(1, n / Math.max(1, change.ramp_months));
}

/**
 * All that happens under an option: what happens anyway and what the option decides, in the order in which changes of
 * one lever apply. That is the order of their first months; in the same month what happens anyway comes first, then
 * the order of the list. Changes that are off are left out.
 */
export function changesUnder(scenario: Scenario, option: Option): readonly DatedChange[] {
  const all: readonly DatedChange[] = [...scenario.business_as_usual, ...option.decisions];
  return all.filter(({ on }) => on).sort((a, b) => monthIndex(a.from) - monthIndex(b.from));
}

/** Every lever that something changes, under any option, on or off. */
export const changedLevers = ({ business_as_usual, options }: Scenario): ReadonlySet<string> =>
  new Set([business_as_usual, ...options.map(({ decisions }) => decisions)].flat().map(({ lever }) => lever));

/**
 * The inputs that differ from their plain values under an option, in the order in which something first changes them.
 * Each change is affine in the value before it, so all of them together are one scale and one shift a month. Changes
 * that are off do nothing, and an input with only such changes is not listed.
 */
export const decisionSchedules = (scenario: Scenario, option: Option): ChangedInput[] =>
  composed(changesUnder(scenario, option), scenario);

/** The same for changes in an order of the caller's. */
export function composed(
  changes: readonly DatedChange[],
  { start, months }: Pick<Scenario, 'start' | 'months'>,
): ChangedInput[] {
  const changed = new Map<string, ChangedInput>();
  for (const change of changes) {
    let input = changed.get(change.lever);
    if (!input) {
      input = unchangedInput(change.lever, months);
      changed.set(change.lever, input);
    }
    apply(change, start, input);
  }
  return [...changed.values()];
}

/** An input that decisions could change but do not: scale 1 and shift 0 throughout. */
export const unchangedInput = (name: string, months: number): ChangedInput => ({
  name,
  scale: new Float64Array(months).fill(1),
  shift: new Float64Array(months),
});

/**
 * Past this no amount means anything, and whatever it is put on is held at its end: with larger ones a chain of changes
 * would come to infinity, and a later one to no number at all.
 */
const VAST = 1e100;

const held = (value: number): number => Math.min(VAST, Math.max(-VAST, value));

function apply(dated: DatedChange, start: Scenario['start'], { scale, shift }: ChangedInput): void {
  const { change } = dated;
  for (let month = 0; month < scale.length; month++) {
    const share = shareInForce(dated, start, month);
    if (share === 0) continue;
    if ('multiply' in change) {
      const factor = 1 + (change.multiply - 1) * share;
      scale[month] = held(scale[month]! * factor);
      shift[month] = held(shift[month]! * factor);
    } else if ('add' in change) {
      shift[month] = held(shift[month]! + change.add * share);
    } else {
      scale[month] = scale[month]! * (1 - share);
      shift[month] = held(shift[month]! * (1 - share) + change.set * share);
    }
  }
}
