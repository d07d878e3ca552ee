import type { Comparison } from '../../compare.ts';
import { direction } from '../comparison-text.ts';
import type { Measure } from '../measures.ts';
import type { Ground } from '../rests-on.ts';

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

/** `3 fewer`, beside the figure: only where the futures carry it. */
export function changeOf(
  comparison: Comparison | undefined,
  measure: Measure,
  moreIsBetter: boolean,
): Pick<Meaning, 'change' | 'tone'> {
  if (comparison?.kind !== 'told' || comparison.apart === 0) return {};
  const { apart } = comparison;
  return {
    change: `${measure.apart(apart)} ${direction(apart, measure)}`,
    tone: apart > 0 === moreIsBetter ? 'better' : 'worse',
  };
}
