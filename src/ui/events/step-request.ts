/** Goes to a step of the history, or gives it a name of one's own. */
export class StepRequest extends Event {
  static readonly type = 'iom-step';
  constructor(
    readonly step: number,
    readonly name?: string,
  ) {
    super(StepRequest.type, { bubbles: true, composed: true });
  }
}
