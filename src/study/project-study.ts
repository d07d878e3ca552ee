import { projectionBuffers } from './projection-buffers.ts';
import type { ProjectionRequest } from './projection.ts';
import { study } from './study.ts';

/** Month by month, what does each option give, and how sure is that? */
export const projectStudy = study({
  name: 'project',
  words: { options: 'options?', outputs: 'quantities?', draws: 'count?' },
  alone: true,
  buffers: projectionBuffers,
  *run({ projector, scenario }, request: ProjectionRequest) {
    return yield* projector.projectInSteps(scenario, request);
  },
});
