import { cohortSize } from './cohort-size.ts';
import { divertAFund } from './divert-a-fund.ts';
import { hiringFreeze } from './hiring-freeze.ts';
import { matchFunding } from './match-funding.ts';
import { nationalCut } from './national-cut.ts';
import { officersToResponse } from './officers-to-response.ts';
import { partnerWithdraws } from './partner-withdraws.ts';
import { preceptRise } from './precept-rise.ts';
import { somethingElse } from './something-else.ts';
import type { Template } from './template.ts';
import { topTierFirst } from './top-tier-first.ts';

/** The decisions people make, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  officersToResponse,
  divertAFund,
  nationalCut,
  partnerWithdraws,
  preceptRise,
  matchFunding,
  cohortSize,
  topTierFirst,
  hiringFreeze,
  somethingElse,
];
