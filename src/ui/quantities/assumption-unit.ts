import { clean, niceStep } from '../elements/range-scale.ts';
import { readableAmount } from '../elements/write-amount.ts';

/** How a unit of the model is read: 0.15 as 15%, 20 case/post as "20 cases a post". */
export interface ReadUnit {
  readonly before: string;
  readonly after: string;
  /** Shown = held × factor. */
  readonly factor: number;
  /** The finest step of a handle. */
  readonly finest: number;
}

const UNITS: Readonly<Record<string, ReadUnit>> = {
  share: { before: '', after: '%', factor: 100, finest: 0.1 },
  'GBP/post/year': { before: '£', after: 'a year', factor: 1, finest: 100 },
  'GBP/offence': { before: '£', after: 'an offence', factor: 1, finest: 1 },
  'GBP/year': { before: '£', after: 'a year', factor: 1, finest: 100 },
  month: { before: '', after: 'months', factor: 1, finest: 0.5 },
  case: { before: '', after: 'people', factor: 1, finest: 1 },
  post: { before: '', after: 'posts', factor: 1, finest: 0.1 },
  'case/post': { before: '', after: 'cases a post', factor: 1, finest: 0.1 },
  'offence/post/year': { before: '', after: 'recorded crimes a year', factor: 1, finest: 0.1 },
  'offence/case/year': { before: '', after: 'offences a year', factor: 1, finest: 0.1 },
  'offence/GBPm': { before: '', after: 'offences', factor: 1, finest: 1 },
  '1': { before: '', after: 'times', factor: 1, finest: 0.01 },
};

export const readUnit = (unit: string): ReadUnit =>
  UNITS[unit] ?? { before: '', after: '', factor: 1, finest: 0.01 };

/** From the model's number to the one people read, and back, without the dust of arithmetic. */
export const toShown = (value: number, { factor }: ReadUnit): number => clean(value * factor);
export const toHeld = (shown: number, { factor }: ReadUnit): number => clean(shown / factor);

/** `£49,800`, `15%`, `20`: the number alone, rounded for reading, with the signs that stand at it. */
const writeShown = (shown: number, { before, after }: ReadUnit): string =>
  `${before}${readableAmount(shown)}${after === '%' ? '%' : ''}`;

/** `5% to 30%, likely 15%`; one number where there is no range. */
export function writeRange(
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
  unit: ReadUnit,
): string {
  const write = (value: number): string => writeShown(value, unit);
  const after = unit.after === '%' || unit.after === '' ? '' : ` ${unit.after}`;
  if (low === high) return `${write(likely)}${after}`;
  return `${write(low)} to ${write(high)}${after}, likely ${write(likely)}`;
}

/** The ends and the step of a line that has room for all these numbers and a little more, within what is allowed. */
export function lineFor(
  shown: readonly number[],
  least: number,
  most: number,
  unit: ReadUnit,
): { readonly scale: readonly [number, number]; readonly step: number } {
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const span = Math.max(high - low, Math.abs(high) * 0.5, unit.finest * 10);
  const grid = niceStep(span, 8);
  // From 0 where the numbers are not far from it: then lengths can be compared by eye.
  const from = low >= 0 && low < 1.2 * span ? 0 : Math.floor((low - span * 0.2) / grid) * grid;
  const to = Math.ceil((high + span * 0.2) / grid) * grid;
  const scale = [clean(Math.max(least, from)), clean(Math.min(most, to))] as const;
  return { scale, step: Math.max(unit.finest, niceStep(scale[1] - scale[0], 100)) };
}
