import type { ProblemFacts } from '../../../base/problem.ts';
import type { DeadReason } from '../../../study/dead-lever.ts';
import type { Idle, Seen, Stands } from '../../../study/problem-facts.ts';
import { asWritten } from '../../as-written.ts';
import { whyDead } from '../dead-lever.ts';
import { inSentence } from '../in-sentence.ts';
import { capital, number } from '../numbers.ts';
import { howOften, plainValue } from '../plain-value.ts';
import type { Manner, Sentences } from './sentences.ts';
import { titleOf, titleWith, unitOf } from './titles.ts';

/** Notes about a file alone, and those about what comes of it. */
export type NoteCode =
  | 'scenario/price-year'
  | 'scenario/list-and-population'
  | 'scenario/shares-past-whole'
  | 'scenario/mix-apart'
  | 'study/formula-held'
  | 'study/past-the-end'
  | 'study/over-the-whole'
  | 'study/impossible'
  | 'study/list-and-population'
  | 'study/default-used'
  | 'study/price-base'
  | 'study/drawn-within'
  | 'study/without-effect'
  | 'study/after-the-end';

/** What is told of a scenario beside its numbers. */
export const noteSentences: Pick<Sentences<'scenario'> & Sentences<'study'>, NoteCode> = {
  'scenario/price-year': ({ priceYear, start }, say) =>
    `The prices are those of ${yearText(priceYear)}, but the scenario starts in ${say.month(start)}. If both are meant, read all money at the prices of ${yearText(priceYear)}.`,
  'scenario/list-and-population': ({ listed, population, area }) =>
    `${number(listed)} people are on the list, ${partOf(listed, population, area)}. Check both numbers.`,
  'scenario/shares-past-whole': ({ quantity, whose, high }) =>
    `${titleOf(quantity)}: the high ends of the ranges of ${asWritten(whose)} come to ${threeFigures(high)} together. Where they pass 100% in a future, each is cut back in proportion.`,
  'scenario/mix-apart': ({ low, high, tier }) =>
    `The shares of offence types${tier === undefined ? '' : ` of ${asWritten(tier)}`} are ranges, drawn each by itself: together they come to between ${threeFigures(low)} and ${threeFigures(high)}. Give one of them as what the others leave: 1 - offence_mix[…], or take plain numbers.`,

  'study/formula-held': (facts, say) => {
    const [title, value, end] = valuesOf(facts);
    return facts.in === 'central'
      ? `The formula of ${title} comes to ${value} in ${say.month(facts.month)}; it is held at ${end}.`
      : `The formula of ${title} passes ${end} ${howOften(facts.ofHundred)} (it comes to ${value}); it is held there.`;
  },
  'study/past-the-end': (facts, say) => {
    if ('posts' in facts) {
      const posts = asWritten(inSentence(facts.posts));
      return facts.in === 'central'
        ? `In ${say.month(facts.month)} the decisions move more ${posts} than there are: then all there are go.`
        : `${capital(howOften(facts.ofHundred))} there are fewer than ${plainValue(facts.moved, 'post')} ${posts} to move: then all there are go.`;
    }
    const [title, value, end] = valuesOf(facts);
    return facts.in === 'central'
      ? `In ${say.month(facts.month)} the decisions on ${title} would take it to ${value}; it is held at ${end}.`
      : `The decisions on ${title} would take it past ${end} ${howOften(facts.ofHundred)} (to ${value}); it is held there.`;
  },
  'study/over-the-whole': (facts, say) => {
    const title = titleWith(facts.quantity, facts.members);
    const value = plainValue(facts.value, 'share');
    return facts.in === 'central'
      ? `${title}: the parts come to ${value} in ${say.month(facts.month)}, more than the whole. Each is divided by their sum, so that they make 100%.`
      : `${title}: the parts come to more than the whole ${howOften(facts.ofHundred)} (up to ${value}). There each is divided by their sum, so that they make 100%.`;
  },
  'study/impossible': (facts, say) =>
    `${titleWith(facts.quantity, facts.members)} (${facts.quantity}) comes to ${plainValue(facts.value, unitOf(facts.quantity))} ${whenSeen(facts, say)}, which cannot be: do not use these numbers. Look at the equations that are changed in this scenario.`,
  'study/list-and-population': (facts, say) => {
    const { tier, area, population, value } = facts;
    const as = `comes to as many as ${number(value)} people in the community`;
    const part = partOf(value, population, area);
    const check = 'Check the size of the list and the population.';
    return facts.in === 'central'
      ? `From ${say.month(facts.month)} on ${asWritten(tier)} ${as}, ${part}. ${check}`
      : `${asWritten(tier)} ${as} ${howOften(facts.ofHundred)}, ${part}. ${check}`;
  },
  'study/default-used': (facts) => `${ownValue(facts)}.`,
  'study/price-base': (facts) =>
    `${ownValue(facts)} at the prices of ${yearText(facts.priceYear)}, times the file's “${titleOf('price_uplift')}”. The file's prices are those of ${yearText(facts.fileYear)}: give a figure at the prices of the file's unit costs of crime.`,
  'study/drawn-within': ({ quantity, members, least, most, drawn, stated }) => {
    const value = (of: number): string => plainValue(of, unitOf(quantity));
    const ends = [
      ...(least === undefined ? [] : [`below ${value(least)}`]),
      ...(most === undefined ? [] : [`above ${value(most)}`]),
    ].join(' or ');
    return `${titleWith(quantity, members)} cannot go ${ends}, so what is drawn is not quite what its range says: 9 of 10 futures lie between ${value(drawn[0])} and ${value(drawn[1])}, not between ${value(stated[0])} and ${value(stated[1])}.`;
  },
  'study/without-effect': (facts) => {
    const name = asWritten(facts.name);
    if (!('moves' in facts)) return `"${name}" changes nothing: ${whyIdle(facts)}.`;
    const { moves, why } = facts;
    const changed = moves === 'nothing' ? 'nothing' : 'no coverage';
    const advice = REPLACING.has(why) ? ` Change “${titleOf('replace_leavers')}” to see it.` : '';
    return `"${name}" changes ${changed} here: ${whyDead(why)}.${advice}`;
  },
  'study/after-the-end': ({ name, from }, say) =>
    `"${asWritten(name)}" begins in ${say.month(from)}, after the last month computed: it changes nothing here. Lengthen the horizon to see it.`,
};

