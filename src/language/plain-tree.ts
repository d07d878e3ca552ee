import type { ParsedNode } from './parsed-node.ts';
import { isReservedWord } from './reserved-words.ts';

const TOKEN = /\s*(?:((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)|([A-Za-z][A-Za-z0-9_]*)|([-+*/()[\],]))/y;
/** Longer texts go to the parser, which reports texts that are too long or too deep. */
const MOST_TOKENS = 100;
const MOST_BRACKETS = 10;

const FUNCTIONS = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const;

/**
 * The tree, as the parser would give it, of a text that only adds, subtracts, multiplies and divides numbers and names with
 * or without subscripts. Most formulas of a file are so plain, and then mathjs need not be loaded. `undefined` for every
 * other text, right or wrong. Its nodes print as the whole text, so problems must quote from the parser's tree.
 */
export function plainTree(text: string): ParsedNode | undefined {
  const tokens = tokensOf(text);
  if (tokens.length > MOST_TOKENS) return undefined;
  let at = 0;
  let open = 0;

  function chain(signs: string, part: () => ParsedNode | undefined): ParsedNode | undefined {
    let left = part();
    while (left && tokens[at] !== undefined && signs.includes(tokens[at]!)) {
      const sign = tokens[at++] as keyof typeof FUNCTIONS;
      const right = part();
      left = right && operator(sign, FUNCTIONS[sign], [left, right]);
    }
    return left;
  }
  const sum = (): ParsedNode | undefined => chain('+-', product);
  const product = (): ParsedNode | undefined => chain('*/', factor);

  function factor(): ParsedNode | undefined {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '-') {
      const of = factor();
      return of && operator('-', 'unaryMinus', [of]);
    }
    if (token === '(') {
      const content = ++open > MOST_BRACKETS ? undefined : sum();
      open--;
      return content && tokens[at++] === ')'
        ? { type: 'ParenthesisNode', content, ...base([content]) }
        : undefined;
    }
    if (/^[\d.]/.test(token)) return { type: 'ConstantNode', value: Number(token), ...base([]) };
    return isName(token) ? reference(token) : undefined;
  }

  function reference(name: string): ParsedNode | undefined {
    const object = symbol(name);
    if (tokens[at] !== '[') return object;
    const dimensions: ParsedNode[] = [];
    do {
      const member = tokens[++at];
      if (!isName(member)) return undefined;
      dimensions.push(symbol(member));
    } while (tokens[++at] === ',');
    if (tokens[at++] !== ']') return undefined;
    const index: ParsedNode = { type: 'IndexNode', dimensions, dotNotation: false, ...base(dimensions) };
    return { type: 'AccessorNode', object, index, ...base([object, index]) };
  }

  const base = (children: readonly ParsedNode[]) => ({
    toString: () => text,
    forEach: (visit: (child: ParsedNode) => void): void => children.forEach(visit),
  });
  const symbol = (name: string): ParsedNode => ({ type: 'SymbolNode', name, ...base([]) });
  const operator = (op: string, fn: string, args: readonly ParsedNode[]): ParsedNode => ({
    type: 'OperatorNode',
    op,
    fn,
    args,
    implicit: false,
    isPercentage: false,
    ...base(args),
  });

  const whole = sum();
  return at === tokens.length ? whole : undefined;
}

/** The tokens of a plain text; the last is `?` where the text has anything else. */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; ; end = TOKEN.lastIndex) {
    const found = TOKEN.exec(text);
    if (found) tokens.push(found[1] ?? found[2] ?? found[3]!);
    else return text.slice(end).trim() === '' ? tokens : [...tokens, '?'];
  }
}

const isName = (token: string | undefined): token is string =>
  token !== undefined && /^[A-Za-z]/.test(token) && !isReservedWord(token);
