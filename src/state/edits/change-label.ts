import type { DatedChange, Decision } from '../../scenario/scenario.ts';
import type { Dated, StepLabel } from '../../scenario/step-label.ts';

/** The label of a step that changed parts of a decision, or of a change that happens anyway. */
export function changeLabel(changed: DatedChange, parts: Partial<Decision>, what: Dated): StepLabel {
  const { name, on, lever, change } = changed;
  if (parts.lever !== undefined) return { did: 'reset-change', name };
  if (parts.name !== undefined) return { did: 'renamed', what, name };
  if (parts.on !== undefined) return { did: 'switched', name, on };
  if (parts.to !== undefined) return { did: 'sent', name };
  if (parts.change === undefined) return { did: 'dated', name };
  return { did: 'moved', name, lever, change };
}