type Held = Extract<ProblemFacts['study/past-the-end'], { readonly end: number }>;

/** Whose, how much and where it is held. */
function valuesOf({ quantity, members, value, end }: Held): readonly [string, string, string] {
  const unit = unitOf(quantity);
  return [titleWith(quantity, members), plainValue(value, unit), plainValue(end, unit)];
}

const whenSeen = (seen: Seen, say: Manner): string =>
  seen.in === 'central' ? `in ${say.month(seen.month)}` : howOften(seen.ofHundred);

/** `2015-16` as people write it. */
const yearText = (year: string): string => year.replace('-', '/');

const threeFigures = (share: number): string => `${Number((share * 100).toPrecision(3))}%`;

const partOf = (people: number, population: number, area: string): string =>
  `${people > population ? 'more people than live in' : 'a large part of all who live in'} ${asWritten(area)} (${number(population)})`;

const ownValue = ({ quantity, stands }: { readonly quantity: string; readonly stands: Stands }): string =>
  `${titleOf(quantity)} is not in the file: the model's own value stands, ${standsText(stands, unitOf(quantity))}`;

function standsText(stands: Stands, unit: string): string {
  const value = (of: number): string => plainValue(of, unit);
  switch (stands.is) {
    case 'unknown':
      return 'not known yet';
    case 'number':
      return value(stands.value);
    case 'same':
      return `the same as “${titleOf(stands.as)}”`;
    case 'formula':
      return 'by a formula';
    case 'range': {
      const { low, likely, high } = stands;
      return likely === undefined
        ? `from ${value(low)} to ${value(high)}`
        : `${value(likely)} (${value(low)} to ${value(high)})`;
    }
  }
}

function whyIdle(idle: Idle): string {
  const title = titleWith(idle.quantity, idle.members);
  if (idle.why === 'unmoved') return `it leaves ${title} as it is without it`;
  const value = plainValue(idle.value, unitOf(idle.quantity));
  switch (idle.why) {
    case 'nothing-to-multiply':
      return `${title} is ${value} without it, and a multiple of 0 is 0`;
    case 'already':
      return `${title} is ${value} already`;
    case 'highest':
      return `${title} is ${value} without it, and cannot go higher`;
    case 'lowest':
      return `${title} is ${value} without it, and cannot go lower`;
    case 'stays':
      return `it leaves ${title} at ${value}`;
  }
}

/** Reasons that go when another number is given: whether leavers are replaced. */
const REPLACING: ReadonlySet<string> = new Set<DeadReason>(['replaced-in-full', 'not-replaced']);
