import { ok } from '../base/result.ts';
import { checkInputFormula } from '../scenario/checks/formulas.ts';
import { study } from './study.ts';

export interface TriedFormula {
  /** The input's scalar name: `vacancy_rate.constable`. */
  readonly input: string;
  readonly formula: string;
}

/** What is wrong with a formula for one input, while it is typed? An empty list for a good one. */
export const checkFormulaStudy = study({
  name: 'checkFormula',
  words: { input: 'quantity', formula: 'text' },
  *run({ scenario }, { input, formula }: TriedFormula) {
    return ok(checkInputFormula(scenario, input, formula));
  },
});
