import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { changedEquations } from './changed-model.ts';
import { number } from './numbers.ts';

/** What made these numbers, so that anybody can make them again. An edited model is not the model. */
export function madeBy({ scenario, draws, seed, modelVersion }: Projection, of: Scenario): string {
  const changed = changedEquations(of);
  const edited = changed === 0 ? '' : ` with ${changed} ${changed === 1 ? 'equation' : 'equations'} changed`;
  return `Made from “${scenario}” with ${number(draws)} futures, seed ${seed}, model ${modelVersion}${edited}.`;
}
