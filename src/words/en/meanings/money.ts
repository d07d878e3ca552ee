import type { Comparison } from '../../compare.ts';
import { roundPounds } from '../numbers.ts';
import type { LookedAt } from '../looked-at.ts';
import { POUNDS_A_YEAR } from '../measures.ts';
import type { Meaning } from '../../meaning.ts';
import { LEAST_POUNDS } from '../../least-told.ts';

const YEAR = 12;

/** What IOM costs in a year, what goes elsewhere, and what changes for the public. */
export function moneyMeanings({ at, before, reference, compared }: LookedAt): Meaning[] {
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
        moved >= LEAST_POUNDS ? `${roundPounds(moved)} a year goes elsewhere.` : '',
        moved <= -LEAST_POUNDS ? `${roundPounds(-moved)} a year comes from elsewhere.` : '',
        unspentWords(at('unspent')?.value, before('unspent')?.value, reference.name),
        publicCostWords(compared('public_cost', POUNDS_A_YEAR)?.comparison),
      ]
        .filter((each) => each !== '')
        .join(' '),
    },
  ];
}

/** Money that stands is public money too: without it, what is spent and what goes elsewhere would not add up. */
function unspentWords(now = 0, before: number | undefined, reference: string): string {
  const [stands, stood] = [Math.max(0, now), before === undefined ? undefined : Math.max(0, before)];
  if (Math.max(stands, stood ?? 0) < LEAST_POUNDS) return '';
  const start = `${roundPounds(stands)} a year is not spent`;
  return stood === undefined || Math.abs(stands - stood) < LEAST_POUNDS
    ? `${start}.`
    : `${start} (${roundPounds(stood)} under “${reference}”).`;
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
      if (Math.abs(apart) < LEAST_POUNDS) return 'Public cost stays the same.';
      return `Public cost ${apart < 0 ? 'falls' : 'rises'} by ${POUNDS_A_YEAR.apart(apart)} a year.`;
    }
  }
}
