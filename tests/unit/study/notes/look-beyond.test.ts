import { describe, expect, it } from 'vitest';
import { err } from '../../../../src/base/result.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { drawColumn } from '../../../../src/engine/draws/draw-column.ts';
import { FirstFutures } from '../../../../src/study/notes/first-futures.ts';
import { lookBeyond, type Beyond, type Bounds } from '../../../../src/study/notes/look-beyond.ts';
import { drawnFrom, ruled, type Rule } from '../drawn-from.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';

const X = { shape: 'pert', low: 0, likely: 0.5, high: 2 } as const;
const MIDDLE = 0.63;

/** What is found of quantities that follow from one uncertain number `x`, and how often others could be heard. */
function looked(
  rules: Readonly<Record<string, Rule>>,
  bounds: readonly Bounds[],
  { draws = 200, months = 3 } = {},
): { found: readonly Beyond[]; pieces: number; runs: number; mostNumbers: number; xs: readonly number[] } {
  const drawn = drawnFrom({ x: X }, draws, { x: MIDDLE });
  const scenario: Scenario = { ...smallScenario, months, settings: { draws, seed: 1 } };
  const projector = ruled(drawn, (output) => rules[output]!);
  const work = lookBeyond(projector, scenario, 'keep', bounds, new FirstFutures());
  let pieces = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) pieces++;
  if (!step.value.ok) throw new Error('no run');
  const { runs, mostNumbers } = projector;
  return { found: step.value.value, pieces, runs, mostNumbers, xs: [...drawColumn(drawn.requests[0]!)] };
}

describe('a quantity outside its bounds', () => {
  it('is found in each future once, whatever the month, below and above, and how far it went', () => {
    const { found, xs } = looked({ it: ({ x }, month) => (month === 1 ? x! : 0.5) }, [
      { quantity: 'it', least: 0.2, most: 1.2 },
    ]);
    expect(found).toEqual([
      {
        central: undefined,
        below: { futures: xs.filter((x) => x < 0.2).length, furthest: Math.min(...xs) },
        above: { futures: xs.filter((x) => x > 1.2).length, furthest: Math.max(...xs) },
        looked: 200,
      },
    ]);
    const always = looked({ it: ({ x }) => x! }, [{ quantity: 'it', least: 0.2, most: 1.2 }]);
    expect(always.found).toEqual(found);
  });

  it('counts a future that goes both ways for both', () => {
    const { found } = looked({ it: ({ x }, month) => (x === MIDDLE ? 0 : month - 1) }, [
      { quantity: 'it', least: -0.5, most: 0.5 },
    ]);
    expect(found[0]).toMatchObject({
      central: undefined,
      below: { futures: 200, furthest: -1 },
      above: { futures: 200, furthest: 1 },
    });
  });

  it('is found in the central run with its first month, and the central run is none of the futures', () => {
    const { found } = looked({ it: ({ x }, month) => (x === MIDDLE && month > 0 ? 7 + month : 0) }, [
      { quantity: 'it', least: -1, most: 1 },
    ]);
    expect(found[0]).toEqual({
      central: { month: 1, value: 8 },
      below: { futures: 0, furthest: -1 },
      above: { futures: 0, furthest: 1 },
      looked: 200,
    });
  });

  it('is not outside by rounding alone, nor where there is no number', () => {
    const near = (most: number, past: number): boolean =>
      looked({ it: () => most + past }, [{ quantity: 'it', least: -1e9, most }]).found[0]!.central !==
      undefined;
    expect([near(1, 1e-9), near(0, 5e-10), near(1e6, 5e-4), near(1, NaN)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([near(1, 5e-9), near(0, 2e-9), near(1e6, 5e-3), near(-1e6, 5e-3)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const under = (least: number, past: number): boolean =>
      looked({ it: () => least - past }, [{ quantity: 'it', least, most: 1e9 }]).found[0]!.central !==
      undefined;
    expect([under(0, 5e-10), under(-1e6, 5e-4)]).toEqual([false, false]);
    expect([under(0, 2e-9), under(-1e6, 5e-3)]).toEqual([true, true]);
  });

  it('each has its own bounds and its own findings', () => {
    const { found } = looked({ a: ({ x }) => x!, b: ({ x }) => -x! }, [
      { quantity: 'b', least: -0.1, most: 1 },
      { quantity: 'a', least: -1, most: 3 },
    ]);
    expect(found.map(({ central }) => central)).toEqual([{ month: 0, value: -MIDDLE }, undefined]);
    expect(found[0]!.below.futures).toBeGreaterThan(190);
    expect(found[1]!.below.futures + found[1]!.above.futures).toBe(0);
  });
});

describe('looking', () => {
  const bounds = [{ quantity: 'it', least: 0.2, most: 1.2 }];
  const it1 = { it: ({ x }: Readonly<Record<string, number>>) => x! };

  it('takes two million numbers at a time, in as few pieces as that allows, and finds the same', () => {
    const many = looked(it1, bounds, { draws: 301, months: 7000 });
    const few = looked(it1, bounds, { draws: 301, months: 1 });
    expect(many.found).toEqual(few.found);
    expect(few.pieces).toBe(1);
    expect(many.pieces).toBe(2);
    expect(many.mostNumbers).toBeLessThanOrEqual(2e6);
    const none = { it: () => 0 };
    expect(
      looked(none, [...bounds, ...bounds], { draws: 80, months: 25_000 }).mostNumbers,
    ).toBeLessThanOrEqual(2e6);
    expect(looked(none, bounds, { draws: 2, months: 1_000_001 }).pieces).toBe(2);
    expect(many.runs).toBe(many.pieces);
  });

  it('takes a thousand futures at most, a quarter of them where there are more than 60 quantities', () => {
    const of = (quantities: number, draws: number): number =>
      looked(
        it1,
        Array.from({ length: quantities }, () => bounds[0]!),
        { draws, months: 1 },
      ).found[0]!.looked;
    expect([of(1, 40), of(1, 1500), of(60, 1500), of(61, 1500), of(61, 40)]).toEqual([
      40, 1000, 1000, 250, 40,
    ]);
  });

  it('runs nothing where there is nothing to look at', () => {
    expect(looked({}, [])).toMatchObject({ found: [], runs: 0, pieces: 0 });
  });

  it('tells why the scenario cannot run', () => {
    const problem = { code: 'test', path: [], message: 'No.' };
    const work = lookBeyond(
      { runChosen: () => err([problem]) },
      smallScenario,
      'keep',
      bounds,
      new FirstFutures(),
    );
    expect(work.next().value).toEqual({ ok: false, error: [problem] });
  });
});
