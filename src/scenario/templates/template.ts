import type { Problem } from '../../base/problem.ts';
import type { Result } from '../../base/result.ts';
import type { Decision, Quantity, Scenario } from '../scenario.ts';
import type { Left } from './left-under.ts';

export type NewDecision = Omit<Decision, 'id'>;

/** What was answered, by field id: amounts in the unit shown (percent, pounds), months as `2014-04`, choices by value. */
export type Answers = Readonly<Record<string, number | string>>;

interface AnyField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export interface AmountField extends AnyField {
  readonly kind: 'amount';
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  readonly before?: string;
  readonly after?: string;
  /** Said when the answer is above `most`, where there is more to say than the number. */
  readonly tooMuch?: string;
  /** Nothing is known yet: it must be typed. */
  readonly blank?: boolean;
}

export interface MonthField extends AnyField {
  readonly kind: 'month';
  readonly value: string;
}

export interface ChoiceField extends AnyField {
  readonly kind: 'choice';
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

export interface TextField extends AnyField {
  readonly kind: 'text';
  readonly value: string;
}

export type Field = AmountField | MonthField | ChoiceField | TextField;

/** What the scenario is to say of an input from now on; undefined: nothing. */
export interface SaidOf {
  readonly input: string;
  readonly value: Quantity | undefined;
}

export interface Made {
  /** What the whole of it is called, and a new option with it. */
  readonly name: string;
  readonly decisions: readonly NewDecision[];
  /** What was said with them of today or of what is assumed: it holds for every option. */
  readonly said?: readonly SaidOf[];
  /** The changes happen whatever is decided: they go under every option. */
  readonly anyway?: true;
  /** The arithmetic in one or two sentences. */
  readonly says: string;
}

/** A decision that people often make. Pure: the same scenario and answers make the same decisions. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Said where the answers would change nothing. */
  readonly idle?: string;
  readonly icon:
    'money' | 'cut' | 'officer' | 'leave' | 'homes' | 'match' | 'people' | 'top' | 'pause' | 'law';
  /**
   * The fields, first the one to type into; ends and defaults may depend on what was answered before.
   * Empty: it cannot be asked of this scenario.
   */
  fields(scenario: Scenario, answers: Answers, left: Left): readonly Field[];
  /** From answers that were checked against `fields`. */
  make(scenario: Scenario, answers: Answers, left: Left): Result<Made, Problem[]>;
}
