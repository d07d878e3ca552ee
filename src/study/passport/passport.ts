import type { Month } from '../../base/month.ts';
import type { Expression } from '../../language/expression.ts';
import type { EvidenceKind } from '../../model/model-data.ts';
import type { Ground } from '../../scenario/ground.ts';
import type { Change, Quantity } from '../../scenario/scenario.ts';

/**
 * A quantity is a scalar name of the model (`shortfall_posts.police`, `pay_growth`), or one of an input with `:drawn`
 * behind it: its value as stated, before growth and decisions.
 */
export interface Passport {
  readonly quantity: string;
  readonly month: Month;
  readonly option: { readonly id: string; readonly name: string };
  readonly kind: 'equation' | 'input';
  readonly unit: string;
  /** In the central run, where every input is at its central value. NaN is *none*: there is no such number. */
  readonly value: number;
  /** Its equation; absent where it is simply stated. */
  readonly equation: PassportEquation | undefined;
  /** The numbers that the equation reads, each once, in its order. */
  readonly parts: readonly PassportPart[];
  /** For a lever or assumption: its evidence. */
  readonly input: PassportInput | undefined;
  readonly made: { readonly draws: number; readonly seed: number; readonly modelVersion: string };
}

export interface PassportEquation {
  /** `scenario`: edited in this file; `formula`: a formula for an input; `moves`: growth and decisions act on an input. */
  readonly from: 'model' | 'scenario' | 'formula' | 'moves';
  /** Whether it differs from the file as last saved. */
  readonly edited: boolean;
  /** As written in the language, where somebody wrote it. */
  readonly text: string | undefined;
  /** As it is for any of its members, with sums kept as sums. */
  readonly named: Expression;
  /** Written out: sums over their members without those that add nothing, and of each choice the side taken. */
  readonly filled: Expression;
  /** The value of each name in `filled`, by `referenceKey`. */
  readonly values: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
}

export interface PassportPart {
  readonly quantity: string;
  readonly month: Month;
  /** `last`: of the month before; `initial`: of the first month. */
  readonly when: 'now' | 'last' | 'initial';
  readonly unit: string;
  readonly value: number;
  readonly kind: 'equation' | 'input' | 'constant' | 'schedule' | 'decisions';
  /** Whether it has a passport of its own. */
  readonly opens: boolean;
  /** False for a zero term of a sum. */
  readonly counts: boolean;
  /** For a lever or assumption. */
  readonly evidence: EvidenceKind | undefined;
  /** Whether this option's decisions change it this month, or it differs from the saved file. */
  readonly changed: boolean;
}

export interface PassportInput {
  /** Its scalar name, as in decisions and the file: `iom_share.ex_dip`. */
  readonly name: string;
  readonly kind: 'lever' | 'assumption';
  /** The file's value, or the model's default. */
  readonly stated: Quantity;
  /** The central value as stated, before growth and decisions. */
  readonly central: number;
  readonly fromFile: boolean;
  readonly ground: Ground;
  /** The saved file's value, where it differs. */
  readonly was: Quantity | undefined;
  /** The changes that act on it under this option, in the order they apply, without those switched off. */
  readonly decisions: readonly PassportDecision[];
}

/** A dated change of an input: one that the option decides, or one that happens anyway. */
export interface PassportDecision {
  readonly id: string;
  readonly name: string;
  readonly change: Change;
  readonly from: Month;
  readonly until: Month | null;
  readonly rampMonths: number;
  /** The share of it in force this month, from 0 to 1. */
  readonly inForce: number;
  /** Whether it happens anyway, under every option. */
  readonly anyway: boolean;
  readonly source: string | undefined;
  /** Whether it differs from the saved file's, or is new. */
  readonly edited: boolean;
}
