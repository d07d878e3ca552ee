import type { Month } from '../../../base/month.ts';
import type { ProblemCode, ProblemFacts } from '../../../base/problem.ts';

/** How a sentence writes what pages and programs write differently. */
export interface Manner {
  /** `2014-04`, or `April 2014` on a page. */
  readonly month: (month: Month) => string;
  /** What only helps who knows the model from inside, such as ` (coverage.red)`; nothing on a page of plain words. */
  readonly inside: (text: string) => string;
}

/** A sentence for every code of some rooms, from its facts. */
export type Sentences<Room extends string> = {
  readonly [C in Extract<ProblemCode, `${Room}/${string}`>]: (facts: ProblemFacts[C], say: Manner) => string;
};

/** A piece of text in quotes. */
export const quote = (text: string): string => `“${text}”`;

/** ` Did you mean “coverage”?`, or the other advice where no known name is near. */
export const didYouMean = (nearest: string | undefined, otherwise = ''): string =>
  nearest === undefined ? otherwise : ` Did you mean ${quote(nearest)}?`;
