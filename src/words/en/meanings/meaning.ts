import type { Comparison } from '../../compare.ts';
import { direction } from '../comparison-text.ts';
import type { Measure } from '../measures.ts';
import type { Meaning } from '../../meaning.ts';

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
