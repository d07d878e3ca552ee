import { offences, percent } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import type { Reading } from '../pick.ts';
import type { Meaning } from './meaning.ts';

/** How many offences IOM has to prevent in a year to be worth what it costs. */
export function breakEvenMeanings({ at }: LookedAt): Meaning[] {
  const breakEven = at('break_even_offences');
  if (!breakEven) return [];
  return [
    {
      figure: offences(breakEven.value),
      quantity: 'break_even_offences',
      term: 'break-even',
      ground: 'crime',
      change: 'a year to break even',
      tone: 'neither',
      words: breakEvenWords(at('break_even_effect')),
    },
  ];
}

function breakEvenWords(effect: Reading | undefined): string {
  const start = 'IOM pays for itself if IOM alone prevents this many';
  if (!effect) return `${start}.`;
  if (effect.value > 1) return `${start}: more than those it covers would commit at all.`;
  return `${start}: ${percent(effect.value)} of what those it covers would commit.`;
}
