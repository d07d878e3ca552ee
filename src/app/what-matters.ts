import type { Answers, Question } from '../state/answers.ts';
import { shownFacts } from '../state/answers.ts';
import type { DocumentState } from '../state/scenario-document.ts';
import type { Swings } from '../study/swings.ts';

/** The result that assumptions are weighed by. */
const RESULT = 'caseload_coverage';

/** How much each assumption matters to the result in hand: asked once nothing else is under way and nothing moves. */
export class WhatMatters {
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** The answer, or until it is there the last one for this file; undefined until there is one. */
  of(state: DocumentState): Swings | undefined {
    return shownFacts(this.#answers.of(weighing(state)));
  }

  /** Asks if there is something new to ask and nothing moves; what is under way once something moves is left. */
  follow(state: DocumentState): void {
    const { history, run } = state;
    const still = history.moving === undefined && run.status === 'idle';
    this.#answers.want(this, still ? [weighing(state)] : []);
  }
}

const weighing = ({ scenario, option, month }: DocumentState) =>
  ({
    study: 'swings',
    scenario,
    request: { option, month, output: RESULT },
  }) as const satisfies Question;
