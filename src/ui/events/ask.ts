import type { Problem } from '../../base/problem.ts';

/** What an element asks of whoever listens: it is heard outside every shadow root. */
export class Ask extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** An edit of the document: whoever hears it says in `problems` why it was refused, so that the field can say so. */
export class AskEdit extends Ask {
  problems: readonly Problem[] = [];
}

/** A new value of a control: whoever hears it may say why it cannot be taken, and the control shows that sentence. */
export class AskValue extends Ask {
  /** Empty when the value was taken. */
  refusal = '';
  refuse(sentence: string): void {
    this.refusal = sentence;
  }
}
