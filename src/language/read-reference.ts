import type { Reference } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { clipped } from './place.ts';
import { readSubscripts } from './read-subscripts.ts';
import { nearestOf, refusal, type ReadContext } from './read-context.ts';

/** Reads a name with its subscripts; null where it is faulty. */
export function readReference(
  node: Extract<ParsedNode, { type: 'SymbolNode' | 'AccessorNode' }>,
  bound: ReadonlySet<string>,
  context: ReadContext,
): Reference | null {
  const refuse = refusal(context);
  const piece = (): string => clipped(node.toString());
  const symbol = node.type === 'SymbolNode' ? node : node.object;
  const index = node.type === 'SymbolNode' ? undefined : node.index;
  if (symbol.type !== 'SymbolNode') return refuse('subscript', { why: 'no-name', piece: piece() });
  if (index && (index.type !== 'IndexNode' || index.dotNotation))
    return refuse('property', { piece: piece() });
  const { name } = symbol;
  if (name === 'none') return refuse('none', { why: 'brackets' });
  const declared = context.names.get(name);
  if (!declared) {
    if (context.sets.has(name)) return refuse('set-as-number', { name: clipped(name) });
    return refuse('unknown-name', { name: clipped(name), ...nearestOf(name, context.names.keys()) });
  }
  if (context.barred.has(declared.is))
    return refuse('not-here', { piece: piece(), name, is: declared.is as 'equation' | 'schedule' });
  const dimensions = index?.type === 'IndexNode' ? index.dimensions : [];
  const subscripts = readSubscripts(declared, dimensions, piece, bound, context);
  return subscripts && { kind: 'reference', name, to: declared.is, subscripts, when: 'now' };
}
