import { iomModel } from '../../../model/iom-model.ts';

/** What people call a number of the model, by its name with or without members: `Share for IOM` for `iom_share.ex_dip`. */
export function titleOf(quantity: string): string {
  const [family = quantity] = quantity.split('.');
  const found = [...iomModel.equations, ...iomModel.inputs].find(({ name }) => name === family);
  return found?.title ?? family;
}

/** The same with the names of its members: `Share for IOM: Ex-DIP`. */
export const titleWith = (quantity: string, members: readonly string[]): string =>
  members.length === 0 ? titleOf(quantity) : `${titleOf(quantity)}: ${members.join(', ')}`;
