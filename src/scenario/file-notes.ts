import type { Problem } from '../base/problem.ts';
import { iomModel } from '../model/iom-model.ts';
import { thousands } from './names.ts';
import { quantityEnds } from './quantity-ends.ts';
import { memberName } from './scenario-sets.ts';
import type { Quantity, Scenario } from './scenario.ts';

/**
 * What is odd about a file and yet may be meant: told, not refused. Prices of another time than the start, a list that is
 * large for its area, and shares of one whole whose ranges reach past it.
 */
export const fileNotes = (scenario: Scenario): Problem[] => [
  ...priceYear(scenario),
  ...peopleOfArea(scenario),
  ...wholes(scenario),
];

/** Years between the prices and the start past which somebody has probably mistyped one of them. */
const YEARS_APART = 1;

function priceYear({ start, price_year: priceYear }: Scenario): Problem[] {
  const prices = Number(priceYear.slice(0, 4));
  const financial = Number(start.slice(0, 4)) - (start.slice(5) < '04' ? 1 : 0);
  if (Math.abs(prices - financial) <= YEARS_APART) return [];
  return [
    {
      code: 'scenario/price-year',
      path: ['price_year'],
      message: `The prices are those of ${priceYear.replace('-', '/')}, but the scenario starts in ${start}. If both are meant, read all money at the prices of ${priceYear.replace('-', '/')}.`,
    },
  ];
}

/** Of this share of all the people of an area no list is: those in England and Wales hold one person in a thousand or fewer. */
const LARGE_SHARE = 0.01;

function peopleOfArea({ area, tiers }: Scenario): Problem[] {
  const likely = (quantity: Quantity): number => quantityEnds(quantity)?.likely ?? 0;
  const listed = tiers.reduce(
    (sum, tier) => sum + likely(tier.starting_community) + likely(tier.starting_custody),
    0,
  );
  const { population } = area;
  if (population === undefined || listed <= population * LARGE_SHARE) return [];
  const all = listed > population ? 'more people than live in' : 'a large part of all who live in';
  return [
    {
      code: 'scenario/list-and-population',
      path: ['area', 'population'],
      message: `${thousands(Math.round(listed))} people are on the list, ${all} ${area.name} (${thousands(population)}). Check both numbers.`,
    },
  ];
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
    const { title } = iomModel.inputs.find((input) => input.name === name)!;
    return [
      {
        code: 'scenario/shares-past-whole',
        path: [...path, name],
        message: `${title}: the high ends of the ranges of ${whose} come to ${Number((high * 100).toPrecision(3))}% together. Where they pass 100% in a future, each is cut back in proportion.`,
      },
    ];
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
