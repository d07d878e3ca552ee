/** Base dimensions and their powers: GBP/post/year is GBP 1, post -1, year -1. Shares and plain numbers have none. */
export type Unit = ReadonlyMap<string, number>;

export const DIMENSIONLESS: Unit = new Map();

/** Words that stand for a plain number. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(['1', 'share']);

/** `a` times `b` to the power `sign`. */
export function timesUnit(a: Unit, b: Unit, sign: number): Unit {
  if (b.size === 0) return a;
  const product = new Map(a);
  for (const [dimension, power] of b) {
    const sum = (product.get(dimension) ?? 0) + sign * power;
    if (sum === 0) product.delete(dimension);
    else product.set(dimension, sum);
  }
  return product;
}

export function powerUnit(unit: Unit, power: number): Unit {
  return power === 0
    ? DIMENSIONLESS
    : new Map([...unit].map(([dimension, exponent]) => [dimension, exponent * power]));
}

export function sameUnit(a: Unit, b: Unit): boolean {
  if (a.size !== b.size) return false;
  for (const [dimension, power] of a) if (b.get(dimension) !== power) return false;
  return true;
}

/** `GBP/post/year`; a plain number is `1`. */
export function printUnit(unit: Unit): string {
  const up: string[] = [];
  const down: string[] = [];
  for (const [dimension, power] of unit) {
    const size = Math.abs(power);
    (power > 0 ? up : down).push(size === 1 ? dimension : `${dimension}^${size}`);
  }
  return [up.length === 0 ? '1' : up.join('*'), ...down].join('/');
}

const FACTOR = /^([A-Za-z][A-Za-z0-9_]*)(?:\^([1-9]))?$/;

/**
 * Reads `GBP/post/year`, `1/month`, `GBP*year`, `post^2`; every word is a base dimension, save `1` and `share`.
 * Undefined where the text is no unit.
 */
export function parseUnit(text: string): Unit | undefined {
  if (text.length > 100) return undefined;
  let unit = DIMENSIONLESS;
  let sign = 1;
  for (const piece of text.split(/([*/])/)) {
    const word = piece.trim();
    if (word === '*' || word === '/') {
      sign = word === '*' ? 1 : -1;
      continue;
    }
    if (PLAIN_WORDS.has(word)) continue;
    const match = FACTOR.exec(word);
    if (!match) return undefined;
    unit = timesUnit(unit, new Map([[match[1]!, Number(match[2] ?? 1)]]), sign);
  }
  return unit;
}
