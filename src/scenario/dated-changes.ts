import type { DatedChange, Scenario } from './scenario.ts';

/** A dated change with its place in the file, and what it is called in a sentence. */
export interface PlacedChange {
  readonly change: DatedChange;
  readonly path: readonly (string | number)[];
  readonly what: 'change' | 'decision';
}

/** Every dated change of a scenario: what happens anyway, then the decisions of each option. */
export const datedChanges = ({ business_as_usual, options }: Scenario): readonly PlacedChange[] => [
  ...business_as_usual.map((change, i): PlacedChange => ({
    change,
    path: ['business_as_usual', i],
    what: 'change',
  })),
  ...options.flatMap(({ decisions }, o) =>
    decisions.map((change, d): PlacedChange => ({
      change,
      path: ['options', o, 'decisions', d],
      what: 'decision',
    })),
  ),
];
