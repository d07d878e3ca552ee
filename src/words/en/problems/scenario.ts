import type { ProblemFacts } from '../../../base/problem.ts';
import { faultText } from './fault.ts';
import type { NoteCode } from './notes.ts';
import type { Sentences } from './sentences.ts';
import { titleOf, titleWith } from './titles.ts';

/** What is wrong with a scenario: its shape, and what one value must know of the others. */
export const scenarioSentences: Omit<Sentences<'scenario'>, NoteCode> = {
  'scenario/more-problems': ({ more }) => `And ${more} more problems: mend these first.`,
  'scenario/not-saved': () =>
    'The file would not read back as what is on screen, so it was not saved. Please report this; the work on screen is untouched.',
  'scenario/invalid': (facts) => {
    switch (facts.why) {
      case 'empty-formula':
        return 'The formula is empty: write one.';
      case 'value': {
        const { allowed, nearest } = facts;
        const hint = nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
        return `This must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}, not ${gotText(facts)}.${hint}`;
      }
      default:
        return faultText(facts);
    }
  },
  'scenario/wrong-type': (facts) =>
    facts.why === 'kind'
      ? `This must be ${KINDS[facts.expected] ?? facts.expected}, not ${gotText(facts)}.`
      : faultText(facts),
  'scenario/missing': (facts) => {
    switch (facts.why) {
      case 'key':
        return 'This is missing: the format needs it here.';
      case 'standard':
        return `The tier needs "${facts.strand}", so say how many of its cases one post can hold there.`;
      case 'standard-of-tier':
        return `Tier "${facts.tier}" has no standard_caseload for "${facts.strand}": give one before a decision changes what the tier needs of it.`;
    }
  },
  'scenario/not-finite': () => 'The number is too large to be held: it must be finite.',
  'scenario/unknown-key': ({ key, nearest }) =>
    `The format has no key ${JSON.stringify(key)} here. ${nearest === undefined ? 'Take it out.' : `Did you mean ${JSON.stringify(nearest)}?`}`,
  'scenario/reserved-id': ({ id, is }) =>
    `"${id}" cannot be an id: it is ${is === 'word' ? 'a word of the formula language' : 'a name of the model'}. Choose another, such as "${id}_1".`,
  'scenario/duplicate-id': ({ id, entry }) =>
    `The id "${id}" is already used by entry ${entry} of this list: give each its own.`,
  'scenario/same-name': ({ list, entry, name }) => {
    const called = CALLED[list];
    return `${called.charAt(0).toUpperCase()}${called.slice(1)} ${entry} is called “${name}” too: give each ${called} a name that tells it apart.`;
  },
  'scenario/unknown-name': (facts) => {
    switch (facts.why) {
      case 'name': {
        const { what, name, nearest, known } = facts;
        const hint =
          nearest !== undefined
            ? `Did you mean "${nearest}"?`
            : known
              ? `Known: ${known.join(', ')}.`
              : 'Look the name up on the page of equations.';
        return `There is no ${what === 'offence' ? 'offence type' : what} "${name}". ${hint}`;
      }
      case 'equation':
        return `The model has no equation "${facts.name}". ${facts.nearest === undefined ? 'An own equation takes the place of one that is there.' : `Did you mean "${facts.nearest}"?`}`;
      case 'value':
        return `The scenario has no value called "${facts.name}".`;
      case 'member':
        return `Say which ${facts.over.join(' and ')} "${facts.name}" is for: "${facts.example}", for instance.`;
    }
  },
  'scenario/misplaced': (facts) =>
    facts.why === 'internal'
      ? `"${facts.name}" is drawn by chance for each future: no file can give it. Take it out.`
      : `"${facts.name}" has one value for each ${facts.over.join(' and ')}: it does not belong among the assumptions, which have one value each.`,
  'scenario/not-a-lever': ({ name, what }) =>
    `"${name}" describes today or how things are valued: no ${what} can change it from a date.`,
  'scenario/sum': (facts) =>
    facts.why === 'shares'
      ? `These shares add up to ${facts.total}: they may be at most 1 together.`
      : `The offence_mix ${facts.of === 'all' ? 'of all offence types' : 'of a tier'} must add up to 1; it adds up to ${facts.total}.`,
  'scenario/no-full-need': () =>
    'In each tier everybody needs at least one strand: give some strand a need of 1.',
  'scenario/balance': (facts) =>
    facts.why === 'nobody'
      ? 'Nobody can be in custody where nobody is in the community: put at least one person in starting_community, or 0 in starting_custody.'
      : `The tier cannot be in balance today: ${facts.leaving} people a month would leave a community of ${facts.community} (at the least favourable ends of the ranges). Lengthen custody_months or months_on_cohort, or mend the starting numbers.`,
  'scenario/out-of-range': (facts) => {
    const title = titleOf(facts.quantity);
    switch (facts.why) {
      case 'input':
        return `${title} ${allowedText(facts)}; ${facts.end ? `the ${facts.end} end` : 'it'} is ${facts.value}.`;
      case 'target-share':
        return `${title} is a share, so its target lies between ${facts.least} and 1; it is ${facts.value}.${facts.meant === undefined ? '' : ` Did you mean ${facts.meant}?`}`;
      case 'target-below-0':
        return `${title} is never below 0; the target is ${facts.value}.`;
    }
  },
  'scenario/formula-without-value': ({ quantity }) =>
    `${titleOf(quantity)}: this formula has no value at today’s numbers. Look for a division by 0, or the root, power or logarithm of a negative number.`,
  'scenario/month': (facts, say) => {
    switch (facts.why) {
      case 'century':
        return 'The start must lie between 1900-01 and 2200-12.';
      case 'month-0':
        return `${say.month(facts.month)} is month 0, the position today: a ${facts.what} can begin in the month after it at the earliest.`;
      case 'before-start':
        return `${say.month(facts.month)} is before the start, ${say.month(facts.start)}: a ${facts.what} can begin in the month after the start at the earliest.`;
      case 'end':
        return `The ${facts.what} ends in ${say.month(facts.until)}, before it begins in ${say.month(facts.from)}.`;
    }
  },
  'scenario/not-known-yet': ({ quantity, members }) =>
    `${titleWith(quantity, members)} is not known yet: give a number here, and the scenario can run.`,
};

type Range = Extract<ProblemFacts['scenario/out-of-range'], { why: 'input' }>;

function allowedText({ value, least, most }: Range): string {
  if (most <= 1) return `must lie between ${least} and ${most}`;
  if (value > most) return `may be at most ${most}`;
  return least === 0 ? 'may not be negative' : `must be at least ${least}`;
}

const gotText = ({ got, text }: { readonly got: string; readonly text: string }): string =>
  got === 'list' ? 'a list' : got === 'object' ? 'an object' : text;

/** Kinds of values, as a schema calls them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
};

/** What an entry of each list is called. */
const CALLED = {
  streams: 'source of money',
  roles: 'kind of post',
  strands: 'kind of work',
  tiers: 'tier',
  offences: 'type of offence',
  options: 'option',
} as const;
