import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { ProjectionRequest } from '../../../src/study/projection.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const scenario: Scenario = { ...sampleScenario(), months: 14, settings: { draws: 301, seed: 7 } };
const outputs = ['caseload_coverage', 'coverage', 'filled_posts', 'capacity', 'public_cost', 'prevented'];
const pairs = { outputs: ['coverage', 'prevented'] };

function shares(request: ProjectionRequest, mostBytes: number): number[] {
  const heard: number[] = [];
  const made = new Projector({ mostBytes }).project(scenario, request, (share) => heard.push(share));
  if (!made.ok) throw new Error(problemText(made.error[0]!));
  return heard;
}

describe('the share of a projection that is done', () => {
  it.each<[string, ProjectionRequest, number]>([
    ['all at once', { outputs }, 2 ** 28],
    ['all at once, held against one another', { outputs, pairs }, 2 ** 28],
    ['in chunks', { outputs }, 60_000],
    ['in chunks, held against one another', { outputs, pairs }, 60_000],
    ['in parts', { outputs }, 700_000],
    ['one option', { outputs, options: ['divert_dip'] }, 2 ** 28],
  ])('rises from 0 to the whole, %s', (_, request, mostBytes) => {
    const heard = shares(request, mostBytes);
    expect(heard.length).toBeGreaterThan(1);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard[0]).toBeGreaterThanOrEqual(0);
    expect(heard[0]).toBeLessThan(0.6);
    expect(heard.at(-1)).toBeLessThanOrEqual(1);
    expect(heard.at(-1)).toBeGreaterThan(0.98);
  });

  it('of several options is as much for each', () => {
    const heard = shares({ outputs }, 2 ** 28);
    for (const part of [1 / 3, 2 / 3, 1])
      expect(heard.some((each) => Math.abs(each - part) < 1e-9)).toBe(true);
  });
});
