import { Ask } from './ask.ts';

/** Goes to a step of the history, or gives it a name of one's own. */
export class StepRequest extends Ask {
  static readonly type = 'iom-step';
  constructor(
    readonly step: number,
    readonly name?: string,
  ) {
    super(StepRequest.type);
  }
}
