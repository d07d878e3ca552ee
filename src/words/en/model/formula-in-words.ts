import { iomModel } from '../../../model/iom-model.ts';
import type { Quantity, Scenario } from '../../../scenario/scenario.ts';
import { quantityInWords } from './naming.ts';

const NAMES: ReadonlySet<string> = new Set(
  [...iomModel.inputs, ...iomModel.equations, ...iomModel.constants].map(({ name }) => name),
);

/**
 * A formula of a file as a reader knows its names: `“Months in custody: Red” × 24 / 43` for `custody_months[red] * 24 / 43`.
 * What is no name of the model stays as it is.
 */
export const formulaInWords = (scenario: Scenario, formula: string): string =>
  formula
    .replace(/\b([a-z]\w*)(?:\[([^\]]*)\])?/g, (whole, name: string, members: string | undefined) => {
      if (!NAMES.has(name)) return whole;
      const ids = (members ?? '').split(',').map((id) => id.trim());
      return `“${quantityInWords(scenario, [name, ...ids.filter((id) => id !== '')].join('.'))}”`;
    })
    .replace(/ \* /g, ' × ');

/** A quantity whose formula, if it has one, is by the names that people read. */
export const namedFormula = (scenario: Scenario, quantity: Quantity): Quantity =>
  quantity !== null && typeof quantity === 'object' && 'formula' in quantity
    ? { formula: formulaInWords(scenario, quantity.formula) }
    : quantity;
