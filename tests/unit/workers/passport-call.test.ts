import { expect, it } from 'vitest';
import { inlineTransport } from '../../../src/workers/inline-transport.ts';
import { WorkerClient } from '../../../src/workers/worker-client.ts';
import { sampleScenario } from '../scenario/sample.ts';

it('a passport comes through the line, problems as problems', async () => {
  const scenario = sampleScenario();
  const client = new WorkerClient(inlineTransport());
  const ask = (quantity: string) =>
    client.ask('passport', scenario, {
      quantity,
      option: scenario.options[0]!.id,
      month: scenario.start,
      saved: scenario,
    });
  const answer = await ask('caseload_coverage');
  expect(answer?.ok && answer.value.parts.length).toBeGreaterThan(1);
  const refused = await ask('no_such_thing');
  expect(refused && !refused.ok && refused.error[0]?.code).toBe('study/unknown-quantity');
  client.close();
});
