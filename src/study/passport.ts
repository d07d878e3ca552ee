import type { Month } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import type { RowOf } from '../scenario/ground.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { centralRun, type CentralRun } from './passport/central-run.ts';
import { passportOf } from './passport/passport-of.ts';
import type { Passport } from './passport/passport.ts';
import { selectOptions } from './select.ts';

export type {
  Passport,
  PassportDecision,
  PassportEquation,
  PassportInput,
  PassportPart,
} from './passport/passport.ts';

export interface PassportRequest {
  readonly quantity: string;
  /** An option's id. */
  readonly option: string;
  readonly month: Month;
  /** The file as last saved, to say what has changed since. */
  readonly saved?: Scenario;
}

/** Makes passports, and keeps the central run of the last option: people follow a chain of numbers of one option. */
export class Passports {
  readonly #rowOf: RowOf;
  #key = '';
  #run: CentralRun | undefined;

  constructor(rowOf: RowOf) {
    this.#rowOf = rowOf;
  }

  /**
   * The passport of one number.
   *
   * Errors   an unknown option or quantity, a month that is not computed, equations that do not check.
   */
  passport(scenario: Scenario, request: PassportRequest): Result<Passport, readonly Problem[]> {
    const options = selectOptions(scenario, [request.option]);
    if (!options.ok) return options;
    const key = JSON.stringify([request.option, scenario]);
    if (!this.#run || key !== this.#key) {
      const run = centralRun(scenario, options.value[0]!);
      if (!run.ok) return run;
      this.#run = run.value;
      this.#key = key;
    }
    return passportOf(this.#run, request, this.#rowOf);
  }
}
