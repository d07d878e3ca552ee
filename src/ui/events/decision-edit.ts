import type { DatedChange, Decision } from '../../scenario/scenario.ts';
import { Ask } from './ask.ts';

/** A decision, or a change that happens anyway: that goes nowhere. */
export type ShownChange = DatedChange & Partial<Pick<Decision, 'to'>>;

/** Part of a decision as it is to be; or what is to happen with the whole of it. */
export class DecisionEdit extends Ask {
  static readonly type = 'iom-decision';
  constructor(
    readonly decision: string,
    readonly change: Partial<Decision> | 'remove' | 'copy' | 'up' | 'down',
    readonly done: boolean,
    /** Of what happens anyway, under every option: it has a list of its own. */
    readonly anyway = false,
  ) {
    super(DecisionEdit.type);
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
}: ShownChange): Partial<Decision> => ({
  name,
  lever,
  change,
  from,
  until,
  ramp_months,
  on,
  ...(to === undefined ? {} : { to }),
});
