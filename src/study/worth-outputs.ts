/** Outputs that `worthOf` reads, of both sides. */
export const WORTH_OUTPUTS = [
  'programme_cost',
  'additional_cost',
  'redeployed_cost',
  'public_cost',
  'service_funding',
  'cost_per_offence',
  'offence_cost_elsewhere',
  'social_value',
  'prevented',
  'prevented_elsewhere',
  'moved_posts',
] as const;
