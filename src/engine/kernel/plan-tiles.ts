import type { Node } from './graph.ts';
import type { Carried, Lowered } from './lower.ts';
import { isKnown, type Split } from './split.ts';

/** What a step does with a value: store an output, check that it is finite, carry it to the next month, or keep it for all. */
export type Effect =
  | { readonly kind: 'keep'; readonly place: number }
  | { readonly kind: 'store'; readonly output: number }
  | { readonly kind: 'check' }
  | { readonly kind: 'carry'; readonly place: number };

/** Computes a value that later steps read, or does something with a value. A node used once is computed in its user's step. */
export interface TileStep {
  readonly on: Node;
  readonly effect?: Effect;
}

/** The steps of month 0 and of what no month changes, or those of any later month. */
export interface Phase {
  /** A loop over the pairs of a tile for each. */
  readonly segments: readonly (readonly TileStep[])[];
  /** Whether a step reads a node instead of computing it: the node has a step of its own, or is not computed here. */
  readonly elsewhere: (node: Node) => boolean;
  /** Places in the frame of values that other segments read. */
  readonly slots: ReadonlyMap<Node, number>;
}

/**
 * How the kernel works through draws: one tile of a few pairs at a time, month by month, and in a month segment by segment,
 * each a short loop over the pairs of the tile. Pairs are independent, so the processor works on several at once; a short
 * segment needs few registers. Values pass between segments through the frame: a row for each value, a place for each pair.
 */
export interface TilePlan {
  readonly first: Phase;
  readonly later: Phase;
  /** Places of values that no month changes and later months read. */
  readonly lasting: ReadonlyMap<Node, number>;
  /** Equations that some `last` reads. Each has two places, for this month and the next. */
  readonly carried: readonly Carried[];
  /** The first place of carried values; the other places follow it. */
  readonly carriedAt: number;
  /** The place of the mask of trouble. */
  readonly metAt: number;
  /** How many places there are. */
  readonly places: number;
}

/** About how many operations a segment has. Fewer send more values through the frame; more run out of registers. */
export const SEGMENT_OPERATIONS = 48;
const DEEPEST_INLINE = 40;

/** Plans the computation of all nodes that differ between draws. */
export function planTiles(lowered: Lowered, split: Split, segmentOperations = SEGMENT_OPERATIONS): TilePlan {
  const mine = (node: Node): boolean => split.varies[node.id]!;
  const carried = split.carried.filter(({ last }) => mine(last));
  const lasting = new Map<Node, number>();
  const keep = (node: Node): void => {
    if (!mine(node) || split.monthly[node.id] || isKnown(node) || lasting.has(node)) return;
    lasting.set(node, lasting.size);
  };
  for (const node of split.needed) if (mine(node) && split.monthly[node.id]) node.operands.forEach(keep);
  const checks = lowered.checked.filter(mine);
  const steps = (month: 'first' | 'later'): TileStep[] => [
    ...split.varyingOutputs.map((o, output): TileStep => ({
      on: lowered.outputs[o]![month],
      effect: { kind: 'store', output },
    })),
    ...carried.map((each, place): TileStep => ({ on: each[month], effect: { kind: 'carry', place } })),
    ...checks
      .filter(({ id }) => split.monthly[id] === (month === 'later'))
      .map((on): TileStep => ({ on, effect: { kind: 'check' } })),
  ];
  for (const { on } of steps('later')) keep(on);

  const carriedAt = lasting.size;
  const metAt = carriedAt + 2 * carried.length;
  const keeps = [...lasting].map(([on, place]): TileStep => ({ on, effect: { kind: 'keep', place } }));
  const first = planPhase([...keeps, ...steps('first')], (node) => !mine(node) || isLeaf(node), {
    firstPlace: metAt + 1,
    segmentOperations,
  });
  const given = (node: Node): boolean => !mine(node) || isLeaf(node) || lasting.has(node);
  const later = planPhase(steps('later'), given, { firstPlace: metAt + 1, segmentOperations });
  const places = [...first.slots.values(), ...later.slots.values()].reduce(
    (most, place) => Math.max(most, place + 1),
    metAt + 1,
  );
  return { first, later, lasting, carried, carriedAt, metAt, places };
}

