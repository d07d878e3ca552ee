import { iomModel } from '../../../model/iom-model.ts';
import { asWritten } from '../../as-written.ts';
import { titleOf } from '../model/titles.ts';

export { titleOf } from '../model/titles.ts';

/** Its unit in the model. */
export const unitOf = (quantity: string): string => {
  const family = quantity.split('.')[0]!;
  return [...iomModel.equations, ...iomModel.inputs].find(({ name }) => name === family)?.unit ?? '1';
};

/** The same with the names of its members: `Share for IOM: Ex-DIP`. */
export const titleWith = (quantity: string, members: readonly string[]): string =>
  members.length === 0 ? titleOf(quantity) : `${titleOf(quantity)}: ${members.map(asWritten).join(', ')}`;
