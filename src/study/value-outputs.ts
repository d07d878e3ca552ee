/**
 * Sums in pounds of what offences cost: the mean of the futures stands beside the central run, which lies above it since
 * IOM works in that and not in all.
 */
const VALUE_OUTPUTS: ReadonlySet<string> = new Set([
  'social_value',
  'net_value',
  'iom_net_value',
  'value_to_date',
]);

export const isValue = (output: string): boolean => VALUE_OUTPUTS.has(output);
