import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { DEFAULT_OUTPUTS } from '../../../src/model/default-outputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { compileRunner, type Compile } from '../../../src/study/compile-runner.ts';
import { inParts } from '../../../src/study/in-parts.ts';
import { WHERE_IOM_WORKS } from '../../../src/study/iom-works.ts';
import type { Projection, ProjectionRequest } from '../../../src/study/projection.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';

const DRAWS = 101;
const scenario: Scenario = { ...sampleScenario(), months: 60, settings: { draws: DRAWS, seed: 7 } };
/** More outputs than fit at once. */
const request: ProjectionRequest = {
  outputs: DEFAULT_OUTPUTS,
  pairs: { outputs: ['coverage', 'public_cost', 'prevented'], given: WHERE_IOM_WORKS },
};

function project(mostBytes: number, asked = request): { projection: Projection; runs: number[] } {
  const runs: number[] = [];
  const compile: Compile = (equations, outputs) => {
    const runner = compileRunner(equations, outputs);
    return runner.ok
      ? ok({
          ...runner.value,
          run: (input) => {
            runs.push(input.draws);
            return runner.value.run(input);
          },
        })
      : runner;
  };
  const projection = new Projector({ mostBytes, compile }).project(scenario, asked);
  if (!projection.ok) throw new Error(JSON.stringify(projection.error));
  return { projection: projection.value, runs };
}

/** What all outputs of one option take. */
const outputsOf = ({ options }: Projection): number => Object.keys(options[0]!.outputs).length;
const whole = project(2 ** 29);
const bytes = outputsOf(whole.projection) * scenario.months * DRAWS * 8;

describe('more outputs than fit at once', () => {
  it.each([0.9, 0.6])('are the same bit for bit, in the same order, with room for %d of all', (room) => {
    const parts = project(bytes * room);
    expect(parts.projection).toEqual(whole.projection);
    parts.projection.options.forEach(({ outputs, paired = {} }, i) => {
      expect(Object.keys(outputs)).toEqual(Object.keys(whole.projection.options[i]!.outputs));
      expect(Object.keys(paired)).toEqual(Object.keys(whole.projection.options[i]!.paired ?? {}));
    });
  });

  it('run all draws together and once a part, not in chunks and several times over', () => {
    const { runs } = project(bytes * 0.6, { outputs: request.outputs! });
    const parts = runs.filter((draws) => draws > 1);
    expect(new Set(parts)).toEqual(new Set([DRAWS]));
    expect(parts.length).toBeLessThanOrEqual(3 * scenario.options.length);
    expect(parts.length).toBeGreaterThan(scenario.options.length);
  });

  it('with room for few of them are read in chunks as before', () => {
    expect(
      inParts(
        request,
        Array.from({ length: 40 }, (_, i) => `x${i}`),
        [],
        11.9,
      ),
    ).toBeUndefined();
    const { projection, runs } = project(bytes * 0.05);
    expect(projection).toEqual(whole.projection);
    // A few times over, and the numbers are the same.
    expect(runs.filter((draws) => draws > 1).length).toBeGreaterThan(2 * scenario.options.length);
  });
});
