import type { NewDecision, SaidOf } from '../../scenario/templates/template.ts';

/** Decisions are wanted, all at once, what they are called together, and what was said with them. */
export class DecisionsAdded extends Event {
  static readonly type = 'iom-add-decision';
  constructor(
    readonly decisions: readonly NewDecision[],
    readonly name: string,
    readonly said: readonly SaidOf[] = [],
    /** They happen whatever is decided. */
    readonly anyway = false,
  ) {
    super(DecisionsAdded.type, { bubbles: true, composed: true });
  }
}
