import type { EquationName } from '../../../model/equations/model-equations.ts';
import { iomModel } from '../../../model/iom-model.ts';
import { equationMeanings } from './equation-meanings.ts';
import { equationSources } from './equation-sources.ts';

const isEquation = (name: string): name is EquationName => Object.hasOwn(equationMeanings, name);
const familyOf = (quantity: string): string => quantity.split(/[.:]/)[0]!;

/** What a quantity of the model is, in a sentence or two. */
export function meaningOf(quantity: string): string {
  const family = familyOf(quantity);
  return isEquation(family)
    ? equationMeanings[family]
    : (iomModel.inputs.find(({ name }) => name === family)?.meaning ?? '');
}

/** Where the model's equation of a quantity comes from, or why it is so; empty for what has none. */
export function sourceOf(quantity: string): string {
  const family = familyOf(quantity);
  return isEquation(family) ? equationSources[family] : '';
}