const isLeaf = ({ operands }: Node): boolean => operands.length === 0;

/** Orders the nodes that the effects need and cuts them into segments. `given`: the node is not computed in this phase. */
function planPhase(
  effects: readonly TileStep[],
  given: (node: Node) => boolean,
  { firstPlace, segmentOperations }: { readonly firstPlace: number; readonly segmentOperations: number },
): Phase {
  const uses = new Map<Node, number>();
  const needed = new Set<Node>();
  const waiting: Node[] = [];
  const need = (node: Node): void => {
    uses.set(node, (uses.get(node) ?? 0) + 1);
    waiting.push(node);
  };
  for (const { on } of effects) need(on);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (given(node) || needed.has(node)) continue;
    needed.add(node);
    node.operands.forEach(need);
  }

  const shared = new Set<Node>();
  const weights = new Map<Node, number>();
  const depths = new Map<Node, number>();
  for (const node of [...needed].sort((a, b) => a.id - b.id)) {
    let [weight, depth] = [1, 1];
    for (const operand of node.operands) {
      if (!needed.has(operand) || shared.has(operand)) continue;
      weight += weights.get(operand)!;
      depth = Math.max(depth, depths.get(operand)! + 1);
    }
    weights.set(node, weight);
    depths.set(node, depth);
    if (uses.get(node)! > 1 || depth >= DEEPEST_INLINE) shared.add(node);
  }

  // In the order of the graph, an effect directly after the step of its value.
  const steps = [...[...shared].map((on): TileStep => ({ on })), ...effects].sort(
    (a, b) => a.on.id - b.on.id || Number(a.effect !== undefined) - Number(b.effect !== undefined),
  );
  const segments: TileStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const weight = step.effect && (shared.has(step.on) || !needed.has(step.on)) ? 1 : weights.get(step.on)!;
    if (room <= 0) {
      segments.push([]);
      room = segmentOperations;
    }
    segments.at(-1)!.push(step);
    room -= weight;
  }
  const elsewhere = (node: Node): boolean => shared.has(node) || given(node);
  return { segments, elsewhere, slots: crossings(segments, elsewhere, firstPlace) };
}

/** Calls `read` for every node that a step reads instead of computing, once for each use. */
export function readsOf(
  step: TileStep,
  elsewhere: (node: Node) => boolean,
  read: (node: Node) => void,
): void {
  const visit = (node: Node): void => {
    if (elsewhere(node)) read(node);
    else node.operands.forEach(visit);
  };
  if (step.effect === undefined) step.on.operands.forEach(visit);
  else visit(step.on);
}

/** Gives each value that a later segment reads a place in the frame, free again after its last read. */
function crossings(
  segments: readonly (readonly TileStep[])[],
  elsewhere: (node: Node) => boolean,
  firstPlace: number,
): Map<Node, number> {
  const lastRead = new Map<Node, number>();
  segments.forEach((steps, s) => {
    for (const step of steps) readsOf(step, elsewhere, (node) => lastRead.set(node, s));
  });
  const slots = new Map<Node, number>();
  const free: number[] = [];
  const endingIn = new Map<number, number[]>();
  let next = firstPlace;
  segments.forEach((steps, s) => {
    for (const { on, effect } of steps) {
      const last = lastRead.get(on) ?? s;
      if (effect || last === s) continue;
      const slot = free.pop() ?? next++;
      slots.set(on, slot);
      const ending = endingIn.get(last);
      if (ending) ending.push(slot);
      else endingIn.set(last, [slot]);
    }
    // Freed only now: this segment still reads them.
    free.push(...(endingIn.get(s) ?? []));
  });
  return slots;
}
