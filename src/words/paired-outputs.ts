/** Outputs whose difference from the first option is told while a lever moves: coverage and people. */
export const LIVE_PAIRS = ['caseload_coverage', 'work_coverage', 'covered_cases', 'uncovered_cases'] as const;

/** … and once it rests: posts, money, offences and their value too. */
export const PAIRS = [
  ...LIVE_PAIRS,
  'coverage',
  'shortfall_posts',
  'filled_posts',
  'moved_posts',
  'prevented',
  'prevented_here',
  'prevented_elsewhere',
  'social_value',
  'value_to_date',
  'programme_cost',
  'additional_cost',
  'redeployed_cost',
  'unspent',
  'public_cost',
  'cost_to_date',
  'break_even_offences',
  'break_even_additional',
  'break_even_elsewhere',
  'net_value',
] as const;
