import type { Problem } from '../../base/problem.ts';

/** Something to be done to the options: `name` is for a rename. */
export class OptionEdit extends Event {
  static readonly type = 'iom-option-edit';
  /** Why it was not done, set while the event is heard: the sentence belongs beside what was typed. */
  problems: readonly Problem[] = [];
  constructor(
    readonly what: 'add' | 'copy' | 'rename' | 'remove',
    readonly name = '',
  ) {
    super(OptionEdit.type, { bubbles: true, composed: true });
  }
}
