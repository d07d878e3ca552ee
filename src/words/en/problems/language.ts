import type { ProblemFacts } from '../../../base/problem.ts';
import { didYouMean, quote, type Sentences } from './sentences.ts';

type Facts<C extends keyof Sentences<'language'>> = ProblemFacts[C];
type InText = { [C in keyof Sentences<'language'>]: Facts<C> extends { readonly in: unknown } ? C : never };

/** Codes of problems with a piece of an equation, a starting value, a formula or a trend. */
export type TextCode = InText[keyof InText];
type TextOf = Facts<TextCode>['in'];

const TEXTS: Readonly<Record<TextOf['text'], string>> = {
  equation: 'the equation',
  initially: 'the starting value',
  formula: 'the formula',
  trend: 'the trend',
  shares: 'the shares',
};

/** `In the equation of coverage: `, before a sentence that goes on with what is wrong there. */
export const openingOf = ({ text, name }: TextOf): string => `In ${TEXTS[text]} of ${name}: `;

/** What is wrong within a text, without saying whose text it is. */
export const textSentences: { readonly [C in TextCode]: (facts: Facts<C>) => string } = {
  'language/empty': () => 'there is nothing here. Write an expression.',
  'language/too-long': ({ characters, most }) =>
    `it has ${characters} characters. Keep it to ${most}, or split it in two.`,
  'language/too-deep': (facts) => {
    switch (facts.why) {
      case 'brackets':
        return `brackets are more than ${facts.most} deep. Split it in two.`;
      case 'levels':
        return `it is nested more than ${facts.most} levels deep. Split it in two.`;
      case 'stack':
        return 'it is nested too deeply. Split it in two.';
    }
  },
  'language/character': ({ character }) =>
    `${quote(character)} has no meaning here. ${INSTEAD.get(character) ?? 'Use names in plain letters, numbers, brackets, commas and the signs + - * / ^ < > = ! ? :.'}`,
  'language/number': ({ written, why }) =>
    why === 'base'
      ? `write ${quote(written)} as a decimal number.`
      : `${quote(written)} is not a number to compute with. Write an ordinary one in digits.`,
  'language/syntax': (facts) => {
    switch (facts.why) {
      case 'comma':
        return `${quote(facts.piece)} has a comma in a number. Write 10000 without commas, and 1.5 with a full stop.`;
      case 'ends':
        return `it stops too early, after ${quote(facts.after)}. Close every bracket and finish the last term.`;
      case 'misplaced':
        return `${quote(facts.piece)} cannot stand ${facts.after === '' ? 'at the start' : `after ${quote(facts.after)}`}. Check the signs, commas and brackets there.`;
    }
  },
  'language/word': ({ piece }) =>
    `${quote(piece)} has no meaning in an equation. Use numbers, names and conditions.`,
  'language/operator': (facts) => {
    const piece = quote(facts.piece);
    switch (facts.why) {
      case 'percentage':
        return `${piece} is a percentage. Write 0.05 rather than 5%.`;
      case 'plus':
        return `${piece} begins with a plus sign that does nothing. Leave it out.`;
      case 'unknown':
        return `${piece} uses ${quote(facts.operator)}, which the language does not have. There are + - * / ^, comparisons, and, or, not.`;
    }
  },
  'language/implicit-product': ({ piece, left, right }) =>
    `nothing stands between ${quote(left)} and ${quote(right)} in ${quote(piece)}. Write * where you mean times.`,
  'language/chained-comparison': ({ piece }) =>
    `${quote(piece)} compares more than two things. Write a < b and b < c.`,
  'language/assignment': ({ piece, what }) =>
    what === 'function'
      ? `${quote(piece)} defines a function. An equation is a single expression.`
      : `${quote(piece)} assigns a value. Write only what stands right of the =, or == to compare.`,
  'language/several': ({ piece }) => `${quote(piece)} is more than one statement. Write a single expression.`,
  'language/range': ({ piece }) =>
    `${quote(piece)} is a range of numbers. Use sumOver, minOver or maxOver to run over a set.`,
  'language/list': ({ piece }) =>
    `${quote(piece)} is a list. An equation gives one number; sets are written in brackets after a name.`,

  'language/unknown-name': ({ name, nearest }) =>
    `there is no ${quote(name)}.${didYouMean(nearest, ' Check its spelling, or add it to the model.')}`,
  'language/set-as-number': ({ name }) =>
    `${quote(name)} is a set, not a number. Use it between square brackets, or in sumOver(${name}, …).`,
  'language/not-here': ({ piece, name, is }) =>
    `${quote(piece)} cannot be used here: ${name} is ${is === 'equation' ? 'computed by the model' : 'different every month'}. A formula is made of inputs and numbers.`,
  'language/property': ({ piece }) =>
    `${quote(piece)} has a dot between names, which means nothing here. One member of a set is written in square brackets, as in cost[red].`,
  'language/unknown-function': (facts) =>
    facts.why === 'quantity'
      ? `${quote(facts.piece)} uses ${quote(facts.name)} as a function, but it is a quantity. Write its subscripts in square brackets, or * for a product.`
      : `${quote(facts.piece)} uses a function that the language does not have.${didYouMean(facts.nearest)} There are ${facts.functions.join(', ')}.`,
  'language/arguments': ({ piece, count, word }) =>
    `${quote(piece)} has ${count} things between its brackets. Write ${word}(${ARGUMENTS.get(word) ?? 'x'}).`,
  'language/unknown-set': ({ piece, set, sets, nearest }) =>
    `${quote(piece)} runs over ${quote(set)}, which is no set.${didYouMean(nearest, ` The sets are ${sets.join(', ')}.`)}`,
  'language/shadowed-set': ({ piece, set }) =>
    `${quote(piece)} runs over ${set}, but ${set} already stands for one member there. Move this part to an equation of its own.`,
  'language/no-last': ({ piece, in: { text } }) => `${quote(piece)} cannot be used here: ${NO_LAST[text]}`,
  'language/no-initial': ({ piece, in: { text } }) =>
    `${quote(piece)} cannot be used here: ${NO_INITIAL[text]}`,
  'language/remembered': ({ piece, word }) =>
    `${quote(piece)} does not look back at one quantity. Put a single name between the brackets of ${word}.`,

  'language/subscript': (facts) => {
    const piece = quote(facts.piece);
    switch (facts.why) {
      case 'no-name':
        return `${piece} has brackets after something that is not a name. Put all subscripts in one pair of brackets: x[a, b].`;
      case 'alone':
        return `${piece} stands alone. Use it between square brackets after a name: x[${facts.word}(set)].`;
      case 'call':
        return `${quote(facts.text)} in ${piece} is no subscript. Write ${facts.set}, a member of it, previous(${facts.set}) or next(${facts.set}).`;
      case 'other':
        return `${quote(facts.text)} in ${piece} is no subscript. Write ${facts.set} or the name of one of its members.`;
    }
  },
  'language/subscript-count': ({ piece, name, over, count }) => {
    const right =
      over.length === 0
        ? `${name} is a single number: leave the brackets out`
        : `write ${name}[${over.join(', ')}]`;
    const said = `${count === 0 ? 'no' : count} subscript${count === 1 ? '' : 's'}`;
    return `${quote(piece)} has ${said}, where ${over.length} ${over.length === 1 ? 'is' : 'are'} needed; ${right}.`;
  },
  'language/wrong-set': (facts) => {
    const opening = `${quote(facts.text)} in ${quote(facts.piece)}`;
    const { set } = facts;
    switch (facts.why) {
      case 'call':
        return `${opening} stands where ${set} is wanted. Write ${facts.word}(${set}).`;
      case 'set':
        return `${opening} stands where ${set} is wanted. Write ${set} or one of its members there: subscripts keep the order of the declaration.`;
      case 'member':
        return `${opening} is a member of ${facts.other}, but a member of ${set} is wanted.${membersOf(facts)}`;
    }
  },
  'language/unbound-set': ({ piece, set }) =>
    `${quote(piece)} does not say which ${set} is meant. Put it in sumOver(${set}, …), name one member, or give the equation one value for each ${set}.`,
  'language/unknown-member': (facts) =>
    `${quote(facts.text)} in ${quote(facts.piece)} is neither ${facts.set} nor a member of it.${didYouMean(facts.nearest, membersOf(facts))}`,

  'language/condition-as-number': ({ piece, counted }) =>
    `${quote(piece)} is a condition, but a number is wanted. Write ${quote(counted)} to count it.`,
  'language/number-as-condition': ({ piece, compared }) =>
    `${quote(piece)} is a number, but a condition is wanted. Compare it with something, such as ${quote(compared)}.`,
  'language/none': ({ why }) => NONE[why],
  'language/missing-initially': ({ piece, name }) =>
    `${quote(piece)} looks back with last, but month 0 has nothing before it. Give ${name} an “initially”, its value at month 0.`,
  'language/reads-none': ({ name }) =>
    `${quote(name)} may be none, so no equation can use it. Repeat the condition of ${name} here, or give it a number instead of none.`,

  'language/unit': (facts) => {
    switch (facts.why) {
      case 'differ': {
        const told = facts.sides.map(
          (side) => `${sideText(side)} ${quote(side.piece)} is ${side.unit ?? 'any unit'}`,
        );
        return `the units of ${quote(facts.piece)} do not agree: ${told.join(', ')}. Bring them to one unit, multiplying or dividing by what is missing.`;
      }
      case 'not-plain': {
        const role = facts.inside === 'power' ? 'a power' : `what stands in ${facts.inside}`;
        return `${quote(facts.piece)} is ${facts.unit}, but ${role} must be a plain number. Divide by its unit first.`;
      }
      case 'power':
        return `${quote(facts.piece)} is ${facts.unit}, and only a whole number written out can be its power. Divide it by its unit first, or write a number for ${quote(facts.power)}.`;
      case 'declared':
        return `${quote(facts.piece)} gives ${facts.unit}, but ${facts.name} is declared in ${facts.declared}. Change the equation or the declared unit.`;
    }
  },

  'language/too-large': () =>
    'written out for every member, the model is too large. Use fewer members, or fewer sets in one sum.',
  'language/empty-set': ({ piece, set }) =>
    `${quote(piece)} has nothing to choose from, since ${set} has no members. Add one.`,
};

