import { remembered } from '../base/remembered.ts';
import { changesUnder, decisionSchedules } from '../scenario/decision-schedule.ts';
import { formulaOf } from '../scenario/formula-of.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/** Why a lever does not reach what people look at. */
export interface Dead {
  /** `nothing`: no result at all follows it. `no-coverage`: other results may. */
  readonly moves: 'nothing' | 'no-coverage';
  readonly why: DeadReason;
}

/** Of the source of money, kind of post or work, or tier that the lever is for. */
export type DeadReason =
  // Money.
  | 'no-money'
  | 'money-not-for-iom'
  | 'money-pays-no-posts'
  | 'no-posts-bought'
  | 'no-money-moves'
  // Posts and their work.
  | 'posts-do-no-work'
  | 'posts-vacant'
  | 'posts-taken'
  | 'no-posts'
  | 'posts-stay-as-they-are'
  | 'no-posts-move'
  | 'nothing-moves'
  // Kinds of work.
  | 'work-not-needed'
  | 'work-not-needed-in-tier'
  | 'one-kind-of-work'
  | 'weakest-alone'
  // People.
  | 'nobody-in-tier'
  | 'one-tier'
  | 'nobody-in-custody'
  | 'nobody-goes-to-custody'
  | 'nobody-today'
  | 'replaced-in-full'
  | 'not-replaced'
  // The effect.
  | 'effect-scaled-away'
  | 'no-effects';

/** What a lever acts on that never acts on coverage. */
export type BesideCoverage = 'offences' | 'cost-because-of-iom';

/** Levers that never act on coverage. */
const BESIDE_COVERAGE: Readonly<Record<string, BesideCoverage>> = {
  offences_per_year: 'offences',
  added_offending: 'offences',
  prevented_per_post: 'offences',
  prevented_per_million: 'offences',
  effect_months_elsewhere: 'offences',
  price_growth: 'offences',
  additional_share: 'cost-because-of-iom',
};

const MOST_SCENARIOS = 2;

/** Inputs by name, remembered for the last scenarios: `deadLever` asks for them for every lever. */
const inputsByName = remembered(
  MOST_SCENARIOS,
  (inputs: readonly ScenarioInput[]) => [inputs],
  (inputs): ReadonlyMap<string, ScenarioInput> => new Map(inputs.map((input) => [input.name, input])),
);

/**
 * Why coverage, or any result, cannot follow a lever as the option stands; `undefined` where nothing in the inputs keeps
 * it from doing so. Only numbers that are certain and that nothing of the option or of what happens anyway moves count.
 * Written for the model's own equations: a scenario with equations of its own may do otherwise.
 */
export function deadLever(scenario: Scenario, option: Option, lever: string): Dead | undefined {
  const [family = '', first = '', second = ''] = lever.split('.');
  const is = facts(scenario, option);
  switch (family) {
    case 'annual_funding':
      return is.notForIom(first) ?? is.buysNothing(first);
    case 'annual_growth':
      return is.withoutMoney(first) ?? is.notForIom(first) ?? is.buysNothing(first);
    case 'iom_share':
      return is.withoutMoney(first) ?? is.buysNothing(first);
    case 'spend_share':
      return is.withoutMoney(first) ?? is.notForIom(first) ?? is.idleSpending(first, second);
    case 'seconded_posts':
    case 'new_posts':
      return is.vacant(first) ?? is.taken(first) ?? is.idle(first);
    case 'vacancy_rate':
    case 'abstraction':
      return is.withoutPosts(first) ?? is.idle(first);
    case 'recruit_months':
    case 'release_months':
      return is.withoutPosts(first) ?? is.still(first);
    case 'time_share':
      return is.withoutPosts(first) ?? is.unneededTime(first, second);
    case 'need':
      return is.coversNobody(second);
    case 'standard_caseload':
      return is.withoutPeople(second) ?? is.notNeededBy(first, second);
    case 'caseload_scale':
      return is.notNeeded(first);
    case 'custody_weight':
      return is.notNeeded(first) ?? is.nobodyInCustody();
    case 'intake_factor':
      return is.replacedInFull() ?? is.nobodyToday(first);
    case 'agreed_cases':
    case 'fill_months':
      return is.notReplaced();
    case 'custody_factor':
    case 'custody_months':
      return is.nobodySentToCustody(first);
    case 'months_on_cohort':
    case 'offences_per_year':
      return is.withoutPeople(first);
    case 'effect':
      return is.withoutPeople(first) ?? is.effectScaledAway();
    case 'effect_scale':
      return is.withoutEffects();
    case 'weakest_link':
      return is.oneStrand();
    case 'weight':
      return is.oneStrand() ?? is.weakestAlone();
    case 'priority_strength':
      return is.oneTier();
    case 'pay_growth':
      return is.nobodyBought();
    case 'prevented_per_post':
      return is.unmoved(first);
    case 'prevented_per_million':
      return is.withoutMoney(first) ?? is.notDiverted(first);
    case 'additional_share':
      return is.withoutPosts(first);
    case 'effect_months_elsewhere':
      return is.nothingElsewhere();
    default:
      return undefined;
  }
}

