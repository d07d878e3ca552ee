import { afterEach, expect, it, vi } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { Projector } from '../../../src/study/projector.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const scenario: Scenario = { ...smallScenario, months: 4, settings: { draws: 3, seed: 1 } };

it('where WebAssembly is missing or not allowed the numbers come another way, and are the same', async () => {
  const request = { outputs: ['caseload_coverage', 'prevented'] };
  const usual = new Projector().project(scenario, request);
  expect(usual.ok).toBe(true);
  const refuses = {
    Module: () => {
      throw new Error('The policy of this page forbids it.');
    },
  };
  for (const without of [undefined, refuses]) {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', without);
    const { compileRunner } = await import('../../../src/study/compile-runner.ts');
    expect(new Projector({ compile: compileRunner }).project(scenario, request)).toEqual(usual);
  }
});
