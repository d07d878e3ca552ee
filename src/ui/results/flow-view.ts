import { listed } from '../../base/listed.ts';
import type { ChartConfiguration } from 'chart.js';
import { flowChart, flowHeight } from '../../charts/flow-chart.ts';
import { flowNumbers, poundFlow, type FlowKind, type PoundFlow } from '../../charts/pound-flow.ts';
import { LIGHT_THEME, type ChartTheme } from '../../charts/theme.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import { monthName, percent, roundPounds } from '../../words/en/numbers.ts';
import { LEAST_POUNDS } from '../../words/least-told.ts';
import { madeBy } from '../../words/en/made-by.ts';
import { pick } from '../../words/pick.ts';
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
  const title = `Where each pound goes, ${monthName(month)}`;
  const flow = numbers && poundFlow(numbers);
  const moved = projection && pick(projection, option, 'redeployed_cost', month);
  const sentence = flow
    ? `${flowSentence(flow, monthName(month), name)}${elsewhere((moved?.value ?? 0) * YEAR)}`
    : '';
  return flow
    ? {
        title,
        sentence,
        config: flow.flows.length === 0 ? undefined : flowChart(flow, theme, roundPounds),
        height: flowHeight(flow, theme),
        table: () => flowTable(flow, `Pounds a year, ${monthName(month)}, ${name}`),
        picture: () => ({
          charts: [{ config: flowChart(flow, { ...theme, ...LIGHT_THEME }, roundPounds) }],
          title: `${title}: ${name}`,
          sentence,
          made: madeBy(projection, scenario),
          fileName: fileNameOf(`${scenario.title} where each pound goes`),
        }),
      }
    : {
        title,
        sentence: 'Working out where the money goes…',
        config: undefined,
        height: 0,
        table: () => flowTable({ nodes: [], flows: [], total: 0 }, title),
        picture: () => undefined,
      };
}

const YEAR = 12;

/** What has left IOM is not in its flow, and what came is. */
function elsewhere(pounds: number): string {
  if (pounds >= LEAST_POUNDS) return ` Not in it: ${roundPounds(pounds)} a year that now goes elsewhere.`;
  return pounds <= -LEAST_POUNDS ? ` ${roundPounds(-pounds)} a year of it has come from elsewhere.` : '';
}

/** What comes in, how much of it reaches the work, and where the rest ends: largest first. */
export function flowSentence({ nodes, total }: PoundFlow, month: string, option: string): string {
  if (total <= 0) return `In ${month} no money and no posts go into IOM under “${option}”.`;
  const to = (wanted: FlowKind): number =>
    nodes.filter(({ kind }) => kind === wanted).reduce((sum, { pounds }) => sum + pounds, 0);
  const [reached, services] = [to('work'), to('service')];
  const lost = nodes
    .filter(({ kind, pounds }) => kind === 'lost' && pounds >= 0.5)
    .sort((a, b) => b.pounds - a.pounds)
    .map(({ name, pounds }) => `${name.toLowerCase()} ${roundPounds(pounds)}`);
  const rest = lost.length === 0 ? '' : ` The rest: ${listed(lost)}.`;
  const bought = services < 0.5 ? '' : ` ${roundPounds(services)} buys services: no work is counted from it.`;
  return `In ${month} money and posts worth ${roundPounds(total)} a year go into IOM under “${option}”. ${roundPounds(reached)} of it (${percent(reached / total)}) reaches IOM work.${bought}${rest}`;
}

function flowTable({ nodes, flows }: PoundFlow, caption: string): DataTableView {
  const name = (id: string): string => nodes.find((node) => node.id === id)?.name ?? id;
  return {
    caption,
    columns: ['From', 'To', 'Pounds a year'],
    rows: flows.map(({ from, to, pounds }) => [name(from), name(to), roundPounds(pounds)]),
  };
}
