/**
 * Outputs that may rightly be below 0: what left IOM may have come to it, an effect may be harm, and what is worth more
 * than it costs may be worth less. No other is ever.
 */
const MAY_BE_BELOW_0: ReadonlySet<string> = new Set([
  'break_even_elsewhere',
  'break_even_effect',
  'cost_to_date',
  'diverted',
  'gained_elsewhere',
  'iom_net_value',
  'moved_posts',
  'net_value',
  'prevented',
  'prevented_elsewhere',
  'prevented_here',
  'redeployed_cost',
  'reduction',
  'replacing_intake',
  'social_value',
  'unspent',
  'value_to_date',
  'wanted_moved',
]);

/** Whether an output of this name, without its members, may be below 0. */
export const mayBeBelow0 = (family: string): boolean => MAY_BE_BELOW_0.has(family);
