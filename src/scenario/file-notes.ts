import { problem, type Problem } from '../base/problem.ts';
import { quantityEnds } from './quantity-ends.ts';
import { memberName } from './scenario-sets.ts';
import type { Quantity, Scenario } from './scenario.ts';

/**
 * What is odd about a file and yet may be meant: told, not refused. Prices of another time than the start, a list that is
 * large for its area, shares of one whole whose ranges reach past it, and mixes of offences that come to 100% in few futures.
 */
export const fileNotes = (scenario: Scenario): Problem[] => [
  ...priceYear(scenario),
  ...peopleOfArea(scenario),
  ...wholes(scenario),
  ...mixesApart(scenario),
];

/** Years between the prices and the start past which somebody has probably mistyped one of them. */
const YEARS_APART = 1;

function priceYear({ start, price_year: priceYear }: Scenario): Problem[] {
  const prices = Number(priceYear.slice(0, 4));
  const financial = Number(start.slice(0, 4)) - (start.slice(5) < '04' ? 1 : 0);
  if (Math.abs(prices - financial) <= YEARS_APART) return [];
  return [problem('scenario/price-year', ['price_year'], { priceYear, start })];
}

/** Of this share of all the people of an area no list is: those in England and Wales hold one person in a thousand or fewer. */
export const LARGE_SHARE = 0.01;

function peopleOfArea({ area, tiers }: Scenario): Problem[] {
  const likely = (quantity: Quantity): number => quantityEnds(quantity)?.likely ?? 0;
  const listed = tiers.reduce(
    (sum, tier) => sum + likely(tier.starting_community) + likely(tier.starting_custody),
    0,
  );
  const { population } = area;
  if (population === undefined || listed <= population * LARGE_SHARE) return [];
  const facts = { listed: Math.round(listed), population, area: area.name };
  return [problem('scenario/list-and-population', ['area', 'population'], facts)];
}

/** Rounding in the tenth decimal is nobody's mistake. */
const TOLERANCE = 1e-9;

function wholes(scenario: Scenario): Problem[] {
  const past = (
    name: 'spend_share' | 'time_share',
    shares: Readonly<Record<string, Quantity>>,
    path: (string | number)[],
    whose: string,
  ): Problem[] => {
    const ends = Object.values(shares).map(quantityEnds);
    const high = ends.reduce((sum, each) => sum + (each?.high ?? 0), 0);
    if (high <= 1 + TOLERANCE) return [];
    return [problem('scenario/shares-past-whole', [...path, name], { quantity: name, whose, high })];
  };
  return [
    ...scenario.streams.flatMap(({ id, spend_share: shares }, i) =>
      past('spend_share', shares, ['streams', i], memberName(scenario, 'stream', id)),
    ),
    ...scenario.roles.flatMap(({ id, time_share: shares }, i) =>
      past('time_share', shares, ['roles', i], memberName(scenario, 'role', id)),
    ),
  ];
}

/** Ranges in a mix of offences are drawn each by itself: what they come to together then differs from future to future. */
function mixesApart({ offences, tiers }: Scenario): Problem[] {
  const apart = (mix: readonly Quantity[], path: Problem['path'], tier?: string): Problem[] => {
    const ends = mix.map((quantity) => quantityEnds(quantity));
    const formula = ends.includes(undefined);
    const sum = (end: 'low' | 'high'): number => ends.reduce((total, each) => total + (each?.[end] ?? 0), 0);
    if (formula || sum('high') - sum('low') <= TOLERANCE) return [];
    const facts = { low: sum('low'), high: sum('high'), ...(tier === undefined ? {} : { tier }) };
    return [problem('scenario/mix-apart', path, facts)];
  };
  const shared = tiers.some((tier) => tier.offence_mix === undefined);
  return [
    ...(shared
      ? apart(
          offences.map(({ offence_mix: mix }) => mix),
          ['offences'],
        )
      : []),
    ...tiers.flatMap(({ name, offence_mix: mix }, i) =>
      mix ? apart(Object.values(mix), ['tiers', i, 'offence_mix'], name) : [],
    ),
  ];
}
