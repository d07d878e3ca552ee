import { evidenceRow } from '../model/evidence/evidence-table.ts';
import { Passports, type PassportRequest } from './passport.ts';
import { study } from './study.ts';

const passports = (): Passports => new Passports(evidenceRow);

/** Answers: where one number comes from. Loads the evidence table with it. */
export const passportStudy = study({
  name: 'passport',
  words: { quantity: 'quantity', option: 'option', month: 'month' },
  *run({ scenario, kept }, request: PassportRequest) {
    return kept(passports).passport(scenario, request);
  },
});
