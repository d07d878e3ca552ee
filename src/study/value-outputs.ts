/**
 * Outputs in pounds of what offences cost. Their mean over the futures is given beside the central run: in the central run
 * IOM has its effect, in some futures it has none, so the mean is lower.
 */
const VALUE_OUTPUTS: ReadonlySet<string> = new Set([
  'social_value',
  'net_value',
  'iom_net_value',
  'value_to_date',
]);

export const isValue = (output: string): boolean => VALUE_OUTPUTS.has(output);
