/** Digits with grouping commas and at most so many decimals; never a minus before nothing. */
export function writeAmount(value: number, decimals = 3): string {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale) / scale;
  let writer = writers.get(decimals);
  if (!writer) {
    writer = new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals });
    writers.set(decimals, writer);
  }
  return writer.format(rounded === 0 ? 0 : rounded);
}

/** Kept: to make one takes longer than to draw the whole control. */
const writers = new Map<number, Intl.NumberFormat>();
