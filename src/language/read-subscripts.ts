import type { CheckedSet, Declared } from './checked-model.ts';
import type { Subscript } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { clipped } from './place.ts';
import { nearestOf, refusal, type ReadContext } from './read-context.ts';

/** Reads the subscripts of a name, one for each set; null where one is faulty. */
export function readSubscripts(
  declared: Declared,
  dimensions: readonly ParsedNode[],
  piece: () => string,
  bound: ReadonlySet<string>,
  context: ReadContext,
): readonly Subscript[] | null {
  if (dimensions.length !== declared.over.length) {
    const { name, over } = declared;
    return refusal(context)('subscript-count', { piece: piece(), name, over, count: dimensions.length });
  }
  const subscripts = declared.over.map((set, i) =>
    readSubscript(dimensions[i]!, context.sets.get(set)!, piece, bound, context),
  );
  return subscripts.every((subscript) => subscript !== null) ? subscripts : null;
}

function readSubscript(
  node: ParsedNode,
  set: CheckedSet,
  piece: () => string,
  bound: ReadonlySet<string>,
  context: ReadContext,
): Subscript | null {
  const refuse = refusal(context);
  const about = { text: clipped(node.toString()), piece: piece(), set: set.name };

  if (node.type === 'FunctionNode' && node.fn.type === 'SymbolNode') {
    const word = node.fn.name;
    const [of] = node.args;
    if ((word !== 'previous' && word !== 'next') || node.args.length !== 1 || of?.type !== 'SymbolNode')
      return refuse('subscript', { why: 'call', ...about });
    if (of.name !== set.name) return refuse('wrong-set', { why: 'call', ...about, word });
    if (!bound.has(set.name)) return refuse('unbound-set', { piece: piece(), set: set.name });
    return { kind: word, set: set.name };
  }
  if (node.type !== 'SymbolNode') return refuse('subscript', { why: 'other', ...about });
  if (node.name === set.name) {
    if (!bound.has(set.name)) return refuse('unbound-set', { piece: piece(), set: set.name });
    return { kind: 'bound', set: set.name };
  }
  if (set.positions.has(node.name)) return { kind: 'member', set: set.name, member: node.name };
  if (context.sets.has(node.name)) return refuse('wrong-set', { why: 'set', ...about });
  const other = [...context.sets.values()].find(({ positions }) => positions.has(node.name));
  const some = { members: set.members.slice(0, MOST_MEMBERS), more: set.members.length > MOST_MEMBERS };
  if (other) return refuse('wrong-set', { why: 'member', ...about, other: other.name, ...some });
  const nearest = nearestOf(node.name, [set.name, ...set.members]);
  return refuse('unknown-member', { ...about, ...nearest, ...some });
}

/** Most members of a set that a problem lists. */
const MOST_MEMBERS = 8;
