// What differences in the same futures cost beside bands alone: one option, kernel and summary, as ratios in one run.
import { readFileSync } from 'node:fs';
import { parseScenario } from '../src/scenario/parse-scenario-text.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import type { PairsRequest } from '../src/study/pairs.ts';
import type { ProjectionRequest } from '../src/study/projection.ts';
import { Projector } from '../src/study/projector.ts';
import { WHERE_IOM_WORKS } from '../src/study/iom-works.ts';
import { DRAG_OUTPUTS, PAGE_OUTPUTS } from '../src/ui/workbench/workbench-view.ts';
import { LIVE_PAIRS, PAIRS } from '../src/words/paired-outputs.ts';

const FILES = ['gwent-2013-14', 'workshop-2025-26'];
const GOES = 60;

function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The last option with its first decision a little further on each time, as under the hand. */
function moved(scenario: Scenario, step: number): Scenario {
  const last = scenario.options.at(-1)!;
  const [first, ...rest] = last.decisions;
  const change = { multiply: 0.5 + 0.004 * step };
  return {
    ...scenario,
    options: [...scenario.options.slice(0, -1), { ...last, decisions: [{ ...first!, change }, ...rest] }],
  };
}

/** Median milliseconds of a projection while a lever of the last option moves; plain and with pairs turn about. */
function compare(scenario: Scenario, outputs: readonly string[], pairs: PairsRequest): [number, number] {
  const projectors = [new Projector(), new Projector()];
  const times: number[][] = [[], []];
  const id = scenario.options.at(-1)!.id;
  for (let go = -10; go < GOES; go++) {
    const now = moved(scenario, go);
    for (const [i, projector] of projectors.entries()) {
      const request: ProjectionRequest = { outputs, options: [id], ...(i === 1 ? { pairs } : {}) };
      const start = performance.now();
      must(projector.project(now, request));
      if (go >= 0) times[i]!.push(performance.now() - start);
    }
  }
  const [plain, paired] = times.map((each) => each.sort((a, b) => a - b)[GOES >> 1]!);
  return [plain!, paired!];
}

const rows: Record<string, Record<string, string>> = {};
for (const name of FILES) {
  const file = new URL(`../scenarios/${name}.iom.json`, import.meta.url);
  const scenario = must(parseScenario(readFileSync(file, 'utf8')));
  const add = (title: string, [plain, paired]: [number, number]): void => {
    rows[`${name}, ${title}`] = {
      'bands alone': `${plain.toFixed(1)} ms`,
      'with pairs': `${paired.toFixed(1)} ms`,
      ratio: (paired / plain).toFixed(2),
    };
  };
  const months = { from: 36, to: 36 };
  const all = { outputs: PAIRS, given: WHERE_IOM_WORKS };
  add('a lever moves', compare(scenario, DRAG_OUTPUTS, { outputs: LIVE_PAIRS, months }));
  add('it rests: the month in sight', compare(scenario, PAGE_OUTPUTS, { ...all, months }));
  add('it rests: every month', compare(scenario, PAGE_OUTPUTS, all));
}
console.table(rows);
