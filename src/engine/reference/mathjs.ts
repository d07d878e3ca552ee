import { all, create } from 'mathjs/number';
import { exp, log, power } from '../math/index.ts';

/** The parts of a mathjs node that are used here. */
export interface TextNode {
  readonly type: string;
  readonly name?: string;
  readonly object?: TextNode;
  readonly index?: { readonly dimensions: readonly TextNode[] };
  readonly fn?: TextNode;
  readonly args?: readonly TextNode[];
  compile(): { evaluate(scope: Scope): unknown };
  transform(replace: (node: TextNode) => TextNode): TextNode;
}

/** Where mathjs looks up plain names. */
export interface Scope {
  get(name: string): unknown;
  has(name: string): boolean;
  set(name: string, value: unknown): void;
  keys(): Iterable<string>;
}

/** The functions of the language that need the run. Their arguments arrive unevaluated. */
export interface Meaning {
  element(name: string, subscripts: readonly TextNode[]): unknown;
  over(
    set: string,
    fold: (a: number, b: number) => number,
    empty: number | undefined,
    body: TextNode,
  ): unknown;
  at(when: 'last' | 'initial', reference: TextNode): unknown;
}

interface Engine {
  parse(text: string): TextNode;
  FunctionNode: new (name: string, args: readonly TextNode[]) => TextNode;
  SymbolNode: new (name: string) => TextNode;
  import(functions: Record<string, unknown>, options: { override: boolean }): void;
}

/** A parser of the language on its own mathjs instance: subscripts become calls of `element`. */
export function languageParser(meaning: Meaning): (text: string) => TextNode {
  const math = create(all!) as unknown as Engine;
  const raw = (call: (...args: readonly TextNode[]) => unknown): unknown =>
    Object.assign((args: readonly TextNode[]) => call(...args), { rawArgs: true });
  const fold = (operator: (a: number, b: number) => number, empty?: number): unknown =>
    raw((set, body) => meaning.over(set.name!, operator, empty, body));
  const min = (...numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const max = (...numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  math.import(
    {
      element: raw((name, ...subscripts) => meaning.element(name.name!, subscripts)),
      sumOver: fold((a, b) => a + b, 0),
      minOver: fold(Math.min),
      maxOver: fold(Math.max),
      last: raw((reference) => meaning.at('last', reference)),
      initial: raw((reference) => meaning.at('initial', reference)),
      clamp: (x: number, least: number, most: number) => min(max(x, least), most),
      min,
      max,
      exp,
      log,
      pow: power,
      floor: Math.floor,
      // The comparisons of mathjs allow for rounding: there `1 > 1 - 1e-14` is false.
      smaller: (a: number, b: number) => a < b,
      smallerEq: (a: number, b: number) => a <= b,
      larger: (a: number, b: number) => a > b,
      largerEq: (a: number, b: number) => a >= b,
      equal: (a: unknown, b: unknown) => a === b,
      unequal: (a: unknown, b: unknown) => a !== b,
    },
    { override: true },
  );
  return (text) =>
    math
      .parse(text.replace(/[\r\n\t]/g, ' '))
      .transform((node) =>
        node.type === 'AccessorNode'
          ? new math.FunctionNode('element', [node.object!, ...node.index!.dimensions])
          : node,
      );
}
