import type { DatedChange, Option, Scenario } from '../scenario.ts';
import { leftUnder } from './left-under.ts';
import { counted, inSentence, pence, plain, short, typed } from './values.ts';

/** A decision, or what happens anyway, which goes nowhere. */
export type Named = Omit<DatedChange, 'id'> & { readonly to?: string };

interface Asked {
  readonly scenario: Scenario;
  readonly named: Named;
  /** The first member of the lever, by its name in the file. */
  readonly of: string;
  readonly family: string;
  /** Pounds a year that there are of a source of money beside this decision. */
  readonly pounds: () => number;
}

/** What a template calls a decision, from its change alone; undefined for a change of another kind. */
type Namer = (asked: Asked) => string | undefined;

/**
 * What a decision is called once its change, or where it goes, is another. A name that a template made follows the
 * change; where its number cannot be told from the change (pounds on a bill), the number goes. Any other name stays.
 */
export function nameAfter(
  scenario: Scenario,
  option: Option | undefined,
  before: Named & { readonly id: string },
  after: Named,
): string {
  if (alike(before, after)) return after.name;
  const asked = askedOf(scenario, option, before);
  if (!asked) return after.name;
  const now = { ...asked, named: after };
  const namer = NAMERS.find((each) => short(each(asked) ?? '') === before.name);
  if (namer) return short(namer(now) ?? after.name);
  const worn = WORN.find(({ was }) => was.test(before.name));
  return worn ? short(worn.becomes(now)) : after.name;
}

/** Dates, and whether it is in force, are in no name. */
const alike = (a: Named, b: Named): boolean =>
  a.to === b.to && a.lever === b.lever && JSON.stringify(a.change) === JSON.stringify(b.change);

function askedOf(
  scenario: Scenario,
  option: Option | undefined,
  named: Named & { readonly id: string },
): Asked | undefined {
  const [family = '', id = ''] = named.lever.split('.');
  const member = [...scenario.roles, ...scenario.streams, ...scenario.tiers].find((each) => each.id === id);
  const of = family === 'priority_strength' ? scenario.tiers[0]?.name : member?.name;
  if (of === undefined) return undefined;
  const others = option && {
    ...option,
    decisions: option.decisions.filter((each) => each.id !== named.id),
  };
  return {
    scenario,
    named,
    of,
    family,
    pounds: () => leftUnder(scenario, others, named.from).of(`annual_funding.${id}`),
  };
}

const added = ({ change }: Named): number | undefined => ('add' in change ? change.add : undefined);
const factor = ({ change }: Named): number | undefined =>
  'multiply' in change ? change.multiply : undefined;
const set = ({ change }: Named): number | undefined => ('set' in change ? change.set : undefined);

/** So many percent less or more than `factor` 1, without the dust of arithmetic. */
const percent = (share: number): string => `${typed(Number((Math.abs(share) * 100).toFixed(6)))}%`;

/** A namer of one family of levers and one kind of change. */
const namer =
  (
    families: readonly string[],
    amount: (named: Named) => number | undefined,
    words: (amount: number, asked: Asked) => string,
  ): Namer =>
  (asked) => {
    const value = amount(asked.named);
    return value === undefined || !families.includes(asked.family) ? undefined : words(value, asked);
  };

const cohort = (today: string): Namer =>
  namer(['agreed_cases', 'intake_factor'], factor, (value, { of }) => `${of}: ${percent(value)} of ${today}`);

const NAMERS: readonly Namer[] = [
  namer(['seconded_posts'], added, (value, { of, named: { to = '' } }) => {
    if (value === 0) return `No ${inSentence(of)} to ${to}`;
    return value < 0 ? `${counted(-value, of)} to ${to}` : counted(value, of).replace(' ', ' more ');
  }),
  namer(['seconded_posts'], set, (value, { of }) =>
    value === 0 ? `${of} withdrawn` : `${counted(value, of)} lent`,
  ),
  namer(['iom_share'], set, (value, { of }) =>
    value === 0 ? `${of} withdrawn` : `${percent(value)} of ${of} for IOM`,
  ),
  namer(['iom_share'], factor, (value, { of, named: { to = '' } }) => {
    if (value === 1) return `None of ${of} to ${to}`;
    return value < 1
      ? `${percent(1 - value)} of ${of} to ${to}`
      : `${percent(value - 1)} more of ${of} for IOM`;
  }),
  namer(['iom_share'], added, (value, { of, pounds, named: { to = '' } }) => {
    const money = pence(Number(Math.abs(value * pounds()).toFixed(2)));
    if (value === 0) return `None of ${of} to ${to}`;
    return value < 0 ? `${money} a year of ${of} to ${to}` : `${money} a year more of ${of} for IOM`;
  }),
  namer(['annual_funding'], factor, (value, { of }) => {
    if (value === 1) return `${of} not cut`;
    return value < 1 ? `${of} cut by ${percent(1 - value)}` : `${of} up by ${percent(value - 1)}`;
  }),
  namer(['annual_funding'], added, (value) =>
    value < 0 ? `${pence(-value)} a year less money` : `${pence(value)} a year of new money`,
  ),
  cohort('today'),
  cohort('what was decided'),
  namer(['priority_strength'], set, (value, { of }) => `${of} first, ${plain(value * 100)}%`),
  namer(['custody_factor'], factor, (value, { of }) => {
    if (value === 1) return `${of}: as many go to custody`;
    return `${of}: ${plain(Math.abs(1 - value) * 100)}% ${value < 1 ? 'fewer' : 'more'} go to custody`;
  }),
  namer(['custody_months'], factor, (value, { of }) =>
    value === 1
      ? `${of}: stays in custody as now`
      : `${of}: ${value < 1 ? 'shorter' : 'longer'} stays in custody`,
  ),
];

/** Names whose number stands for something that the change does not tell: a bill, a partner’s rate. */
const WORN: readonly { readonly was: RegExp; readonly becomes: (asked: Asked) => string }[] = [
  { was: /^£[\d.,]+ more on Band D for IOM$/, becomes: () => 'More on Band D for IOM' },
  { was: /^£[\d.,]+ a year of new money$/, becomes: () => 'New money for IOM' },
  { was: /^£[\d.,]+ a year from the partner$/, becomes: () => 'Money from the partner' },
  {
    was: /^£[\d.,]+ a year of .+ to .+$/,
    becomes: ({ of, named: { to = '' } }) => `Part of ${of} to ${to}`,
  },
];
