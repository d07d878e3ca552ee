import type { Month } from '../base/month.ts';
import type { Dead } from './dead-lever.ts';

declare module '../base/problem.ts' {
  interface ProblemFacts {
    /**
     * A number that is none that can be used. `quantity` is its name among the numbers of the model: `coverage.red`.
     * `why` says what gives it: a formula of the file, with the names of its members; an own equation; the model.
     */
    'study/not-a-number': {
      readonly quantity: string;
      readonly month: Month;
      /** The future it was met in, the first being 1; absent in the central run. */
      readonly draw?: number;
      readonly option: string;
    } & (
      { readonly why: 'formula'; readonly members: readonly string[] } | { readonly why: 'own' | 'model' }
    );
    'study/model-1': object;
    'study/too-much': object;
    /** `known` is absent where there are too many to be listed. */
    'study/unknown-output': Unknown;
    'study/unknown-option': Unknown;
    'study/unknown-lever': { readonly name: string; readonly nearest?: string };
    'study/unknown-quantity': { readonly name: string; readonly nearest?: string };
    'study/no-such-month': { readonly month: Month; readonly first: Month; readonly last: Month };
    /** What is typed as an equation of the model and cannot be one. */
    'study/equation':
      | { readonly why: 'empty' }
      | { readonly why: 'too-long'; readonly most: number }
      | { readonly why: 'unknown'; readonly name: string; readonly nearest?: string };

    // Notes beside the numbers: src/study/notes.
    'study/formula-held': Of & { readonly end: number } & Seen;
    'study/past-the-end': (Of & { readonly end: number } & Seen) | NoPostsLeft;
    /** Shares of one whole, and what they come to. */
    'study/over-the-whole': Of & Seen;
    'study/impossible': Of & Seen;
    /** A tier that becomes a large part of all who live in the area; `value` people. */
    'study/list-and-population': {
      readonly tier: string;
      readonly area: string;
      readonly population: number;
    } & Seen;
    'study/default-used': { readonly quantity: string; readonly stands: Stands };
    /** The same of a default in pounds of `priceYear`, where the file's are those of `fileYear`. */
    'study/price-base': {
      readonly quantity: string;
      readonly stands: Stands;
      readonly priceYear: string;
      readonly fileYear: string;
    };
    /** A stated range of which the model allows no part below `least` and above `most`: only what cuts it is there. */
    'study/drawn-within': Of & {
      readonly least?: number;
      readonly most?: number;
      readonly drawn: Ends;
      readonly stated: Ends;
    };
    /** `name` is that of the change. */
    'study/without-effect': { readonly name: string } & (Idle | Dead);
    'study/after-the-end': { readonly name: string; readonly from: Month };
  }
}

/** A number of the model, by its name there, and the names of its members. */
interface Of {
  readonly quantity: string;
  readonly members: readonly string[];
}

type Ends = readonly [low: number, high: number];

/**
 * Where something was seen: in the central run, in that month, or else in so many of a hundred futures, with the value
 * that was furthest out.
 */
export type Seen =
  | { readonly in: 'central'; readonly month: Month; readonly value: number }
  | { readonly in: 'futures'; readonly ofHundred: OfHundred; readonly value: number };

/** 100 for every future, 0 for fewer than one. */
export type OfHundred = number;

/** More posts of a kind are to be moved than there are. */
type NoPostsLeft = { readonly posts: string; readonly moved: number } & (
  | { readonly in: 'central'; readonly month: Month }
  | { readonly in: 'futures'; readonly ofHundred: OfHundred }
);

/** The model's own value where a file has none. `as` is another number that it follows. */
export type Stands =
  | { readonly is: 'unknown' | 'formula' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'same'; readonly as: string }
  | { readonly is: 'range'; readonly low: number; readonly likely?: number; readonly high: number };

/**
 * Why a change leaves its lever where it is without it: the lever moves, and never because of it; there is 0 to multiply; it
 * is set already; it is at its end; it stays where it is for some other reason.
 */
export type Idle = Of &
  (
    | { readonly why: 'unmoved' }
    | {
        readonly why: 'nothing-to-multiply' | 'already' | 'highest' | 'lowest' | 'stays';
        readonly value: number;
      }
  );

interface Unknown {
  readonly name: string;
  readonly nearest?: string;
  readonly known?: readonly string[];
}

export {};
