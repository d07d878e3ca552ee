// A worker as the page has it, with one study more: it does nothing but take time.
import { ok } from '../../src/base/result.ts';
import { listed, STUDIES } from '../../src/study/registry.ts';
import { study } from '../../src/study/study.ts';
import { answerIn } from '../../src/workers/answer-in.ts';

export interface Grinding {
  /** Milliseconds that no step can be left in. */
  readonly step: number;
  readonly steps: number;
}

const grind = study({
  name: 'grind',
  words: { step: 'count', steps: 'count' },
  *run(_, { step, steps }: Grinding) {
    for (let at = 1; at <= steps; at++) {
      for (const began = performance.now(); performance.now() - began < step;);
      yield at / steps;
    }
    return ok(steps);
  },
});

const studies = listed({ ...STUDIES, grind: () => Promise.resolve(grind) });
export type GrindingStudies = typeof studies;

answerIn(globalThis, studies);
