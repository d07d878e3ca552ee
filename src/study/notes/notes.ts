import type { Problem } from '../../base/problem.ts';

/** What people should be told of a scenario that no number on the page says by itself. Plain data: it may be cloned. */
export interface Notes {
  /** What holds whatever the option. */
  readonly scenario: readonly Problem[];
  /** By option, in the order asked. */
  readonly options: readonly OptionNotes[];
}

export interface OptionNotes {
  readonly id: string;
  readonly notes: readonly Problem[];
}
