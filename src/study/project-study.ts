import { projectionBuffers } from './projection-buffers.ts';
import type { ProjectionRequest } from './projection.ts';
import { study } from './study.ts';

/** Answers: each option month by month, with ranges. */
export const projectStudy = study({
  name: 'project',
  words: { options: 'options?', outputs: 'quantities?', draws: 'count?' },
  alone: true,
  buffers: projectionBuffers,
  *run({ projector, scenario }, request: ProjectionRequest) {
    return yield* projector.projectInSteps(scenario, request);
  },
});
