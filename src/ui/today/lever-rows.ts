import { remembered } from '../../base/remembered.ts';
import type { Month } from '../../base/month.ts';
import { centralInput, likelyInput } from '../../scenario/central-input.ts';
import { formulaOf } from '../../scenario/formula-of.ts';
import { groundOf, type Ground, type RowOf } from '../../scenario/ground.ts';
import { quantityEnds } from '../../scenario/quantity-ends.ts';
import { sameContent } from '../../scenario/same-content.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../../scenario/scenario.ts';
import { valueAt } from '../../scenario/shape-problems.ts';
import { current } from '../../state/history.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { say } from '../../words/voice.ts';
import type { LeverKind, LeverView } from '../quantities/lever-view.ts';

/** A value of today: how it is moved, how sure it is, what the saved file says, and what it stands on. */
export interface TodayLever extends LeverView {
  /** What the runs take for it, its median; undefined where a formula gives it. */
  readonly middle: number | undefined;
  /** `From 10% to 35%; likely 20%, middle 21%`; empty where it is one number. */
  readonly range: string;
  /** `Likely 20%, middle 20.6%.`: what the sums are done with where it is not what was typed; else empty. */
  readonly differs: string;
  /** The formula that gives it, which is not moved here. */
  readonly formula: string;
  /** The same by the names that people read. */
  readonly formulaWords: string;
  /** What the formula comes to, where that is plain to see. */
  readonly comesTo: number | undefined;
  /** What the file says of it; undefined where a default stands. */
  readonly said: Quantity | undefined;
  readonly changed: boolean;
  /** The saved value in its unit, `20%`; empty where a formula gave it. */
  readonly savedText: string;
  readonly saved: number | undefined;
  /** Worked out when it is asked for, with the evidence table at hand or without it. */
  readonly ground: (rowOf: RowOf) => Ground;
}

/** One stream of money today: what there is, the share of it that reaches IOM, and how that is spent. */
export interface StreamRow {
  readonly id: string;
  readonly name: string;
  readonly funding: TodayLever;
  readonly share: TodayLever;
  /** Who holds the money; may be empty. */
  readonly holder: string;
  /** One for each role, named by the role. */
  readonly spent: readonly TodayLever[];
  /** What a post of each role costs a year today, in the same order; undefined where a formula gives it. */
  readonly costs: readonly (number | undefined)[];
  /** Which of them are places of a service, in the same order. */
  readonly inPlaces: readonly boolean[];
  /** `Grows by 2% a year`; empty where it does not. */
  readonly growth: string;
}

/** Posts lent to IOM today, by role, with what they lose. */
export interface RoleRow {
  readonly id: string;
  readonly name: string;
  readonly posts: TodayLever;
  /** Assumptions that say what a post is worth: read here, set on the Assumptions page. */
  readonly notes: readonly { readonly words: string; readonly input: string }[];
}

/** The people of a tier today. */
export interface TierRow {
  readonly id: string;
  readonly name: string;
  readonly community: TodayLever;
  readonly custody: TodayLever;
  /** How long people stay in custody, in months. */
  readonly stay: TodayLever;
  /** How often they go there, against today. */
  readonly often: TodayLever;
}

/** The position today, all that somebody decided or counted. Every option starts from it. */
export interface LeverRows {
  /** Which file this is of: locks of another are other locks. */
  readonly file: string;
  /** Today: the month that all of this is of. */
  readonly start: Month;
  readonly streams: readonly StreamRow[];
  readonly roles: readonly RoleRow[];
  readonly tiers: readonly TierRow[];
  /** How strictly the highest tier comes first. */
  readonly priority: TodayLever | undefined;
  /** Whether the agreed size counts people in custody: 0 not, 1 all of them. */
  readonly counts: TodayLever | undefined;
}

/** Today's levers as the panel shows them. Kept while only decisions move. */
export const leverRows = remembered(
  1,
  ({ scenario, saved, history }: Pick<DocumentState, 'scenario' | 'saved' | 'history'>) => {
    const { streams, roles, strands, tiers, assumptions, start } = scenario;
    return [streams, roles, strands, tiers, assumptions, start, saved, current(history).opened];
  },
  ({ scenario, saved, history }): LeverRows => makeRows(scenario, saved, String(current(history).opened)),
);

