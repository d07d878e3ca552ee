import type { Problem } from '../base/problem.ts';
import { iomModel } from '../model/iom-model.ts';
import { fileNotes } from '../scenario/file-notes.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a user should know of a scenario under every option: what is odd in the file, and what it leaves to the model. */
export const scenarioNotes = (scenario: Scenario): Problem[] => [
  ...fileNotes(scenario),
  ...scenarioInputs(scenario)
    .filter(({ from, fromFile }) => from.over.length === 0 && !fromFile && !from.internal)
    .map(({ from, quantity, path }) => ({
      code: 'study/default-used',
      path,
      message: `${from.title} is not in the file: the model's own value stands, ${inWords(quantity)}.`,
    })),
];

function inWords(quantity: number | object | null): string {
  if (quantity === null) return 'not known yet';
  if (typeof quantity === 'number') return String(quantity);
  if ('formula' in quantity) {
    const other = iomModel.inputs.find(({ name }) => name === quantity.formula);
    return other ? `the same as “${other.title}”` : 'by a formula';
  }
  const { low, likely, high } = quantity as { low: number; likely?: number; high: number };
  return likely === undefined ? `from ${low} to ${high}` : `${likely} (${low} to ${high})`;
}
