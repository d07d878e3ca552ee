import type { ChartConfiguration } from 'chart.js';
import type { SankeyControllerDatasetOptions } from 'chartjs-chart-sankey';
import { fitFlowLabels, type FlowLabel } from './flow-labels.ts';
import type { FlowKind, FlowNode, PoundFlow } from './pound-flow.ts';
import { faded, textSize, type ChartTheme } from './theme.ts';

/** Columns in twelfths of the width. Posts are right of the middle, since their names are left of them, after those of streams. */
const COLUMN: Readonly<Record<FlowKind, number>> = { source: 0, role: 7, work: 12, service: 7, lost: 12 };
/** Unspent money ends in the column of posts, so that its flow crosses no other. */
const columnOf = ({ id, kind }: FlowNode): number => (id === 'lost.unspent' ? COLUMN.role : COLUMN[kind]);
/** Pixels of a name's letters, and of the padding of its background. */
const LETTER = 11;
const PADDING = 3;
/** Height in pixels of a name with its background: the least distance between the middles of two nodes. */
const nameHeight = (theme: ChartTheme): number => textSize(theme, LETTER) * 1.2 + 2 * PADDING;
/** Height of a node in names: one for its name, one for its pounds. */
const NODE_HEIGHTS = 2;
/** Free pixels above and below together: half of a name extends past a thin node. */
const edges = (name: number): number => Math.max(16, Math.ceil(name));
/** Free pixels at the sides, and the width of a node. */
const LEFT = 2;
const RIGHT = 12;
const NODE = 8;

/** The nodes of the longest column. */
const longest = (columns: readonly number[]): number =>
  Math.max(...columns.map((column) => columns.filter((each) => each === column).length));

/** The height of the chart, from its longest column and the size of its letters. */
export const flowHeight = (flow: PoundFlow, theme: ChartTheme): number =>
  Math.max(
    260,
    Math.ceil(longest(flow.nodes.map(columnOf)) * NODE_HEIGHTS * nameHeight(theme)) +
      edges(nameHeight(theme)),
  );

/**
 * The distance between nodes to give to the library so that they are a name apart when drawn: the library scales nodes and
 * distances down together until they fit the height.
 */
function gapFor(count: number, wanted: number, height: number): number {
  const taken = (count * wanted) / (height - edges(wanted));
  return wanted / Math.max(0.1, 1 - taken);
}

/** The library's data set of a flow, with the data for `fitFlow`. */
export type FlowSet = Partial<SankeyControllerDatasetOptions> & {
  readonly nodeLabels: { readonly font: { readonly size: number; readonly family?: string } };
  /** The full labels; drawn ones are cut to fit. */
  readonly whole: readonly FlowLabel[];
  /** Pixels of height that a name takes. */
  readonly nameHeight: number;
};

/** Fits names and distances to the size of the chart, by changing the chart's data set. */
export function fitFlow(
  set: FlowSet,
  { width, height }: { readonly width: number; readonly height: number },
  measure: (text: string) => number,
): void {
  const span = width - LEFT - RIGHT - NODE;
  set.labels = fitFlowLabels(set.whole, { span, node: NODE, padding: PADDING }, measure);
  set.nodePadding = gapFor(longest(set.whole.map(({ column }) => column)), set.nameHeight, height);
}

/** Streams at the left, kinds of post in the middle, kinds of work at the right, with what is lost below them. Every node is named with its pounds. */
export function flowChart(
  flow: PoundFlow,
  theme: ChartTheme,
  write: (pounds: number) => string,
): ChartConfiguration {
  const { nodes, flows } = flow;
  const colours: Readonly<Record<FlowKind, string>> = {
    source: theme.hues[0] ?? theme.ink,
    role: theme.soft,
    work: theme.hues[2] ?? theme.ink,
    service: theme.hues[3] ?? theme.ink,
    lost: theme.hues[1] ?? theme.ink,
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const colour = (id: unknown): string => colours[byId.get(String(id))?.kind ?? 'role'];
  const each = <T>(value: (node: FlowNode, place: number) => T): Record<string, T> =>
    Object.fromEntries(nodes.map((node, place) => [node.id, value(node, place)]));
  const name = (id: string): string => byId.get(id)?.name ?? id;
  const font = { size: textSize(theme, LETTER), ...(theme.font === undefined ? {} : { family: theme.font }) };
  const set: FlowSet & { data: object[] } = {
    data: flows.map(({ from, to, pounds }) => ({ from, to, flow: pounds })),
    whole: nodes.map((node) => ({
      id: node.id,
      name: node.name,
      pounds: write(node.pounds),
      column: columnOf(node),
    })),
    nameHeight: nameHeight(theme),
    labels: each(({ name: text, pounds }) => `${text} ${write(pounds)}`),
    column: each(columnOf),
    priority: each((_, place) => place + 1),
    colorFrom: (context) => colour(flows[context.dataIndex]?.from),
    colorTo: (context) => colour(flows[context.dataIndex]?.to),
    colorMode: 'gradient',
    alpha: 0.32,
    borderWidth: 0,
    nodeWidth: NODE,
    size: 'max',
    nodeLabels: {
      color: theme.ink,
      font,
      padding: PADDING,
      backgroundColor: faded(theme.paper, 0.72),
      borderRadius: 3,
    },
  };
  const config = {
    type: 'sankey',
    data: { datasets: [set] },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: ['mousemove', 'mouseout', 'touchstart', 'touchmove'],
      layout: {
        padding: {
          top: edges(nameHeight(theme)) / 2,
          bottom: edges(nameHeight(theme)) / 2,
          left: LEFT,
          right: RIGHT,
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            title: () => '',
            label: ({ dataIndex }: { dataIndex: number }) => {
              const one = flows[dataIndex];
              return one ? `${name(one.from)} → ${name(one.to)}: ${write(one.pounds)} a year` : '';
            },
          },
        },
      },
    },
  };
  return config as unknown as ChartConfiguration;
}
