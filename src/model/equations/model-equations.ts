import { cohort } from './cohort.ts';
import { moneyAndPosts } from './money-and-posts.ts';
import { offencesAndValue } from './offences-and-value.ts';
import { workloadAndCoverage } from './workload-and-coverage.ts';

/** All equations, in the model's order; each of its own type, so that the words about them can be counted by the compiler. */
export const modelEquations = [
  ...moneyAndPosts,
  ...workloadAndCoverage,
  ...cohort,
  ...offencesAndValue,
] as const;

export type EquationName = (typeof modelEquations)[number]['name'];
