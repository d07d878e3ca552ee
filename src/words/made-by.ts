import type { Projection } from '../study/projection.ts';
import { number } from './format-number.ts';

/** What made these numbers, so that anybody can make them again. */
export function madeBy({ scenario, draws, seed, modelVersion }: Projection): string {
  return `Made from “${scenario}” with ${number(draws)} futures, seed ${seed}, model ${modelVersion}.`;
}
