import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';

/** The checks, in the order they are shown. */
export const REALITY_CHECKS = [
  'runs',
  'no-posts',
  'money-zero',
  'bounded',
  'people',
  'flat',
  'no-work',
  'more-posts',
  'no-effect',
] as const;

export type RealityCheckId = (typeof REALITY_CHECKS)[number];

/** The first number that speaks against the model. */
export interface RealityFound {
  /** `capacity.police` */
  readonly quantity: string;
  readonly unit: string;
  readonly month: Month;
  readonly value: number;
  /** What it should have been, or was without the change; absent where any value within bounds would do. */
  readonly against?: number;
}

/** One thing that must be so in any model of this kind, and whether it is. Plain data: it may be cloned. */
export interface RealityCheck {
  readonly id: RealityCheckId;
  /** What must be so: `Without posts and money there is no capacity.` */
  readonly sentence: string;
  readonly held: boolean;
  /** Why it does not hold. */
  readonly found?: RealityFound;
  /** Why it could not be tried; `as-before` for what an earlier check was told. */
  readonly trouble?: Problem | 'as-before' | 'not-run';
}
