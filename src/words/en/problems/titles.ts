import { iomModel } from '../../../model/iom-model.ts';
import { asWritten } from '../../as-written.ts';

/** What people call a number of the model, by its name with or without members: `Share for IOM` for `iom_share.ex_dip`. */
export const titleOf = (quantity: string): string => inModel(quantity)?.title ?? familyOf(quantity);

/** Its unit in the model. */
export const unitOf = (quantity: string): string => inModel(quantity)?.unit ?? '1';

const familyOf = (quantity: string): string => quantity.split('.')[0]!;

function inModel(quantity: string) {
  const family = familyOf(quantity);
  return [...iomModel.equations, ...iomModel.inputs].find(({ name }) => name === family);
}

/** The same with the names of its members: `Share for IOM: Ex-DIP`. */
export const titleWith = (quantity: string, members: readonly string[]): string =>
  members.length === 0 ? titleOf(quantity) : `${titleOf(quantity)}: ${members.map(asWritten).join(', ')}`;
