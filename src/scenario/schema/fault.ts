/** What is counted where a file may hold only so many. */
export type Counted =
  | 'streams'
  | 'roles'
  | 'strands'
  | 'tiers'
  | 'offences'
  | 'options'
  | 'decisions'
  | 'business_as_usual'
  | 'equations'
  | 'draws';

/** What is wrong with a text that people are to read. */
export type TextFault =
  | { readonly why: 'no-name' }
  | { readonly why: 'invisible' }
  | { readonly why: 'long-name' | 'long-text'; readonly most: number };

/** What the schema of a file found wrong with one value: facts, to be put into words. */
export type Fault =
  | TextFault
  | { readonly why: 'at-most'; readonly most: number; readonly what: Counted }
  | { readonly why: 'at-least-one'; readonly what: Counted }
  | { readonly why: 'not-whole' | 'not-positive'; readonly key: string }
  | { readonly why: 'below'; readonly key: string; readonly least: number }
  | { readonly why: 'above'; readonly key: string; readonly most: number }
  | { readonly why: 'horizon'; readonly most: number; readonly unit: 'months' | 'years' }
  | { readonly why: 'id' | 'month' | 'share' | 'lever' | 'price-year' | 'price-years' | 'seed' }
  | { readonly why: 'change'; readonly nearest?: string }
  | { readonly why: 'equation' | 'formula'; readonly is: 'empty' }
  | { readonly why: 'equation' | 'formula'; readonly is: 'long'; readonly most: number }
  | { readonly why: 'quantity'; readonly version: 1 | 2 }
  | { readonly why: 'low-above-high'; readonly low: number; readonly high: number }
  | { readonly why: 'too-wide' }
  | { readonly why: 'likely-outside'; readonly likely: number; readonly low: number; readonly high: number }
  | { readonly why: 'needs-likely' | 'no-likely'; readonly shape: string }
  | { readonly why: 'lognormal'; readonly low: number };

/** A fault as the message of an issue, which zod holds as text; `readFault` gives it back. */
export const fault = (facts: Fault): string => JSON.stringify(facts);

/** The fault that a message holds; `undefined` for zod's own messages. */
export const readFault = (message: string): Fault | undefined =>
  message.startsWith('{') ? (JSON.parse(message) as Fault) : undefined;
