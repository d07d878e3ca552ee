import type { Ground } from './ground.ts';

/** One thing a result means: a figure, how it differs from the reference, and what it is. */
export interface Meaning {
  readonly figure: string;
  readonly change?: string;
  readonly tone?: 'better' | 'worse' | 'neither';
  readonly words: string;
  /** Beside the reference, and how sure that is, or why it is not compared. */
  readonly compared?: string;
  /** The number of the model that the figure is; left out where it is several together. */
  readonly quantity?: string;
  /** The word of the glossary that says more. */
  readonly term?: string;
  /** What it stands on that matters most. */
  readonly ground?: Ground;
}
