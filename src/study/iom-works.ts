import type { PairsGiven } from './pairs.ts';

/**
 * Offences prevented and their value are judged among the futures in which IOM has an effect. In the others nothing is
 * prevented here under any option: they alone would forbid to say that moving officers out of IOM loses anything.
 */
export const WHERE_IOM_WORKS: PairsGiven = {
  quantity: 'works',
  outputs: ['prevented', 'prevented_here', 'prevented_elsewhere', 'social_value', 'value_to_date'],
  otherwise: { works_draw: 0 },
};
