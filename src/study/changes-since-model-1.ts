import { formulaOf } from '../scenario/formula-of.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Something that model 2 does otherwise than model 1, by what a file must hold to feel it. */
export type ModelChange =
  /** The number said is the central run's; it was the middle of all futures. */
  | 'one-number'
  /** In some futures IOM has no effect at all. */
  | 'no-effect'
  /** A longer list prevents no crime by itself. */
  | 'longer-list'
  /** A shorter stay in custody means fewer inside, and the rate of going in stays. */
  | 'custody'
  /** Growth that changes from a date changes no earlier April. */
  | 'growth'
  /** Diverted money counts for nothing until somebody says what it does. */
  | 'money-not-counted'
  /** Staff on notice are paid out of diverted money first. */
  | 'notice'
  /** What moved posts prevent is recorded crime, brought to all crimes, and takes time to be felt. */
  | 'recorded-crime'
  /** Posts that stand vacant are paid to nobody. */
  | 'vacant-posts'
  /** Formulas follow decisions, month by month. */
  | 'formulas';

/** Which changes of the model this file can feel, the most general first. */
export function changesSinceModel1(scenario: Scenario): readonly ModelChange[] {
  const inputs = scenarioInputs(scenario);
  const decided = new Set(
    scenario.options.flatMap(({ decisions }) =>
      decisions.filter(({ on }) => on).map(({ lever }) => lever.split('.')[0]!),
    ),
  );
  const any = (...families: readonly string[]): boolean => families.some((family) => decided.has(family));
  const some = (family: string, holds: (value: number) => boolean): boolean =>
    inputs.some(({ from, quantity }) => {
      if (from.name !== family || quantity === null) return false;
      if (typeof quantity === 'number') return holds(quantity);
      return 'formula' in quantity || holds(quantity.high);
    });
  const buys = some('spend_share', (share) => share > 0);
  const felt: readonly (readonly [ModelChange, boolean])[] = [
    ['one-number', true],
    ['no-effect', true],
    ['longer-list', any('agreed_cases', 'intake_factor')],
    ['custody', any('custody_months')],
    ['growth', any('annual_growth', 'price_growth')],
    [
      'money-not-counted',
      any('iom_share') &&
        inputs.some(({ from, fromFile }) => from.name === 'prevented_per_million' && !fromFile),
    ],
    ['notice', any('iom_share', 'annual_funding') && buys && some('release_months', (months) => months > 1)],
    [
      'recorded-crime',
      any('seconded_posts', 'abstraction') && some('prevented_per_post', (crimes) => crimes > 0),
    ],
    ['vacant-posts', buys && (any('vacancy_rate') || some('vacancy_rate', (share) => share > 0))],
    [
      'formulas',
      inputs.some(
        ({ from, fromFile, quantity }) => fromFile && from.inEquations && formulaOf(quantity) !== undefined,
      ),
    ],
  ];
  return felt.filter(([, holds]) => holds).map(([change]) => change);
}
