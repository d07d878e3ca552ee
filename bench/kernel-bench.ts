// The kernel beside mathjs and C, on a shipped area: ratios in one run. And its cost against draws and months.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, create } from 'mathjs/number';
import { evaluateScalars } from '../src/engine/evaluate-scalar.ts';
import { findQuantities } from '../src/engine/find-quantities.ts';
import { ColumnCache } from '../src/engine/draws/column-cache.ts';
import { drawColumn } from '../src/engine/draws/draw-column.ts';
import { compileKernel } from '../src/engine/kernel.ts';
import { lowerModel } from '../src/engine/kernel/lower.ts';
import { splitModel } from '../src/engine/kernel/split.ts';
import { liveEquations } from '../src/engine/live-equations.ts';
import { quantileBand } from '../src/engine/quantiles.ts';
import type { Runner, RunRequest } from '../src/engine/run.ts';
import type { ScalarExpression, ScalarModel } from '../src/language/scalar-model.ts';
import { parseScenario } from '../src/scenario/parse-scenario-text.ts';
import { allColumns, type InputDraws } from '../src/study/input-columns.ts';
import { selectOutputs } from '../src/study/select.ts';
import { Projector } from '../src/study/projector.ts';
import { DRAG_OUTPUTS, PAGE_OUTPUTS } from '../src/ui/workbench/workbench-view.ts';
import { printC } from './kernel-print-c.ts';
import { printVectors } from './kernel-print-vectors.ts';
import { problemText } from '../src/words/en/problems/problem-text.ts';

const FILE = new URL('../scenarios/workshop-2025-26.iom.json', import.meta.url);
const DRAWS = 1024;
const MONTHS = 60;

interface Caught {
  model: ScalarModel;
  outputs: readonly string[];
  request: RunRequest;
}

