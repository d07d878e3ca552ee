import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection, ProjectionRequest } from './projection.ts';
import { Projector } from './projector.ts';

/**
 * Projects a scenario once, with a `Projector` of its own.
 * The same scenario and request give the same numbers, bit for bit.
 */
export const projectScenario = (
  scenario: Scenario,
  request: ProjectionRequest = {},
  progress?: (share: number) => void,
): Result<Projection, Problem[]> => new Projector().project(scenario, request, progress);
