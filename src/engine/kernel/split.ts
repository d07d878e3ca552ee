import type { Carried, Lowered } from './lower.ts';
import { monthly } from './lower.ts';
import type { Node } from './graph.ts';

/**
 * A lowered model split by what varies between draws, for one choice of varying inputs. Nodes that are the same in every draw
 * are computed once a run and read from a table: one row for those that are the same in every month, a row a month for others.
 */
export interface Split {
  readonly needed: readonly Node[];
  /** By node: whether it differs between draws. */
  readonly varies: readonly boolean[];
  /** By node: whether it differs between months. */
  readonly monthly: readonly boolean[];
  /** The equations that some needed `last` reads. */
  readonly carried: readonly Carried[];
  /** Places in the two tables of the nodes that varying nodes read or that are outputs. */
  readonly fixedSlots: ReadonlyMap<Node, number>;
  readonly monthlySlots: ReadonlyMap<Node, number>;
  /** Positions of the needed inputs that differ between draws. */
  readonly columns: readonly number[];
  /** Positions of outputs that differ between draws; the others are filled from the table. */
  readonly varyingOutputs: readonly number[];
}

export const isKnown = ({ kind }: Node): boolean => kind === 'number' || kind === 'truth';

export function splitModel(lowered: Lowered, inputVaries: readonly boolean[]): Split {
  const { graph, outputs, checked } = lowered;
  const changes = monthly(graph);
  const byLast = new Map(lowered.carried.map((carried) => [carried.last, carried]));

  const needed = new Set<Node>();
  const carried = new Set<Carried>();
  const waiting = [...checked, ...outputs.flatMap(({ first, later }) => [first, later])];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (needed.has(node)) continue;
    needed.add(node);
    waiting.push(...node.operands);
    const state = node.kind === 'last' ? byLast.get(node) : undefined;
    if (!state) continue;
    carried.add(state);
    waiting.push(state.first, state.later);
  }
  const ordered = [...needed].sort((a, b) => a.id - b.id);

  const varies: boolean[] = new Array<boolean>(graph.nodes.length).fill(false);
  for (let settled = false; !settled;) {
    for (const node of ordered) {
      if (varies[node.id]) continue;
      varies[node.id] =
        node.kind === 'input' ? inputVaries[node.value]! : node.operands.some(({ id }) => varies[id]!);
    }
    settled = true;
    for (const { last, first, later } of carried) {
      if (varies[last.id] || !(varies[first.id] || varies[later.id])) continue;
      varies[last.id] = true;
      settled = false;
    }
  }

  const fixedSlots = new Map<Node, number>();
  const monthlySlots = new Map<Node, number>();
  const read = (node: Node): void => {
    if (varies[node.id] || isKnown(node) || node.kind === 'input') return;
    const slots = changes[node.id] ? monthlySlots : fixedSlots;
    if (!slots.has(node)) slots.set(node, slots.size);
  };
  for (const node of ordered) if (varies[node.id]) node.operands.forEach(read);
  for (const { last, first, later } of carried) if (varies[last.id]) [first, later].forEach(read);
  for (const { first, later } of outputs) [first, later].forEach(read);

  return {
    needed: ordered,
    varies,
    monthly: changes,
    carried: [...carried],
    fixedSlots,
    monthlySlots,
    columns: ordered.flatMap((node) => (node.kind === 'input' && varies[node.id] ? [node.value] : [])),
    varyingOutputs: outputs.flatMap(({ first, later }, o) =>
      varies[first.id] || varies[later.id] ? [o] : [],
    ),
  };
}
