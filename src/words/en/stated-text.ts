import type { Change, Quantity } from '../../scenario/scenario.ts';
import type { PassportDecision } from '../../study/passport/passport.ts';
import { monthName, percent } from './numbers.ts';
import { exactNumber, exactQuantity } from './quantity-text.ts';

/** What is stated of an input: `15%`, `5% to 30%, likely 15%`, or that a formula gives it. */
export function statedText(quantity: Quantity, unit: string): string {
  if (quantity === null) return 'not known yet';
  if (typeof quantity === 'number') return exactQuantity(quantity, unit);
  if ('value' in quantity) return exactQuantity(quantity.value, unit);
  if ('formula' in quantity) return `by formula: ${quantity.formula}`;
  const { low, likely, high } = quantity;
  const ends = `${exactNumber(low, unit)} to ${exactQuantity(high, unit)}`;
  return likely === undefined ? ends : `${ends}, likely ${exactNumber(likely, unit)}`;
}

/** `To 50% of the level before, from April 2013, reached over 3 months.` */
export function decisionText(decision: PassportDecision, unit: string): string {
  const { change, from, until, rampMonths } = decision;
  const when = until === null ? `from ${monthName(from)}` : `from ${monthName(from)} to ${monthName(until)}`;
  const ramp = rampMonths > 1 ? `, reached over ${rampMonths} months` : '';
  return `${changeText(change, unit)}, ${when}${ramp}.`;
}

function changeText(change: Change, unit: string): string {
  if ('multiply' in change) return `To ${exactNumber(change.multiply, 'share')} of the level before`;
  if ('set' in change) return `Set to ${exactQuantity(change.set, unit)}`;
  const size = Math.abs(change.add);
  // Percentages of a percentage would be misread.
  const amount =
    unit === 'share' ? `${exactNumber(size * 100, '1')} percentage points` : exactQuantity(size, unit);
  return `${amount} ${change.add < 0 ? 'less' : 'more'}`;
}

/** Whether a decision acts in the month: `not yet or no longer`, `half way`, or fully, which needs no word. */
export function inForceText(share: number): string {
  if (share <= 0) return 'Not in force this month.';
  return share < 1 ? `In force for ${percent(share)} this month.` : '';
}
