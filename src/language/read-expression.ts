import { nearestName } from '../base/nearest.ts';
import type { BinaryWord, CallWord, Expression, FoldWord, Reference, UnaryWord } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { problemAt, quote } from './place.ts';
import { readSubscripts } from './read-subscripts.ts';
import type { Reading } from './reading.ts';

const OPERATORS: ReadonlyMap<string, BinaryWord> = new Map<string, BinaryWord>([
  ['add', 'add'],
  ['subtract', 'subtract'],
  ['multiply', 'multiply'],
  ['divide', 'divide'],
  ['pow', 'power'],
  ['smaller', 'less'],
  ['smallerEq', 'lessEqual'],
  ['larger', 'greater'],
  ['largerEq', 'greaterEqual'],
  ['equal', 'equal'],
  ['unequal', 'notEqual'],
  ['and', 'and'],
  ['or', 'or'],
]);

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

/** Deeper trees than this could exhaust the stack of something that walks them. */
const MOST_LEVELS = 150;

/**
 * The parsed text as an expression with every name resolved. `bound` are the sets that stand for one member here.
 * Undefined where something is wrong; then at least one problem was added, and every other part was read too.
 */
export function readExpression(
  node: ParsedNode,
  bound: ReadonlySet<string>,
  reading: Reading,
): Expression | undefined {
  return read(node, bound, reading, 0);
}

function read(
  node: ParsedNode,
  bound: ReadonlySet<string>,
  reading: Reading,
  level: number,
): Expression | undefined {
  const refuse = (code: string, sentence: string): undefined => {
    reading.problems.push(problemAt(reading.place, code, sentence));
  };
  if (level > MOST_LEVELS)
    return refuse('too-deep', `it is nested more than ${MOST_LEVELS} levels deep. Split it in two.`);
  const inside = (part: ParsedNode): Expression | undefined => read(part, bound, reading, level + 1);

  switch (node.type) {
    case 'ParenthesisNode':
      return inside(node.content);
    case 'ConstantNode': {
      if (typeof node.value === 'number' && Number.isFinite(node.value))
        return { kind: 'number', value: node.value };
      if (typeof node.value === 'number')
        return refuse('number', `${quote(node.toString())} is not a number that can be computed with.`);
      return refuse(
        'word',
        `${quote(node.toString())} has no meaning in an equation. Use numbers, names and conditions.`,
      );
    }
    case 'SymbolNode':
      return node.name === 'none' ? { kind: 'none' } : readReference(node, bound, reading);
    case 'AccessorNode':
      return readReference(node, bound, reading);
    case 'ConditionalNode': {
      const when = inside(node.condition);
      const then = inside(node.trueExpr);
      const otherwise = inside(node.falseExpr);
      return when && then && otherwise && { kind: 'choose', when, then, otherwise };
    }
    case 'OperatorNode': {
      const piece = quote(node.toString());
      const parts = node.args.map(inside);
      if (node.isPercentage)
        return refuse('operator', `${piece} is a percentage. Write 0.05 rather than 5%.`);
      if (node.implicit) {
        const [a, b] = node.args.map(String);
        return refuse(
          'implicit-product',
          `nothing stands between ${quote(a ?? '')} and ${quote(b ?? '')} in ${piece}. Write * where you mean times.`,
        );
      }
      if (node.args.length === 1) {
        const of = parts[0];
        if (node.fn === 'unaryMinus') return of && { kind: 'unary', operator: 'negate', of };
        if (node.fn === 'not') return of && { kind: 'unary', operator: 'not', of };
        if (node.fn === 'unaryPlus')
          return refuse('operator', `${piece} begins with a plus sign that does nothing. Leave it out.`);
        return refuse('operator', `${piece} uses ${quote(node.op)}, which the language does not have.`);
      }
      const operator = OPERATORS.get(node.fn);
      if (!operator)
        return refuse(
          'operator',
          `${piece} uses ${quote(node.op)}, which the language does not have. There are + - * / ^, comparisons, and, or, not.`,
        );
      const [left, right] = parts;
      return left && right && { kind: 'binary', operator, left, right };
    }
    case 'FunctionNode':
      return readCall(node, bound, reading, level);
    case 'RelationalNode':
      return refuse(
        'chained-comparison',
        `${quote(node.toString())} compares more than two things. Write a < b and b < c.`,
      );
    case 'FunctionAssignmentNode':
      return refuse(
        'assignment',
        `${quote(node.toString())} defines a function. An equation is a single expression.`,
      );
    case 'AssignmentNode':
      return refuse(
        'assignment',
        `${quote(node.toString())} assigns a value. Write only what stands right of the =, or == to compare.`,
      );
    case 'BlockNode':
      return refuse(
        'several',
        `${quote(node.toString())} is more than one statement. Write a single expression.`,
      );
    case 'RangeNode':
      return refuse(
        'range',
        `${quote(node.toString())} is a range of numbers. Use sumOver, minOver or maxOver to run over a set.`,
      );
    default:
      return refuse(
        'list',
        `${quote(node.toString())} is a list. An equation gives one number; sets are written in brackets after a name.`,
      );
  }
}

