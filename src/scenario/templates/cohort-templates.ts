import { ok } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import type { Left } from './left-under.ts';
import type { Template } from './template.ts';
import { asTyped, choiceField, decide, fromField, num, persons, plain, str, today, typed } from './values.ts';

const chosenTiers = (scenario: Scenario, tier: string): Scenario['tiers'] =>
  scenario.tiers.filter(({ id }) => tier === 'all' || tier === id);

const countsCustody = (scenario: Scenario): boolean => today(scenario, 'custody_counts') > 0;

/** The agreed size of a tier today: its people in the community, and those in custody as far as the size counts them. */
const listSize = (scenario: Scenario, tier: string): number =>
  today(
    scenario,
    `agreed_cases.${tier}`,
    today(scenario, `starting_community.${tier}`) +
      today(scenario, 'custody_counts') * today(scenario, `starting_custody.${tier}`),
  );

const isSteady = (scenario: Scenario): boolean => today(scenario, 'replace_leavers', 1) === 0;

/** Where leavers are replaced, the agreed size is what can be decided; else the steady number that is taken on. */
const sizeLever = (scenario: Scenario, tier: string): string =>
  `${isSteady(scenario) ? 'intake_factor' : 'agreed_cases'}.${tier}`;

/** The option that it is added to, or what happens anyway, has another size than today's already. */
function otherSize(scenario: Scenario, tiers: Scenario['tiers'], left: Left): string | undefined {
  const levers = tiers.map(({ id }) => sizeLever(scenario, id));
  return levers.some((lever) => left.of(lever, NaN) !== today(scenario, lever, NaN))
    ? left.mover(levers)
    : undefined;
}

export const cohortSize: Template = {
  id: 'cohort_size',
  title: 'A bigger or smaller cohort',
  line: 'The panel agrees to manage more people, or fewer.',
  icon: 'people',
  idle: 'That is as large as it is: write another number.',
  fields(scenario, answers, left) {
    const other = otherSize(scenario, chosenTiers(scenario, String(answers['tier'] ?? 'all')), left);
    return [
      {
        id: 'size',
        kind: 'amount',
        label: 'New size',
        after: other ? '% of that' : '% of today',
        value: 120,
        least: 0,
        most: 300,
        hint: other ? `${other} changes the size. 100 leaves it at that.` : '100 is as now.',
      },
      choiceField('tier', 'Which people', [
        { id: 'all', name: 'All tiers' },
        ...scenario.tiers.map(({ id, name }) => ({ id, name: `Tier ${name}` })),
      ]),
      fromField(scenario),
    ];
  },
  /** An agreed size works where leavers are replaced; where a steady number is taken on instead, that number is what can be decided. */
  make(scenario, answers, left) {
    const tiers = chosenTiers(scenario, str(answers, 'tier'));
    const factor = num(answers, 'size') / 100;
    const steady = isSteady(scenario);
    const sum = (of: (tier: string) => number): number =>
      // To a tenth, so that the sum comes out as the page will say it.
      Number(tiers.reduce((total, { id }) => total + of(id), 0).toFixed(1));
    const before = sum((id) => left.of(`agreed_cases.${id}`, listSize(scenario, id)));
    const other = otherSize(scenario, tiers, left);
    const after = (before * asTyped(num(answers, 'size'))) / 100;
    const whose = tiers.length === 1 ? tiers[0]!.name : 'all tiers';
    const percent = `${typed(num(answers, 'size'))}%`;
    return ok({
      name: `${steady ? 'Intake' : 'Cohort'} at ${percent} of ${other ? 'what was decided' : 'today'}: ${whose}`,
      says: steady
        ? `A steady number is taken on here, whatever size was agreed. So this takes on ${percent} of ${other ? 'the number decided' : 'today’s number'} each month.`
        : `${other ? `${other} makes it ${persons(before)}, from ${persons(sum((id) => listSize(scenario, id)))} today. ` : ''}${percent} of ${persons(before)} = ${Number.isInteger(asTyped(after)) ? '' : 'about '}${persons(Math.round(after))} ${countsCustody(scenario) ? 'on the list' : 'in the community'}. Nobody’s posts change: the same staff share ${factor > 1 ? 'more' : 'less'} work.`,
      decisions: tiers.map(({ id, name }) =>
        decide(
          answers,
          `${name}: ${percent} of ${other ? 'what was decided' : 'today'}`,
          sizeLever(scenario, id),
          { multiply: factor },
          { to: factor > 1 ? 'IOM' : 'management outside IOM' },
        ),
      ),
    });
  },
};

export const topTierFirst: Template = {
  id: 'top_tier_first',
  title: 'Top tier first',
  line: 'When posts run short, the highest tier is served before the others.',
  icon: 'top',
  idle: 'That is how strictly it is done already: write another number.',
  fields(scenario) {
    if (scenario.tiers.length < 2) return [];
    return [
      {
        id: 'strength',
        kind: 'amount',
        label: 'How strictly',
        after: '%',
        value: 100,
        least: 0,
        most: 100,
        hint: '100: the highest tier gets all it needs first. 0: everybody gets an equal part.',
      },
      fromField(scenario),
    ];
  },
  make(scenario, answers, left) {
    const strength = num(answers, 'strength');
    const now = left.of('priority_strength', 0.8) * 100;
    const top = scenario.tiers[0]!.name;
    const way = strength > now ? 'more' : strength < now ? 'less' : 'as';
    const effect =
      way === 'as'
        ? 'That is as now.'
        : `${top} gets ${way} of what there is, ${scenario.tiers
            .slice(1)
            .map(({ name }) => name)
            .join(
              ' and ',
            )} ${way === 'more' ? 'less' : 'more'}. No posts are added, so overall coverage can fall.`;
    return ok({
      name: `${top} first, ${plain(strength)}%`,
      says: `From ${plain(now, 0)}% to ${plain(strength)}%. ${effect}`,
      decisions: [
        decide(
          answers,
          `${top} first, ${plain(strength)}%`,
          'priority_strength',
          { set: strength / 100 },
          { to: `tier ${top}` },
        ),
      ],
    });
  },
};
