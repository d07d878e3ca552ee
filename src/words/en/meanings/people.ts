import { nineInTen, number, people, rounded } from '../numbers.ts';
import type { Compared, LookedAt } from '../looked-at.ts';
import { PEOPLE } from '../measures.ts';
import type { Reading } from '../../pick.ts';
import type { Meaning } from '../../meaning.ts';
import { changeOf } from './meaning.ts';

/** Fewer people than this are none. */
const SAME_PEOPLE = 0.05;

/** How many people there is management for, and how many are short of it: whole people’s worth of the full standard. */
export function peopleMeanings(looked: LookedAt): Meaning[] {
  const { scenario, at, compared } = looked;
  const covered = at('covered_cases');
  const uncovered = at('uncovered_cases');
  if (!covered || !uncovered) return [];
  const none = noneOf(scenario.strands, scenario.tiers, at);
  const coveredBeside = compared('covered_cases', PEOPLE);
  const uncoveredBeside = compared('uncovered_cases', PEOPLE);
  return [
    {
      figure: people(covered.value),
      quantity: 'covered_cases',
      ground: 'work',
      ...changeOf(coveredBeside?.comparison, PEOPLE, true),
      words: coveredWords(covered, uncovered, none),
      ...(coveredBeside ? { compared: coveredBeside.text() } : {}),
    },
    {
      figure: people(uncovered.value),
      quantity: 'uncovered_cases',
      ground: 'work',
      words: shortOfStandard(uncovered, none),
      ...(uncoveredBeside && !mirrors(uncoveredBeside, coveredBeside, asManyAsBefore(looked))
        ? { ...changeOf(uncoveredBeside.comparison, PEOPLE, false), compared: uncoveredBeside.text() }
        : {}),
    },
  ];
}

/** Whether as many people as under the reference are in the community: those short are then those not covered. */
function asManyAsBefore({ at, before }: LookedAt): boolean {
  const all = (read: LookedAt['at']): number =>
    ['covered_cases', 'uncovered_cases'].reduce((sum, name) => sum + (read(name)?.value ?? NaN), 0);
  return Math.abs(all(at) - all(before)) < SAME_PEOPLE;
}

/**
 * Whether as many more are short as fewer are covered: then all is said already, and to say it again, rounded by itself, would
 * give a second number for one thing.
 */
function mirrors({ comparison }: Compared, other: Compared | undefined, sameList: boolean): boolean {
  const covered = other?.comparison;
  if (comparison.kind !== 'told') return comparison.kind === covered?.kind;
  return covered?.kind === 'told' && (sameList || covered.apart === -comparison.apart);
}

/** With a kind of work that nobody does, nobody is managed in full: then it is so many people’s worth. */
function coveredWords(covered: Reading, uncovered: Reading, none: string): string {
  const total = covered.value + uncovered.value;
  // Each is rounded by itself, so that one number is written alike everywhere: where they then do not add up, that is said.
  const addsUp = rounded(covered.value) + rounded(uncovered.value) === rounded(total);
  const all = `${number(total)} in the community${addsUp ? '' : ' (rounded one by one)'}`;
  const range = nineInTen(covered.low, covered.high, number);
  return none === ''
    ? `can be managed to the full standard, of ${all}: ${range}.`
    : `is what the other work adds up to, of the ${all}: ${range}. Nobody is managed in full: there is none for ${none}.`;
}

/** In people’s worth of the full standard: shared out, it is thinner contact for many, not nobody for some. */
function shortOfStandard({ value, low, high }: Reading, none: string): string {
  const [written, most] = [number(value), number(high)];
  if (written === '0' && most === '0') return 'are short of that standard.';
  const range = ` (${nineInTen(low, high, number)})`;
  if (written === '0') return `are short of that standard${range}.`;
  return `${written === '1' ? 'is' : 'are'} short of that standard${range}. In practice: ${none === '' ? 'thinner contact for many' : `nobody gets any ${none}`}.`;
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
  return none.map(({ name }) => name).join(' or ');
}
