import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Answers } from '../state/answers.ts';
import type { DocumentState } from '../state/scenario-document.ts';
import type { OutsideMiddle } from '../study/outside-middle.ts';
import { say } from '../words/voice.ts';

/** What the numbers on screen follow from. */
interface Subject {
  readonly scenario: Scenario;
  readonly option: string;
  readonly month: Month;
}

/**
 * Says which assumption does it where a number lies outside the middle half of the futures. Asked while nothing moves, and
 * only where there is such a number; said of nothing but what is on screen, and when all that is asked is answered.
 */
export class OutsideTheMiddle {
  readonly #answers: Answers;
  #subject: Subject | undefined;
  #outside: readonly OutsideMiddle[] = [];
  #said: readonly string[] | undefined;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What to say of this state; asks for it where that is not known. */
  of({ scenario, option, month, history, run }: DocumentState): readonly string[] {
    const { status, projection, of } = run;
    if (!projection || status !== 'idle' || of !== scenario || history.moving !== undefined) {
      this.#subject = undefined;
      this.#answers.want(this, []);
      return [];
    }
    const subject = this.#subject;
    if (subject?.scenario !== scenario || subject.option !== option || subject.month !== month) {
      this.#subject = { scenario, option, month };
      this.#outside = say.consequence.saidOutside(scenario, projection, option, month);
      this.#said = undefined;
      this.#answers.want(
        this,
        this.#outside.map(({ output }) => asked(this.#subject!, output)),
      );
    }
    this.#said ??= this.#words(this.#subject!);
    return this.#said ?? [];
  }

  /** `undefined` while something is not answered yet; what cannot be answered is not said. */
  #words(subject: Subject): readonly string[] | undefined {
    const said: string[] = [];
    for (const each of this.#outside) {
      const answer = this.#answers.of(asked(subject, each.output));
      if (answer.status === 'known')
        said.push(say.consequence.outsideWords(subject.scenario, each, answer.facts.input));
      else if (answer.status !== 'failed') return undefined;
    }
    return said;
  }
}

const asked = ({ scenario, option, month }: Subject, output: string) =>
  ({ study: 'behind', scenario, request: { option, month, output } }) as const;
