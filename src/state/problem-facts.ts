import type { TextFault } from '../scenario/schema/fault.ts';

declare module '../base/problem.ts' {
  interface ProblemFacts {
    'edit/text': TextFault;
    'edit/no-name': { readonly what: 'option' | 'decision' | 'change' };
    'edit/same-name': object;
    'edit/order': object;
    'edit/not-a-number': { readonly why: 'number' } | { readonly why: 'months'; readonly most: number };
    'edit/unknown': { readonly what: 'value' | 'equation'; readonly name: string };
    'edit/missing': { readonly what: 'option' | 'decision' | 'change' };
    'edit/nothing': object;
    'edit/reference': object;
    /** `choose` where the decisions could go into an existing option. */
    'edit/too-many': {
      readonly what: 'options' | 'decisions' | 'anyway';
      readonly most: number;
      readonly choose?: true;
    };
    'edit/not-known-yet': { readonly quantity: string; readonly members: readonly string[] };
    'edit/no-default': { readonly quantity: string; readonly members: readonly string[] };
    'edit/no-text': object;
    'edit/too-long': { readonly most: number };
    'run/broken': object;
  }
}

export {};
