import type { RangeEnd } from '../../words/field-unit.ts';
import { say } from '../../words/voice.ts';

/** The numbers of a range control, in the unit people read. */
export interface RangeNumbers {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * - `three`: low, likely and high, all of which can be moved.
 * - `two`: the ends alone.
 * - `one`: a single number, said three times.
 */
export type RangeParts = 'three' | 'two' | 'one';

export const PARTS: Readonly<Record<RangeParts, readonly RangeEnd[]>> = {
  three: ['low', 'likely', 'high'],
  two: ['low', 'high'],
  one: ['likely'],
};

/** A step of 1, 2 or 5 times a power of ten that goes into `span` about `times` times. */
export function niceStep(span: number, times = 100): number {
  const rough = Math.max(span / times, 1e-9);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return clean(factor * power);
}

/** Without the dust that arithmetic leaves in the last digits. */
export const clean = (value: number): number => Number(value.toPrecision(10));

/** The numbers after one of them is moved to `to`: on the step, within the ends, and never past its neighbour. */
export function moveEnd(
  numbers: RangeNumbers,
  end: RangeEnd,
  to: number,
  parts: RangeParts,
  { step, least, most }: { readonly step: number; readonly least: number; readonly most: number },
): RangeNumbers {
  const [from, until] = bounds(numbers, end, parts, { step, least, most });
  // On the step, unless a bound lies between two steps.
  const value = Math.min(until, Math.max(from, clean(Math.round(to / step) * step)));
  if (parts === 'one') return { low: value, likely: value, high: value };
  if (parts === 'two') {
    const ends = { ...numbers, [end]: value };
    return { ...ends, likely: (ends.low + ends.high) / 2 };
  }
  return { ...numbers, [end]: value };
}

/**
 * How far one number may go: to its neighbours, and to what is allowed at all. The ends stay a step apart: a range
 * that closed under the hand would be a single number, and could not be opened again by going on.
 */
export function bounds(
  { low, likely, high }: RangeNumbers,
  end: RangeEnd,
  parts: RangeParts,
  { step, least, most }: { readonly step: number; readonly least: number; readonly most: number },
): readonly [number, number] {
  if (parts === 'one') return [least, most];
  if (end === 'likely') return [low, high];
  const neighbour = parts === 'two' ? (end === 'low' ? high : low) : likely;
  if (end === 'low') {
    const until = neighbour < high ? neighbour : Math.max(low, clean(high - step));
    return [least, Math.min(most, until)];
  }
  const from = neighbour > low ? neighbour : Math.min(high, clean(low + step));
  return [Math.max(least, from), most];
}

/** Which handle a press at `at` means: the nearest; among handles in one place, the one that can go that way. */
export function nearestEnd(numbers: RangeNumbers, parts: RangeParts, at: number): RangeEnd {
  const ends = PARTS[parts];
  const distance = (end: RangeEnd): number => Math.abs(numbers[end] - at);
  const least = Math.min(...ends.map(distance));
  const nearest = ends.filter((end) => distance(end) <= least);
  return (at < numbers[nearest[0]!] ? nearest[0] : nearest.at(-1))!;
}

/** Where a key takes a handle; `undefined` for keys that are not the slider's. */
export function keyTarget(
  key: string,
  value: number,
  step: number,
  [from, until]: readonly [number, number],
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step;
    case 'PageUp':
      return value + 10 * step;
    case 'PageDown':
      return value - 10 * step;
    case 'Home':
      return from;
    case 'End':
      return until;
    default:
      return undefined;
  }
}

/** What is wrong with three numbers that were typed, as one sentence; empty for a good range. */
export function rangeComplaint(
  numbers: RangeNumbers,
  parts: RangeParts,
  limits: { readonly least: number; readonly most: number },
  write: (value: number) => string,
): { readonly ends: readonly RangeEnd[]; readonly sentence: string } | undefined {
  const ends = PARTS[parts];
  const outside = ends.find((end) => numbers[end] < limits.least || numbers[end] > limits.most);
  if (outside)
    return { ends: [outside], sentence: say.controls.outOfBounds(limits.least, limits.most, write) };
  for (const [i, end] of ends.entries()) {
    const next = ends[i + 1];
    if (next && numbers[end] > numbers[next])
      return {
        ends: [end, next],
        sentence: say.controls.wrongOrder(end, write(numbers[end]), next, write(numbers[next])),
      };
  }
  return undefined;
}
