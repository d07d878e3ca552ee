import type { ModelInput } from '../model-data.ts';

type Told = Omit<ModelInput, 'kind' | 'changeable' | 'inEquations' | 'evidenceKind'> &
  Partial<Pick<ModelInput, 'changeable' | 'inEquations' | 'evidenceKind'>>;

/** Something that somebody decides. */
export const lever = (told: Told): ModelInput => ({
  kind: 'lever',
  changeable: true,
  inEquations: true,
  evidenceKind: 'planning assumption',
  ...told,
});

/** Something that nobody decides; constant within a run unless a decision changes it. */
export const assumption = (told: Told): ModelInput => ({ ...lever(told), kind: 'assumption' });

/** A share: from 0 to 1. */
export const share = { unit: 'share', least: 0, most: 1 } as const;

/** An average time in months: at least 1, which means at once. */
export const duration = { unit: 'month', least: 1, most: 1200 } as const;