function makeRows(scenario: Scenario, saved: Scenario, file: string): LeverRows {
  const names = say.today.levers;
  const now = byName(scenario);
  const before = saved === scenario ? now : byName(saved);
  const lever = (name: string, title: string): TodayLever =>
    todayLever(scenario, saved, now, before.get(name), now.get(name)!, title);
  const costs = scenario.roles.map(({ id }) => central(now, `unit_cost_at_start.${id}`));
  return {
    file,
    start: scenario.start,
    streams: scenario.streams.map(({ id, name, holder = '' }) => ({
      id,
      name,
      holder,
      costs,
      inPlaces: scenario.roles.map((role) => role.counted_in === 'places'),
      funding: lever(`annual_funding.${id}`, names.funding),
      share: lever(`iom_share.${id}`, names.share),
      spent: scenario.roles.map((role) => lever(`spend_share.${id}.${role.id}`, role.name)),
      growth: say.today.growth(central(now, `annual_growth.${id}`) ?? 0),
    })),
    roles: scenario.roles.map(({ id, name }) => ({
      id,
      name,
      posts: lever(`seconded_posts.${id}`, name),
      notes: [
        { loses: say.today.losesVacant, input: `vacancy_rate.${id}` },
        { loses: say.today.losesToDuties, input: `abstraction.${id}` },
      ].flatMap(({ loses, input }) => {
        const share = central(now, input);
        return share === undefined || share === 0 ? [] : [{ words: loses(share), input }];
      }),
    })),
    tiers: scenario.tiers.map(({ id, name }) => ({
      id,
      name,
      community: lever(`starting_community.${id}`, names.community),
      custody: lever(`starting_custody.${id}`, names.custody),
      stay: lever(`custody_months.${id}`, names.stay),
      often: lever(`custody_factor.${id}`, names.often),
    })),
    counts: now.has('custody_counts') ? lever('custody_counts', names.counts) : undefined,
    priority: now.has('priority_strength') ? lever('priority_strength', names.priority) : undefined,
  };
}

const byName = (scenario: Scenario): ReadonlyMap<string, ScenarioInput> =>
  new Map(scenarioInputs(scenario).map((input) => [input.name, input]));

function central(inputs: ReadonlyMap<string, ScenarioInput>, name: string): number | undefined {
  const input = inputs.get(name);
  return input && centralInput(input, [...inputs.values()]);
}

const KINDS: Readonly<Record<string, LeverKind>> = {
  'GBP/year': 'money',
  share: 'share',
  post: 'posts',
  case: 'people',
};

function todayLever(
  scenario: Scenario,
  saved: Scenario,
  inputs: ReadonlyMap<string, ScenarioInput>,
  before: ScenarioInput | undefined,
  input: ScenarioInput,
  name: string,
): TodayLever {
  const { quantity, least, most, from } = input;
  const kind = KINDS[from.unit] ?? 'other';
  const formula = formulaOf(quantity) ?? '';
  const ends = quantityEnds(quantity);
  const savedAt = before && quantityEnds(before.quantity)?.likely;
  const today = formula === '' ? likelyInput(input, []) : undefined;
  const middle = formula === '' ? centralInput(input, []) : undefined;
  const range = ends && ends.low < ends.high ? ends : undefined;
  return {
    lever: input.name,
    group: from.group,
    name,
    today,
    middle,
    kind,
    least,
    most,
    range: range ? say.today.rangeOfToday(range, middle, kind, from.unit) : '',
    differs: range ? say.today.middleOfToday(range.likely, middle, from.unit) : '',
    formula,
    formulaWords: say.model.formulaInWords(scenario, formula),
    comesTo: formula === '' ? undefined : centralInput(input, [...inputs.values()]),
    said: said(scenario, input),
    unit: from.unit,
    changed: before !== undefined && !sameContent(said(scenario, input), said(saved, before)),
    savedText: savedAt === undefined ? '' : say.today.todayValue(savedAt, kind),
    saved: savedAt,
    ground: (rowOf) => groundOf(scenario, input, rowOf),
  };
}

const said = (scenario: Scenario, { fromFile, path }: ScenarioInput): Quantity | undefined =>
  fromFile ? (valueAt(scenario, path) as Quantity) : undefined;
