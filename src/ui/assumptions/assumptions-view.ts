import { remembered } from '../../base/remembered.ts';
import { ASSUMED, type EvidenceRow } from '../../model/model-data.ts';
import { groundCount } from '../../scenario/ground-count.ts';
import type { RowOf } from '../../scenario/ground.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import type { Swings, SwingsRequest } from '../../study/swings.ts';
import type { Pieces } from '../../words/pieces.ts';
import { say } from '../../words/voice.ts';
import { assumptionRow, LEAST_SPAN, type AssumptionRow, type RowContext } from './assumption-row-view.ts';
import { asks, carriesInWords } from './confirm-yours.ts';

/** The output that assumptions are ranked by. */
const RANKED_BY = 'caseload_coverage';

/** Everything the page of assumptions shows. */
export interface AssumptionsView {
  /** `Two assumptions move this result as much as all the others together. Both are ours, not published.` */
  readonly heading: string;
  /** How many numbers are stated, and how many of them are planning assumptions: rows are more. */
  readonly counted: string;
  /** What is measured, in which month and under which option, as one key. */
  readonly measured: string;
  /** `Coverage in March 2016 under “Divert” is 52% with everything at the middle of its range. …` */
  readonly result: Pieces;
  /** Where that result stands on the scale of the bars, from 0 to 1. */
  readonly rows: readonly AssumptionRow[];
  /** The groups in the order of the model. */
  readonly groups: readonly string[];
  /** Names of the rows that move the result, the one that moves it most first. */
  readonly ranked: readonly string[];
  /** Names of the rows that people are asked to confirm, most pressing first. */
  readonly asked: readonly string[];
  readonly confirmed: number;
  readonly changed: number;
  /** Whether it is known yet what matters. */
  readonly known: boolean;
}

/** What to ask the engine so that the page can say what matters: again whenever the scenario, option or month changes. */
export const swingsRequest = ({ option, month }: DocumentState): SwingsRequest => ({
  option,
  month,
  output: RANKED_BY,
});

export interface AssumptionsExtras {
  /** The evidence table, once it is there. */
  readonly evidence: readonly EvidenceRow[] | undefined;
  /** The last answer to `swingsRequest`; an older one is better than none. */
  readonly swings: Swings | undefined;
}

export function assumptionsView(
  state: DocumentState,
  { evidence, swings }: AssumptionsExtras,
): AssumptionsView {
  const { scenario, saved } = state;
  const rowOf = rowFinder(evidence);
  const asked = asks(scenario, rowOf, swings).map(({ input }) => input.name);
  const inputs = shownInputs(scenario);
  const names = new Set(inputs.map(({ name }) => name));
  const relevant = swings?.inputs.filter(({ name }) => names.has(name)) ?? [];
  const results = relevant.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).filter(Number.isFinite);
  const context: RowContext = {
    scenario,
    saved,
    savedInputs: new Map(scenarioInputs(saved).map((input) => [input.name, input])),
    rowOf,
    swings,
    bySwing: new Map(relevant.map((swing) => [swing.name, swing])),
    reach: [
      Math.min(...results, swings?.central ?? Infinity),
      Math.max(...results, swings?.central ?? -Infinity),
    ],
    asked: new Set(asked),
  };
  const rows = inputs.map((input) => assumptionRow(context, input));
  const month = swings?.month ?? state.month;
  const option = scenario.options.find(({ id }) => id === (swings?.option ?? state.option));
  return {
    heading: carriesInWords(scenario, rowOf, swings),
    counted: say.assumptions.counted(groundCount(scenario, rowOf)),
    measured: `${RANKED_BY} ${month} ${option?.id ?? ''}`,
    result: say.assumptions.result(
      month,
      option?.name ?? '',
      swings && Number.isFinite(swings.central) ? { quantity: RANKED_BY, value: swings.central } : undefined,
    ),
    rows,
    groups: [...new Set(rows.map(({ group }) => group))],
    ranked: rows
      .filter(({ matters }) => matters !== undefined && matters.span >= LEAST_SPAN)
      .toSorted((a, b) => b.matters!.span - a.matters!.span)
      .map(({ name }) => name),
    asked,
    confirmed: rows.filter(({ confirmed }) => confirmed).length,
    changed: rows.filter(({ changed }) => changed).length,
    known: swings !== undefined,
  };
}

/**
 * The assumptions of a scenario in the model's order: what nobody decides, and the file has a place for. A standard for
 * work that a tier does not need is never looked at, and not shown.
 */
function shownInputs(scenario: Scenario): readonly ScenarioInput[] {
  return scenarioInputs(scenario).filter(
    ({ from, path, fromFile }) =>
      from.kind === 'assumption' && path.length > 0 && (fromFile || from.name !== 'standard_caseload'),
  );
}

const NO_ROW: RowOf = () => undefined;

/** Finds rows of the evidence table by id; none until the table has been fetched. */
export const rowFinder = remembered(
  2,
  (evidence: readonly EvidenceRow[] | undefined) => [evidence],
  (evidence): RowOf => {
    if (!evidence) return NO_ROW;
    const byId = new Map(evidence.map((row) => [row.id, row]));
    return (id) => byId.get(id);
  },
);

export type Order = 'matters' | 'groups';
export type Filter = 'all' | 'changed' | 'planning' | 'confirm';

/** One stretch of the list: rows under a heading. */
export interface Section {
  readonly title: string;
  readonly rows: readonly AssumptionRow[];
}

/** The rows that a search and a filter leave, in sections: one of what matters most first, or the model's groups. */
export function sectionsOf(
  view: AssumptionsView,
  { search, filter, order }: { readonly search: string; readonly filter: Filter; readonly order: Order },
): readonly Section[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = view.rows.filter((row) => passes(row, filter) && words.every((word) => holds(row, word)));
  const groups = (rows: readonly AssumptionRow[]): Section[] =>
    view.groups.flatMap((title) => {
      const of = rows.filter(({ group }) => group === title);
      return of.length > 0 ? [{ title, rows: of }] : [];
    });
  if (order === 'groups' || view.ranked.length === 0) return groups(kept);
  const places = new Map(view.ranked.map((name, i) => [name, i]));
  const ranked = kept
    .filter(({ name }) => places.has(name))
    .toSorted((a, b) => places.get(a.name)! - places.get(b.name)!);
  return [
    ...(ranked.length > 0 ? [{ title: '', rows: ranked }] : []),
    ...groups(kept.filter(({ name }) => !places.has(name))),
  ];
}

function passes(row: AssumptionRow, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return row.changed;
    case 'planning':
      return row.kind === ASSUMED;
    case 'confirm':
      return row.asked;
  }
}

const holds = (row: AssumptionRow, word: string): boolean =>
  [row.title, row.member, row.meaning, row.group, row.name, row.reason, row.evidence?.publisher ?? '']
    .join(' ')
    .toLowerCase()
    .includes(word);
