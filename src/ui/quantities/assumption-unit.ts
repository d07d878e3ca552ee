import { clean, niceStep } from '../elements/range-scale.ts';
import { say } from '../../words/voice.ts';

/** How a unit of the model is read: 0.15 as 15%, 20 case/post as "20 cases a post". */
export interface ReadUnit {
  readonly before: string;
  readonly after: string;
  /** Shown = held × factor. */
  readonly factor: number;
  /** The finest step of a handle. */
  readonly finest: number;
}

interface Reading {
  readonly factor: number;
  readonly finest: number;
}

const USUAL: Reading = { factor: 1, finest: 0.01 };
const UNITS: Readonly<Record<string, Reading>> = {
  share: { factor: 100, finest: 0.1 },
  'GBP/post/year': { factor: 1, finest: 100 },
  'GBP/offence': { factor: 1, finest: 1 },
  'GBP/year': { factor: 1, finest: 100 },
  month: { factor: 1, finest: 0.5 },
  case: { factor: 1, finest: 1 },
  post: { factor: 1, finest: 0.1 },
  'case/post': { factor: 1, finest: 0.1 },
  'offence/post/year': { factor: 1, finest: 0.1 },
  'offence/case/year': { factor: 1, finest: 0.1 },
  'offence/GBPm': { factor: 1, finest: 1 },
};

export const readUnit = (unit: string): ReadUnit => ({
  ...say.controls.unitBeside(unit),
  ...(UNITS[unit] ?? USUAL),
});

/** From the model's number to the one people read, and back, without the dust of arithmetic. */
export const toShown = (value: number, { factor }: ReadUnit): number => clean(value * factor);
export const toHeld = (shown: number, { factor }: ReadUnit): number => clean(shown / factor);

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
