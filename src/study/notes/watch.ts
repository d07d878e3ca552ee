import type { Problem } from '../../base/problem.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';
import type { Beyond, Bounds } from './look-beyond.ts';

/** A quantity to look at, and what to tell where it leaves its bounds. */
export interface Watch extends Bounds {
  /** Of watches of one kind only the first that has something to tell is heard. */
  readonly kind?: string;
  readonly tell: (beyond: Beyond, option: Option) => readonly Problem[];
}

/** What some kind of note looks at; nothing where the scenario gives no reason to. */
export type Watches = (scenario: Scenario) => readonly Watch[];
