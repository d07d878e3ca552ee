import { remembered } from '../../base/remembered.ts';
import type { ChartConfiguration } from 'chart.js';
import { monthsFrom, type Month } from '../../base/month.ts';
import { chartTable } from '../../charts/chart-table.ts';
import { coverageChart } from '../../charts/coverage-chart.ts';
import { letterOf } from '../../charts/letter-of.ts';
import { optionStyles } from '../../charts/option-style.ts';
import { shortageGrid } from '../../charts/shortage-grid.ts';
import type { ChartTheme } from '../../charts/theme.ts';
import { tierChart } from '../../charts/tier-chart.ts';
import type { Problem } from '../../base/problem.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import type { Notes } from '../../study/notes/notes.ts';
import type { Projection, Series } from '../../study/projection.ts';
import { WORTH_OUTPUTS } from '../../study/worth-outputs.ts';
import type { ConsequenceRequest } from '../../words/consequence-request.ts';
import { pick } from '../../words/pick.ts';
import { isBrought, say } from '../../words/voice.ts';
import type { OptionCard } from '../decisions/option-list.ts';
import type { WorkbenchView } from './workbench.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ElsewhereView } from '../decisions/elsewhere-view.ts';
import { coverageCursor } from '../results/coverage-cursor.ts';
import { coveragePicture } from '../results/coverage-picture.ts';
import type { FlowView } from '../results/flow-view.ts';
import type { MoneyView } from '../results/money-view.ts';
import type { LeverRows } from '../today/lever-rows.ts';
import { adds, leverViews, type LeverView } from '../quantities/lever-view.ts';
import type { ShortageRow } from '../results/shortage-grid.ts';
import { toldOnPage } from '../../words/told.ts';

/** What the page asks the engine for: nothing that it does not show. */
export const PAGE_OUTPUTS = [
  'caseload_coverage',
  'work_coverage',
  'covered_cases',
  'uncovered_cases',
  'coverage',
  'community',
  'strand_coverage',
  'shortfall_posts',
  'filled_posts',
  'prevented_here',
  ...WORTH_OUTPUTS,
  'diverted',
  'unspent',
  'diverted_at_work',
  'unit_cost',
  'break_even_offences',
  'break_even_additional',
  'break_even_elsewhere',
  'break_even_effect',
  'net_value',
  'iom_net_value',
] as const;

/** Of these it is told in how many futures they are above 0. */
export const PAGE_SIGNS = ['iom_net_value'] as const;

/** On a page that has just opened, before all the rest: the lines of the chart. */
export const FIRST_OUTPUTS = ['caseload_coverage'] as const;

/** Figures of the month looked at that move with a lever. */
export const DRAG_FIGURES = [
  'work_coverage',
  'covered_cases',
  'uncovered_cases',
  'coverage',
  'community',
  'shortfall_posts',
] as const;

/** While a lever moves: the lines and figures that move with it. */
export const DRAG_OUTPUTS = ['caseload_coverage', ...DRAG_FIGURES] as const;

/** One output of one option, where it has been projected. */
export function seriesOf(
  projection: Projection | undefined,
  option: string,
  output: string,
): Series | undefined {
  return projection?.options.find(({ id }) => id === option)?.outputs[output];
}

/** The lever of that name, or a plain one for a name the scenario no longer has. */
function leverNamed(levers: readonly LeverView[], name: string): LeverView {
  return (
    levers.find(({ lever }) => lever === name) ?? {
      lever: name,
      group: '',
      name: name.replace(/_/g, ' ').replace(/\./g, ', '),
      today: undefined,
      kind: 'other',
      unit: '',
      least: -Infinity,
      most: Infinity,
    }
  );
}

/** Where the capacity is short under one option in one month, as written in the grid. */
function shortageRows(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): ShortageRow[] {
  return shortageGrid(scenario, projection, option, month).map(({ strand, name, shortPosts = 0, cells }) => ({
    strand: name,
    cells: cells.map(({ tier, coverage }) =>
      coverage === undefined
        ? { share: 1, text: say.numbers.NONE }
        : {
            share: coverage,
            text: say.numbers.percent(coverage),
            quantity: `strand_coverage.${strand}.${tier}`,
          },
    ),
    short: shortPosts < 0.05 ? say.numbers.NONE : say.numbers.posts(shortPosts),
    quantity: `shortfall_posts.${strand}`,
  }));
}