/** The equations, outputs and columns with which a projection of the file's last option runs. */
function catchRun(draws: number, months: number, asked: readonly string[]): Caught {
  const parsed = parseScenario(readFileSync(FILE, 'utf8'));
  if (!parsed.ok) throw new Error(problemText(parsed.error[0]!));
  const scenario = { ...parsed.value, months, settings: { ...parsed.value.settings, draws } };
  let caught: Caught | undefined;
  const projector = new Projector({
    mostBytes: 2 ** 31,
    compile: ({ scalars: model }, outputs) => {
      const kernel = compileKernel(model, outputs);
      if (!kernel.ok) return kernel;
      const watched: Runner = {
        outputs,
        run(request) {
          if (request.draws === draws) caught = { model, outputs, request };
          return kernel.value.run(request);
        },
      };
      return { ok: true, value: watched };
    },
  });
  const last = scenario.options.at(-1)!;
  const outputs = must(selectOutputs(scenario, asked));
  // All futures in one run, which a projection would take in slices.
  const choose = (drawn: InputDraws) => ({ draws, inputs: allColumns(drawn, new ColumnCache(0)) });
  must(projector.runChosen(scenario, { option: last.id, outputs, months, choose }));
  if (!caught) throw new Error('Nothing was run.');
  return caught;
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The shortest of several goes, in milliseconds. */
function shortest(times: number, run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Runs of which each is a whole one: the first future differs from that of the run before, in a bit of one input. */
function wholeRuns(runner: Runner, request: RunRequest): () => void {
  const varying = request.inputs.findIndex(({ length }) => length > 1);
  const moved = request.inputs.map((column, i) =>
    i === varying ? column.map((x, d) => (d === 0 ? x * (1 + 1e-15) : x)) : column,
  );
  let turn = 0;
  return () => void runner.run(turn++ % 2 === 0 ? { ...request, inputs: moved } : request);
}

/** Runs of which each differs from the one before in all schedules, from a month on. */
function laterRuns(runner: Runner, request: RunRequest, month: number): () => void {
  const schedules = request.schedules.map((column) =>
    column.map((x, m) => (m >= month ? x * (1 + 1e-9) : x)),
  );
  let turn = 0;
  return () => void runner.run(turn++ % 2 === 0 ? { ...request, schedules } : request);
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500)); // the engine's second compiler

const WORDS = {
  add: '+', subtract: '-', multiply: '*', divide: '/', power: '^', less: '<', lessEqual: '<=', greater: '>',
  greaterEqual: '>=', equal: '==', notEqual: '!=', and: 'and', or: 'or',
} as const; // prettier-ignore

/** A written-out expression as text for mathjs. */
function textOf(part: ScalarExpression): string {
  switch (part.kind) {
    case 'number':
      return Number.isFinite(part.value) ? `(${part.value})` : part.value > 0 ? '(Infinity)' : '(-Infinity)';
    case 'none':
      return 'NaN';
    case 'input':
      return `x${part.input}`;
    case 'schedule':
      return `${part.when}S${part.schedule}`;
    case 'value':
      return `${part.when}V${part.equation}`;
    case 'unary':
      return part.operator === 'negate' ? `(-${textOf(part.of)})` : `${part.operator}(${textOf(part.of)})`;
    case 'binary':
      return part.operator === 'min' || part.operator === 'max'
        ? `${part.operator}(${textOf(part.left)}, ${textOf(part.right)})`
        : `(${textOf(part.left)} ${WORDS[part.operator]} ${textOf(part.right)})`;
    case 'choose':
      return `(${textOf(part.when)} ? ${textOf(part.then)} : ${textOf(part.otherwise)})`;
  }
}

/** Milliseconds for all draws by mathjs `compile().evaluate(scope)`, measured on some of them. */
function timeMathjs({ model, outputs, request }: Caught, some: number): number {
  const math = create(all!);
  const asked = must(findQuantities(model, outputs)).flatMap((q) =>
    q.kind === 'equation' ? [q.position] : [],
  );
  const live = liveEquations(model, asked);
  const program = (month: 'first' | 'later') =>
    (month === 'first' ? model.firstOrder : model.laterOrder)
      .filter((i) => live[month].has(i))
      .map((i) => ({ name: `nowV${i}`, code: math.compile(textOf(model.equations[i]![month])) }));
  const first = program('first');
  const later = program('later');
  const run = (): void => {
    for (let d = 0; d < some; d++) {
      const scope = new Map<string, number>();
      request.inputs.forEach((column, i) => scope.set(`x${i}`, column[column.length === 1 ? 0 : d]!));
      for (let m = 0; m < request.months; m++) {
        request.schedules.forEach((column, s) => {
          scope.set(`nowS${s}`, column[m]!);
          scope.set(`lastS${s}`, column[Math.max(0, m - 1)]!);
          scope.set(`initialS${s}`, column[0]!);
        });
        for (const { name, code } of m === 0 ? first : later) {
          const value = Number(code.evaluate(scope));
          scope.set(name, value);
          if (m === 0) scope.set(name.replace('now', 'initial'), value);
        }
        for (const { name } of m === 0 ? first : later)
          scope.set(name.replace('now', 'last'), scope.get(name)!);
      }
    }
  };
  run();
  return (shortest(2, run) * request.draws) / some;
}

function timeC(
  [compiler, extension]: readonly ['gcc', 'c'] | readonly ['g++', 'cpp'],
  source: string,
  flags: readonly string[],
  { model, request }: Caught,
  columns: readonly number[],
): number[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-bench-'));
  try {
    const file = `run.${extension}`;
    writeFileSync(join(folder, file), source);
    const built = spawnSync(compiler, ['-w', ...flags, file, '-o', 'run', '-lm'], { cwd: folder });
    if (built.status !== 0) return undefined;
    const numbers = [request.draws, request.months, 40];
    for (const column of request.inputs) numbers.push(column.length === 1 ? column[0]! : 0);
    for (let m = 0; m < request.months; m++)
      for (const s of model.schedules.keys()) numbers.push(request.schedules[s]![m]!);
    for (const input of columns) for (const x of request.inputs[input]!) numbers.push(x);
    const ran = spawnSync(join(folder, 'run'), {
      input: numbers.join(' '),
      encoding: 'utf8',
      maxBuffer: 2 ** 20,
    });
    return ran.stdout.trim().split(' ').map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const caught = catchRun(DRAWS, MONTHS, PAGE_OUTPUTS);
const { model, outputs, request } = caught;
const into = outputs.map(() => new Float64Array(MONTHS * DRAWS));
const firstTimeMs = shortest(1, () => void must(compileKernel(model, outputs)).run({ ...request, into }));
const compileMs = shortest(5, () => void must(compileKernel(model, outputs)).run({ ...request, into }));
const kernel = must(compileKernel(model, outputs));
kernel.run({ ...request, into });
await settle();
const kernelMs = shortest(40, wholeRuns(kernel, { ...request, into }));
const freshMs = shortest(20, wholeRuns(kernel, request));

const quantities = must(findQuantities(model, outputs));
const live = liveEquations(
  model,
  quantities.flatMap((q) => (q.kind === 'equation' ? [q.position] : [])),
);
const lowered = lowerModel(model, live, quantities);
const varies = request.inputs.map((column) => column.length !== 1);
const split = splitModel(lowered, varies);
const count = (varying: boolean, monthly: boolean): number =>
  split.needed.filter(
    (n) => n.operands.length > 0 && split.varies[n.id] === varying && split.monthly[n.id] === monthly,
  ).length;
console.log(
  `${model.equations.length} equations, ${live.later.size} live, ${outputs.length} outputs (${split.varyingOutputs.length} vary), ` +
    `${split.columns.length} of ${model.inputs.length} inputs vary; operations: once ${count(false, false)}, a month ${count(false, true)}, ` +
    `a draw ${count(true, false)}, a month of a draw ${count(true, true)}.`,
);

const rows: Record<string, { ms: number; 'kernel is … times as fast': number }> = {};
const add = (name: string, ms: number): void => {
  rows[name] = {
    ms: Number(ms.toPrecision(3)),
    'kernel is … times as fast': Number((ms / kernelMs).toPrecision(3)),
  };
};
add('mathjs evaluate', timeMathjs(caught, 8));
add(
  'plain evaluator',
  shortest(2, () => void must(evaluateScalars(model, outputs)).run(request)),
);
add('kernel, columns reused', kernelMs);
add('kernel, new columns', freshMs);
add('kernel, first run with compiling', compileMs);
const source = printC(lowered, split, model.inputs.length, model.schedules.length);
const kernelSum = split.varyingOutputs.reduce(
  (sum, o) => into[o]!.reduce((a, x) => (Number.isNaN(x) ? a : a + x), sum),
  0,
);
for (const flags of [['-O3'], ['-O3', '-march=native', '-ffast-math']]) {
  const timed = timeC(['gcc', 'c'], source, flags, caught, split.columns);
  if (!timed) {
    console.log('gcc is not here: no comparison with C.');
    break;
  }
  add(`gcc ${flags.join(' ')}`, timed[0]!);
  // Without NaN in fast-math the sums may differ there.
  const off = Math.abs(timed[1]! - kernelSum) / Math.abs(kernelSum);
  if (flags.length === 1 && off > 1e-9) console.log(`C gives other numbers: off by ${off}.`);
}
for (const lanes of [2, 4, 8]) {
  const vectors = printVectors(lowered, split, model.inputs.length, model.schedules.length, lanes);
  const timed = timeC(
    ['g++', 'cpp'],
    vectors,
    ['-O3', '-march=native', '-ffp-contract=off'],
    caught,
    split.columns,
  );
  if (!timed) {
    console.log('g++ is not here: no comparison with vectors of draws.');
    break;
  }
  add(`g++ vectors of ${lanes} draws`, timed[0]!);
  const off = Math.abs(timed[1]! - kernelSum) / Math.abs(kernelSum);
  if (off > 1e-9) console.log(`Vectors of ${lanes} give other numbers: off by ${off}.`);
}
console.log(`The shipped workshop area, all outputs of the page, ${DRAWS} draws, ${MONTHS} months:`);
console.table(rows);

const LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95];
const ms = (value: number): string => `${value < 1 ? value.toFixed(2) : value.toFixed(1)} ms`;
const dragged = catchRun(DRAWS, MONTHS, DRAG_OUTPUTS);
const draggedInto = dragged.outputs.map(() => new Float64Array(MONTHS * DRAWS));
const oneMonth = dragged.outputs.map((name) =>
  name === 'caseload_coverage' ? undefined : { from: 36, to: 36 },
);
const draggedKernel = must(compileKernel(dragged.model, dragged.outputs));
draggedKernel.run({ ...dragged.request, into: draggedInto });
await settle();
const spread = { shape: 'pert', low: 1, likely: 3, high: 7 } as const;
const oneColumn = (shape: Parameters<typeof drawColumn>[0]['distribution']): string =>
  ms(shortest(20, () => void drawColumn({ seed: 1, name: 'x', draws: DRAWS, distribution: shape })));
drawColumn({ seed: 1, name: 'x', draws: DRAWS, distribution: spread });
let proportion = 1;
console.log('What goes with it:');
console.table({
  'first kernel of the page, cold: lower, emit, compile, run': { time: ms(firstTimeMs) },
  'another kernel, warm': { time: ms(compileMs) },
  [`kernel, the ${dragged.outputs.length} outputs that follow a drag`]: {
    time: ms(shortest(40, wholeRuns(draggedKernel, { ...dragged.request, into: draggedInto }))),
  },
  '… figures in one month alone': {
    time: ms(
      shortest(40, wholeRuns(draggedKernel, { ...dragged.request, into: draggedInto, wanted: oneMonth })),
    ),
  },
  '… and a lever that moves from month 24 on': {
    time: ms(
      shortest(40, laterRuns(draggedKernel, { ...dragged.request, into: draggedInto, wanted: oneMonth }, 24)),
    ),
  },
  [`quantiles, 5 levels, ${outputs.length} outputs`]: {
    time: ms(shortest(5, () => into.forEach((column) => quantileBand(column, DRAWS, LEVELS)))),
  },
  [`quantiles, 5 levels, ${dragged.outputs.length} outputs`]: {
    time: ms(shortest(5, () => draggedInto.forEach((column) => quantileBand(column, DRAWS, LEVELS)))),
  },
  'a PERT column, its table known': { time: oneColumn(spread) },
  'a PERT column of a new shape': {
    time: ms(
      shortest(
        10,
        () =>
          void drawColumn({
            seed: 1,
            name: 'x',
            draws: DRAWS,
            distribution: { ...spread, high: 7 + proportion++ / 97 },
          }),
      ),
    ),
  },
  'a normal column': { time: oneColumn({ shape: 'normal', low: 1, high: 7 }) },
});

const FEW = ['caseload_coverage', 'public_cost', 'prevented'];
const cost: Record<string, Record<string, string>> = {};
for (const draws of [1000, 10_000, 100_000]) {
  const costs: Record<string, string> = (cost[`${draws} draws`] = {});
  for (const months of [12, 60, 120]) {
    const run = catchRun(Math.min(draws, 10_000), months, FEW);
    const runner = must(compileKernel(run.model, run.outputs));
    const target = run.outputs.map(() => new Float64Array(months * run.request.draws));
    const goes = draws / run.request.draws;
    const whole = wholeRuns(runner, { ...run.request, into: target });
    const once = (): void => {
      for (let i = 0; i < goes; i++) whole();
    };
    once();
    await settle();
    const best = shortest(3, once);
    costs[`${months} months`] =
      `${ms(best)} (${((best * 1e6) / draws / months).toFixed(0)} ns a draw and month)`;
  }
}
console.log(`Cost of ${FEW.join(', ')}; 100,000 draws in ten columns of 10,000:`);
console.table(cost);
