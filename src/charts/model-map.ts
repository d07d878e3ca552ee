import type { SectionName } from '../model/model-data.ts';
import type { ModelDescription } from '../study/model-description.ts';
import { say } from '../words/voice.ts';
import { pathAcross, pathBetween, type Placed } from './map-path.ts';

/** The first band, of levers. No section of the model has this name. */
export const DECIDED = 'decided';

export type MapSection = SectionName | typeof DECIDED;

/** One quantity of the map, and the quantities it reads. */
export interface MapQuantity {
  readonly name: string;
  readonly title: string;
  readonly section: MapSection;
  readonly kind: 'lever' | 'equation';
  /** Names of quantities on the map that it reads in the same month. */
  readonly reads: readonly string[];
  /** Names of those it reads only in the month before or at the start. */
  readonly remembers: readonly string[];
  /** Shown while its section is folded: another section reads it, or it is a result. */
  readonly main: boolean;
}

export interface MapNode extends MapQuantity {
  readonly x: number;
  readonly y: number;
  readonly layer: number;
}

/** `through`: a chain over folded quantities. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'now' | 'memory' | 'through';
  readonly sameSection: boolean;
  /** An SVG path. */
  readonly path: string;
}

export interface MapBand {
  readonly section: MapSection;
  readonly y: number;
  readonly height: number;
  readonly shown: number;
  readonly all: number;
  readonly open: boolean;
}

