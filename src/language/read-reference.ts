import type { Reference } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { quote } from './place.ts';
import { readSubscripts } from './read-subscripts.ts';
import { refusal, suggest, type Reading } from './reading.ts';

/** A name with its subscripts, or null where something is wrong with it. */
export function readReference(
  node: Extract<ParsedNode, { type: 'SymbolNode' | 'AccessorNode' }>,
  bound: ReadonlySet<string>,
  reading: Reading,
): Reference | null {
  const refuse = refusal(reading);
  const piece = (): string => quote(node.toString());
  const symbol = node.type === 'SymbolNode' ? node : node.object;
  const index = node.type === 'SymbolNode' ? undefined : node.index;
  if (symbol.type !== 'SymbolNode')
    return refuse(
      'subscript',
      `${piece()} has brackets after something that is not a name. Put all subscripts in one pair of brackets: x[a, b].`,
    );
  if (index && (index.type !== 'IndexNode' || index.dotNotation))
    return refuse(
      'property',
      `${piece()} has a dot between names, which means nothing here. One member of a set is written in square brackets, as in cost[red].`,
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
  if (whyNot !== undefined) return refuse('not-here', `${piece()} cannot be used here: ${whyNot}`);
  const dimensions = index?.type === 'IndexNode' ? index.dimensions : [];
  const subscripts = readSubscripts(declared, dimensions, piece, bound, reading);
  return subscripts && { kind: 'reference', name, to: declared.is, subscripts, when: 'now' };
}
