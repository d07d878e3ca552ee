import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/base/result.ts';
import { RunController } from '../../../src/state/run-controller.ts';
import { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import { pairAt } from '../../../src/study/pair-at.ts';
import { Projector } from '../../../src/study/projector.ts';
import type { ProjectInput } from '../../../src/workers/protocol.ts';
import { NO_TIME } from '../../../src/workers/stopwatch.ts';
import { sampleScenario } from '../scenario/sample.ts';

const OUTPUTS = ['caseload_coverage', 'prevented'];
/** Numbers are worked out with these few, whatever the scenario asks for. */
const FUTURES = 20;

/** A page at rest whose runs are real. */
async function atRest(draws: number) {
  const projector = new Projector();
  const asked: ProjectInput[] = [];
  const document = new ScenarioDocument({ ...sampleScenario(), settings: { draws, seed: 1 } });
  new RunController(
    document,
    {
      project: (input) => {
        asked.push(input);
        const request = { ...input.request, draws: FUTURES };
        const projection = projector.project(input.scenario, request);
        return Promise.resolve(
          projection.ok ? ok({ projection: projection.value, timings: NO_TIME }) : projection,
        );
      },
    },
    {
      visible: ['caseload_coverage'],
      outputs: OUTPUTS,
      decisionOutputs: ['caseload_coverage'],
      pairs: { visible: ['caseload_coverage'], outputs: OUTPUTS },
    },
  );
  await settled();
  const { scenario, option } = document.state;
  const decision = scenario.options.find(({ id }) => id === option)!.decisions[0]!.id;
  return {
    document,
    asked,
    between: (month: string) =>
      OUTPUTS.map((output) => pairAt(document.state.run.projection!, option, output, month)),
    ofDecision: (month: string) =>
      pairAt(document.state.run.without!.projection, decision, 'caseload_coverage', month),
  };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('at rest', () => {
  it('differences of every month come, between options and of each decision, and are asked once', async () => {
    const { document, asked, between, ofDecision } = await atRest(1000);
    const before = asked.length;
    for (const month of ['2013-04', '2014-03', '2016-03']) {
      document.selectMonth(month);
      await settled();
      expect(between(month)).not.toContain(undefined);
      expect(ofDecision(month)).toBeDefined();
    }
    expect(asked).toHaveLength(before);
  });

  it('of very many futures, the differences of a month come when it comes into sight', async () => {
    const { document, between, ofDecision } = await atRest(200_000);
    for (const month of ['2014-03', '2016-03', '2014-03']) {
      document.selectMonth(month);
      await settled();
      expect(between(month)).not.toContain(undefined);
      expect(ofDecision(month)).toBeDefined();
    }
    const other = '2013-06';
    expect([...between(other), ofDecision(other)]).toEqual([undefined, undefined, undefined]);
  });
});
