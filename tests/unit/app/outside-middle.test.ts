import { describe, expect, it } from 'vitest';
import { OutsideTheMiddle } from '../../../src/app/outside-middle.ts';
import { ok } from '../../../src/base/result.ts';
import { Answers, type AsksStudies } from '../../../src/state/answers.ts';
import { ScenarioDocument } from '../../../src/state/scenario-document.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { projection, series } from '../words/en/projection.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A page on which two numbers of the option in hand lie above the middle half, and a worker that answers when told. */
function page() {
  const scenario = sampleScenario();
  const document = new ScenarioDocument(scenario);
  const { option, month } = document.state;
  const level = Float64Array.of(0.4);
  const outside = { ...series([0.6]), p25: level, p75: level };
  const numbers = () =>
    projection([month], { [option]: { caseload_coverage: outside, covered_cases: outside } });
  const atRest = (): void =>
    document.setRun({ status: 'idle', projection: numbers(), of: document.state.scenario });
  atRest();
  const asked: { output: string; left: () => boolean; give: () => Promise<void> }[] = [];
  const ask = (
    _: string,
    __: unknown,
    request: { output: string },
    { signal }: { signal: AbortSignal },
  ): Promise<unknown> =>
    new Promise((resolve) =>
      asked.push({
        output: request.output,
        left: () => signal.aborted,
        give: () => {
          resolve(ok({ input: 'caseload_scale' }));
          return settled();
        },
      }),
    );
  let changes = 0;
  const answers = new Answers({ ask: ask as AsksStudies['ask'] }, { changed: () => changes++ });
  const middle = new OutsideTheMiddle(answers);
  return { document, asked, atRest, said: () => middle.of(document.state), changes: () => changes };
}

describe('what lies outside the middle half', () => {
  it('is asked about every number, and told when all of them are answered', async () => {
    const { asked, said, changes } = page();
    expect(said()).toEqual([]);
    expect(asked.map(({ output }) => output)).toEqual(['caseload_coverage', 'covered_cases']);
    await asked[1]!.give();
    expect([said(), changes()]).toEqual([[], 1]);
    await asked[0]!.give();
    expect([asked.length, said().length, changes()]).toEqual([2, 2, 2]);
  });

  it('stands while differences are laid over the same numbers, and is not asked again', async () => {
    const { asked, atRest, said } = page();
    said();
    await asked[0]!.give();
    await asked[1]!.give();
    const before = said();
    atRest();
    expect(said()).toBe(before);
    expect(asked).toHaveLength(2);
  });

  it('is left where it is once a lever moves, and asked anew when it rests', async () => {
    const { document, asked, atRest, said } = page();
    said();
    document.setRun({ status: 'stale' });
    expect(said()).toEqual([]);
    expect(asked[0]!.left()).toBe(true);
    expect(asked[1]!.left()).toBe(true);
    await asked[0]!.give();
    expect(asked).toHaveLength(2);
    atRest();
    said();
    expect(asked).toHaveLength(4);
  });

  it('is not said of another month', async () => {
    const { document, asked, said } = page();
    said();
    await asked[0]!.give();
    await asked[1]!.give();
    expect(said()).toHaveLength(2);
    document.selectMonth(document.state.scenario.start);
    expect(said()).toEqual([]);
  });
});
