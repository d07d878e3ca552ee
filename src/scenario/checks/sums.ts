import type { Problem } from '../../base/problem.ts';
import { quantityEnds } from '../quantity-ends.ts';
import type { Quantity, Scenario, Tier } from '../scenario.ts';

/** Rounding in the tenth decimal is nobody's mistake; a mix typed to seven decimals is none either. */
const SHARE_TOLERANCE = 1e-9;
const MIX_TOLERANCE = 1e-6;

/**
 * What several numbers must be together: shares of one whole, the offence mix, one full need in each tier, and a
 * tier in balance today. Sums are taken at central values; the balance at the worst ends of the ranges.
 * A sum with a formula in it is not known before the run and is not checked here.
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

  const mix = likelySum(scenario.offences.map((offence) => offence.offence_mix));
  if (mix !== undefined && Math.abs(mix - 1) > MIX_TOLERANCE)
    problems.push({
      code: 'scenario/sum',
      path: ['offences'],
      message: `The offence_mix of all offence types must add up to 1; it adds up to ${rounded(mix)}.`,
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

function likelySum(quantities: readonly (Quantity | undefined)[]): number | undefined {
  let total = 0;
  for (const quantity of quantities) {
    const ends = quantityEnds(quantity ?? 0);
    if (!ends) return undefined;
    total += ends.likely;
  }
  return total;
}

const rounded = (value: number): string => String(Number(value.toPrecision(6)));
