import { addMonths, monthsBetween, type Month } from '../../base/month.ts';
import { centralInput } from '../central-input.ts';
import { scenarioInputs } from '../scenario-inputs.ts';
import type { Change, Role, Scenario, Stream } from '../scenario.ts';
import type { Left } from './left-under.ts';
import type { Answers, ChoiceField, MonthField, NewDecision, TextField } from './template.ts';

/** Today's central value of an input by its model name; `otherwise` where only a run can work it out. */
export function today(scenario: Scenario, name: string, otherwise = 0): number {
  const inputs = scenarioInputs(scenario);
  const input = inputs.find((each) => each.name === name);
  return (input && centralInput(input, inputs)) ?? otherwise;
}

/** What one full-time post costs in a year today; 0 where only a run can work it out. */
export const unitCost = ({ id }: Role, scenario: Scenario): number =>
  today(scenario, `unit_cost_at_start.${id}`);

export const lent = (scenario: Scenario, role: string): number => today(scenario, `seconded_posts.${role}`);
export const funding = (scenario: Scenario, stream: string): number =>
  today(scenario, `annual_funding.${stream}`);
export const iomShare = (scenario: Scenario, stream: string): number =>
  today(scenario, `iom_share.${stream}`);
export const iomMoney = (scenario: Scenario, stream: string): number =>
  funding(scenario, stream) * iomShare(scenario, stream);

/** The same of what an option leaves, from the month that a form is answered for. */
export const iomMoneyLeft = (left: Left, stream: string): number =>
  left.of(`annual_funding.${stream}`) * left.of(`iom_share.${stream}`);

/** Posts of a role that the money of today pays for. */
export function bought(scenario: Scenario, role: Role): number {
  const cost = unitCost(role, scenario);
  if (!(cost > 0)) return 0;
  const money = scenario.streams.reduce(
    (sum, { id }) => sum + iomMoney(scenario, id) * today(scenario, `spend_share.${id}.${role.id}`),
    0,
  );
  return money / cost;
}

/** Budgets change in April: the first one after the start, or the month after it where there is none. */
export function firstApril(scenario: Scenario): Month {
  const month = Number(scenario.start.slice(5));
  const ahead = ((4 - month + 11) % 12) + 1;
  return addMonths(scenario.start, Math.min(ahead, scenario.months - 1));
}

/** `count` months after `month`, held within the months computed. */
export const later = (scenario: Scenario, month: Month, count: number): Month =>
  addMonths(month, Math.min(count, Math.max(0, scenario.months - 1 - monthsBetween(scenario.start, month))));

export const fromField = (scenario: Scenario, label = 'From'): MonthField => ({
  id: 'from',
  kind: 'month',
  label,
  value: firstApril(scenario),
});

export const whereField = (value: string): TextField => ({
  id: 'to',
  kind: 'text',
  label: 'Where it goes',
  value,
});

export const choiceField = (
  id: string,
  label: string,
  choices: readonly { readonly id: string; readonly name: string }[],
  value = choices[0]?.id ?? '',
): ChoiceField => ({
  id,
  kind: 'choice',
  label,
  value,
  choices: choices.map((each) => ({ value: each.id, text: each.name })),
});

/** The member chosen, or the default choice. */
export const chosen = <T extends { readonly id: string }>(
  members: readonly T[],
  answer: Answers[string] | undefined,
): T | undefined => members.find(({ id }) => id === answer) ?? members[0];

export const num = (answers: Answers, id: string): number => Number(answers[id]);
export const str = (answers: Answers, id: string): string => String(answers[id]);

export const decide = (
  answers: Answers,
  name: string,
  lever: string,
  change: Change,
  rest: Partial<NewDecision> = {},
): NewDecision => ({
  name: short(name),
  lever,
  change,
  from: str(answers, 'from'),
  until: null,
  ramp_months: 1,
  on: true,
  to: 'other priorities',
  ...rest,
});

/** Names of decisions and options have room for 120 characters. */
export const short = (name: string): string => (name.length > 120 ? `${name.slice(0, 119)}…` : name);

export const moneyStreams = (scenario: Scenario): readonly Stream[] =>
  scenario.streams.filter(({ id }) => iomMoney(scenario, id) > 0);

/** Digits with commas and at most `decimals` after the point; never a minus before nothing. */
export function plain(value: number, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole, rest] = Math.abs(rounded).toString().split('.');
  const text = `${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}${rest === undefined ? '' : `.${rest}`}`;
  return rounded < 0 ? `−${text}` : text;
}

/** Whole pounds. */
export const gbp = (value: number): string => {
  const text = plain(value, 0);
  return text.startsWith('−') ? `−£${text.slice(1)}` : `£${text}`;
};

/** Decimals of what was typed that are written and reckoned with. */
const TYPED_DECIMALS = 6;

/** A number that was typed, as far as it is written: sums are worked out from this, so that they come out as they stand. */
export const asTyped = (value: number): number => Number(value.toFixed(TYPED_DECIMALS));

/** A number that was typed, with its decimals: `33.3`, `1,234.5`. */
export const typed = (value: number): string => plain(value, TYPED_DECIMALS);

/** Pounds that were typed, with their pence and what is smaller: `£5`, `£2.50`, `£0.333`. */
export function pence(value: number): string {
  const text = typed(value);
  const [whole, part = ''] = text.split('.');
  return `£${whole!}${part === '' ? '' : `.${part.padEnd(2, '0')}`}`.replace('£−', '−£');
}

/** `1 person`, `20 people`. */
export const persons = (count: number): string => {
  const text = plain(count);
  return `${text} ${text === '1' ? 'person' : 'people'}`;
};

/**
 * `3 police constables`, `1 police constable`. A name that is not plainly a plural of one thing is left as it is:
 * `1 of mentors and navigators`.
 */
export function counted(count: number, name: string): string {
  const written = `${plain(count, 2)} `;
  if (count !== 1) return written + inSentence(name);
  const plural = /^[^()]*[a-zA-Z]{2}s$/.test(name) && !/ss$| and /i.test(name);
  return written + (plural ? inSentence(name).slice(0, -1) : `of ${inSentence(name)}`);
}

/** A name within a sentence: a lower first letter, unless it is an abbreviation. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
