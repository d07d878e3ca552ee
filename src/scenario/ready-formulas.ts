import type { Expression } from '../language/expression.ts';

/** Formulas of one scenario with what they were read as. */
export interface FormulasRead {
  /** The sets and own equations that they were read in (`equationsKey`). */
  readonly in: string;
  /** By `formulaKey`. */
  readonly formulas: Readonly<Record<string, Expression>>;
}

/**
 * The build replaces this module by what it gives of the opening scenario (`tools/made-ready.ts`), so that the first picture needs
 * nothing that reads a text. Where there is no build, every formula is read as it comes.
 */
export const readyFormulas: FormulasRead = { in: '', formulas: {} };
