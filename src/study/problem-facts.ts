import type { Month } from '../base/month.ts';

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
  }
}

interface Unknown {
  readonly name: string;
  readonly nearest?: string;
  readonly known?: readonly string[];
}

export {};
