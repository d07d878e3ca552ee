import { cohortInputs } from './cohort.ts';
import { globalInputs } from './global.ts';
import { moneyInputs } from './money.ts';
import { offencesInputs } from './offences.ts';
import { postsInputs } from './posts.ts';
import { strandsInputs } from './strands.ts';

/** All inputs, in the model's order, which is also the order of their keys in a file; each of its own type, so that other types are made from them. */
export const modelInputs = [
  ...moneyInputs,
  ...postsInputs,
  ...strandsInputs,
  ...cohortInputs,
  ...offencesInputs,
  ...globalInputs,
] as const;

/** One of the model's inputs by its type: `Extract<Input, { holder: 'tier' }>` are those that tiers hold. */
export type Input = (typeof modelInputs)[number];

export type InputName = Input['name'];
