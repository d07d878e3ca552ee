import type { TextOf } from './place.ts';

type Kind = 'constant' | 'schedule' | 'input' | 'equation';

/**
 * Facts of problems in a text, by code. `piece` and other quoted texts come from `clipped`. Where a code has several
 * sentences, `why` chooses one.
 */
interface InText {
  readonly empty: object;
  readonly 'too-long': { readonly characters: number; readonly most: number };
  readonly 'too-deep':
    { readonly why: 'brackets' | 'levels'; readonly most: number } | { readonly why: 'stack' };
  readonly character: { readonly character: string };
  readonly number: { readonly written: string; readonly why: 'base' | 'size' };
  readonly syntax:
    | { readonly why: 'comma'; readonly piece: string }
    | { readonly why: 'ends'; readonly after: string }
    /** `after` is empty at the start. */
    | { readonly why: 'misplaced'; readonly piece: string; readonly after: string };
  readonly word: { readonly piece: string };
  readonly operator:
    | { readonly why: 'percentage' | 'plus'; readonly piece: string }
    | { readonly why: 'unknown'; readonly piece: string; readonly operator: string };
  readonly 'implicit-product': { readonly piece: string; readonly left: string; readonly right: string };
  readonly 'chained-comparison': { readonly piece: string };
  readonly assignment: { readonly piece: string; readonly what: 'function' | 'value' };
  readonly several: { readonly piece: string };
  readonly range: { readonly piece: string };
  readonly list: { readonly piece: string };

  readonly 'unknown-name': { readonly name: string; readonly nearest?: string };
  readonly 'set-as-number': { readonly name: string };
  readonly 'not-here': {
    readonly piece: string;
    readonly name: string;
    readonly is: 'equation' | 'schedule';
  };
  readonly property: { readonly piece: string };
  readonly 'unknown-function':
    | { readonly why: 'quantity'; readonly piece: string; readonly name: string }
    | {
        readonly why: 'none';
        readonly piece: string;
        readonly functions: readonly string[];
        readonly nearest?: string;
      };
  /** A function with `count` things between its brackets. */
  readonly arguments: { readonly piece: string; readonly count: number; readonly word: string };
  readonly 'unknown-set': {
    readonly piece: string;
    readonly set: string;
    readonly sets: readonly string[];
    readonly nearest?: string;
  };
  readonly 'shadowed-set': { readonly piece: string; readonly set: string };
  readonly 'no-last': { readonly piece: string };
  readonly 'no-initial': { readonly piece: string };
  readonly remembered: { readonly piece: string; readonly word: string };

  readonly subscript:
    | { readonly why: 'no-name'; readonly piece: string }
    | { readonly why: 'alone'; readonly piece: string; readonly word: string }
    | { readonly why: 'call' | 'other'; readonly piece: string; readonly text: string; readonly set: string };
  readonly 'subscript-count': {
    readonly piece: string;
    readonly name: string;
    readonly over: readonly string[];
    readonly count: number;
  };
  readonly 'wrong-set':
    | {
        readonly why: 'call';
        readonly piece: string;
        readonly text: string;
        readonly set: string;
        readonly word: string;
      }
    | { readonly why: 'set'; readonly piece: string; readonly text: string; readonly set: string }
    | ({
        readonly why: 'member';
        readonly piece: string;
        readonly text: string;
        readonly set: string;
        readonly other: string;
      } & SomeMembers);
  readonly 'unbound-set': { readonly piece: string; readonly set: string };
  readonly 'unknown-member': {
    readonly piece: string;
    readonly text: string;
    readonly set: string;
    readonly nearest?: string;
  } & SomeMembers;

  /** The condition, and the ternary that would make a number of it: `rate > 0 ? 1 : 0`. */
  readonly 'condition-as-number': { readonly piece: string; readonly counted: string };
  readonly 'number-as-condition': { readonly piece: string; readonly compared: string };
  readonly none: { readonly why: 'branch' | 'never' | 'alone' | 'brackets' };
  readonly 'missing-initially': { readonly piece: string; readonly name: string };
  readonly 'reads-none': { readonly name: string };

  readonly unit:
    | { readonly why: 'differ'; readonly piece: string; readonly sides: readonly UnitSide[] }
    /** `inside` is the function or sign that wants a plain number. */
    | {
        readonly why: 'not-plain';
        readonly piece: string;
        readonly unit: string;
        readonly inside: 'exp' | 'log' | 'power';
      }
    | { readonly why: 'power'; readonly piece: string; readonly unit: string; readonly power: string }
    | {
        readonly why: 'declared';
        readonly piece: string;
        readonly unit: string;
        readonly name: string;
        readonly declared: string;
      };

  readonly 'too-large': object;
  readonly 'empty-set': { readonly piece: string; readonly set: string };
}

/** The first members of a set, and whether it has more. */
interface SomeMembers {
  readonly members: readonly string[];
  readonly more: boolean;
}

/** One of several parts that should have the same unit; without `unit` where it fits any. */
export type UnitSide = {
  readonly piece: string;
  readonly unit?: string;
} & (
  | { readonly at: 'argument'; readonly position: number }
  | { readonly at: 'then' | 'otherwise' }
  | { readonly at: 'left' | 'right'; readonly sign: string }
);

/** Problems in a text also say which text. */
type InItsText = {
  readonly [C in keyof InText as `language/${C}`]: InText[C] & { readonly in: TextOf };
};

export type TextCode = keyof InText;
export type TextFacts<C extends TextCode> = InText[C];

declare module '../base/problem.ts' {
  interface ProblemFacts extends InItsText {
    'language/name': { readonly name: string };
    'language/reserved-word': { readonly name: string };
    'language/duplicate-name':
      | { readonly why: 'set'; readonly name: string }
      | { readonly why: 'member'; readonly name: string; readonly set: string }
      | { readonly why: 'names'; readonly name: string; readonly is: Kind; readonly earlier: Kind };
    'language/name-clash':
      | { readonly why: 'member-set'; readonly name: string; readonly set: string }
      | { readonly why: 'set'; readonly name: string; readonly is: Kind }
      | { readonly why: 'member'; readonly name: string; readonly is: Kind; readonly set: string };
    'language/over-unknown-set': {
      readonly name: string;
      readonly set: string;
      readonly sets: readonly string[];
    };
    'language/duplicate-set': { readonly name: string; readonly set: string };
    'language/unit-text': { readonly name: string; readonly unit: string };
    'language/not-finite': { readonly name: string };
    'language/whole': { readonly name: string; readonly set: string };
    'language/least-and-most': { readonly name: string };

    'language/unknown-input': {
      readonly by: 'decision' | 'formula';
      readonly name: string;
      readonly nearest?: string;
    };
    /** A cycle: its first quantities in order, and how many more there are. */
    'language/cycle': {
      readonly names: readonly string[];
      readonly more: number;
      readonly where: 'inputs' | 'month-0' | 'later';
    };
  }
}
