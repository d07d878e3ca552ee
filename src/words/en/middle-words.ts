import { roundPounds } from './numbers.ts';
import { exactNumber } from './quantity-text.ts';

/**
 * `likely 15%, middle 16.1%`: the value that was typed for a range and the one that half of the futures lie below, which
 * the numbers on the page are worked out with. Both in the model's unit. Empty where the two are written alike.
 */
export function middleWords(likely: number, middle: number | undefined, unit: string): string {
  if (middle === undefined) return '';
  const write = (value: number): string =>
    unit.startsWith('GBP') ? roundPounds(value) : exactNumber(value, unit);
  const [typed, half] = [write(likely), write(middle)];
  return typed === half ? '' : `likely ${typed}, middle ${half}`;
}