export interface ModelMap {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly MapBand[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Sizes in CSS pixels. */
export const MAP_SIZES = {
  node: { width: 131, height: 58 },
  gap: { across: 24, down: 12 },
  band: { head: 37, foot: 14, between: 14, side: 12 },
  columns: 8,
} as const;

/** Every lever and equation of the model as quantities of the map, levers first, then in the model's order. */
export function mapQuantities(model: ModelDescription): MapQuantity[] {
  const levers = model.inputs.filter(({ kind }) => kind === 'lever');
  const onMap = new Set([...levers, ...model.equations].map(({ name }) => name));
  const sectionOf = new Map(model.equations.map(({ name, section }) => [name, section]));
  const readElsewhere = new Set(
    model.equations.flatMap(({ section, reads, remembers }) =>
      [...reads, ...remembers].filter((name) => sectionOf.get(name) !== section),
    ),
  );
  const read = new Set(model.equations.flatMap(({ name, reads }) => reads.filter((each) => each !== name)));
  // A self-reference, such as through `previous(tier)`, is not drawn.
  const drawn = (names: readonly string[], of: string): string[] =>
    names.filter((name) => onMap.has(name) && name !== of);
  return [
    ...levers.map(({ name }): MapQuantity => ({
      name,
      title: say.model.titleOf(name),
      section: DECIDED,
      kind: 'lever',
      reads: [],
      remembers: [],
      main: true,
    })),
    ...model.equations.map(({ name, section, over, reads, remembers }): MapQuantity => ({
      name,
      title: say.model.titleOf(name),
      section,
      kind: 'equation',
      reads: drawn(reads, name),
      remembers: drawn(remembers, name),
      // A number for the whole area that no other equation reads is a result.
      main: readElsewhere.has(name) || (over.length === 0 && !read.has(name)),
    })),
  ];
}

/**
 * Lays out the quantities: a band for each section, with layers from left to right, each quantity to the right of those it
 * reads. Folded sections show only their `main` quantities. The same quantities give the same map.
 */
export function modelMap(quantities: readonly MapQuantity[], open: ReadonlySet<string>): ModelMap {
  const sections = [...new Set(quantities.map(({ section }) => section))];
  const shown = quantities.filter(({ section, main }) => main || open.has(section));
  const links = linksBetween(quantities, shown);
  const { node, gap, band } = MAP_SIZES;
  const width = 2 * band.side + MAP_SIZES.columns * node.width + (MAP_SIZES.columns - 1) * gap.across;
  const bands: MapBand[] = [];
  const nodes: MapNode[] = [];
  let y = 0;
  for (const section of sections) {
    const all = quantities.filter((each) => each.section === section);
    const here = shown.filter((each) => each.section === section);
    const inside = links.filter(
      ({ from, to, kind }) =>
        kind !== 'memory' && here.some(({ name }) => name === from) && here.some(({ name }) => name === to),
    );
    const columns = inColumns(here, inside);
    const rows = Math.max(1, ...columns.map(({ names }) => names.length));
    const inner = rows * node.height + (rows - 1) * gap.down;
    columns.forEach(({ names, layer }, c) => {
      const tall = names.length * node.height + (names.length - 1) * gap.down;
      names.forEach((name, r) => {
        nodes.push({
          ...here.find((each) => each.name === name)!,
          layer,
          x: band.side + c * (node.width + gap.across),
          y: y + band.head + (inner - tall) / 2 + r * (node.height + gap.down),
        });
      });
    });
    const height = band.head + inner + band.foot;
    bands.push({
      section,
      y,
      height,
      shown: here.length,
      all: all.length,
      open: here.length === all.length,
    });
    y += height + band.between;
  }
  const place = new Map(nodes.map((each) => [each.name, placed(each, nodes, bands)]));
  const edges = links.map((link, i): MapEdge => {
    const [from, to] = [place.get(link.from)!, place.get(link.to)!];
    const sameSection = from.band === to.band;
    const others = nodes.filter(({ name }) => name !== link.from && name !== link.to);
    const path =
      sameSection && to.x > from.x
        ? pathAcross(
            from,
            to,
            others.filter((each) => each.y >= from.band.y && each.y < from.band.y + from.band.height),
            node,
            gap.across,
          )
        : pathBetween(from, to, others, node, {
            gap: gap.across,
            between: band.between,
            nudge: ((i * 2) % 5) * 2 - 4,
          });
    return { ...link, sameSection, path };
  });
  return { width, height: y - band.between, bands, nodes, edges };
}

function placed({ x, y, section }: MapNode, nodes: readonly MapNode[], bands: readonly MapBand[]): Placed {
  const column = nodes.filter((each) => each.section === section && each.x === x);
  return {
    x,
    y,
    band: bands.find((each) => each.section === section)!,
    lowest: column.every((each) => each.y <= y),
    topmost: column.every((each) => each.y >= y),
  };
}

type Link = Pick<MapEdge, 'from' | 'to' | 'kind'>;

/** Arrows between shown quantities; a chain over folded ones is one arrow. */
function linksBetween(quantities: readonly MapQuantity[], shown: readonly MapQuantity[]): Link[] {
  const byName = new Map(quantities.map((each) => [each.name, each]));
  const visible = new Set(shown.map(({ name }) => name));
  const links: Link[] = [];
  for (const { name: to, reads, remembers } of shown) {
    const direct = new Set(reads.filter((name) => visible.has(name)));
    for (const from of direct) links.push({ from, to, kind: 'now' });
    const reached = new Set<string>();
    const look = (names: readonly string[]): void => {
      for (const name of names) {
        if (reached.has(name)) continue;
        reached.add(name);
        if (visible.has(name)) {
          if (!direct.has(name) && name !== to) links.push({ from: name, to, kind: 'through' });
        } else look(byName.get(name)!.reads);
      }
    };
    for (const name of reads) if (!visible.has(name)) look([name]);
    for (const from of remembers)
      if (visible.has(from) && !direct.has(from) && !reached.has(from))
        links.push({ from, to, kind: 'memory' });
  }
  return links;
}

interface ColumnOfNodes {
  readonly layer: number;
  readonly names: string[];
}

/** A column for each layer, by the longest path from the left; then columns of quantities without arrows in the band. */
function inColumns(here: readonly MapQuantity[], links: readonly Link[]): ColumnOfNodes[] {
  const sources = new Map<string, string[]>();
  for (const { from, to } of links) sources.set(to, [...(sources.get(to) ?? []), from]);
  const layers = new Map<string, number>();
  const layerOf = (name: string, path: readonly string[] = []): number => {
    const known = layers.get(name);
    if (known !== undefined) return known;
    // A scenario's own equations may form a cycle: ignore the arrow that closes it.
    const from = (sources.get(name) ?? []).filter((each) => !path.includes(each));
    const layer = Math.max(-1, ...from.map((each) => layerOf(each, [...path, name]))) + 1;
    layers.set(name, layer);
    return layer;
  };
  const byLayer: string[][] = [];
  const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
  const loose = here.map(({ name }) => name).filter((name) => !tied.has(name));
  for (const { name } of here) if (tied.has(name)) (byLayer[layerOf(name)] ??= []).push(name);
  const ordered = withFewCrossings(
    Array.from(byLayer, (layer: string[] | undefined) => layer ?? []),
    links,
  );

  const columns = ordered.map((names, layer) => ({ layer, names }));
  if (loose.length === 0) return columns;
  const free = MAP_SIZES.columns - columns.length;
  if (free <= 0) {
    // No column is left: add it to the shortest.
    const shortest = columns.reduce((best, each) => (each.names.length < best.names.length ? each : best));
    shortest.names.push(...loose);
    return columns;
  }
  const most = Math.max(1, ...columns.map(({ names }) => names.length));
  const rows = Math.max(most, Math.ceil(loose.length / free));
  for (let at = 0; at < loose.length; at += rows)
    columns.push({ layer: 0, names: loose.slice(at, at + rows) });
  return columns;
}

/** Reduces crossings: sorts each layer by the mean position of its neighbours, sweeping back and forth a few times. */
function withFewCrossings(layers: readonly string[][], links: readonly Link[]): string[][] {
  const ordered = layers.map((layer) => [...layer]);
  for (let turn = 0; turn < 4; turn++) {
    const places = new Map(
      ordered.flatMap((layer) =>
        layer.map((name, r) => [name, layer.length < 2 ? 0.5 : r / (layer.length - 1)]),
      ),
    );
    const forward = turn % 2 === 0;
    for (const layer of forward ? ordered : ordered.toReversed()) {
      const middle = new Map(
        layer.map((name) => {
          const tied = links.flatMap(({ from, to }) =>
            forward ? (to === name ? [from] : []) : from === name ? [to] : [],
          );
          const sum = tied.reduce((total, each) => total + (places.get(each) ?? 0.5), 0);
          return [name, tied.length === 0 ? places.get(name)! : sum / tied.length];
        }),
      );
      layer.sort((a, b) => middle.get(a)! - middle.get(b)!);
      layer.forEach((name, r) => places.set(name, layer.length < 2 ? 0.5 : r / (layer.length - 1)));
    }
  }
  return ordered;
}

export interface Trace {
  /** Everything that the quantity depends on within the month, directly or not. */
  readonly up: ReadonlySet<string>;
  /** Everything that depends on it within the month. */
  readonly down: ReadonlySet<string>;
}

/** The dependencies and dependents of one quantity, within one month. */
export function traceOf(quantities: readonly MapQuantity[], chosen: string): Trace {
  const reads = new Map(quantities.map((each) => [each.name, each.reads]));
  const readBy = new Map<string, string[]>();
  for (const { name, reads: from } of quantities)
    for (const each of from) readBy.set(each, [...(readBy.get(each) ?? []), name]);
  const follow = (next: ReadonlyMap<string, readonly string[]>): Set<string> => {
    const reached = new Set<string>();
    const waiting = [...(next.get(chosen) ?? [])];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (reached.has(name) || name === chosen) continue;
      reached.add(name);
      waiting.push(...(next.get(name) ?? []));
    }
    return reached;
  };
  return { up: follow(reads), down: follow(readBy) };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The quantity that an arrow key goes to: left the nearest that this one reads, right the nearest that reads it, up and down
 * the nearest in that direction. The same quantity where there is none.
 */
export function neighbour(map: ModelMap, name: string, direction: Direction): string {
  const here = map.nodes.find((each) => each.name === name);
  if (!here) return map.nodes[0]?.name ?? name;
  const far = (each: MapNode): number => Math.abs(each.y - here.y) + Math.abs(each.x - here.x);
  const tied = map.edges
    .filter(({ kind }) => kind !== 'memory')
    .flatMap(({ from, to }) =>
      direction === 'left' && to === name ? [from] : direction === 'right' && from === name ? [to] : [],
    );
  const candidates =
    direction === 'left' || direction === 'right'
      ? map.nodes.filter((each) => tied.includes(each.name))
      : map.nodes.filter((each) => (direction === 'up' ? each.y < here.y - 1 : each.y > here.y + 1));
  if (direction === 'left' || direction === 'right')
    return candidates.toSorted((a, b) => far(a) - far(b))[0]?.name ?? name;
  // The next row first, then the one nearest in it.
  const across = (each: MapNode): number => Math.abs(each.x - here.x) + 4 * Math.abs(each.y - here.y);
  return candidates.toSorted((a, b) => across(a) - across(b))[0]?.name ?? name;
}
