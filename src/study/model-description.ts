import type { Problem } from '../base/problem.ts';
import type { Expression } from '../language/expression.ts';
import type { SectionName, SetName } from '../model/model-data.ts';

/** An equation, or a starting value. */
export interface ReadEquation {
  /** As it is typed: `capacity[strand] / total_workload[strand]`. */
  readonly text: string;
  /** As it is read. */
  readonly expression: Expression;
}

/** One equation of the model under a scenario. Plain data: it may be cloned. */
export interface DescribedEquation {
  readonly name: string;
  readonly over: readonly SetName[];
  readonly section: SectionName;
  readonly unit: string;
  readonly now: ReadEquation;
  /** In month 0, where that is said apart. */
  readonly initially: ReadEquation | undefined;
  /** What it reads in the same month, in the order it is named: equations and inputs. */
  readonly reads: readonly string[];
  /** Those it reads only in the month before or at the start. */
  readonly remembers: readonly string[];
  /** Those that only its starting value reads. */
  readonly startsFrom: readonly string[];
  /** The model's own texts, where the scenario has others in their place. */
  readonly modelText: string | undefined;
  readonly modelInitially: string | undefined;
}

/** An input of the model. */
export interface DescribedInput {
  readonly name: string;
  readonly over: readonly SetName[];
  readonly kind: 'lever' | 'assumption';
  readonly unit: string;
}

export interface ModelDescription {
  readonly version: string;
  /** Equations in the model's order, those of a section together. */
  readonly equations: readonly DescribedEquation[];
  readonly inputs: readonly DescribedInput[];
}

/** A text proposed for one equation: `coverage`, or `filled_own.initially` for its value in month 0. */
export interface TriedEquation {
  readonly name: string;
  readonly text: string;
}

/** The problems of a proposed equation, or its mathematics and words. */
export interface EquationCheck {
  readonly problems: readonly Problem[];
  /** Absent while there are problems. */
  readonly read?: ReadEquation;
}
