import type { Problem } from '../../base/problem.ts';
import { quantityEnds } from '../quantity-ends.ts';
import type { Quantity, Scenario, Tier } from '../scenario.ts';

/** Rounding in the tenth decimal is nobody's mistake; a mix typed to seven decimals is none either. */
const SHARE_TOLERANCE = 1e-9;
const MIX_TOLERANCE = 1e-6;

/**
 * What several numbers must be together: shares of one whole, the offence mix of every tier, one full need in each tier,
 * and a tier in balance today. Sums are taken at likely values; the balance at the worst ends of the ranges.
 * A sum with a formula in it is not known before the run, one with a null not at all: neither is checked here.
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
        message: `These shares add up to ${rounded(total)}: they may be at most 1 together.`,
      });
  };
  scenario.streams.forEach((stream, i) => atMostOne(stream.spend_share, ['streams', i, 'spend_share']));
  scenario.roles.forEach((role, i) => atMostOne(role.time_share, ['roles', i, 'time_share']));
  scenario.offences.forEach((offence, i) => atMostOne(offence.borne_by ?? {}, ['offences', i, 'borne_by']));

  const wholeMix = (
    mix: readonly (Quantity | undefined)[],
    path: (string | number)[],
    whose: string,
  ): void => {
    const total = likelySum(mix);
    if (total !== undefined && Math.abs(total - 1) > MIX_TOLERANCE)
      problems.push({
        code: 'scenario/sum',
        path,
        message: `The offence_mix ${whose} must add up to 1; it adds up to ${rounded(total)}.`,
      });
  };
  // The offences' own mix is for tiers without one: where each has its own it is not used.
  if (scenario.tiers.some((tier) => tier.offence_mix === undefined))
    wholeMix(
      scenario.offences.map((offence) => offence.offence_mix),
      ['offences'],
      'of all offence types',
    );
  scenario.tiers.forEach(({ offence_mix: mix }, i) => {
    if (mix) wholeMix(Object.values(mix), ['tiers', i, 'offence_mix'], 'of a tier');
  });

  scenario.tiers.forEach((tier, i) => {
    const needs = Object.values(tier.need);
    const full = needs.some((need) => {
      const ends = quantityEnds(need);
      return ends === undefined || ends.likely === 1;
    });
    if (!full)
      problems.push({
        code: 'scenario/no-full-need',
        path: ['tiers', i, 'need'],
        message: 'In each tier everybody needs at least one strand: give some strand a need of 1.',
      });
    problems.push(...balance(tier, i));
  });
  return problems;
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
        message:
          'Nobody can be in custody where nobody is in the community: put at least one person in starting_community, or 0 in starting_custody.',
      },
    ];
  const leaving = custody.high / inCustody.low + community.low / onCohort.low;
  if (onCohort.low < 1 || inCustody.low < 1 || leaving <= community.low * (1 + 1e-12)) return [];
  return [
    {
      code: 'scenario/balance',
      path: ['tiers', i],
      message: `The tier cannot be in balance today: ${rounded(leaving)} people a month would leave a community of ${rounded(community.low)} (at the least favourable ends of the ranges). Lengthen custody_months or months_on_cohort, or mend the starting numbers.`,
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

const rounded = (value: number): string => String(Number(value.toPrecision(6)));
