import type { Comparison } from '../compare.ts';
import { roundPounds } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import { POUNDS_A_YEAR } from '../measures.ts';
import type { Meaning } from './meaning.ts';

const YEAR = 12;
/** Pounds a year below which no difference is told. */
const PENNIES = 500;

/** What IOM costs in a year, what goes elsewhere, and what changes for the public. */
export function moneyMeanings({ at, compared }: LookedAt): Meaning[] {
  const programme = at('programme_cost');
  if (!programme) return [];
  const moved = (at('redeployed_cost')?.value ?? 0) * YEAR;
  return [
    {
      figure: `${roundPounds(programme.value * YEAR)} a year`,
      quantity: 'programme_cost',
      ground: 'money',
      words: [
        'spent on IOM.',
        moved >= PENNIES ? `${roundPounds(moved)} a year goes elsewhere.` : '',
        moved <= -PENNIES ? `${roundPounds(-moved)} a year comes from elsewhere.` : '',
        publicCostWords(compared('public_cost', POUNDS_A_YEAR)?.comparison),
      ]
        .filter((each) => each !== '')
        .join(' '),
    },
  ];
}

function publicCostWords(comparison: Comparison | undefined): string {
  switch (comparison?.kind) {
    case undefined:
    case 'waiting':
      return '';
    case 'same':
      return 'Public cost stays the same.';
    case 'unsure':
      return 'Public cost could rise or fall.';
    case 'told': {
      const { apart } = comparison;
      if (Math.abs(apart) < PENNIES) return 'Public cost stays the same.';
      return `Public cost ${apart < 0 ? 'falls' : 'rises'} by ${POUNDS_A_YEAR.apart(apart)} a year.`;
    }
  }
}
