import type { NewDecision, SaidOf } from '../../scenario/templates/template.ts';
import { Ask } from './ask.ts';

/** Decisions are wanted, all at once, what they are called together, and what was said with them. */
export class DecisionsAdded extends Ask {
  static readonly type = 'iom-add-decision';
  constructor(
    readonly decisions: readonly NewDecision[],
    readonly name: string,
    readonly said: readonly SaidOf[] = [],
    /** They happen whatever is decided. */
    readonly anyway = false,
  ) {
    super(DecisionsAdded.type);
  }
}
