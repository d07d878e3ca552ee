import type { Problem } from '../../base/problem.ts';
import { formulaOf } from '../formula-of.ts';
import { heldBy } from '../held-numbers.ts';
import { quantityEnds } from '../quantity-ends.ts';
import { setLists } from '../scenario-sets.ts';
import { valueAt } from '../shape-problems.ts';
import type { Quantity, Scenario, Tier } from '../scenario.ts';

/** Rounding in the tenth decimal is nobody's mistake; a mix typed to seven decimals is none either. */
const SHARE_TOLERANCE = 1e-9;
const MIX_TOLERANCE = 1e-6;

/**
 * What several numbers must be together: shares of one whole, the offence mix of every tier, one full need in each tier,
 * and a tier in balance today. Sums are taken at likely values; the balance at the worst ends of the ranges.
 * A sum with a formula in it waits for what the formula comes to today; one with a null is not known at all.
 */
export function checkSums(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const atMostOne = (
    record: Readonly<Record<string, Quantity | undefined>>,
    path: (string | number)[],
  ): void => {
    const total = likelySum(Object.values(record));
    if (total !== undefined && total > 1 + SHARE_TOLERANCE)
      problems.push({
        code: 'scenario/sum',
        path,
        facts: { why: 'shares', total: rounded(total) },
      });
  };
  for (const { set, key, entries } of setLists(scenario)) {
    const wholes = heldBy(set).filter(({ input, by }) => by !== undefined && input.whole === by);
    entries.forEach((entry, i) => {
      for (const { input } of wholes) {
        const shares = valueAt(entry, [input.name]) as Readonly<Record<string, Quantity>>;
        atMostOne(shares, [key, i, input.name]);
      }
    });
  }
  scenario.offences.forEach((offence, i) => atMostOne(offence.borne_by ?? {}, ['offences', i, 'borne_by']));

  return [
    ...problems,
    ...mixes(scenario),
    ...scenario.tiers.flatMap((tier, i) => [...fullNeed(tier, i), ...balance(tier, i)]),
  ];
}

/**
 * The same of what only its formulas tell: mixes, needs and balances with a formula in them, at the values that all their
 * numbers have today. Shares of money and time that a formula takes past the whole are held there, and told.
 *
 * `today` gives an input's central value by its name, `undefined` where it is not known.
 */
export function checkSumsToday(scenario: Scenario, today: (input: string) => number | undefined): Problem[] {
  const value = (quantity: Quantity | undefined, name: string): Quantity =>
    quantity === undefined ? 0 : (today(name) ?? null);
  const tiers = scenario.tiers.map((tier): Tier => {
    const mixed = tier.offence_mix && Object.values(tier.offence_mix).some(isFormula);
    const counted = COUNTS.some((name) => isFormula(tier[name]));
    return {
      ...tier,
      // Needs that are ranges say by their likely value that everybody has one.
      need: mapped(tier.need, (need, strand) =>
        isFormula(need) ? value(need, `need.${strand}.${tier.id}`) : need,
      ),
      ...(mixed
        ? {
            offence_mix: mapped(tier.offence_mix, (share, offence) =>
              value(share, `offence_mix.${offence}.${tier.id}`),
            ),
          }
        : {}),
      ...(counted
        ? Object.fromEntries(COUNTS.map((name) => [name, value(tier[name], `${name}.${tier.id}`)]))
        : {}),
    };
  });
  const shared = scenario.tiers.find((tier) => tier.offence_mix === undefined);
  const offences =
    shared && scenario.offences.some((offence) => isFormula(offence.offence_mix))
      ? scenario.offences.map((offence) => ({
          ...offence,
          offence_mix: value(offence.offence_mix, `offence_mix.${offence.id}.${shared.id}`),
        }))
      : scenario.offences;
  return [
    ...mixes({ ...scenario, tiers, offences }),
    ...tiers.flatMap((tier, i) => [...fullNeed(tier, i), ...balance(tier, i)]),
  ];
}

const COUNTS = ['starting_community', 'starting_custody', 'months_on_cohort', 'custody_months'] as const;

const isFormula = (quantity: Quantity | undefined): boolean =>
  quantity !== undefined && formulaOf(quantity) !== undefined;

const mapped = (
  record: Readonly<Record<string, Quantity>>,
  to: (quantity: Quantity, key: string) => Quantity,
): Record<string, Quantity> =>
  Object.fromEntries(Object.entries(record).map(([key, quantity]) => [key, to(quantity, key)]));

/** The mix of offence types of each tier that has its own, and that of all others. */
function mixes(scenario: Scenario): Problem[] {
  const wholeMix = (
    mix: readonly (Quantity | undefined)[],
    path: (string | number)[],
    of: 'all' | 'tier',
  ): Problem[] => {
    const total = likelySum(mix);
    return total === undefined || Math.abs(total - 1) <= MIX_TOLERANCE
      ? []
      : [
          {
            code: 'scenario/sum',
            path,
            facts: { why: 'mix', of, total: rounded(total) },
          },
        ];
  };
  return [
    // The offences' own mix is for tiers without one: where each has its own it is not used.
    ...(scenario.tiers.some((tier) => tier.offence_mix === undefined)
      ? wholeMix(
          scenario.offences.map((offence) => offence.offence_mix),
          ['offences'],
          'all',
        )
      : []),
    ...scenario.tiers.flatMap(({ offence_mix: mix }, i) =>
      mix ? wholeMix(Object.values(mix), ['tiers', i, 'offence_mix'], 'tier') : [],
    ),
  ];
}

function fullNeed({ need }: Tier, i: number): Problem[] {
  const full = Object.values(need).some((each) => {
    const ends = quantityEnds(each);
    return ends === undefined || Math.abs(ends.likely - 1) <= SHARE_TOLERANCE;
  });
  return full
    ? []
    : [
        {
          code: 'scenario/no-full-need',
          path: ['tiers', i, 'need'],
          facts: {},
        },
      ];
}

function balance(tier: Tier, i: number): Problem[] {
  const community = quantityEnds(tier.starting_community);
  const custody = quantityEnds(tier.starting_custody);
  const onCohort = quantityEnds(tier.months_on_cohort);
  const inCustody = quantityEnds(tier.custody_months);
  if (!community || !custody || !onCohort || !inCustody) return [];
  if (community.low <= 0 && custody.high > 0)
    return [
      {
        code: 'scenario/balance',
        path: ['tiers', i, 'starting_custody'],
        facts: { why: 'nobody' },
      },
    ];
  const leaving = custody.high / inCustody.low + community.low / onCohort.low;
  if (onCohort.low < 1 || inCustody.low < 1 || leaving <= community.low * (1 + 1e-12)) return [];
  return [
    {
      code: 'scenario/balance',
      path: ['tiers', i],
      facts: { why: 'leaving', leaving: rounded(leaving), community: rounded(community.low) },
    },
  ];
}

const NOTHING = { low: 0, likely: 0, high: 0 };

function likelySum(quantities: readonly (Quantity | undefined)[]): number | undefined {
  let total = 0;
  for (const quantity of quantities) {
    const ends = quantity === undefined ? NOTHING : quantityEnds(quantity);
    if (!ends) return undefined;
    total += ends.likely;
  }
  return total;
}

const rounded = (value: number): number => Number(value.toPrecision(6));
