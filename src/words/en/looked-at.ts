import type { Month } from '../../base/month.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import { pairAt, type PairAt } from '../../study/pair-at.ts';
import type { Projection } from '../../study/projection.ts';
import { compare, type Comparison } from '../compare.ts';
import { comparisonText } from './comparison-text.ts';
import type { Measure } from './measures.ts';
import { pick, type Reading } from '../pick.ts';

/** One option in one month, beside the reference: where every number of a sentence is read. */
export interface LookedAt {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly month: Month;
  readonly option: Option;
  readonly reference: Option;
  readonly isReference: boolean;
  /** `undefined` where it was not projected or is *none*. */
  readonly at: (output: string) => Reading | undefined;
  /** The same of the reference; `undefined` also where the reference itself is looked at. */
  readonly before: (output: string) => Reading | undefined;
  /** An output beside the reference's; `undefined` for the reference, and where either has no number. */
  readonly compared: (output: string, measure: Measure, among?: Among) => Compared | undefined;
}

/** The futures that a difference is judged among: those given with it, such as those in which IOM works, or all. */
export type Among = 'given' | 'all';

export interface Compared {
  readonly comparison: Comparison;
  /** The difference of the two said numbers in the other futures, where some are given. */
  readonly otherwise?: number;
  /** Whole sentences; `futures` is what those judged are called. */
  readonly text: (futures?: string, goesOn?: boolean) => string;
}

/** An option that the scenario has no more is taken for the reference. */
export function lookedAt(
  scenario: Scenario,
  projection: Projection,
  optionId: string,
  month: Month,
): LookedAt {
  const reference = scenario.options[0]!;
  const option = scenario.options.find(({ id }) => id === optionId) ?? reference;
  const isReference = option === reference;
  const at = (output: string): Reading | undefined => pick(projection, option.id, output, month);
  const before = (output: string): Reading | undefined =>
    isReference ? undefined : pick(projection, reference.id, output, month);
  // Differences may have been taken from another option.
  const paired = projection.reference === reference.id;
  return {
    scenario,
    projection,
    month,
    option,
    reference,
    isReference,
    at,
    before,
    compared: (output, measure, among = 'given') => {
      const [now, other] = [at(output), before(output)];
      if (!now || !other) return undefined;
      const pair = paired ? pairAt(projection, option.id, output, month) : undefined;
      const { given, ...all } = pair ?? {};
      const comparison = compare(now, other, among === 'all' && pair ? (all as PairAt) : pair, measure);
      return {
        comparison,
        ...(given && among === 'given' && !Number.isNaN(given.otherwise)
          ? { otherwise: given.otherwise }
          : {}),
        text: (futures, goesOn = false) =>
          comparisonText(comparison, {
            name: reference.name,
            before: measure.write(other.value),
            measure,
            futures,
            goesOn,
          }),
      };
    },
  };
}