/** What is meant by characters that people bring from spreadsheets and word processors. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['%', 'Write 50% as 0.5.'],
  ['&', 'Write the word and.'],
  ['|', 'Write the word or.'],
  ['×', 'Write * for times.'],
  ['·', 'Write * for times.'],
  ['÷', 'Write / for divided by.'],
  ['−', 'Write the minus sign as -.'],
  ['–', 'Write the minus sign as -.'],
  ['≤', 'Write <= for at most.'],
  ['≥', 'Write >= for at least.'],
  ['≠', 'Write != for not equal.'],
  ['£', 'Write the number alone: the unit of a quantity says that it is money.'],
  ['"', 'Equations have no text, only names and numbers. Write a name without quotation marks.'],
  ["'", 'Equations have no text, only names and numbers. Write a name without quotation marks.'],
  ['#', 'Keep notes out of the equation.'],
  [';', 'An equation is a single expression: leave out all but one.'],
  ['{', 'Use round brackets to group, square ones for members of a set.'],
  ['}', 'Use round brackets to group, square ones for members of a set.'],
]);

/** What stands between the brackets of a function; `x` in all others. */
const ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['clamp', 'x, least, most'],
  ['min', 'a, b'],
  ['max', 'a, b'],
  ['sumOver', 'set, expression'],
  ['minOver', 'set, expression'],
  ['maxOver', 'set, expression'],
]);

