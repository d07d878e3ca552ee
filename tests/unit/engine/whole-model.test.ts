import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../src/engine/kernel.ts';
import { compileReference } from '../../../src/engine/reference.ts';
import { evaluateScalars } from '../../../src/engine/evaluate-scalar.ts';
import type { Runner, RunRequest } from '../../../src/engine/run.ts';
import type { Column } from '../../../src/base/column.ts';
import type { Result } from '../../../src/base/result.ts';
import { decisionSchedules } from '../../../src/scenario/decision-schedule.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { allColumns, inputDraws } from '../../../src/study/input-columns.ts';
import { ColumnCache } from '../../../src/engine/draws/column-cache.ts';
import { scheduleColumns } from '../../../src/study/schedule-columns.ts';
import { equationsToRun } from '../../../src/study/equations-to-run.ts';
import type { Equations } from '../../../src/scenario/model-of.ts';

const FOLDER = new URL('../../../scenarios/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.iom.json'));

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

interface Prepared {
  readonly scenario: Scenario;
  readonly equations: Equations;
  /** Every quantity there is. */
  readonly outputs: readonly string[];
  readonly columns: (draws: number) => readonly Column[];
}

function prepare(file: string): Prepared {
  const scenario = must(parseScenario(readFileSync(new URL(file, FOLDER), 'utf8')));
  const inputs = scenarioInputs(scenario);
  const equations = must(equationsToRun(scenario, inputs));
  const { scalars } = equations;
  return {
    scenario,
    equations,
    outputs: scalars.equations.map(({ name }) => name),
    columns(draws) {
      const drawn = inputDraws(scalars, inputs, scenario.settings.seed, draws);
      if (!drawn.ok) throw new Error(JSON.stringify(drawn.error));
      return allColumns(drawn.value, new ColumnCache(0));
    },
  };
}

function requestOf(
  { scenario, equations }: Prepared,
  option: number,
  months: number,
  draws: number,
  inputs: readonly Column[],
): RunRequest {
  const changed = decisionSchedules({ ...scenario, months }, scenario.options[option]!);
  const schedules = scheduleColumns(equations.scalars.schedules, scenario.start, months, changed);
  return { months, draws, inputs, schedules };
}

/** The same 64 bits everywhere, with the first place that differs in the message. */
function expectSame(
  one: ReturnType<Runner['run']>,
  other: ReturnType<Runner['run']>,
  names: readonly string[],
) {
  expect(one.trouble).toEqual(other.trouble);
  one.outputs.forEach((column, o) => {
    const place = column.findIndex((x, i) => !Object.is(x, other.outputs[o]![i]));
    if (place >= 0)
      expect.fail(`${names[o]!} differs at ${place}: ${column[place]!} and ${other.outputs[o]![place]!}`);
  });
}

describe('the whole model, every quantity', () => {
  it.each(FILES)('kernel, reference and plain evaluator agree to the bit in every option of %s', (file) => {
    const prepared = prepare(file);
    const { equations, outputs, scenario } = prepared;
    const kernel = must(compileKernel(equations.scalars, outputs));
    const plain = must(evaluateScalars(equations.scalars, outputs));
    const reference = must(compileReference(equations.checked, equations.plan, outputs));
    const inputs = prepared.columns(7);
    scenario.options.forEach((_, option) => {
      const request = requestOf(prepared, option, 25, 7, inputs);
      const fast = kernel.run(request);
      expect(fast.trouble).toBeUndefined();
      expectSame(fast, plain.run(request), outputs);
      // mathjs takes its time: three of the draws, others in each option.
      const from = option % 5;
      const some = requestOf(
        prepared,
        option,
        25,
        3,
        inputs.map((column) => (column.length === 1 ? column : column.slice(from, from + 3))),
      );
      expectSame(kernel.run(some), reference.run(some), outputs);
    });
  });

  describe('at numbers nobody would give', () => {
    const prepared = prepare(FILES.find((name) => name.startsWith('workshop'))!);
    const { equations, outputs } = prepared;
    const kernel = must(compileKernel(equations.scalars, outputs));
    const plain = must(evaluateScalars(equations.scalars, outputs));
    const reference = must(compileReference(equations.checked, equations.plan, outputs));
    const ordinary = prepared.columns(9);
    // Six futures in which every input is the same odd number, three in which a third of them are.
    const odd = [0, -Infinity, Infinity, 1e300, 5e-324, -0];
    const requestWith = (hold: (x: number, least: number, most: number) => number): RunRequest => {
      const inputs = equations.scalars.inputs.map(({ least, most }, i) =>
        Float64Array.from({ length: 9 }, (_, d) => {
          const usual = ordinary[i]!.at(ordinary[i]!.length === 1 ? 0 : d)!;
          return hold(odd[d] ?? (i % 3 === d % 3 ? 1e9 : usual), least, most);
        }),
      );
      return requestOf(prepared, prepared.scenario.options.length - 1, 14, 9, inputs);
    };
    const oneDraw = (request: RunRequest, d: number): RunRequest => ({
      ...request,
      draws: 1,
      inputs: request.inputs.map((column) => column.slice(d, d + 1)),
    });

    it('has a value for everything, and the same one, at the ends of every allowed range', () => {
      const request = requestWith((x, least, most) => Math.min(most, Math.max(least, x)));
      const fast = kernel.run(request);
      expect(fast.trouble).toBeUndefined();
      expectSame(fast, plain.run(request), outputs);
      for (const d of [0, 2, 7]) {
        const alone = oneDraw(request, d);
        expectSame(kernel.run(alone), reference.run(alone), outputs);
      }
    });

    it('agrees on what is NaN, and on what was NaN first, far outside them', () => {
      const request = requestWith((x) => x);
      const fast = kernel.run(request);
      expect(fast.trouble).toBeDefined();
      expectSame(fast, plain.run(request), outputs);
      for (const d of [0, 2, 7]) {
        const alone = oneDraw(request, d);
        expectSame(kernel.run(alone), reference.run(alone), outputs);
      }
    });
  });

  it('gives a draw the same numbers in any company', () => {
    const prepared = prepare(FILES.find((name) => name.startsWith('workshop'))!);
    const { equations } = prepared;
    const outputs = ['caseload_coverage', 'public_cost', 'prevented', 'break_even_effect'];
    const kernel = must(compileKernel(equations.scalars, outputs));
    const all = prepared.columns(4097);
    const whole = kernel.run(requestOf(prepared, 1, 5, 4097, all));
    for (const draws of [1, 2, 3, 1023, 1024, 1025, 2049]) {
      const inputs = all.map((column) => (column.length === 1 ? column : column.subarray(0, draws)));
      const part = kernel.run(requestOf(prepared, 1, 5, draws, inputs));
      part.outputs.forEach((column, o) => {
        for (let m = 0; m < 5; m++)
          expect(column.subarray(m * draws, (m + 1) * draws)).toEqual(
            whole.outputs[o]!.subarray(m * 4097, m * 4097 + draws),
          );
      });
    }
  });
});
