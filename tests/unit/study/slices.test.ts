import { describe, expect, it } from 'vitest';
import { quantileBand } from '../../../src/engine/quantiles.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { LEVELS } from '../../../src/study/projection.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const DRAWS = 3000;
const sample = sampleScenario();
/** Work coverage as it is, by an equation so long that its draws run a few at a time. */
const long: Scenario = {
  ...sample,
  months: 14,
  settings: { draws: DRAWS, seed: 3 },
  equations: {
    work_coverage:
      `caseload_share + 0 * (${Array.from({ length: 15 }, () => `(${Array.from({ length: 12 }, () => '2 ^ 0.5').join(' + ')})`).join(' + ')})`.replace(
        'caseload_share',
        'min(1, sumOver(strand, capacity[strand]) / max(0.1 * least_posts, sumOver(strand, total_workload[strand])))',
      ),
  },
};

describe('a model whose draws run a few at a time', () => {
  it('pauses often, and gives the numbers of every single draw to the bit', () => {
    const projector = new Projector();
    const work = projector.projectInSteps(long, {
      outputs: ['work_coverage', 'covered_cases'],
      options: [long.options[1]!.id],
    });
    let pauses = 0;
    let step = work.next();
    const shares: number[] = [];
    for (; step.done !== true; step = work.next()) {
      pauses++;
      shares.push(step.value);
    }
    const result = step.value;
    if (!result.ok) throw new Error(problemText(result.error[0]!));
    expect(pauses).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));

    const all = projector.runColumns(long, {
      outputs: ['work_coverage', 'covered_cases'],
      options: [long.options[1]!.id],
    });
    if (!all.ok) throw new Error(problemText(all.error[0]!));
    for (const name of ['work_coverage', 'covered_cases']) {
      const bands = quantileBand(all.value[0]!.outputs[name]!, DRAWS, LEVELS);
      const { p5, p25, p50, p75, p95 } = result.value.options[0]!.outputs[name]!;
      expect([p5, p25, p50, p75, p95], name).toEqual(bands);
    }
  });

  it('is held against another option in the same futures as any', () => {
    const pairs = { outputs: ['covered_cases'] };
    const short: Scenario = { ...long, equations: {} };
    const of = (scenario: Scenario) => {
      const result = new Projector().project(scenario, { outputs: ['covered_cases'], pairs });
      if (!result.ok) throw new Error(problemText(result.error[0]!));
      return result.value.options.map(({ paired }) => paired);
    };
    expect(of(long)).toEqual(of(short));
  });
});
