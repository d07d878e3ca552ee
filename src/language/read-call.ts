import type { CallWord, Expression, FoldWord, UnaryWord } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { clipped } from './place.ts';
import { readReference } from './read-reference.ts';
import { nearestOf, refusal, type ReadContext } from './read-context.ts';

const UNARY: ReadonlyMap<string, UnaryWord> = new Map(
  (['exp', 'log', 'sqrt', 'abs', 'floor'] as const).map((name) => [name, name]),
);
const CALLS: ReadonlyMap<string, CallWord> = new Map(
  (['min', 'max', 'clamp'] as const).map((name) => [name, name]),
);
const FOLDS: ReadonlyMap<string, FoldWord> = new Map([
  ['sumOver', 'sum'],
  ['minOver', 'min'],
  ['maxOver', 'max'],
]);
const FUNCTIONS = [...FOLDS.keys(), 'last', 'initial', ...CALLS.keys(), ...UNARY.keys()];

/** Reads a function call; `read` reads its arguments. Only the functions listed here exist. */
export function readCall(
  node: Extract<ParsedNode, { type: 'FunctionNode' }>,
  bound: ReadonlySet<string>,
  context: ReadContext,
  read: (part: ParsedNode, bound: ReadonlySet<string>) => Expression | null,
): Expression | null {
  const refuse = refusal(context);
  const piece = (): string => clipped(node.toString());
  const name = node.fn.type === 'SymbolNode' ? node.fn.name : '';
  const { args } = node;
  const inside = (part: ParsedNode): Expression | null => read(part, bound);
  const wrongCount = (): null => refuse('arguments', { piece: piece(), count: args.length, word: name });

  const unary = UNARY.get(name);
  if (unary) {
    if (args.length !== 1) return wrongCount();
    const of = inside(args[0]!);
    return of && { kind: 'unary', operator: unary, of };
  }
  const call = CALLS.get(name);
  if (call) {
    if (call === 'clamp' ? args.length !== 3 : args.length < 2) return wrongCount();
    const parts = args.map(inside);
    return parts.every((part) => part !== null) ? { kind: 'call', function: call, arguments: parts } : null;
  }
  const fold = FOLDS.get(name);
  if (fold) {
    const [set, of] = args;
    if (args.length !== 2 || !set || !of) return wrongCount();
    const setName = set.type === 'SymbolNode' ? set.name : '';
    if (!context.sets.has(setName))
      return refuse('unknown-set', {
        piece: piece(),
        set: clipped(set.toString()),
        sets: [...context.sets.keys()],
        ...nearestOf(setName, context.sets.keys()),
      });
    if (bound.has(setName)) return refuse('shadowed-set', { piece: piece(), set: setName });
    const whole = read(of, new Set([...bound, setName]));
    return whole && { kind: 'over', fold, set: setName, of: whole };
  }
  if (name === 'last' || name === 'initial') {
    if (name === 'last' ? context.noLast : context.noInitial) return refuse(`no-${name}`, { piece: piece() });
    const of = args[0];
    if (args.length !== 1 || !of) return wrongCount();
    if (of.type !== 'SymbolNode' && of.type !== 'AccessorNode')
      return refuse('remembered', { piece: piece(), word: name });
    const reference = readReference(of, bound, context);
    return reference?.kind === 'reference' ? { ...reference, when: name } : reference;
  }
  if (name === 'previous' || name === 'next')
    return refuse('subscript', { why: 'alone', piece: piece(), word: name });
  if (context.names.has(name))
    return refuse('unknown-function', { why: 'quantity', piece: piece(), name: clipped(name) });
  return refuse('unknown-function', {
    why: 'none',
    piece: piece(),
    functions: FUNCTIONS,
    ...nearestOf(name, FUNCTIONS),
  });
}
