import type { EquationName } from '../../../model/equations/model-equations.ts';
import { iomModel } from '../../../model/iom-model.ts';
import { equationTitles } from './equation-titles.ts';

const isEquation = (name: string): name is EquationName => Object.hasOwn(equationTitles, name);

/** What people call a quantity of the model, by its name with or without members: `Share for IOM` for `iom_share.ex_dip`. */
export function titleOf(quantity: string): string {
  const family = quantity.split('.')[0]!;
  return isEquation(family)
    ? equationTitles[family]
    : (iomModel.inputs.find(({ name }) => name === family)?.title ?? family);
}

/** The same in a sentence: `“Months to fill a post”`. */
export const quoted = (quantity: string): string => `“${titleOf(quantity)}”`;
