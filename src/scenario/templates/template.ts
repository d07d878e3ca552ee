import type { Month } from '../../base/month.ts';
import { monthsFrom } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { centralInput } from '../central-input.ts';
import { scenarioInputs } from '../scenario-inputs.ts';
import type { Change, Scenario } from '../scenario.ts';

/** A decision that there is no id of yet. */
export interface NewDecision {
  readonly name: string;
  readonly lever: string;
  readonly change: Change;
  readonly from: Month;
  readonly until: Month | null;
  readonly ramp_months: number;
  readonly to: string;
}

/** One question of a template. */
export interface Field {
  readonly id: string;
  readonly kind: 'number' | 'choice' | 'month' | 'text';
  readonly label: string;
  readonly hint?: string;
  readonly before?: string;
  readonly after?: string;
  /** What stands there until it is answered. */
  readonly value: string;
  readonly choices?: readonly { readonly id: string; readonly name: string; readonly group?: string }[];
}

/** As typed or chosen, by field; a field left alone is absent. */
export type Answers = Readonly<Record<string, string>>;

export interface Made {
  /** What an option made of nothing else is called. */
  readonly name: string;
  readonly decisions: readonly NewDecision[];
  /** The sum in a sentence: `£2 × 350,000 homes = £700,000 a year.` */
  readonly preview: string;
}

/** One kind of decision that people make. Problems carry the field they belong to as their path. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** Whether this scenario has what it takes. */
  readonly fits: (scenario: Scenario) => boolean;
  readonly fields: (scenario: Scenario, answers: Answers) => readonly Field[];
  readonly make: (scenario: Scenario, answers: Answers) => Result<Made, Problem[]>;
}

/** The answer to a field, or what stands there. */
export const answer = (fields: readonly Field[], answers: Answers, id: string): string =>
  answers[id] ?? fields.find((field) => field.id === id)?.value ?? '';

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** What the number counts, for the sentence: `posts`. */
  readonly what: string;
}

/** A number as people type it: `4`, `1,500`, `£2.50`, `20 %`. */
export function readNumber(
  fields: readonly Field[],
  answers: Answers,
  id: string,
  { least, most, what }: Bounds,
): Result<number, Problem[]> {
  const text = answer(fields, answers, id);
  const plain = text.replace(/[£,%\s]/g, '').replace('−', '-');
  const value = Number(plain);
  const refuse = (message: string): Result<never, Problem[]> =>
    err([{ code: 'template/number', path: [id], message }]);
  if (plain === '') return refuse(`Type ${what}, such as ${fields.find((f) => f.id === id)?.value || '10'}.`);
  if (!Number.isFinite(value)) return refuse(`“${text.slice(0, 30)}” is not a number: type digits.`);
  if (value < least || value > most)
    return refuse(
      Number.isFinite(most)
        ? `Type a number from ${written(least)} to ${written(most)}.`
        : `Type a number of at least ${written(least)}.`,
    );
  return ok(value);
}

const written = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** The months a decision may start in: all but today. */
export const startMonths = ({ start, months }: Scenario): readonly Month[] =>
  monthsFrom(start, months).slice(1);

/** Budgets change in April: the first that can still be decided. */
export function nextApril(scenario: Scenario): Month {
  const months = startMonths(scenario);
  return months.find((month) => month.endsWith('-04')) ?? months[0]!;
}

export const fromField = (scenario: Scenario): Field => ({
  id: 'from',
  kind: 'month',
  label: 'From',
  value: nextApril(scenario),
});

export const rampField = (months: number): Field => ({
  id: 'ramp',
  kind: 'number',
  label: 'Reached over',
  after: months === 1 ? 'month' : 'months',
  value: String(months),
});

export const toField = (value: string): Field => ({
  id: 'to',
  kind: 'text',
  label: 'Where it goes',
  value,
});

/** From when, how fast and where to, as every template asks it. */
export function readTiming(
  scenario: Scenario,
  fields: readonly Field[],
  answers: Answers,
): Result<Pick<NewDecision, 'from' | 'until' | 'ramp_months' | 'to'>, Problem[]> {
  const from = answer(fields, answers, 'from');
  if (!startMonths(scenario).includes(from))
    return err([{ code: 'template/month', path: ['from'], message: 'Choose a month of this scenario.' }]);
  const ramp = fields.some(({ id }) => id === 'ramp')
    ? readNumber(fields, answers, 'ramp', { least: 0, most: scenario.months, what: 'a number of months' })
    : ok(1);
  if (!ramp.ok) return ramp;
  if (!Number.isInteger(ramp.value))
    return err([{ code: 'template/whole', path: ['ramp'], message: 'Type a whole number of months.' }]);
  const to = answer(fields, answers, 'to').trim() || 'other priorities';
  return ok({ from, until: null, ramp_months: ramp.value, to });
}

/** Today's central value of an input, as far as it can be said without a run. */
export function today(scenario: Scenario, name: string): number | undefined {
  const inputs = scenarioInputs(scenario);
  const input = inputs.find((each) => each.name === name);
  return input && centralInput(input, inputs);
}

export const pounds = (value: number): string => `£${Math.round(value).toLocaleString('en-GB')}`;

/** One decimal where it is not whole: `3.1`, `4`. */
export const posts = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 0 });

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `April 2014` */
export const monthInWords = (month: Month): string =>
  `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** `drug workers` within a sentence; names that begin with capitals (`CRC staff`) stay. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;

/** A name that a file can hold. */
export const named = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
