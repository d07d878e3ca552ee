import { Projector } from '../../../src/study/projector.ts';
import type { projectScenario as projectAlone } from '../../../src/study/project.ts';

/**
 * For tests that ask what a scenario says, and not how it is worked out: equations that many of them share are checked and compiled
 * once. The numbers are those of a fresh projector, to the last bit (`projector.test.ts`).
 */
export const projector = new Projector();

export const projectScenario: typeof projectAlone = (scenario, request, progress) =>
  projector.project(scenario, request, progress);
