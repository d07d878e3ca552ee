import { listed } from '../../base/listed.ts';
import { ok } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import type { Left } from './left-under.ts';
import type { NewDecision, Template } from './template.ts';
import { choiceField, decide, fromField, num, plain, str, today } from './values.ts';

/** What the Sentencing Act 2026 sets, each by its row of the evidence table. */
export const SENTENCING_ACT = {
  /** `progression_release_share_2026`: release at a third, for most. */
  release: { percent: 33, source: 'progression_release_share_2026' },
  /** `fixed_recall_days_2026`: a fixed recall lasts 56 days. */
  recall: { days: 56, source: 'fixed_recall_days_2026' },
  /** `suspend_presumption_months_2026`: sentences of up to so many months are presumed suspended. */
  suspended: { months: 12, source: 'suspend_presumption_months_2026' },
} as const;

const DAYS_A_MONTH = 365.25 / 12;
/** Before the Act a fixed recall lasted 14 or 28 days. */
const RECALL_BEFORE = 28;

const chosenTiers = (scenario: Scenario, tier: string): Scenario['tiers'] =>
  scenario.tiers.filter(({ id }) => tier === 'all' || tier === id);

interface Stay {
  readonly before: number;
  readonly after: number;
}

/** How long people stay on average: recalls of the new length, the rest shorter as release comes sooner. Months. */
export function stayUnder(
  before: number,
  { release, was, recalls, days }: { release: number; was: number; recalls: number; days: number },
): Stay {
  const recallBefore = Math.min(before, RECALL_BEFORE / DAYS_A_MONTH);
  const sentences = before - recalls * recallBefore;
  return { before, after: sentences * (release / was) + recalls * (days / DAYS_A_MONTH) };
}

export const lawShortens: Template = {
  id: 'law_shortens',
  title: 'The law shortens sentences',
  line: 'Release at a third, short sentences suspended, recalls of 56 days.',
  icon: 'law',
  idle: 'That is how it is today: change one of the numbers.',
  fields(scenario) {
    const held = scenario.tiers.filter(({ id }) => today(scenario, `starting_custody.${id}`) > 0);
    if (held.length === 0) return [];
    const { release, recall, suspended } = SENTENCING_ACT;
    const share = { kind: 'amount', least: 0, most: 100 } as const;
    return [
      {
        ...share,
        id: 'fewer',
        label: 'How many fewer go to custody',
        after: '%',
        value: 20,
        hint: `Sentences of up to ${suspended.months} months are presumed suspended. How many that is of your list, no source says: 20% is our guess.`,
      },
      {
        ...share,
        id: 'release',
        label: 'Release after',
        after: '% of the sentence',
        value: release.percent,
        least: 1,
        hint: 'A third, under the Sentencing Act 2026.',
      },
      {
        ...share,
        id: 'was',
        label: 'Release today after',
        after: '% of the sentence',
        value: 40,
        least: 1,
        hint: '40% or 50%, before the Act.',
      },
      {
        id: 'days',
        kind: 'amount',
        label: 'A recall lasts',
        after: 'days',
        value: recall.days,
        least: 1,
        most: 1000,
        hint: `${RECALL_BEFORE} days before the Act.`,
      },
      {
        ...share,
        id: 'recalls',
        label: 'Stays that are recalls',
        after: '%',
        value: 30,
        hint: 'Our guess: take it from your tracker.',
      },
      choiceField('tier', 'Which people', [
        { id: 'all', name: 'All tiers' },
        ...held.map(({ id, name }) => ({ id, name: `Tier ${name}` })),
      ]),
      fromField(scenario),
      {
        ...choiceField(
          'counts',
          'What the agreed size counts',
          [
            ...(partly(scenario) ? [{ id: 'as_now', name: 'As said before' }] : []),
            { id: 'community', name: 'People in the community' },
            { id: 'everybody', name: 'Everybody, in custody too' },
          ],
          partly(scenario) ? 'as_now' : today(scenario, 'custody_counts') === 1 ? 'everybody' : 'community',
        ),
        hint: 'It decides whether coverage rises or falls, and it holds for every option.',
      },
      {
        ...choiceField('where', 'Put it', [
          { id: 'anyway', name: 'Under every option: it happens anyway' },
          { id: 'option', name: 'In this option only' },
        ]),
        hint: 'A law is nobody’s choice here. In one option alone, offences and value are not compared.',
      },
    ];
  },
  make(scenario, answers, left) {
    const tiers = chosenTiers(scenario, str(answers, 'tier')).filter(
      ({ id }) => today(scenario, `starting_custody.${id}`) > 0,
    );
    const share = (id: string): number => num(answers, id) / 100;
    const terms = {
      release: share('release'),
      was: share('was'),
      recalls: share('recalls'),
      days: num(answers, 'days'),
    };
    const stays = tiers.map(({ id }) => stayUnder(left.of(`custody_months.${id}`, NaN), terms));
    const { release, recall, suspended } = SENTENCING_ACT;
    const decisions = tiers.flatMap(({ id, name }, i): NewDecision[] => {
      const { before, after } = stays[i]!;
      const factor = before > 0 ? after / before : terms.release / terms.was;
      return [
        decide(
          answers,
          `${name}: ${plain(num(answers, 'fewer'))}% fewer go to custody`,
          `custody_factor.${id}`,
          { multiply: 1 - share('fewer') },
          { to: 'the law', source: suspended.source },
        ),
        decide(
          answers,
          `${name}: shorter stays in custody`,
          `custody_months.${id}`,
          { multiply: factor },
          { to: 'the law', source: `${release.source}, ${recall.source}` },
        ),
      ];
    });
    const counts = str(answers, 'counts');
    const wanted =
      counts === 'everybody' ? 1 : counts === 'community' ? 0 : today(scenario, 'custody_counts');
    const anyway = str(answers, 'where') === 'anyway';
    const months = tiers.map(({ name }, i) => {
      const { before, after } = stays[i]!;
      return before > 0 ? `${name} ${plain(before, 1)} → ${plain(after, 1)}` : `${name} shorter`;
    });
    const effect =
      wanted === 1
        ? 'The agreed size counts everybody: who is not in custody is managed in the community, so coverage falls unless there are more posts.'
        : wanted === 0
          ? 'The agreed size counts the community only: it stays as large, and less work is left in custody, so coverage holds or rises.'
          : 'The agreed size counts some of those in custody: part of them come to be managed in the community.';
    return ok({
      name: 'The law shortens sentences',
      says: `${alreadyChanged(left, tiers)}Months in custody: ${months.join(', ')}. ${effect}${anyway ? ' It comes under every option.' : ' In one option alone, offences and value are not compared: with fewer in custody IOM prevents a little more while more is committed.'}`,
      decisions,
      said: wanted === today(scenario, 'custody_counts') ? [] : [{ input: 'custody_counts', value: wanted }],
      ...(anyway ? { anyway: true as const } : {}),
    });
  },
};

/** What shortens or lengthens stays, or sends more or fewer to custody, before this form does: this would come on top. */
function alreadyChanged(left: Left, tiers: Scenario['tiers']): string {
  const { anyway, own } = left.movers(
    tiers.flatMap(({ id }) => [`custody_factor.${id}`, `custody_months.${id}`]),
  );
  const said = (where: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `Already changed under ${where}: ${listed(names.map((name) => `“${name}”`))}. `;
  const before = said('what happens anyway', anyway) + said('this option', own);
  return before && `${before}This comes on top of it. `;
}

/** A share between none and all of those in custody. */
function partly(scenario: Scenario): boolean {
  const counts = today(scenario, 'custody_counts');
  return counts > 0 && counts < 1;
}
