import { roundPounds } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import type { Meaning } from './meaning.ts';

const YEAR = 12;
/** Pounds a year below which no difference is told. */
const PENNIES = 500;

/** What IOM costs in a year, what goes elsewhere, and what changes for the public. */
export function moneyMeanings({ at, before }: LookedAt): Meaning[] {
  const programme = at('programme_cost');
  if (!programme) return [];
  const moved = (at('redeployed_cost')?.value ?? 0) * YEAR;
  const publicCost = at('public_cost');
  const other = before('public_cost');
  const difference = publicCost && other ? (publicCost.value - other.value) * YEAR : undefined;
  return [
    {
      figure: `${roundPounds(programme.value * YEAR)} a year`,
      quantity: 'programme_cost',
      ground: 'money',
      words: [
        'spent on IOM.',
        moved >= PENNIES ? `${roundPounds(moved)} a year goes elsewhere.` : '',
        moved <= -PENNIES ? `${roundPounds(-moved)} a year comes from elsewhere.` : '',
        difference === undefined ? '' : publicCostWords(difference),
      ]
        .filter((each) => each !== '')
        .join(' '),
    },
  ];
}

function publicCostWords(difference: number): string {
  if (Math.abs(difference) < PENNIES) return 'Public cost stays the same.';
  return `Public cost ${difference < 0 ? 'falls' : 'rises'} by ${roundPounds(Math.abs(difference))} a year.`;
}
