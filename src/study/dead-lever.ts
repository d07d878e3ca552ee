import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/** Levers that act on offences and their value, and never on coverage. */
const BESIDE_COVERAGE = new Set([
  'offences_per_year',
  'prevented_per_post',
  'prevented_per_million',
  'price_growth',
]);

const index = new WeakMap<readonly ScenarioInput[], ReadonlyMap<string, ScenarioInput>>();

/**
 * Why coverage cannot follow a lever as the option stands, in words that follow "… here: "; `undefined` where nothing
 * in the inputs keeps it from doing so. Only numbers that are certain and that no decision of the option moves count.
 * Written for the model's own equations: a scenario with equations of its own may do otherwise.
 */
export function deadLever(scenario: Scenario, option: Option, lever: string): string | undefined {
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
      return is.withoutMoney(first) ?? is.notForIom(first) ?? is.idle(second);
    case 'seconded_posts':
    case 'new_posts':
      return is.empty(first) ?? is.idle(first);
    case 'vacancy_rate':
    case 'abstraction':
      return is.withoutPosts(first) ?? is.idle(first);
    case 'recruit_months':
    case 'release_months':
      return is.withoutPosts(first) ?? is.still(first);
    case 'time_share':
      return is.withoutPosts(first) ?? is.notNeeded(second);
    case 'need':
      return is.withoutPeople(second);
    case 'standard_caseload':
      return is.withoutPeople(second) ?? is.notNeededBy(first, second);
    case 'caseload_scale':
    case 'custody_weight':
      return is.notNeeded(first);
    case 'intake_factor':
      return is.fixed('replace_leavers', 1)
        ? 'whoever leaves is replaced in full, so the steady intake is not used'
        : undefined;
    case 'agreed_cases':
    case 'fill_months':
      return is.fixed('replace_leavers', 0)
        ? 'nobody who leaves is replaced, so the agreed size is not used'
        : undefined;
    case 'weakest_link':
    case 'weight':
      if (scenario.strands.length === 1) return 'there is only one kind of work';
      return family === 'weight' && is.fixed('weakest_link', 1)
        ? 'coverage goes by the weakest kind of work alone'
        : undefined;
    case 'priority_strength':
      return scenario.tiers.length === 1 ? 'there is only one tier' : undefined;
    case 'pay_growth':
      return scenario.roles.every(({ id }) => is.notBought(id))
        ? 'no posts are bought with IOM money'
        : undefined;
    default:
      return undefined;
  }
}

/** Whether a lever acts on offences and their value alone. */
export const besideCoverage = (lever: string): boolean => BESIDE_COVERAGE.has(lever.split('.')[0]!);

/** What is certain of a scenario under an option, each with its words. */
function facts(scenario: Scenario, option: Option) {
  const inputs = scenarioInputs(scenario);
  let names = index.get(inputs);
  if (!names) index.set(inputs, (names = new Map(inputs.map((input) => [input.name, input]))));
  const decided = new Set(option.decisions.filter(({ on }) => on).map(({ lever }) => lever));
  const fixed = (name: string, value: number): boolean =>
    names.get(name)?.quantity === value && !decided.has(name);
  const when = (holds: boolean, words: string): string | undefined => (holds ? words : undefined);

  const withoutMoney = (stream: string): boolean => fixed(`annual_funding.${stream}`, 0);
  const notForIom = (stream: string): boolean => fixed(`iom_share.${stream}`, 0);
  const pays = (stream: string, role: string): boolean => !fixed(`spend_share.${stream}.${role}`, 0);
  const notBought = (role: string): boolean =>
    scenario.streams.every(({ id }) => !pays(id, role) || withoutMoney(id) || notForIom(id));
  const withoutPeople = (tier: string): boolean =>
    fixed(`starting_community.${tier}`, 0) &&
    fixed(`starting_custody.${tier}`, 0) &&
    !decided.has(`agreed_cases.${tier}`);
  const notNeededBy = (strand: string, tier: string): boolean => fixed(`need.${strand}.${tier}`, 0);

  return {
    fixed,
    notBought,
    withoutMoney: (stream: string) => when(withoutMoney(stream), 'there is no money in this source'),
    notForIom: (stream: string) => when(notForIom(stream), 'no part of this money is for IOM'),
    buysNothing: (stream: string) =>
      when(
        scenario.roles.every(({ id }) => !pays(stream, id)),
        'IOM’s part of this money pays for no posts',
      ),
    idle: (role: string) =>
      when(
        scenario.strands.every(({ id }) => fixed(`time_share.${role}.${id}`, 0)),
        'these posts do none of the kinds of work',
      ),
    empty: (role: string) =>
      when(fixed(`vacancy_rate.${role}`, 1), 'nobody fills these posts: all are vacant') ??
      when(fixed(`abstraction.${role}`, 1), 'all the time of these posts is lost to other duties'),
    withoutPosts: (role: string) =>
      when(
        fixed(`seconded_posts.${role}`, 0) && fixed(`new_posts.${role}`, 0) && notBought(role),
        'there are no posts of this kind',
      ),
    /** Lent and new posts move only when something is decided of them; bought ones move with pay and money. */
    still: (role: string) =>
      when(
        notBought(role) &&
          !['seconded_posts', 'new_posts', 'vacancy_rate'].some((family) => decided.has(`${family}.${role}`)),
        'nothing moves these posts',
      ),
    notNeeded: (strand: string) =>
      when(
        scenario.tiers.every(({ id }) => notNeededBy(strand, id)),
        'nobody needs this kind of work',
      ),
    notNeededBy: (strand: string, tier: string) =>
      when(notNeededBy(strand, tier), 'nobody in this tier needs this kind of work'),
    withoutPeople: (tier: string) => when(withoutPeople(tier), 'there is nobody in this tier'),
  };
}
