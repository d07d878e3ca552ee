import type { Decision } from '../../scenario/scenario.ts';

/** Part of a decision as it is to be; or what is to happen with the whole of it. */
export class DecisionEdit extends Event {
  static readonly type = 'iom-decision';
  constructor(
    readonly decision: string,
    readonly change: Partial<Decision> | 'remove' | 'copy' | 'up' | 'down',
    readonly done: boolean,
  ) {
    super(DecisionEdit.type, { bubbles: true, composed: true });
  }
}

/** All that a decision says, to put another back to it. */
export const partsOf = ({
  name,
  lever,
  change,
  from,
  until,
  ramp_months,
  on,
  to,
}: Decision): Partial<Decision> => ({
  name,
  lever,
  change,
  from,
  until,
  ramp_months,
  on,
  to,
});