function readCall(
  node: Extract<ParsedNode, { type: 'FunctionNode' }>,
  bound: ReadonlySet<string>,
  reading: Reading,
  level: number,
): Expression | undefined {
  const refuse = (code: string, sentence: string): undefined => {
    reading.problems.push(problemAt(reading.place, code, sentence));
  };
  const piece = quote(node.toString());
  const name = node.fn.type === 'SymbolNode' ? node.fn.name : '';
  const { args } = node;
  const inside = (part: ParsedNode): Expression | undefined => read(part, bound, reading, level + 1);
  const wrongCount = (wanted: string): undefined =>
    refuse('arguments', `${piece} has ${args.length} things between its brackets. Write ${wanted}.`);

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
    return parts.every((part) => part !== undefined)
      ? { kind: 'call', function: call, arguments: parts }
      : undefined;
  }
  const fold = FOLDS.get(name);
  if (fold) {
    const [set, of] = args;
    if (args.length !== 2 || !set || !of) return wrongCount(`${name}(set, expression)`);
    const setName = set.type === 'SymbolNode' ? set.name : '';
    if (!reading.sets.has(setName))
      return refuse(
        'unknown-set',
        `${piece} runs over ${quote(set.toString())}, which is no set.${suggest(setName, reading.sets.keys())}`,
      );
    if (bound.has(setName))
      return refuse(
        'shadowed-set',
        `${piece} runs over ${setName}, but ${setName} already stands for one member there. Move this part to an equation of its own.`,
      );
    const whole = read(of, new Set([...bound, setName]), reading, level + 1);
    return whole && { kind: 'over', fold, set: setName, of: whole };
  }
  if (name === 'last' || name === 'initial') {
    const whyNot = name === 'last' ? reading.whyNoLast : reading.whyNoInitial;
    if (whyNot !== undefined) return refuse(`no-${name}`, `${piece} cannot be used here: ${whyNot}`);
    const of = args[0];
    if (args.length !== 1 || !of) return wrongCount(`${name}(x)`);
    if (of.type !== 'SymbolNode' && of.type !== 'AccessorNode')
      return refuse(
        'remembered',
        `${piece} looks back at more than one quantity. Put a single name between the brackets of ${name}.`,
      );
    const reference = readReference(of, bound, reading);
    return reference?.kind === 'reference' ? { ...reference, when: name } : reference;
  }
  if (name === 'previous' || name === 'next')
    return refuse(
      'subscript',
      `${piece} stands alone. Use it between square brackets after a name: x[${name}(set)].`,
    );
  if (reading.names.has(name))
    return refuse(
      'unknown-function',
      `${piece} uses ${quote(name)} as a function, but it is a quantity. Write its subscripts in square brackets, or * for a product.`,
    );
  return refuse(
    'unknown-function',
    `${piece} uses a function that the language does not have.${suggest(name, FUNCTIONS)} There are ${FUNCTIONS.join(', ')}.`,
  );
}

function readReference(
  node: Extract<ParsedNode, { type: 'SymbolNode' | 'AccessorNode' }>,
  bound: ReadonlySet<string>,
  reading: Reading,
): Reference | undefined {
  const refuse = (code: string, sentence: string): undefined => {
    reading.problems.push(problemAt(reading.place, code, sentence));
  };
  const piece = quote(node.toString());
  const symbol = node.type === 'SymbolNode' ? node : node.object;
  const index = node.type === 'SymbolNode' ? undefined : node.index;
  if (symbol.type !== 'SymbolNode')
    return refuse('subscript', `${piece} has brackets after something that is not a name.`);
  if (index && (index.type !== 'IndexNode' || index.dotNotation))
    return refuse(
      'property',
      `${piece} reaches into something with a dot, which the language does not have.`,
    );
  const { name } = symbol;
  if (name === 'none')
    return refuse('none', 'none takes no brackets and cannot be looked back at. Write it alone.');
  const declared = reading.names.get(name);
  if (!declared) {
    if (reading.sets.has(name))
      return refuse(
        'set-as-number',
        `${quote(name)} is a set, not a number. Use it between square brackets, or in sumOver(${name}, …).`,
      );
    const advice = suggest(name, reading.names.keys()) || ' Check its spelling, or add it to the model.';
    return refuse('unknown-name', `there is no ${quote(name)}.${advice}`);
  }
  const whyNot = reading.whyNot(declared);
  if (whyNot !== undefined) return refuse('not-here', `${piece} cannot be used here: ${whyNot}`);
  const dimensions = index?.type === 'IndexNode' ? index.dimensions : [];
  const subscripts = readSubscripts(declared, dimensions, piece, bound, reading);
  return subscripts && { kind: 'reference', name, to: declared.is, subscripts, when: 'now' };
}

function suggest(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean ${quote(nearest)}?`;
}
