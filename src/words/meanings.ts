import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { number, people, percent, posts, roundPounds } from './format-number.ts';
import { pick, type Reading } from './pick.ts';
import { shortages } from './shortage.ts';

/** One thing a result means: a figure, how it differs from the reference, and what it is. */
export interface Meaning {
  readonly figure: string;
  readonly change?: string;
  readonly tone?: 'better' | 'worse' | 'neither';
  readonly words: string;
}

const YEAR = 12;

/** What the option in hand means in one month, people first. What was not projected, or is *none*, is left out. */
export function meaningsOf(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): Meaning[] {
  const reference = scenario.options[0]!.id;
  const at = (output: string, of = option): Reading | undefined => pick(projection, of, output, month);
  const other = (output: string): Reading | undefined =>
    option === reference ? undefined : at(output, reference);
  const meanings: Meaning[] = [];

  const covered = at('covered_cases');
  const uncovered = at('uncovered_cases');
  if (covered && uncovered) {
    meanings.push({
      figure: people(covered.middle),
      ...change(covered, other('covered_cases'), 1, 'fewer', 'more', true),
      words: `can be managed to the full standard, of ${number(covered.middle + uncovered.middle)} in the community (likely ${number(covered.low)} to ${number(covered.high)})`,
    });
    meanings.push({
      figure: people(uncovered.middle),
      ...change(uncovered, other('uncovered_cases'), 1, 'fewer', 'more', false),
      words: 'are short of that standard. In practice: thinner contact for many',
    });
  }

  const short = shortages(scenario, projection, option, month);
  const known = at(`shortfall_posts.${scenario.strands[0]?.id ?? ''}`);
  if (known) {
    const total = short.reduce((sum, each) => sum + each.posts, 0);
    meanings.push({
      figure: total === 0 ? 'No posts short' : posts(total),
      ...(total === 0 ? {} : { change: 'short' }),
      words: total === 0 ? 'Every kind of work has the posts it needs.' : `Most of it in ${short[0]!.name}.`,
    });
  }

  const programme = at('programme_cost');
  const elsewhere = at('redeployed_cost');
  const publicCost = at('public_cost');
  if (programme) {
    const moved = (elsewhere?.middle ?? 0) * YEAR;
    const before = other('public_cost');
    const difference = publicCost && before ? (publicCost.middle - before.middle) * YEAR : undefined;
    meanings.push({
      figure: roundPounds(programme.middle * YEAR),
      change: 'a year on IOM',
      tone: 'neither',
      words: [
        moved >= 500 ? `${roundPounds(moved)} a year goes elsewhere.` : '',
        moved <= -500 ? `${roundPounds(-moved)} a year comes from elsewhere.` : '',
        difference === undefined ? '' : publicCostWords(difference),
      ]
        .filter((each) => each !== '')
        .join(' '),
    });
  }

  const prevented = at('prevented');
  if (prevented) {
    const apart = at('prevented_elsewhere')?.middle ?? 0;
    const yearly = (value: number): string => number(Math.round(value * YEAR));
    meanings.push({
      figure: `${yearly(prevented.low)} to ${yearly(prevented.high)}`,
      change: 'offences prevented a year',
      tone: 'neither',
      words: [
        `Most likely about ${yearly(prevented.middle)}${against(prevented, other('prevented'))}.`,
        Math.abs(apart * YEAR) >= 0.5
          ? `If IOM itself has no effect: ${yearly(apart)}, from what is moved elsewhere.`
          : 'None if IOM has no effect.',
      ].join(' '),
    });
  }

  const breakEven = at('break_even_offences');
  if (breakEven) {
    const effect = at('break_even_effect');
    meanings.push({
      figure: number(breakEven.middle),
      change: 'offences a year to break even',
      tone: 'neither',
      words: `IOM pays for itself if it prevents this many${effect ? `: ${percent(effect.middle)} of what those it covers would commit` : ''}.`,
    });
  }
  return meanings;
}

function publicCostWords(difference: number): string {
  if (Math.abs(difference) < 500) return 'Public cost stays the same.';
  return `Public cost ${difference < 0 ? 'falls' : 'rises'} by ${roundPounds(Math.abs(difference))} a year.`;
}

/** The difference to the reference as whole numbers of whatever is counted; nothing where it would be written 0. */
function change(
  now: Reading,
  reference: Reading | undefined,
  times: number,
  less: string,
  more: string,
  moreIsBetter: boolean,
): Partial<Meaning> {
  const difference = reference ? Math.round((now.middle - reference.middle) * times) : 0;
  if (difference === 0) return {};
  return {
    change: `${number(Math.abs(difference))} ${difference < 0 ? less : more}`,
    tone: difference > 0 === moreIsBetter ? 'better' : 'worse',
  };
}

function against(now: Reading, reference: Reading | undefined): string {
  const difference = reference ? Math.round((now.middle - reference.middle) * YEAR) : 0;
  if (difference === 0) return '';
  return `, ${number(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than the reference`;
}
