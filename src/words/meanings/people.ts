import { nineInTen, number, people, rounded } from '../format-number.ts';
import type { Compared, LookedAt } from '../looked-at.ts';
import { PEOPLE } from '../measures.ts';
import type { Reading } from '../pick.ts';
import { changeOf, type Meaning } from './meaning.ts';

/** How many people there is management for, and how many are short of it: whole people’s worth of the full standard. */
export function peopleMeanings({ scenario, at, compared }: LookedAt): Meaning[] {
  const covered = at('covered_cases');
  const uncovered = at('uncovered_cases');
  if (!covered || !uncovered) return [];
  const coveredBeside = compared('covered_cases', PEOPLE);
  const uncoveredBeside = compared('uncovered_cases', PEOPLE);
  return [
    {
      figure: people(covered.value),
      quantity: 'covered_cases',
      ground: 'work',
      ...changeOf(coveredBeside?.comparison, PEOPLE, true),
      words: coveredWords(covered, uncovered, noneOf(scenario.strands, scenario.tiers, at)),
      ...(coveredBeside ? { compared: coveredBeside.text() } : {}),
    },
    {
      figure: people(uncovered.value),
      quantity: 'uncovered_cases',
      ground: 'work',
      ...changeOf(uncoveredBeside?.comparison, PEOPLE, false),
      words: shortOfStandard(uncovered),
      ...(uncoveredBeside && !mirrors(uncoveredBeside, coveredBeside)
        ? { compared: uncoveredBeside.text() }
        : {}),
    },
  ];
}

/** Whether as many more are short as fewer are covered: then all is said already. */
function mirrors({ comparison }: Compared, other: Compared | undefined): boolean {
  const covered = other?.comparison;
  if (comparison.kind !== 'told') return comparison.kind === covered?.kind;
  return covered?.kind === 'told' && covered.apart === -comparison.apart;
}

/** With a kind of work that nobody does, nobody is managed in full: then it is so many people’s worth. */
function coveredWords(covered: Reading, uncovered: Reading, none: string): string {
  // The sum of the two figures as they are written, so that it adds up.
  const all = rounded(covered.value) + rounded(uncovered.value);
  const range = nineInTen(covered.low, covered.high, number);
  return none === ''
    ? `can be managed to the full standard, of ${number(all)} in the community (${range}).`
    : `of the ${number(all)} in the community is what there is enough staff time for (${range}).${none}`;
}

/** In people’s worth of the full standard: shared out, it is thinner contact for many, not nobody for some. */
function shortOfStandard({ value, low, high }: Reading): string {
  const [written, most] = [number(value), number(high)];
  if (written === '0' && most === '0') return 'are short of that standard.';
  const range = ` (${nineInTen(low, high, number)})`;
  if (written === '0') return `are short of that standard${range}.`;
  return `${written === '1' ? 'is' : 'are'} short of that standard${range}. In practice: thinner contact for many.`;
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
