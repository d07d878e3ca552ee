import type { ChartConfiguration } from 'chart.js';
import { flowChart, flowHeight } from '../../charts/flow-chart.ts';
import { flowNumbers, poundFlow, type FlowKind, type PoundFlow } from '../../charts/pound-flow.ts';
import { LIGHT_THEME, type ChartTheme } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { pick } from '../../words/pick.ts';
import type { Voice } from '../../words/speaker.ts';
import { say } from '../../words/voice.ts';
import type { Picture } from '../controllers/draw-picture.ts';
import type { DataTableView } from '../elements/data-table.ts';
import { fileNameOf } from './file-name-of.ts';
import { keepView } from './keep-view.ts';

export interface FlowView {
  readonly title: string;
  readonly sentence: string;
  /** Absent until the numbers are there, and where there is no money at all. */
  readonly config: ChartConfiguration | undefined;
  /** Pixels the chart wants to be high. */
  readonly height: number;
  readonly table: () => DataTableView;
  readonly picture: () => Picture | undefined;
}

/** Where each pound goes under the option in hand in the month looked at; kept while nothing of it changes. */
export const flowView = keepView('filled_posts', ({ scenario }) => scenario.roles, makeView);

function makeView(state: DocumentState, theme: ChartTheme): FlowView {
  const { scenario, option, month, run } = state;
  const { projection } = run;
  const numbers = projection && flowNumbers(scenario, projection, option, month);
  const name = scenario.options.find(({ id }) => id === option)?.name ?? '';
  const title = say.money.flowTitle(month);
  const flow = numbers && poundFlow(numbers);
  const moved = projection && pick(projection, option, 'redeployed_cost', month);
  const sentence = flow
    ? say.money.flowSentence({
        month,
        option: name,
        ...flowFacts(flow),
        elsewhere: (moved?.value ?? 0) * YEAR,
      })
    : '';
  return flow
    ? {
        title,
        sentence,
        config: flow.flows.length === 0 ? undefined : flowChart(flow, theme, say.numbers.roundPounds),
        height: flowHeight(flow, theme),
        table: () => flowTable(flow, say.money.flowTable(month, name)),
        picture: () => {
          const words = say.money.flowPicture(month, name, scenario.title);
          return {
            charts: [{ config: flowChart(flow, { ...theme, ...LIGHT_THEME }, say.numbers.roundPounds) }],
            title: words.title,
            sentence,
            made: say.results.madeBy(projection, scenario),
            fileName: fileNameOf(words.fileName),
          };
        },
      }
    : {
        title,
        sentence: say.money.flow.waiting,
        config: undefined,
        height: 0,
        table: () => flowTable({ nodes: [], flows: [], total: 0 }, title),
        picture: () => undefined,
      };
}

const YEAR = 12;

type Lost = Parameters<Voice['money']['flowSentence']>[0]['lost'][number];

/** What comes in, how much of it reaches the work, and where the rest ends: largest first. Pounds a year. */
export function flowFacts({ nodes, total }: PoundFlow) {
  const to = (wanted: FlowKind): number =>
    nodes.filter(({ kind }) => kind === wanted).reduce((sum, { pounds }) => sum + pounds, 0);
  const lost = nodes
    .filter(({ kind, pounds }) => kind === 'lost' && pounds >= 0.5)
    .sort((a, b) => b.pounds - a.pounds)
    .map(({ id, pounds }) => ({ end: id as Lost['end'], pounds }));
  return { total, reached: to('work'), services: to('service'), lost };
}

function flowTable({ nodes, flows }: PoundFlow, caption: string): DataTableView {
  const words = say.money.flow;
  const name = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
  return {
    caption,
    columns: [words.fromHead, words.toHead, words.poundsHead],
    rows: flows.map(({ from, to, pounds }) => [name(from), name(to), say.numbers.roundPounds(pounds)]),
  };
}