/** What a lever acts on, where it never acts on coverage. */
export const besideCoverage = (lever: string): BesideCoverage | undefined =>
  BESIDE_COVERAGE[lever.split('.')[0]!];

/** What is certain of a scenario under an option, each as the reason that it is. */
function facts(scenario: Scenario, option: Option) {
  const names = inputsByName(scenarioInputs(scenario));
  const decided = new Set(changesUnder(scenario, option).map(({ lever }) => lever));
  const fixed = (name: string, value: number): boolean =>
    names.get(name)?.quantity === value && !decided.has(name);
  /** The same in every month, whatever it is: a formula may follow something that moves. */
  const settled = (name: string): boolean =>
    !decided.has(name) && formulaOf(names.get(name)?.quantity ?? null) === undefined;
  const { streams, roles, strands, tiers } = scenario;

  const nothing = (holds: boolean, why: DeadReason): Dead | undefined =>
    holds ? { moves: 'nothing', why } : undefined;
  const noCoverage = (holds: boolean, why: DeadReason): Dead | undefined =>
    holds ? { moves: 'no-coverage', why } : undefined;

  const withoutMoney = (stream: string): boolean => fixed(`annual_funding.${stream}`, 0);
  const notForIom = (stream: string): boolean => fixed(`iom_share.${stream}`, 0);
  const pays = (stream: string, role: string): boolean => !fixed(`spend_share.${stream}.${role}`, 0);
  const notBought = (role: string): boolean =>
    streams.every(({ id }) => !pays(id, role) || withoutMoney(id) || notForIom(id));
  const withoutPeople = (tier: string): boolean =>
    fixed(`starting_community.${tier}`, 0) &&
    fixed(`starting_custody.${tier}`, 0) &&
    !decided.has(`agreed_cases.${tier}`);
  const notNeededBy = (strand: string, tier: string): boolean => fixed(`need.${strand}.${tier}`, 0);
  const nobodyInCustody = (tier: string): boolean => fixed(`starting_custody.${tier}`, 0);
  const idle = (role: string): boolean => strands.every(({ id }) => fixed(`time_share.${role}.${id}`, 0));
  const notNeeded = (strand: string): boolean => tiers.every(({ id }) => notNeededBy(strand, id));
  const lentAlike = (role: string): boolean =>
    ['seconded_posts', 'new_posts', 'vacancy_rate'].every((each) => settled(`${each}.${role}`));
  const diverts = (stream: string): boolean => !settled(`iom_share.${stream}`) && !withoutMoney(stream);
  /** No post of this kind changes places, and none gives more or less of its time elsewhere. */
  const unmoved = (role: string): boolean =>
    lentAlike(role) && settled(`abstraction.${role}`) && (notBought(role) || fixed(`abstraction.${role}`, 0));

  const schedules = new Map(decisionSchedules(scenario, option).map((changed) => [changed.name, changed]));
  /** As much as an input can be under the option in any month, before it is held. */
  const atMost = (name: string): number => {
    const quantity = names.get(name)?.quantity ?? null;
    const high =
      typeof quantity === 'number'
        ? quantity
        : quantity === null || 'formula' in quantity
          ? Infinity
          : quantity.high;
    const changed = schedules.get(name);
    if (!changed || !Number.isFinite(high)) return high;
    return Math.max(high, ...changed.scale.map((scale, m) => Math.max(0, scale) * high + changed.shift[m]!));
  };
  /** Shares that never pass their whole take nothing from each other. */
  const withinWhole = (shares: readonly string[]): boolean =>
    shares.reduce((sum, name) => sum + atMost(name), 0) <= 1;

  return {
    withoutMoney: (stream: string) => nothing(withoutMoney(stream), 'no-money'),
    notForIom: (stream: string) => nothing(notForIom(stream), 'money-not-for-iom'),
    buysNothing: (stream: string) =>
      noCoverage(
        roles.every(({ id }) => !pays(stream, id)),
        'money-pays-no-posts',
      ),
    idle: (role: string) => noCoverage(idle(role), 'posts-do-no-work'),
    idleSpending: (stream: string, role: string) =>
      noCoverage(
        idle(role) && withinWhole(roles.map(({ id }) => `spend_share.${stream}.${id}`)),
        'posts-do-no-work',
      ),
    vacant: (role: string) => nothing(fixed(`vacancy_rate.${role}`, 1), 'posts-vacant'),
    taken: (role: string) => noCoverage(fixed(`abstraction.${role}`, 1), 'posts-taken'),
    withoutPosts: (role: string) =>
      nothing(
        fixed(`seconded_posts.${role}`, 0) && fixed(`new_posts.${role}`, 0) && notBought(role),
        'no-posts',
      ),
    /** Lent and new posts move only when something is decided of them; bought ones move with pay and money. */
    still: (role: string) => nothing(notBought(role) && lentAlike(role), 'posts-stay-as-they-are'),
    notNeeded: (strand: string) => nothing(notNeeded(strand), 'work-not-needed'),
    unneededTime: (role: string, strand: string) =>
      noCoverage(
        notNeeded(strand) && withinWhole(strands.map(({ id }) => `time_share.${role}.${id}`)),
        'work-not-needed',
      ),
    notNeededBy: (strand: string, tier: string) =>
      nothing(notNeededBy(strand, tier), 'work-not-needed-in-tier'),
    coversNobody: (tier: string) => noCoverage(withoutPeople(tier), 'nobody-in-tier'),
    withoutPeople: (tier: string) => nothing(withoutPeople(tier), 'nobody-in-tier'),
    nobodyInCustody: () =>
      nothing(
        tiers.every(({ id }) => nobodyInCustody(id)),
        'nobody-in-custody',
      ),
    /** How often people go to custody is measured against those who are there today. */
    nobodySentToCustody: (tier: string) =>
      nothing(nobodyInCustody(tier) || fixed(`starting_community.${tier}`, 0), 'nobody-goes-to-custody'),
    nobodyToday: (tier: string) => nothing(fixed(`starting_community.${tier}`, 0), 'nobody-today'),
    replacedInFull: () => nothing(fixed('replace_leavers', 1), 'replaced-in-full'),
    notReplaced: () => nothing(fixed('replace_leavers', 0), 'not-replaced'),
    effectScaledAway: () => nothing(fixed('effect_scale', 0), 'effect-scaled-away'),
    withoutEffects: () =>
      nothing(
        tiers.every(({ id }) => fixed(`effect.${id}`, 0)),
        'no-effects',
      ),
    oneStrand: () =>
      nothing(
        strands.length === 1 && tiers.every(({ id }) => fixed(`need.${strands[0]!.id}.${id}`, 1)),
        'one-kind-of-work',
      ),
    weakestAlone: () => nothing(fixed('weakest_link', 1), 'weakest-alone'),
    oneTier: () => nothing(tiers.length === 1, 'one-tier'),
    nobodyBought: () =>
      noCoverage(
        roles.every(({ id }) => notBought(id)),
        'no-posts-bought',
      ),
    unmoved: (role: string) => nothing(unmoved(role), 'no-posts-move'),
    notDiverted: (stream: string) => nothing(!diverts(stream), 'no-money-moves'),
    nothingElsewhere: () =>
      nothing(
        roles.every(({ id }) => unmoved(id) || fixed(`prevented_per_post.${id}`, 0)) &&
          streams.every(({ id }) => !diverts(id) || fixed(`prevented_per_million.${id}`, 0)),
        'nothing-moves',
      ),
  };
}
