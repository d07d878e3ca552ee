/** Something to be done to the options: `name` is for a rename. */
export class OptionEdit extends Event {
  static readonly type = 'iom-option-edit';
  constructor(
    readonly what: 'add' | 'copy' | 'rename' | 'remove',
    readonly name = '',
  ) {
    super(OptionEdit.type, { bubbles: true, composed: true });
  }
}
