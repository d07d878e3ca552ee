/** `annual_funding.ex_dip:drawn` in its pieces. */
export function splitQuantity(quantity: string): {
  readonly family: string;
  readonly members: readonly string[];
  readonly scalar: string;
  readonly what: string | undefined;
} {
  const [scalar, what] = quantity.split(':');
  const [family, ...members] = scalar!.split('.');
  return { family: family!, members, scalar: scalar!, what };
}
