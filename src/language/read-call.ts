import type { CallWord, Expression, FoldWord, UnaryWord } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { quote } from './place.ts';
import { readReference } from './read-reference.ts';
import { refusal, suggest, type Reading } from './reading.ts';

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

/** A function with its arguments, which `read` reads. Only the functions listed here exist. */
export function readCall(
  node: Extract<ParsedNode, { type: 'FunctionNode' }>,
  bound: ReadonlySet<string>,
  reading: Reading,
  read: (part: ParsedNode, bound: ReadonlySet<string>) => Expression | null,
): Expression | null {
  const refuse = refusal(reading);
  const piece = (): string => quote(node.toString());
  const name = node.fn.type === 'SymbolNode' ? node.fn.name : '';
  const { args } = node;
  const inside = (part: ParsedNode): Expression | null => read(part, bound);
  const wrongCount = (wanted: string): null =>
    refuse('arguments', `${piece()} has ${args.length} things between its brackets. Write ${wanted}.`);

  const unary = UNARY.get(name);
  if (unary) {
    if (args.length !== 1) return wrongCount(`${name}(x)`);
    const of = inside(args[0]!);
    return of && { kind: 'unary', operator: unary, of };
  }
  const call = CALLS.get(name);
  if (call) {
    if (call === 'clamp' ? args.length !== 3 : args.length < 2)
      return wrongCount(call === 'clamp' ? 'clamp(x, least, most)' : `${call}(a, b)`);
    const parts = args.map(inside);
    return parts.every((part) => part !== null) ? { kind: 'call', function: call, arguments: parts } : null;
  }
  const fold = FOLDS.get(name);
  if (fold) {
    const [set, of] = args;
    if (args.length !== 2 || !set || !of) return wrongCount(`${name}(set, expression)`);
    const setName = set.type === 'SymbolNode' ? set.name : '';
    if (!reading.sets.has(setName))
      return refuse(
        'unknown-set',
        `${piece()} runs over ${quote(set.toString())}, which is no set.${suggest(setName, reading.sets.keys()) || ` The sets are ${[...reading.sets.keys()].join(', ')}.`}`,
      );
    if (bound.has(setName))
      return refuse(
        'shadowed-set',
        `${piece()} runs over ${setName}, but ${setName} already stands for one member there. Move this part to an equation of its own.`,
      );
    const whole = read(of, new Set([...bound, setName]));
    return whole && { kind: 'over', fold, set: setName, of: whole };
  }
  if (name === 'last' || name === 'initial') {
    const whyNot = name === 'last' ? reading.whyNoLast : reading.whyNoInitial;
    if (whyNot !== undefined) return refuse(`no-${name}`, `${piece()} cannot be used here: ${whyNot}`);
    const of = args[0];
    if (args.length !== 1 || !of) return wrongCount(`${name}(x)`);
    if (of.type !== 'SymbolNode' && of.type !== 'AccessorNode')
      return refuse(
        'remembered',
        `${piece()} does not look back at one quantity. Put a single name between the brackets of ${name}.`,
      );
    const reference = readReference(of, bound, reading);
    return reference?.kind === 'reference' ? { ...reference, when: name } : reference;
  }
  if (name === 'previous' || name === 'next')
    return refuse(
      'subscript',
      `${piece()} stands alone. Use it between square brackets after a name: x[${name}(set)].`,
    );
  if (reading.names.has(name))
    return refuse(
      'unknown-function',
      `${piece()} uses ${quote(name)} as a function, but it is a quantity. Write its subscripts in square brackets, or * for a product.`,
    );
  return refuse(
    'unknown-function',
    `${piece()} uses a function that the language does not have.${suggest(name, FUNCTIONS)} There are ${FUNCTIONS.join(', ')}.`,
  );
}
