import { nineInTen, number, people } from '../format-number.ts';
import type { LookedAt } from '../looked-at.ts';
import type { Reading } from '../pick.ts';
import type { Meaning } from './meaning.ts';

/** How many people there is management for, and how many are short of it: whole people’s worth of the full standard. */
export function peopleMeanings({ scenario, at, before }: LookedAt): Meaning[] {
  const covered = at('covered_cases');
  const uncovered = at('uncovered_cases');
  if (!covered || !uncovered) return [];
  return [
    {
      figure: people(covered.value),
      quantity: 'covered_cases',
      ground: 'work',
      ...change(covered, before('covered_cases'), true),
      words: coveredWords(covered, uncovered, noneOf(scenario.strands, scenario.tiers, at)),
    },
    {
      figure: people(uncovered.value),
      quantity: 'uncovered_cases',
      ground: 'work',
      ...change(uncovered, before('uncovered_cases'), false),
      words: shortOfStandard(uncovered),
    },
  ];
}

/** With a kind of work that nobody does, nobody is managed in full: then it is so many people’s worth. */
function coveredWords(covered: Reading, uncovered: Reading, none: string): string {
  // The sum of the two figures as they are written, so that it adds up.
  const all = Math.round(covered.value) + Math.round(uncovered.value);
  const rest = `of ${number(all)} in the community (${nineInTen(covered.low, covered.high, number)})`;
  return none === ''
    ? `can be managed to the full standard, ${rest}`
    : `is how much management there is, in people’s worth, ${rest}.${none}`;
}

/** In people’s worth of the full standard: shared out, it is thinner contact for many, not nobody for some. */
function shortOfStandard({ value, low, high }: Reading): string {
  const written = number(value);
  if (written === '0' && number(high) === '0') return 'are short of that standard';
  if (written === '0') return `are short of that standard (${nineInTen(low, high, number)})`;
  return `${written === '1' ? 'is' : 'are'} short of that standard. In practice: thinner contact for many`;
}

interface Member {
  readonly id: string;
  readonly name: string;
}

/** No posts for a kind of work that people need: whoever is covered, is not covered for that. */
function noneOf(strands: readonly Member[], tiers: readonly Member[], at: LookedAt['at']): string {
  const none = strands.filter(({ id }) => {
    const cells = tiers.flatMap((tier) => at(`strand_coverage.${id}.${tier.id}`) ?? []);
    return cells.length > 0 && cells.every(({ value }) => value < 0.005);
  });
  return none.length === 0 ? '' : ` There is none for ${none.map(({ name }) => name).join(' or ')}.`;
}

/** The difference to the reference as whole numbers of whatever is counted; nothing where it would be written 0. */
function change(
  now: Reading,
  reference: Reading | undefined,
  moreIsBetter: boolean,
): Pick<Meaning, 'change' | 'tone'> {
  // Of the numbers as they are written, so that all three add up.
  const difference = reference ? Math.round(now.value) - Math.round(reference.value) : 0;
  if (difference === 0) return {};
  return {
    change: `${number(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'}`,
    tone: difference > 0 === moreIsBetter ? 'better' : 'worse',
  };
}
