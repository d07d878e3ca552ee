import type { PairsGiven } from './pairs.ts';

/**
 * Offences prevented and their value are judged only among the futures in which IOM has an effect. In the other futures
 * no option prevents anything, so counting them would hide that moving officers out of IOM loses something.
 */
export const WHERE_IOM_WORKS: PairsGiven = {
  quantity: 'works',
  outputs: ['prevented', 'prevented_here', 'prevented_elsewhere', 'social_value', 'value_to_date'],
  otherwise: { works_draw: 0 },
};
