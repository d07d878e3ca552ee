import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';

/** The checks, in the order of the page. */
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

/** The first number that breaks the rule. */
export interface RealityFound {
  /** `capacity.police` */
  readonly quantity: string;
  readonly unit: string;
  readonly month: Month;
  readonly value: number;
  /** The right value, or the value without the change; absent where any value within bounds is right. */
  readonly against?: number;
}

/** A rule for any model of this kind, and whether this one keeps it. Plain data: it may be cloned. */
export interface RealityCheck {
  readonly id: RealityCheckId;
  readonly holds: boolean;
  /** The number that breaks it. */
  readonly found?: RealityFound;
  /** Why it could not be tried; `as-before` for the problem of an earlier check. */
  readonly trouble?: Problem | 'as-before' | 'not-run';
}
