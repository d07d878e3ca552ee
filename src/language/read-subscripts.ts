import { nearestName } from '../base/nearest.ts';
import type { CheckedSet, Declared } from './checked-model.ts';
import type { Subscript } from './expression.ts';
import type { ParsedNode } from './parsed-node.ts';
import { quote } from './place.ts';
import { refusal, type Reading } from './reading.ts';

/** What stands between the square brackets of a name, set by set; null where something is wrong with it. */
export function readSubscripts(
  declared: Declared,
  dimensions: readonly ParsedNode[],
  piece: () => string,
  bound: ReadonlySet<string>,
  reading: Reading,
): readonly Subscript[] | null {
  if (dimensions.length !== declared.over.length) {
    const right =
      declared.over.length === 0
        ? `${declared.name} is a single number: leave the brackets out`
        : `write ${declared.name}[${declared.over.join(', ')}]`;
    const count = `${dimensions.length === 0 ? 'no' : dimensions.length} subscript${dimensions.length === 1 ? '' : 's'}`;
    return refusal(reading)(
      'subscript-count',
      `${piece()} has ${count}, where ${declared.over.length} ${declared.over.length === 1 ? 'is' : 'are'} needed; ${right}.`,
    );
  }
  const subscripts = declared.over.map((set, i) =>
    readSubscript(dimensions[i]!, reading.sets.get(set)!, piece, bound, reading),
  );
  return subscripts.every((subscript) => subscript !== null) ? subscripts : null;
}

function readSubscript(
  node: ParsedNode,
  set: CheckedSet,
  piece: () => string,
  bound: ReadonlySet<string>,
  reading: Reading,
): Subscript | null {
  const refuse = refusal(reading);
  const text = quote(node.toString());

  if (node.type === 'FunctionNode' && node.fn.type === 'SymbolNode') {
    const word = node.fn.name;
    const [of] = node.args;
    if ((word !== 'previous' && word !== 'next') || node.args.length !== 1 || of?.type !== 'SymbolNode')
      return refuse(
        'subscript',
        `${text} in ${piece()} is no subscript. Write ${set.name}, a member of it, previous(${set.name}) or next(${set.name}).`,
      );
    if (of.name !== set.name)
      return refuse(
        'wrong-set',
        `${text} in ${piece()} stands where ${set.name} is wanted. Write ${word}(${set.name}).`,
      );
    if (!bound.has(set.name)) return refuse('unbound-set', unbound(set.name, piece()));
    return { kind: word, set: set.name };
  }
  if (node.type !== 'SymbolNode')
    return refuse(
      'subscript',
      `${text} in ${piece()} is no subscript. Write ${set.name} or the name of one of its members.`,
    );
  if (node.name === set.name) {
    if (!bound.has(set.name)) return refuse('unbound-set', unbound(set.name, piece()));
    return { kind: 'bound', set: set.name };
  }
  if (set.positions.has(node.name)) return { kind: 'member', set: set.name, member: node.name };
  if (reading.sets.has(node.name))
    return refuse(
      'wrong-set',
      `${text} in ${piece()} stands where ${set.name} is wanted. Write ${set.name} or one of its members there: subscripts keep the order of the declaration.`,
    );
  const other = [...reading.sets.values()].find(({ positions }) => positions.has(node.name));
  if (other)
    return refuse(
      'wrong-set',
      `${text} in ${piece()} is a member of ${other.name}, but a member of ${set.name} is wanted.${listed(set)}`,
    );
  const nearest = nearestName(node.name, [set.name, ...set.members]);
  return refuse(
    'unknown-member',
    `${text} in ${piece()} is neither ${set.name} nor a member of it.${nearest === undefined ? listed(set) : ` Did you mean ${quote(nearest)}?`}`,
  );
}

const unbound = (set: string, piece: string): string =>
  `${piece} does not say which ${set} is meant. Put it in sumOver(${set}, …), name one member, or give the equation one value for each ${set}.`;

function listed(set: CheckedSet): string {
  if (set.members.length === 0) return ` The set ${set.name} has no members.`;
  const shown = set.members.slice(0, 8).join(', ');
  return ` The members of ${set.name} are ${shown}${set.members.length > 8 ? ', …' : ''}.`;
}
