import type { Month } from '../base/month.ts';
import type { SetName } from '../model/model-data.ts';
import type { Fault, TextFault } from './schema/fault.ts';

/** What a change is called: one that happens anyway, or one that is decided. */
type Called = 'change' | 'decision';
type Nearest = { readonly nearest?: string };

declare module '../base/problem.ts' {
  interface ProblemFacts {
    'file/too-large': { readonly most: number; readonly file?: string };
    'file/not-utf-8': { readonly file?: string };
    /** Line and column count from 1. */
    'file/not-json':
      { readonly why: 'empty' } | ({ readonly line: number; readonly column: number } & NotJson);
    'file/forbidden-key': object;
    'file/duplicate-key': object;
    'file/too-many-values': { readonly most: number };
    'file/too-deep': { readonly most: number };
    'file/not-a-scenario': { readonly why: 'kind' | 'format' };
    'file/no-version': { readonly current: number };
    'file/newer': { readonly version: number; readonly current: number };

    'scenario/more-problems': { readonly more: number };
    'scenario/not-saved': object;
    /** A value of the right kind that the format does not allow. */
    'scenario/invalid':
      | Fault
      | { readonly why: 'empty-formula' }
      /** Values as the file writes them. */
      | ({ readonly why: 'value'; readonly allowed: readonly string[] } & Got & Nearest);
    'scenario/wrong-type': Fault | ({ readonly why: 'kind'; readonly expected: string } & Got);
    'scenario/missing':
      | { readonly why: 'key' }
      | { readonly why: 'standard'; readonly strand: string }
      | { readonly why: 'standard-of-tier'; readonly strand: string; readonly tier: string };
    'scenario/not-finite': object;
    'scenario/unknown-key': { readonly key: string } & Nearest;
    'scenario/reserved-id': { readonly id: string; readonly is: 'word' | 'name' };
    'scenario/duplicate-id': { readonly id: string; readonly entry: number };
    'scenario/same-name': { readonly list: NamedList; readonly entry: number; readonly name: string };
    'scenario/unknown-name':
      | ({
          readonly why: 'name';
          readonly what: NamedThing;
          readonly name: string;
          /** Absent where there are too many to be listed, or none. */
          readonly known?: readonly string[];
        } & Nearest)
      | ({ readonly why: 'equation'; readonly name: string } & Nearest)
      | { readonly why: 'value'; readonly name: string }
      /** A lever named without the members it is for, by the sets they are of. */
      | {
          readonly why: 'member';
          readonly name: string;
          readonly over: readonly string[];
          readonly example: string;
        };
    'scenario/misplaced':
      | { readonly why: 'internal'; readonly name: string }
      | { readonly why: 'members'; readonly name: string; readonly over: readonly string[] };
    'scenario/not-a-lever': { readonly name: string; readonly what: Called };
    'scenario/sum':
      | { readonly why: 'shares'; readonly total: number }
      | { readonly why: 'mix'; readonly of: 'all' | 'tier'; readonly total: number };
    'scenario/no-full-need': object;
    'scenario/balance':
      | { readonly why: 'nobody' }
      | { readonly why: 'leaving'; readonly leaving: number; readonly community: number };
    /** `quantity` is the model's name of it. */
    'scenario/out-of-range':
      | {
          readonly why: 'input';
          readonly quantity: string;
          readonly value: number;
          readonly least: number;
          readonly most: number;
          readonly end?: 'low' | 'high';
        }
      | {
          readonly why: 'target-share';
          readonly quantity: string;
          readonly value: number;
          readonly least: number;
          readonly meant?: number;
        }
      | { readonly why: 'target-below-0'; readonly quantity: string; readonly value: number };
    'scenario/formula-without-value': { readonly quantity: string };
    'scenario/month':
      | { readonly why: 'century' }
      | {
          readonly why: 'month-0' | 'before-start';
          readonly month: Month;
          readonly start: Month;
          readonly what: Called;
        }
      | { readonly why: 'end'; readonly until: Month; readonly from: Month; readonly what: Called };
    'scenario/not-known-yet': { readonly quantity: string; readonly members: readonly string[] };

    // What is odd and yet may be meant.
    'scenario/price-year': { readonly priceYear: string; readonly start: Month };
    'scenario/list-and-population': {
      readonly listed: number;
      readonly population: number;
      readonly area: string;
    };
    /** `high` is what the high ends come to together. */
    'scenario/shares-past-whole': {
      readonly quantity: string;
      readonly whose: string;
      readonly high: number;
    };
    /** What the ends of a mix come to together; `tier` where it is the mix of one. */
    'scenario/mix-apart': { readonly low: number; readonly high: number; readonly tier?: string };
  }
}

export type NotJson =
  | { readonly why: 'key' | 'value' | 'end'; readonly found: Found }
  | { readonly why: 'close'; readonly close: string; readonly found: Found }
  | { readonly why: 'open-text' | 'escape' };

/** What stands there, as the file writes it; absent where the file ends. */
interface Found {
  readonly text?: string;
}

/** What a file has in a place: a list, an object, or a value as the file writes it. */
interface Got {
  readonly got: 'list' | 'object' | 'value';
  readonly text: string;
}

export type NamedList = 'streams' | 'roles' | 'strands' | 'tiers' | 'offences' | 'options';
export type NamedThing = SetName | 'output' | 'assumption' | 'lever';
export type { TextFault };
