import { AskEdit } from './ask.ts';

/** Something to be done to the options: `name` is for a rename. */
export class OptionEdit extends AskEdit {
  static readonly type = 'iom-option-edit';
  constructor(
    readonly what: 'add' | 'copy' | 'rename' | 'remove',
    readonly name = '',
  ) {
    super(OptionEdit.type);
  }
}
