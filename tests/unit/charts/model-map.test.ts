import { describe, expect, it } from 'vitest';
import {
  DECIDED,
  MAP_SIZES,
  mapQuantities,
  modelMap,
  neighbour,
  traceOf,
  type ModelMap,
} from '../../../src/charts/model-map.ts';
import { iomModel } from '../../../src/model/iom-model.ts';
import { describeModel } from '../../../src/study/describe-model.ts';
import { shippedScenario } from '../scenarios/shipped.ts';

const description = describeModel(shippedScenario('gwent-2013-14.iom.json'));
const quantities = mapQuantities(description);
const sections = new Set(quantities.map(({ section }) => section));
const folded = modelMap(quantities, new Set());
const whole = modelMap(quantities, sections);

const overlaps = ({ nodes }: ModelMap): string[] =>
  nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < MAP_SIZES.node.width + 8 && Math.abs(a.y - b.y) < MAP_SIZES.node.height + 8,
      )
      .map((b) => `${a.name} ${b.name}`),
  );

describe('the map of the model', () => {
  it('shows every lever and equation when unfolded, and each once', () => {
    const names = whole.nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.toSorted()).toEqual(
      [
        ...iomModel.equations.map(({ name }) => name),
        ...iomModel.inputs
          .filter(({ kind, inEquations }) => kind === 'lever' && inEquations)
          .map(({ name }) => name),
      ].toSorted(),
    );
    expect(whole.bands.map(({ section }) => section)).toEqual([
      DECIDED,
      'money',
      'work',
      'cohort',
      'offences',
      'value',
    ]);
  });

  it('has an arrow exactly where an equation names another quantity', () => {
    const arrows = whole.edges.map(({ from, to }) => `${from} > ${to}`).toSorted();
    const named = iomModel.equations.flatMap(({ name, equation }) =>
      whole.nodes
        .filter((node) => node.name !== name && new RegExp(`\\b${node.name}\\b`).test(equation))
        .map((node) => `${node.name} > ${name}`),
    );
    expect(arrows).toEqual(named.toSorted());
    expect(whole.edges.some(({ kind }) => kind === 'through')).toBe(false);
  });

  it('folded, says by way of something folded what leads to what', () => {
    const shown = new Set(folded.nodes.map(({ name }) => name));
    for (const { name, main } of quantities) expect(shown.has(name)).toBe(main);
    expect(shown).toContain('caseload_coverage');
    expect(shown.size).toBeLessThan(quantities.length * 0.7);
    for (const { from, to, kind } of folded.edges) {
      const { up } = traceOf(quantities, to);
      if (kind !== 'memory') expect(up.has(from), `${from} > ${to}`).toBe(true);
    }
    // Nothing is lost: whatever leads to what is shown leads to it on the folded map too.
    for (const to of shown) {
      const [real, seen] = [traceOf(quantities, to).up, reachable(folded, to)];
      for (const from of real) if (shown.has(from)) expect(seen.has(from), `${from} > ${to}`).toBe(true);
    }
  });

  it('has no two quantities on one another, all within their band, and goes from left to right', () => {
    for (const map of [folded, whole]) {
      expect(overlaps(map)).toEqual([]);
      const at = new Map(map.nodes.map((each) => [each.name, each]));
      for (const node of map.nodes) {
        const band = map.bands.find(({ section }) => section === node.section)!;
        expect(node.y).toBeGreaterThanOrEqual(band.y + MAP_SIZES.band.head);
        expect(node.y + MAP_SIZES.node.height).toBeLessThanOrEqual(band.y + band.height);
        expect(node.x + MAP_SIZES.node.width).toBeLessThanOrEqual(map.width);
      }
      for (const { from, to, kind, sameSection } of map.edges)
        if (kind !== 'memory' && sameSection) expect(at.get(from)!.x).toBeLessThan(at.get(to)!.x);
    }
  });

  it('has no arrow that passes behind a quantity it neither starts from nor ends at', () => {
    for (const map of [folded, whole]) {
      const crossed = map.edges.flatMap(({ from, to, path }) =>
        map.nodes
          .filter(({ name }) => name !== from && name !== to)
          .filter((node) =>
            along(path).some(
              ([x, y]) =>
                x! > node.x &&
                x! < node.x + MAP_SIZES.node.width &&
                y! > node.y &&
                y! < node.y + MAP_SIZES.node.height,
            ),
          )
          .map(({ name }) => `${from} > ${to} behind ${name}`),
      );
      expect(crossed).toEqual([]);
    }
  });

  it('is the same for the same model', () => {
    expect(modelMap(mapQuantities(description), new Set(['cohort']))).toEqual(
      modelMap(quantities, new Set(['cohort'])),
    );
  });

  it('stands an own equation that turns in a circle', () => {
    const circle = quantities.map((each) =>
      each.name === 'capacity' ? { ...each, reads: [...each.reads, 'pro_rata'] } : each,
    );
    expect(modelMap(circle, sections).nodes).toHaveLength(quantities.length);
    expect(traceOf(circle, 'capacity').up.has('capacity')).toBe(false);
  });
});

describe('from quantity to quantity by keys', () => {
  it('goes left to what it is made from, right to what it goes into, and stays where there is nothing', () => {
    for (const map of [folded, whole])
      for (const { name } of map.nodes) {
        const tied = map.edges.filter(({ kind }) => kind !== 'memory');
        const left = neighbour(map, name, 'left');
        expect(left === name || tied.some(({ from, to }) => from === left && to === name)).toBe(true);
        const right = neighbour(map, name, 'right');
        expect(right === name || tied.some(({ from, to }) => from === name && to === right)).toBe(true);
        const at = (of: string) => map.nodes.find((each) => each.name === of)!;
        const up = neighbour(map, name, 'up');
        expect(up === name || at(up).y < at(name).y).toBe(true);
        const down = neighbour(map, name, 'down');
        expect(down === name || at(down).y > at(name).y).toBe(true);
      }
    // One of those that IOM’s money goes into, whichever lies straight across.
    expect(['bought_posts', 'service_funding', 'unspent']).toContain(
      neighbour(whole, 'iom_funding', 'right'),
    );
  });
});

/** Everything that leads to a quantity along the arrows of a map. */
function reachable({ edges }: ModelMap, to: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [to];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const edge of edges)
      if (edge.to === name && edge.kind !== 'memory' && !reached.has(edge.from)) {
        reached.add(edge.from);
        waiting.push(edge.from);
      }
  return reached;
}

/** Points along an SVG path of M, L, Q and C. */
function along(path: string): number[][] {
  const all: number[][] = [];
  let at = [0, 0];
  for (const [, command, rest] of path.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const numbers = rest!.trim().split(/[ ,]+/).map(Number);
    const corners = [
      at,
      ...Array.from({ length: numbers.length / 2 }, (_, i) => numbers.slice(2 * i, 2 * i + 2)),
    ];
    at = corners.at(-1)!;
    if (command === 'M') continue;
    for (let t = 0; t <= 1; t += 0.02) {
      let line = corners;
      while (line.length > 1)
        line = line.slice(1).map((to, i) => to.map((value, k) => line[i]![k]! * (1 - t) + value * t));
      all.push(line[0]!);
    }
  }
  return all;
}
