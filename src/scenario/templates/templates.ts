import { cohortSize, topTierFirst } from './cohort-templates.ts';
import { lawShortens } from './law-template.ts';
import { divertFund, matchFunding, nationalCut, preceptRise } from './money-templates.ts';
import { hiringFreeze, officersToResponse, partnerWithdraws } from './posts-templates.ts';
import type { Template } from './template.ts';

/** Decisions that people often make, what they ask most often first. */
export const TEMPLATES: readonly Template[] = [
  officersToResponse,
  divertFund,
  nationalCut,
  partnerWithdraws,
  preceptRise,
  matchFunding,
  cohortSize,
  topTierFirst,
  hiringFreeze,
  lawShortens,
];
