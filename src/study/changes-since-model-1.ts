import { formulaOf } from '../scenario/formula-of.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Decision, Scenario } from '../scenario/scenario.ts';

/**
 * Something that model 2 does otherwise than model 1, by what a file must hold to feel it. That diverted money counts for
 * nothing until somebody says what it does is told as what bringing the file up changed in it (`UpgradeNote`).
 */
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
  /** An effect that changes from a date leaves what people would do without IOM as it was. */
  | 'effect'
  /** Shares of one whole never pass the whole. */
  | 'shares'
  /** What diverted money is said to prevent takes time to be felt. */
  | 'money-later'
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
  const decisions = scenario.options.flatMap((option) => option.decisions.filter(({ on }) => on));
  const levers = new Set(decisions.map(({ lever }) => lever));
  const families = new Set(decisions.map(({ lever }) => lever.split('.')[0]!));
  const any = (...of: readonly string[]): boolean => of.some((family) => families.has(family));
  const ofFamily = (family: string): readonly ScenarioInput[] =>
    inputs.filter(({ from }) => from.name === family);
  const reaches = (family: string, above: number): boolean =>
    ofFamily(family).some((input) => mostOf(input) > above);

  const buys = reaches('spend_share', 0) || any('spend_share');
  const lessMoney = any('iom_share', 'annual_funding', 'spend_share') && buys;
  const notAllReplaced =
    any('replace_leavers') || ofFamily('replace_leavers').some((input) => leastOf(input) < 1);
  const elsewhere = ofFamily('prevented_per_post').some((input) => {
    const [role] = input.members;
    const touched = levers.has(`seconded_posts.${role!}`) || levers.has(`abstraction.${role!}`);
    return mostOf(input) > 0 && touched;
  });

  const felt: readonly (readonly [ModelChange, boolean])[] = [
    ['one-number', true],
    ['no-effect', true],
    ['longer-list', any('agreed_cases') || (notAllReplaced && decisions.length > 0)],
    ['custody', any('custody_months')],
    ['growth', any('annual_growth', 'price_growth')],
    ['effect', any('effect', 'effect_scale')],
    ['shares', passesWhole(scenario, inputs)],
    ['money-later', any('iom_share') && reaches('prevented_per_million', 0)],
    ['notice', lessMoney && reaches('release_months', 1)],
    ['recorded-crime', elsewhere],
    [
      'vacant-posts',
      buys &&
        (any('vacancy_rate') || reaches('vacancy_rate', 0) || (lessMoney && reaches('recruit_months', 1))),
    ],
    [
      'formulas',
      inputs.some(
        ({ from, fromFile, quantity }) => fromFile && from.inEquations && formulaOf(quantity) !== undefined,
      ),
    ],
  ];
  return felt.filter(([, holds]) => holds).map(([change]) => change);
}

/** Whether parts of one whole can come to more than it, by their high ends or under some option. */
function passesWhole({ options }: Scenario, inputs: readonly ScenarioInput[]): boolean {
  const parts = inputs.filter(({ from }) => from.whole !== undefined);
  return options.some(({ decisions }) => {
    const sums = new Map<string, number>();
    for (const part of parts) {
      const changes = decisions.filter(({ on, lever }) => on && lever === part.name);
      const most = changes.reduce(raised, mostOf(part));
      const whole = `${part.from.name}.${part.members[1 - part.from.over.findIndex((set) => set === part.from.whole)]!}`;
      sums.set(whole, (sums.get(whole) ?? 0) + most);
    }
    return [...sums.values()].some((sum) => sum > 1 + 1e-9);
  });
}

/** The most that a number can come to by a change that may be in force, in part, or not. */
function raised(most: number, { change }: Decision): number {
  if ('set' in change) return Math.max(most, change.set);
  return 'add' in change ? most + Math.max(0, change.add) : most * Math.max(1, change.multiply);
}

/** The high end before anything is decided; what a formula gives is not known before a run, so all that is allowed. */
function mostOf({ quantity, most }: ScenarioInput): number {
  if (quantity === null) return 0;
  if (typeof quantity === 'number') return quantity;
  return 'formula' in quantity ? most : quantity.high;
}

/** The low end, in the same way. */
function leastOf({ quantity, least }: ScenarioInput): number {
  if (quantity === null) return 0;
  if (typeof quantity === 'number') return quantity;
  return 'formula' in quantity ? least : quantity.low;
}
