import type { Carried, Lowered } from './lower.ts';
import { monthly } from './lower.ts';
import type { Node } from './graph.ts';

/**
 * A lowered model split by what varies between draws, for one choice of which inputs do. What no draw changes is computed
 * once a run and read from a table: a row for what no month changes either, and a row a month for the rest.
 */
export interface Split {
  readonly needed: readonly Node[];
  /** By node: whether draws differ in it. */
  readonly varies: readonly boolean[];
  /** By node: whether months differ in it. */
  readonly monthly: readonly boolean[];
  /** Equations carried from month to month that are looked at. */
  readonly carried: readonly Carried[];
  /** Places in the table, for what draws read and what outputs are made of: [month-free, monthly]. */
  readonly fixedSlots: ReadonlyMap<Node, number>;
  readonly monthlySlots: ReadonlyMap<Node, number>;
  /** Input positions that have columns, and are needed. */
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
