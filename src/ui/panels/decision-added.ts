import type { NewDecision } from '../../scenario/templates/template.ts';

/** Decisions are wanted, all at once, and what they are called together. */
export class DecisionsAdded extends Event {
  static readonly type = 'iom-add-decision';
  constructor(
    readonly decisions: readonly NewDecision[],
    readonly name: string,
  ) {
    super(DecisionsAdded.type, { bubbles: true, composed: true });
  }
}