interface Charts {
  readonly coverage: ChartConfiguration;
  readonly tiers: ReadonlyMap<string, ChartConfiguration>;
}

interface ChartsRequest {
  readonly scenario: Scenario;
  readonly projection: Projection;
  readonly option: string;
  readonly month: Month;
  readonly theme: ChartTheme;
}

/** The chart configurations: the same objects while the numbers stay the same, so that charts are not redrawn. */
const chartsOf = remembered(
  1,
  ({ projection, option, month, theme }: ChartsRequest) => [projection, option, month, theme],
  (request): Charts => ({
    coverage: coverageChart(request),
    tiers: new Map(request.scenario.tiers.map(({ id }) => [id, tierChart(request, id)])),
  }),
);

/** What only the app knows. */
export interface WorkbenchSettings {
  readonly theme: ChartTheme;
  /** The weakest ground that the result stands on, once that is known. */
  readonly weak?: WorkbenchView['weak'];
  /** What rests on planning assumptions, once that is known. */
  readonly assumed?: WorkbenchView['assumed'];
  /** Whose numbers these are, once that is known. */
  readonly illustration?: WorkbenchView['illustration'];
  /** Numbers outside the middle half of the futures, with the assumption that does it, once that is known. */
  readonly outside?: readonly string[] | undefined;
  /** Names rows of the evidence table within a text, once they are there. */
  readonly sourced?: ((text: string) => string) | undefined;
  readonly offersTour?: boolean;
  /** Says what a decision does; it comes after the first picture. */
  readonly consequence?: ((request: ConsequenceRequest) => string) | undefined;
  /** Asks what a decision’s money or posts do elsewhere; it comes after the first picture. */
  readonly elsewhere?:
    ((request: ConsequenceRequest, comes: boolean) => ElsewhereView | undefined) | undefined;
  /** Money and posts through time, and where each pound goes: what is looked at instead of coverage. */
  readonly money?: MoneyView | undefined;
  readonly flow?: FlowView | undefined;
  /** Works out today's position, once the panel that shows it is there and open. */
  readonly today?: ((state: DocumentState) => LeverRows) | undefined;
}

const notYet = ({ decision }: ConsequenceRequest): string =>
  decision.on ? say.bench.bench.decisionWaiting : '';