const OF_THE_MONTH = 'a formula is worked out from the inputs of the same month. Use the name alone.';
const NO_LAST: Readonly<Partial<Record<TextOf['text'], string>>> = {
  initially: 'there is no month before month 0. Say the value directly.',
  formula: OF_THE_MONTH,
  trend: 'a trend has no memory. Use a schedule such as the month, or an equation that has one.',
};
const NO_INITIAL: Readonly<Partial<Record<TextOf['text'], string>>> = {
  formula: OF_THE_MONTH,
  trend: 'a trend starts from the drawn value, which is what the name alone means.',
};

const NONE: Readonly<Record<Facts<'language/none'>['why'], string>> = {
  branch:
    'none can only be a whole branch of a ternary that is itself the whole equation: a > 0 ? b / a : none.',
  never: 'none cannot be used here: it must always give a number.',
  alone: 'none alone says nothing. Let a condition choose between none and a number.',
  brackets: 'none takes no brackets and cannot be looked back at. Write it alone.',
};

function membersOf({ set, members, more }: Facts<'language/unknown-member'>): string {
  if (members.length === 0) return ` The set ${set} has no members.`;
  return ` The members of ${set} are ${members.join(', ')}${more ? ', …' : ''}.`;
}

type Side = Extract<Facts<'language/unit'>, { why: 'differ' }>['sides'][number];

