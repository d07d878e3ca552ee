import type { Month } from '../base/month.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { pick, type Reading } from './pick.ts';

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
  return {
    scenario,
    projection,
    month,
    option,
    reference,
    isReference,
    at: (output) => pick(projection, option.id, output, month),
    before: (output) => (isReference ? undefined : pick(projection, reference.id, output, month)),
  };
}
