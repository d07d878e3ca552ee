/**
 * A model as its authors write it: named sets, inputs and equations as text. Knows nothing of any subject.
 * `checkModel` turns it into a `CheckedModel`, or says everything that is wrong with it.
 */
export interface ModelText {
  readonly sets: readonly SetText[];
  readonly constants: readonly ConstantText[];
  readonly schedules: readonly ScheduleText[];
  readonly inputs: readonly InputText[];
  readonly equations: readonly EquationText[];
}

/** A named list of members. Their order matters: `previous` and `next` follow it. May be empty. */
export interface SetText {
  readonly name: string;
  readonly members: readonly string[];
}

/** A number that never changes, with its unit: `months_per_year`. */
export interface ConstantText {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** One number a month, the same in every draw; the caller of a run provides it: `month`, `year`. */
export interface ScheduleText {
  readonly name: string;
  readonly unit: string;
}

/** A number that is drawn, for each combination of members of `over`. */
export interface InputText {
  readonly name: string;
  readonly over: readonly string[];
  readonly unit: string;
  /** The allowed range. Draws are truncated to it; changed or computed values are clamped to it. */
  readonly least?: number;
  readonly most?: number;
  /**
   * A set of `over` whose members share one whole: where their values add up to more than 1, in any month and draw,
   * each is divided by the sum.
   */
  readonly whole?: string;
  /**
   * How the input changes over time before any decision: an expression in which its own name is the drawn value,
   * `annual_funding[stream] * funding_growth[stream]`. It may read equations too.
   */
  readonly trend?: string;
}

/** A number that the model computes, every month, for each combination of members of `over`. */
export interface EquationText {
  readonly name: string;
  readonly over: readonly string[];
  readonly unit: string;
  readonly equation: string;
  /** Used at month 0 in place of `equation`; needed wherever the equation uses `last`. */
  readonly initially?: string;
}

/** What one run of a checked model does to its inputs. Keys are scalar names, members joined by dots: `iom_share.ex_dip`. */
export interface InputPlan {
  /**
   * Inputs given by a formula over other inputs as they are in force in the month, trends and decisions included.
   * The result is clamped to `least` and `most`; trend and decisions of the input itself apply to it afterwards.
   */
  readonly formulas: Readonly<Record<string, string>>;
  /** Formulas read the drawn values instead, before trends and decisions. */
  readonly formulasReadDrawn?: boolean;
  /**
   * Inputs that decisions change. Each is, in month m, `clamp(drawn-or-formula-with-trend * scale[m] + shift[m], least, most)`,
   * where scale and shift are two further schedules named `<scalar name>:scale` and `<scalar name>:shift`.
   */
  readonly changed: readonly string[];
}

/** The name of one number of a family: `scalarName('strand_coverage', ['police', 'red'])` is `strand_coverage.police.red`. */
export const scalarName = (name: string, members: readonly string[]): string =>
  members.length === 0 ? name : `${name}.${members.join('.')}`;
