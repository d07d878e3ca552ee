import { WORTH_OUTPUTS } from '../study/worth-outputs.ts';

/** Outputs of an option without one of its decisions that a consequence is told from. */
export const CONSEQUENCE_OUTPUTS = [
  'caseload_coverage',
  'covered_cases',
  'uncovered_cases',
  'shortfall_posts',
  ...WORTH_OUTPUTS,
] as const;
