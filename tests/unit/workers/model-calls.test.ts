import { afterAll, expect, it } from 'vitest';
import { REALITY_CHECKS } from '../../../src/study/reality-check.ts';
import { inlineTransport } from '../../../src/workers/inline-transport.ts';
import { WorkerClient } from '../../../src/workers/worker-client.ts';
import { sampleScenario } from '../scenario/sample.ts';

const client = new WorkerClient(inlineTransport());
afterAll(() => client.close());
const scenario = sampleScenario();

it('the model described comes through the line', async () => {
  const answer = await client.ask('describeModel', scenario, {});
  expect(answer?.ok && answer.value.equations.length).toBeGreaterThan(50);
});

it('an equation is judged: what is wrong with it is an answer, not a failure', async () => {
  const wrong = await client.ask('checkEquation', scenario, { name: 'coverage', text: 'weakest[' });
  expect(wrong?.ok && wrong.value.problems.length).toBeGreaterThan(0);
  const good = await client.ask('checkEquation', scenario, { name: 'coverage', text: 'weakest[tier]' });
  expect(good?.ok && good.value.read).toMatchObject({
    text: 'weakest[tier]',
    expression: { kind: 'reference', name: 'weakest' },
  });
});

it('reality is tried as the model is and as an edit would make it', async () => {
  const asItIs = await client.ask('checkReality', scenario, {});
  expect(asItIs?.ok && asItIs.value.map(({ id }) => id)).toEqual([...REALITY_CHECKS]);
  expect(asItIs?.ok && asItIs.value.every(({ holds }) => holds)).toBe(true);
  const edit = { name: 'prevented_here', text: 'felt_cases[tier] * rate_without[tier] * 0.1' };
  const edited = await client.ask('checkReality', scenario, { edit });
  const failed = edited?.ok ? edited.value.filter(({ holds }) => !holds).map(({ id }) => id) : [];
  expect(failed).toEqual(['no-effect']);
});
