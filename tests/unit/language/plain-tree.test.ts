import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedNode } from '../../../src/language/parsed-node.ts';
import { parseWithMathjs } from '../../../src/language/mathjs-parser.ts';
import { plainTree } from '../../../src/language/plain-tree.ts';

/** A tree without what the nodes of the two readers need not share. */
function bare(node: ParsedNode): unknown {
  const { type } = node;
  switch (type) {
    case 'ConstantNode':
      return [type, node.value];
    case 'SymbolNode':
      return [type, node.name];
    case 'ParenthesisNode':
      return [type, bare(node.content)];
    case 'AccessorNode':
      return [type, bare(node.object), bare(node.index)];
    case 'IndexNode':
      return [type, node.dotNotation, node.dimensions.map(bare)];
    case 'OperatorNode':
      return [type, node.op, node.fn, node.implicit, node.isPercentage, node.args.map(bare)];
    default:
      return [type];
  }
}

const children = (node: ParsedNode): unknown[] => {
  const found: unknown[] = [];
  node.forEach((child) => found.push(bare(child)));
  return found;
};

const spaces = fc.constantFrom('', '', '', ' ', '  ', '\n', '\t');
const token = fc.constantFrom(
  ...['a', 'b_2', 'Cost', 'e', 'in', 'none', '1', '2.5', '.5', '3.', '1e3', '2E-2', '0', '10.25.', '1e'],
  ...[
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    '[',
    ']',
    ',',
    '^',
    '<',
    '?',
    ':',
    '%',
    'a[b]',
    'a[b, c]',
    'a [b]',
    'a[]',
  ],
);
const anyText = fc
  .array(fc.tuple(token, spaces), { minLength: 1, maxLength: 9 })
  .map((pieces) => pieces.flat().join(''));

const { sum } = fc.letrec<{ sum: string; product: string; factor: string }>((tie) => ({
  sum: fc
    .array(fc.tuple(fc.constantFrom('+', '-', ' + ', ' -'), tie('product')), { maxLength: 2 })
    .chain((rest) => tie('product').map((first) => first + rest.flat().join(''))),
  product: fc
    .array(fc.tuple(fc.constantFrom('*', '/', ' * '), tie('factor')), { maxLength: 2 })
    .chain((rest) => tie('factor').map((first) => first + rest.flat().join(''))),
  factor: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'b[red]', 'need[probation, red]', '1.11', '24', '.5', '1e-3'),
    tie('sum').map((inside) => `(${inside})`),
    tie('factor').map((inside) => `-${inside}`),
  ),
}));

describe('A plain text', () => {
  it('is read as the parser reads it', () => {
    let read = 0;
    fc.assert(
      fc.property(sum, (text) => {
        const tree = plainTree(text);
        if (!tree) return;
        read++;
        const wanted = parseWithMathjs(text.replace(/[\r\n\t]/g, ' '));
        expect(bare(tree)).toEqual(bare(wanted));
        expect(children(tree)).toEqual(children(wanted));
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(700);
  });

  it('is never read where the parser refuses it, or reads it otherwise', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = plainTree(text);
        if (tree) expect(bare(tree)).toEqual(bare(parseWithMathjs(text.replace(/[\r\n\t]/g, ' '))));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    'unit_cost_at_start[constable] * 1.11',
    'offences_per_year[red] * 20.5 / 43',
    'starting_community[red] + custody_counts * starting_custody[red]',
    'effect_months',
  ])('%s, as shipped files say it, needs no parser', (text) => {
    expect(plainTree(text)).toBeDefined();
  });

  it.each([
    'a ^ 2',
    'max(a, b)',
    'a > b ? 1 : 0',
    '2 a',
    'a b',
    'not a',
    'a[b][c]',
    'a.b',
    '(a',
    'a)',
    '',
    '5%',
    '+a',
  ])('%s is more than plain, or wrong', (text) => {
    expect(plainTree(text)).toBeUndefined();
  });

  it('is short: what is long or deep is left to the parser, which has limits', () => {
    const chain = (terms: number): string => Array.from({ length: terms }, () => 'a').join('+');
    expect(plainTree(chain(50))).toBeDefined();
    expect(plainTree(chain(51))).toBeUndefined();
    expect(plainTree(`${'('.repeat(10)}a${')'.repeat(10)}`)).toBeDefined();
    expect(plainTree(`${'('.repeat(11)}a${')'.repeat(11)}`)).toBeUndefined();
    expect(plainTree(`${'(a)*'.repeat(11)}a`)).toBeDefined();
  });
});