function sideText(side: Side): string {
  switch (side.at) {
    case 'argument':
      return ORDINALS[side.position] ?? `number ${side.position + 1}`;
    case 'then':
      return 'after ?';
    case 'otherwise':
      return 'after :';
    default:
      return `${side.at} of ${side.sign}`;
  }
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What is wrong with the names, sets and units of a model, with its inputs, and with its order. */
export const modelSentences: Omit<Sentences<'language'>, TextCode> = {
  'language/name': ({ name }) =>
    `${quote(name)} cannot be a name. Use a letter, then letters, digits and _ (80 at most).`,
  'language/reserved-word': ({ name }) =>
    `${quote(name)} is a word of the equation language. Choose another name.`,
  'language/duplicate-name': (facts) => {
    switch (facts.why) {
      case 'set':
        return `The set ${quote(facts.name)} is there twice. Rename one.`;
      case 'member':
        return `The set ${facts.set} has ${quote(facts.name)} twice. Rename one.`;
      case 'names':
        return `${quote(facts.name)} names ${facts.earlier === facts.is ? `two ${PLURAL[facts.is]}` : `${ONE[facts.is]} and also ${ONE[facts.earlier]}`}. Rename one.`;
    }
  },
  'language/name-clash': (facts) => {
    switch (facts.why) {
      case 'member-set':
        return `${quote(facts.name)} is a member of ${facts.set} and also the name of a set. Rename the member.`;
      case 'set':
        return `${quote(facts.name)} names ${ONE[facts.is]} and also a set. Rename one.`;
      case 'member':
        return `${quote(facts.name)} names ${ONE[facts.is]} and also a member of ${facts.set}. Rename the member.`;
    }
  },
  'language/over-unknown-set': ({ name, set, sets }) =>
    `${name} has a value for each ${quote(set)}, which is no set. The sets are ${sets.join(', ') || 'none so far'}.`,
  'language/duplicate-set': ({ name, set }) => `${name} runs over ${set} twice. Name each set once.`,
  'language/unit-text': ({ name, unit }) =>
    `${quote(unit)}, the unit of ${name}, cannot be read. Write it like GBP/post/year, share or 1.`,
  'language/not-finite': ({ name }) => `The constant ${name} is not a finite number.`,
  'language/whole': ({ name, set }) =>
    `${name} shares a whole over ${quote(set)}, for which it has no values. Name one of its own sets.`,
  'language/least-and-most': ({ name }) => `The least of ${name} is more than its most. Swap them.`,
  'language/unknown-input': ({ by, name, nearest }) =>
    `${by === 'decision' ? 'A decision changes' : 'A formula gives'} ${quote(name)}, which is no input of the model.${didYouMean(nearest, ' Name one of the inputs.')}`,
  'language/cycle': ({ names, more, where }) => {
    const first = names[0]!;
    const shown = more === 0 ? names : [...names, `${more} more`];
    const chain =
      names.length === 1 ? `${first} needs itself` : `${shown.join(' needs ')} needs ${first} again`;
    return `These wait for each other${where === 'month-0' ? ' at month 0' : ''}: ${chain}. ${RING_ADVICE[where]}`;
  },
};

const ONE = {
  constant: 'a constant',
  schedule: 'a schedule',
  input: 'an input',
  equation: 'an equation',
} as const;
const PLURAL = {
  constant: 'constants',
  schedule: 'schedules',
  input: 'inputs',
  equation: 'equations',
} as const;

const RING_ADVICE: Readonly<Record<Facts<'language/cycle'>['where'], string>> = {
  inputs: 'Give one of them a value of its own.',
  'month-0':
    'Give one of them an “initially” that needs none of the others, so that month 0 has a beginning.',
  later: 'Break the ring: let one of them use the month before, with last(…).',
};
