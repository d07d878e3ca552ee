import type { Reference, Subscript } from '../../../language/expression.ts';
import { iomModel } from '../../../model/iom-model.ts';
import type { SetName } from '../../../model/model-data.ts';
import { memberName } from '../../../scenario/scenario-sets.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import { splitQuantity } from '../../../study/passport/split-quantity.ts';
import { asWritten } from '../../as-written.ts';
import { titleOf } from './titles.ts';

/** Words in titles that stand for any member of a set: `Capacity of a strand`. */
const ANY: Readonly<Record<SetName, readonly string[]>> = {
  stream: ['a stream'],
  role: ['a kind of post'],
  strand: ['a strand', 'a kind of work'],
  tier: ['a tier'],
  offence: [],
};

const ONE: Readonly<Record<SetName, string>> = {
  stream: 'stream',
  role: 'kind of post',
  strand: 'kind of work',
  tier: 'tier',
  offence: 'kind of offence',
};

const CONSTANTS: Readonly<Record<string, string>> = {
  months_per_year: '12 months a year',
  gbp_per_million: '£1 million',
  month_step: 'one month',
  least_posts: 'next to no posts',
  least_cases: 'next to nobody',
  least_cost: 'a penny',
  least_value: 'a penny a month',
};

const SCHEDULES: Readonly<Record<string, string>> = {
  month: 'Months since the start',
  year: 'Aprils since the start',
};

const overOf = new Map<string, readonly SetName[]>(
  [...iomModel.inputs, ...iomModel.equations].map(({ name, over }) => [name, over]),
);

/** Under a sum: `each tier`. */
export const eachOf = (set: string): string => `each ${ONE[set as SetName]}`;

interface MemberInWords {
  readonly set: SetName;
  /** A member's name; or `the` or `each` with the set's name, left out where the title has no place for it. */
  readonly words: string | { readonly which: 'the' | 'each' };
}

/** `Work of Red in Police offender management`: members take the place of "a tier", "a strand"; others follow. */
export function nameInWords(name: string, members: readonly MemberInWords[]): string {
  const [family, what] = name.split(':');
  const known = CONSTANTS[name] ?? SCHEDULES[name] ?? titleOf(family!);
  let said = known;
  const after: string[] = [];
  for (const { set, words } of members) {
    const any = ANY[set].find((each) => said.includes(each));
    if (any !== undefined)
      said = said.replace(any, () =>
        typeof words === 'string' ? words : any.replace('a ', () => `${words.which} `),
      );
    else if (typeof words === 'string') after.push(words);
  }
  if (after.length > 0) said += `: ${after.join(', ')}`;
  if (what === 'drawn') return `${said}, as stated`;
  if (what === 'alone') return `${said}, before all are held at the whole`;
  if (what === 'scale') return `what decisions leave of it`;
  if (what === 'shift') return `what decisions add`;
  return said;
}

/** The name of a family as an equation for any of its members says it: `Capacity of the strand`. */
export const familyInWords = (family: string): string =>
  nameInWords(
    family,
    (overOf.get(family) ?? []).map((set) => ({ set, words: { which: 'the' } })),
  );

/** The name of one quantity: `shortfall_posts.police`, `annual_funding.ex_dip:drawn`. */
export function quantityInWords(scenario: Scenario, quantity: string): string {
  const { family, members, what } = splitQuantity(quantity);
  const over = overOf.get(family) ?? [];
  return nameInWords(
    what === undefined ? family : `${family}:${what}`,
    over.map((set, i) => ({ set, words: asWritten(memberName(scenario, set, members[i] ?? '')) })),
  );
}

/**
 * The name of a reference in an equation, with its month. Members bound by the equation or by a sum are named only where
 * the title has a place for them: `Work of each tier in the strand`.
 */
export function referenceInWords(scenario: Scenario, reference: Reference, own: ReadonlySet<string>): string {
  const said =
    reference.subscripts.length === 0
      ? quantityInWords(scenario, reference.name)
      : nameInWords(
          reference.name,
          reference.subscripts.map((subscript) => subscriptInWords(scenario, subscript, own)),
        );
  return inMonth(said, reference.when);
}

function inMonth(said: string, when: Reference['when']): string {
  if (when === 'last') return `${said}, the month before`;
  return when === 'initial' ? atStart(said) : said;
}

/** A quantity in the first month. */
export const atStart = (title: string): string => `${title}, at the start`;

const neighbour = (set: SetName, side: 'previous' | 'next'): string =>
  `the ${ONE[set]} ${side === 'previous' ? 'before' : 'after'}`;

/** The name of what an equation reads where it stands for every member: `Work of the tier before in a strand`. */
export function generalReference(scenario: Scenario, { name, subscripts, when }: Reference): string {
  const told = subscripts.flatMap((subscript): MemberInWords[] => {
    const set = subscript.set as SetName;
    if (subscript.kind === 'bound') return [];
    if (subscript.kind === 'member')
      return [{ set, words: asWritten(memberName(scenario, set, subscript.member)) }];
    return [{ set, words: neighbour(set, subscript.kind) }];
  });
  return inMonth(nameInWords(name, told), when);
}

function subscriptInWords(scenario: Scenario, subscript: Subscript, own: ReadonlySet<string>): MemberInWords {
  const set = subscript.set as SetName;
  if (subscript.kind === 'member')
    return { set, words: asWritten(memberName(scenario, set, subscript.member)) };
  if (subscript.kind === 'bound') return { set, words: { which: own.has(set) ? 'the' : 'each' } };
  return { set, words: neighbour(set, subscript.kind) };
}
