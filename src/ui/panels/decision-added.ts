import type { Month } from '../../base/month.ts';
import type { Change } from '../../scenario/scenario.ts';
import type { LeverView } from './lever-view.ts';

/** A decision is wanted: what it changes, by how much and from when. */
export class DecisionAdded extends Event {
  static readonly type = 'iom-add-decision';
  constructor(
    readonly lever: LeverView,
    readonly change: Change,
    readonly from: Month,
  ) {
    super(DecisionAdded.type, { bubbles: true, composed: true });
  }
}
