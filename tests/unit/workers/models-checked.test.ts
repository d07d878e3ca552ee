import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { forgetModels, modelsMade } from '../../../src/scenario/model-of.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { FactsOf, RequestOf, StudyName } from '../../../src/study/registry.ts';
import { inlineTransport } from '../../../src/workers/inline-transport.ts';
import { WorkerClient } from '../../../src/workers/worker-client.ts';

const client = new WorkerClient(inlineTransport());
afterAll(() => client.close());
beforeEach(forgetModels);

const text = readFileSync(
  new URL('../../../scenarios/suffolk-2013-14.iom.json', import.meta.url),
  'utf8',
).replace('"draws": 1000', '"draws": 20');

async function ask<N extends StudyName>(
  name: N,
  scenario: Scenario,
  request: RequestOf<N>,
): Promise<FactsOf<N>> {
  const answer = await client.ask(name, scenario, request);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** What is asked of one file while somebody looks round. */
async function session(file: string): Promise<Scenario> {
  const opened = await client.call('open', { text: file });
  if (!opened?.ok) throw new Error(JSON.stringify(opened));
  const { scenario } = opened.value;
  const option = scenario.options[0]!.id;
  await ask('project', scenario, {});
  await ask('notes', scenario, {});
  await ask('passport', scenario, { option, quantity: 'caseload_coverage', month: scenario.start });
  await ask('describeModel', scenario, {});
  await ask('checkReality', scenario, {});
  const saved = await client.call('save', { scenario });
  expect(saved?.ok).toBe(true);
  return scenario;
}

it('A file is opened, run, explained, described, tried and saved with its model checked once', async () => {
  const scenario = await session(text);
  expect(modelsMade().checked).toBe(1);
  // Numbers, switches and dates change no equation.
  await ask('project', { ...scenario, months: 20, settings: { draws: 10, seed: 3 } }, {});
  expect(modelsMade().checked).toBe(1);
});

it('Another model is checked once more: an equation that is tried, then taken over', async () => {
  const scenario = await session(text);
  const edit = { name: 'coverage', text: 'weakest[tier] ^ 1' };
  const judged = await ask('checkEquation', scenario, edit);
  expect(judged.problems).toEqual([]);
  await ask('checkReality', scenario, { edit });
  const edited = { ...scenario, equations: { [edit.name]: edit.text } };
  await ask('project', edited, {});
  await ask('describeModel', edited, {});
  expect(modelsMade().checked).toBe(2);
  await ask('project', scenario, {});
  expect(modelsMade().checked).toBe(2);
});

it('The model is written out once for each choice of levers under decision', async () => {
  const scenario = await session(text);
  const { written } = modelsMade();
  await ask('project', scenario, {});
  expect(modelsMade().written).toBe(written);
  const [first, ...rest] = scenario.options;
  const without = { ...scenario, options: [{ ...first!, decisions: [] }] };
  expect(rest.length).toBeGreaterThan(0);
  await ask('project', without, {});
  expect(modelsMade().written).toBe(written + 1);
  expect(modelsMade().checked).toBe(1);
});