/** The state as the workbench shows it. */
export function workbenchView(
  state: DocumentState,
  {
    theme,
    today,
    weak,
    assumed,
    illustration,
    outside = [],
    consequence = notYet,
    elsewhere,
    sourced = (text) => text,
    offersTour,
    money,
    flow,
  }: WorkbenchSettings,
): WorkbenchView {
  const { scenario, option: optionId, month, run } = state;
  const missing = run.status === 'failed' ? say.results.notKnownHeadline(scenario, run.problems) : undefined;
  // What is on the charts from before is not of a scenario that has no result.
  const projection = missing ? undefined : run.projection;
  const option = scenario.options.find(({ id }) => id === optionId) ?? scenario.options[0]!;
  const reference = scenario.options[0]!;
  const savedOption = state.saved.options.find(({ id }) => id === option.id);
  const levers = leverViews(scenario);
  const months = monthsFrom(scenario.start, scenario.months);
  const at = months.indexOf(month);
  const styles = optionStyles(scenario, theme);
  const style = (id: string): Pick<OptionCard, 'colour' | 'dash'> => {
    const { colour, dash } = styles.get(id)!;
    return { colour, dash };
  };
  const charts = projection && chartsOf({ scenario, projection, option: optionId, month, theme });
  const said =
    missing ??
    (projection
      ? say.results.headline(scenario, projection, option.id, month)
      : { headline: [], support: '' });
  const without = run.without?.option === option.id ? run.without.projection : undefined;
  const held = projection?.options.find(({ id }) => id === option.id);
  return {
    options: scenario.options.map(({ id, name }) => ({
      id,
      name,
      ...style(id),
      summary: coveredShare(projection, id, month),
    })),
    option: option.id,
    optionHeading: say.bench.optionHeading(month),
    optionName: option.name,
    colour: style(option.id).colour,
    isReference: option === reference,
    decisions: option.decisions.map((decision) => {
      const lever = leverNamed(levers, decision.lever);
      const request: ConsequenceRequest = {
        scenario,
        option,
        decision,
        months,
        month,
        withIt: held?.outputs,
        withoutIt: without?.options.find(({ id }) => id === decision.id)?.outputs,
        without,
      };
      return {
        decision,
        saved: savedOption?.decisions.find(({ id }) => id === decision.id),
        lever,
        sentence: run.status === 'failed' ? '' : consequence(request),
        elsewhere: elsewhere?.(request, adds(decision, lever)),
      };
    }),
    together: say.results.onTopOfOthers(option.decisions),
    anyway: scenario.business_as_usual.map((change, i) => ({
      change,
      letter: letterOf(i),
      source: change.source === undefined ? undefined : sourced(change.source),
      saved: state.saved.business_as_usual.find(({ id }) => id === change.id),
      lever: leverNamed(levers, change.lever),
    })),
    levers,
    today: today?.(state),
    decisionMonths: months.slice(1),
    months,
    month,
    headline:
      said.headline.length > 0
        ? said.headline
        : [run.status === 'failed' ? say.bench.bench.failed : say.bench.bench.waiting],
    support: said.support,
    short: said.short ?? '',
    coverage: charts?.coverage,
    coverageSentence: projection ? say.results.coverageSentence(scenario, projection) : '',
    coverageCursor: projection && coverageCursor(scenario, projection, option.id, month),
    coveragePicture: () => coveragePicture(state, theme.font),
    target: scenario.target,
    money,
    flow,
    coverageTable: () =>
      projection
        ? chartTable(scenario, projection, 'caseload_coverage', say.cards.coverage.table, {
            month: say.numbers.monthName,
            value: say.numbers.percent,
            range: say.numbers.percentRange,
          })
        : { caption: say.cards.coverage.table, columns: [], rows: [] },
    tiers: scenario.tiers.map(({ id, name }) => {
      const output = `coverage.${id}`;
      const share = (of: string): string => {
        const value = seriesOf(projection, of, output)?.central[at];
        return value === undefined ? '' : say.numbers.percent(value);
      };
      const count = seriesOf(projection, option.id, `community.${id}`)?.central[at];
      return {
        id,
        name,
        people: count === undefined ? '' : say.numbers.number(count),
        reference: share(reference.id),
        now: share(option.id),
        config: charts?.tiers.get(id),
        sentence: projection
          ? say.results.coverageSentence(scenario, projection, output, [reference.id, option.id])
          : '',
      };
    }),
    tierNames: scenario.tiers.map(({ name }) => name),
    shortage: projection ? shortageRows(scenario, projection, option.id, month) : [],
    shortageCaption: say.cards.shortageCaption(month, option.name),
    meanings:
      projection && isBrought('meanings')
        ? say.meanings.meaningsOf(scenario, projection, option.id, month)
        : [],
    assumed,
    illustration,
    offersTour,
    notes: (isBrought('problems') ? notesOn(run.notes, option.id) : [])
      .map(toldOnPage)
      .concat(
        projection
          ? [...say.results.allAlike(projection), ...say.results.fewPeople(scenario, projection)]
          : [],
        say.results.bothRise(scenario, option),
        outside,
      ),
    weak,
    made: projection
      ? `${say.results.madeBy(projection, scenario)} ${say.results.priceBasis(scenario, month)}`
      : '',
    trouble: [
      say.results.changedModel(scenario, projection),
      ...[...(missing ? [] : run.problems), ...state.refused].map(toldOnPage),
    ]
      .filter((each) => each !== '')
      .join(' '),
  };
}

/** What to tell of an option, and then of the scenario whatever the option. */
const notesOn = (notes: Notes | undefined, option: string): readonly Problem[] =>
  notes ? [...(notes.options.find(({ id }) => id === option)?.notes ?? []), ...notes.scenario] : [];

function coveredShare(projection: Projection | undefined, option: string, month: Month): string {
  const covered = projection && pick(projection, option, 'caseload_coverage', month);
  return covered ? say.numbers.percent(covered.value) : '';
}
