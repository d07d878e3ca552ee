import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { openScenario } from './open-scenario.ts';
import type { Scenario } from './scenario.ts';

/** The scenario of a file's text alone, for whoever need not tell what an older file became. Errors as in `openScenario`. */
export function parseScenario(text: string): Result<Scenario, Problem[]> {
  const result = openScenario(text);
  return result.ok ? ok(result.value.scenario) : result;
}
