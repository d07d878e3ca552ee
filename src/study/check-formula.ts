import { ok } from '../base/result.ts';
import { checkInputFormula } from '../scenario/checks/formulas.ts';
import { study } from './study.ts';

export interface TriedFormula {
  /** The input's scalar name: `vacancy_rate.constable`. */
  readonly input: string;
  readonly formula: string;
}

/** Answers: the problems of a formula for one input; none where it is good. */
export const checkFormulaStudy = study({
  name: 'checkFormula',
  words: { input: 'quantity', formula: 'text' },
  *run({ scenario }, { input, formula }: TriedFormula) {
    return ok(checkInputFormula(scenario, input, formula));
  },
});
