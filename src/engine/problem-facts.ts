declare module '../base/problem.ts' {
  interface ProblemFacts {
    'engine/unknown-output': { readonly name: string; readonly nearest?: string };
    /** `key` is empty where the distribution is one number. */
    'draws/not-finite': { readonly key: string; readonly value: number };
    'draws/order':
      | { readonly why: 'ends'; readonly low: number; readonly high: number }
      | { readonly why: 'likely'; readonly likely: number; readonly low: number; readonly high: number };
    'draws/lognormal': { readonly low: number };
    'draws/too-wide': object;
    /** `least` and `most` are infinite where the input has no such bound; `value` is there where the distribution is one number. */
    'draws/outside': { readonly value?: number; readonly least: number; readonly most: number };
  }
}

export {};
