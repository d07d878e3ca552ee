import type { Month } from '../base/month.ts';
import type { Decision, Option, Scenario } from '../scenario/scenario.ts';
import type { Projection, Series } from '../study/projection.ts';

export type Outputs = Readonly<Record<string, Series>>;

/** What is asked of one decision: what it does by itself within its option, in one month. */
export interface ConsequenceRequest {
  readonly scenario: Scenario;
  readonly option: Option;
  readonly decision: Decision;
  readonly months: readonly Month[];
  readonly month: Month;
  /** The option as it is. */
  readonly withIt: Outputs | undefined;
  /** The option without this decision; `undefined` until that has been worked out. */
  readonly withoutIt: Outputs | undefined;
  /** Options without one decision each, by its id, held against the option as it is in the same futures. */
  readonly without?: Projection | undefined;
}
