import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import {
  nineInTenFirst,
  nineInTen,
  number,
  offences,
  people,
  percent,
  posts,
  roundPounds,
} from './format-number.ts';
import { movedPostsMeaning } from './moved-posts.ts';
import { pick, type Reading } from './pick.ts';
import type { Ground } from './rests-on.ts';
import { shortages, type Shortage } from './shortage.ts';

/** One thing a result means: a figure, how it differs from the reference, and what it is. */
export interface Meaning {
  readonly figure: string;
  readonly change?: string;
  readonly tone?: 'better' | 'worse' | 'neither';
  readonly words: string;
  /** The number of the model that the figure is; left out where it is several together. */
  readonly quantity?: string;
  /** The word of the glossary that says more. */
  readonly term?: string;
  /** What it stands on that matters most. */
  readonly ground?: Ground;
}

const YEAR = 12;
/** Pounds a year below which no difference is told. */
const PENNIES = 500;

/** What the option in hand means in one month, people first. What was not projected, or is *none*, is left out. */
export function meaningsOf(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): Meaning[] {
  const reference = scenario.options[0]!;
  const at = (output: string, of = option): Reading | undefined => pick(projection, of, output, month);
  const other = (output: string): Reading | undefined =>
    option === reference.id ? undefined : at(output, reference.id);
  const meanings: Meaning[] = [];

  const covered = at('covered_cases');
  const uncovered = at('uncovered_cases');
  if (covered && uncovered) {
    meanings.push({
      figure: people(covered.value),
      quantity: 'covered_cases',
      ground: 'work',
      ...change(covered, other('covered_cases'), true),
      words: coveredWords(covered, uncovered, noneOf(scenario, at)),
    });
    meanings.push({
      figure: people(uncovered.value),
      quantity: 'uncovered_cases',
      ground: 'work',
      ...change(uncovered, other('uncovered_cases'), false),
      words: shortOfStandard(uncovered),
    });
  }

  if (scenario.strands.every(({ id }) => at(`shortfall_posts.${id}`))) {
    const most = Math.max(...scenario.strands.map(({ id }) => at(`shortfall_posts.${id}`)!.high));
    meanings.push(postsShort(shortages(scenario, projection, option, month), most));
  }

  const programme = at('programme_cost');
  if (programme) {
    const moved = (at('redeployed_cost')?.value ?? 0) * YEAR;
    const publicCost = at('public_cost');
    const before = other('public_cost');
    const difference = publicCost && before ? (publicCost.value - before.value) * YEAR : undefined;
    meanings.push({
      figure: `${roundPounds(programme.value * YEAR)} a year`,
      quantity: 'programme_cost',
      ground: 'money',
      words: [
        'spent on IOM.',
        moved >= PENNIES ? `${roundPounds(moved)} a year goes elsewhere.` : '',
        moved <= -PENNIES ? `${roundPounds(-moved)} a year comes from elsewhere.` : '',
        difference === undefined ? '' : publicCostWords(difference),
      ]
        .filter((each) => each !== '')
        .join(' '),
    });
  }

  const prevented = at('prevented');
  if (prevented) {
    const apart = Math.round((at('prevented_elsewhere')?.value ?? 0) * YEAR);
    const yearly = (value: number): string => number(Math.round(value * YEAR));
    const total = Math.round(prevented.value * YEAR);
    const fewer = total >= 0;
    meanings.push({
      figure: fewer ? offences(total) : offences(-total).replace(/^(\S+ \S+|\S+) /, '$1 more '),
      quantity: 'prevented',
      ground: 'effect',
      change: fewer ? 'prevented a year' : 'a year',
      tone: 'neither',
      words: [
        `${fewer ? '' : 'Counted as prevented: '}${(fewer ? nineInTenFirst : nineInTen)(prevented.low, prevented.high, yearly)}${against(prevented, other('prevented'), reference.name)}.`,
        withoutEffect(apart),
      ].join(' '),
    });
  }

  const moved = movedPostsMeaning(scenario, projection, option, month);
  if (moved) meanings.push(moved);

  const breakEven = at('break_even_offences');
  if (breakEven)
    meanings.push({
      figure: offences(breakEven.value),
      quantity: 'break_even_offences',
      term: 'break-even',
      ground: 'crime',
      change: 'a year to break even',
      tone: 'neither',
      words: breakEvenWords(at('break_even_effect')),
    });
  return meanings;
}

/** With a kind of work that nobody does, nobody is managed in full: then it is so many people’s worth. */
function coveredWords(covered: Reading, uncovered: Reading, none: string): string {
  const rest = `of ${number(covered.value + uncovered.value)} in the community (${nineInTen(covered.low, covered.high, number)})`;
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

/** `most`: the most posts that one kind of work is short of in nearly all futures. */
function postsShort(short: readonly Shortage[], most: number): Meaning {
  const [first, second, ...rest] = short;
  if (!first)
    return {
      figure: 'No posts short',
      ground: 'work',
      words:
        posts(most) === posts(0)
          ? 'Every kind of work has the posts it needs.'
          : 'Most likely every kind of work has the posts it needs, but not in every future.',
    };
  const total = posts(short.reduce((sum, each) => sum + each.posts, 0));
  if (!second)
    return {
      figure: total,
      quantity: `shortfall_posts.${first.strand}`,
      ground: 'work',
      change: 'short',
      words: `All of it in ${first.name}.`,
    };
  const inFirst = `${number(first.posts, 1).replace(/\.0$/, '')} in ${first.name}`;
  return {
    figure: total,
    ground: 'work',
    change: 'short',
    words:
      rest.length === 0
        ? `${inFirst}, the rest in ${second.name}.`
        : `${inFirst}, the rest in ${rest.length + 1} other kinds of work.`,
  };
}

function publicCostWords(difference: number): string {
  if (Math.abs(difference) < PENNIES) return 'Public cost stays the same.';
  return `Public cost ${difference < 0 ? 'falls' : 'rises'} by ${roundPounds(Math.abs(difference))} a year.`;
}

/** The zero-effect case: what is left then is what diverted money and moved posts prevent, or do not, where they are now. */
function withoutEffect(apart: number): string {
  if (apart === 0) return 'None if IOM has no effect.';
  return apart > 0
    ? `If IOM has no effect: ${number(apart)}, from what moved elsewhere.`
    : `If IOM has no effect: ${number(-apart)} more offences, since what came to IOM is missed elsewhere.`;
}

function breakEvenWords(effect: Reading | undefined): string {
  const start = 'IOM pays for itself if IOM alone prevents this many';
  if (!effect) return `${start}.`;
  if (effect.value > 1) return `${start}: more than those it covers would commit at all.`;
  return `${start}: ${percent(effect.value)} of what those it covers would commit.`;
}

/** No posts for a kind of work that people need: whoever is covered, is not covered for that. */
function noneOf(scenario: Scenario, at: (output: string) => Reading | undefined): string {
  const none = scenario.strands.filter(({ id }) => {
    const cells = scenario.tiers.flatMap((tier) => at(`strand_coverage.${id}.${tier.id}`) ?? []);
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
  const difference = reference ? Math.round(now.value - reference.value) : 0;
  if (difference === 0) return {};
  return {
    change: `${number(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'}`,
    tone: difference > 0 === moreIsBetter ? 'better' : 'worse',
  };
}

/**
 * Against the reference, by the central runs; where those and the ends of the ranges do not point the
 * same way, it is not known which has more, and no number is told.
 */
function against(now: Reading, reference: Reading | undefined, name: string): string {
  if (!reference) return '';
  const difference = Math.round((now.value - reference.value) * YEAR);
  const ends = [now.low - reference.low, now.high - reference.high].map((each) => Math.round(each * YEAR));
  if (difference === 0 && ends.every((each) => each === 0)) return '';
  if (ends.some((each) => Math.sign(each) !== 0 && Math.sign(each) !== Math.sign(difference)))
    return `. Under “${name}” it could be more or fewer`;
  if (difference === 0) return '';
  return `: ${number(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than under “${name}”`;
}
