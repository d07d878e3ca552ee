import { say } from '../words/voice.ts';
import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { aprilTicks } from './axis-text.ts';
import type { CursorMark } from './chart-extras.ts';
import { coverageMarks, targetOf } from './coverage-marks.ts';
import { anyChart, type LineConfig } from './line-config.ts';
import { letterOf } from './letter-of.ts';
import { lineSets, type DrawnLine } from './line-sets.ts';
import { optionStyles } from './option-style.ts';
import { textSize } from './theme.ts';
import type { CoverageChartRequest } from './coverage-request.ts';

/** Pixels that names have at the right of any chart, the share of its width that they may have, and a letter's width in ems. */
const LABEL_ROOM = 164;
const LABEL_SHARE = 0.33;
const LETTER = 0.5;
/** Pixels from the start of that room to a name, for the end of its line. */
const NAME_START = 24;

/** The room that the longest name needs, up to a share of the chart. */
const labelRoom = (names: readonly string[], size: number, width: number): number =>
  Math.round(
    Math.min(
      NAME_START + 6 + Math.max(0, ...names.map(({ length }) => length)) * size * LETTER,
      Math.max((LABEL_ROOM * size) / 12, width * LABEL_SHARE),
    ),
  );

/** A share of every option through time: the central run as lines, 9 in 10 futures as bands, in percent. Plain data and pure callbacks. */
export function coverageChart(request: CoverageChartRequest): ChartConfiguration {
  const { projection, theme } = request;
  const { months } = projection;
  const lines = coverageLines(request);
  const bottom = lowEnd(lines, targetOf(request));
  const ticks = aprilTicks(months);
  const size = textSize(theme, 12);
  const font = { size, ...(theme.font === undefined ? {} : { family: theme.font }) };
  const typeface = { size, ...(theme.font === undefined ? {} : { font: theme.font }) };
  const names = lines.map(({ name }) => name);
  const at = months.indexOf(request.month);
  const cursor: CursorMark = {
    at,
    heading: at < 0 ? '' : say.numbers.shortMonth(months[at]!),
    write: say.charts.wholePercent,
    ink: theme.ink,
    paper: theme.paper,
    ...typeface,
  };
  const config: LineConfig = {
    type: 'line',
    data: { labels: months.map((each) => say.numbers.shortMonth(each)), datasets: lines.flatMap(lineSets) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      normalized: true,
      events: ['mousemove', 'mouseout', 'touchstart', 'touchmove'],
      interaction: { mode: 'index', intersect: false },
      layout: { padding: ({ chart }) => ({ top: 14, right: labelRoom(names, size, chart.width) }) },
      scales: {
        x: {
          type: 'category',
          grid: { color: (context) => (ticks.has(context.index) ? theme.grid : 'transparent') },
          ticks: {
            color: theme.soft,
            font,
            autoSkip: false,
            maxRotation: 0,
            callback: (_, i) => (ticks.has(i) ? say.numbers.shortMonth(months[i]!) : ''),
          },
        },
        y: {
          min: bottom,
          max: 100,
          grid: { color: theme.grid },
          border: { display: false },
          ticks: {
            color: theme.soft,
            font,
            stepSize: 20,
            callback: (value) => say.charts.wholePercent(Number(value)),
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: (item) => item.dataset.label !== undefined,
          callbacks: {
            label: (item) => readPoint(lines, item),
            footer: ([item]) => beginsAnyway(request, item?.dataIndex),
          },
        },
        annotation: { clip: false, annotations: coverageMarks(request, lines) },
        ...(at < 0 ? {} : { iomCursor: cursor }),
        iomEnds: { start: NAME_START, paper: theme.paper, ...typeface },
      },
    },
  };
  return anyChart(config);
}

/** The low end of the axis: a multiple of 20 below every band, line and target, so that it rarely changes while a lever moves. */
function lowEnd(lines: readonly DrawnLine[], target = 1): number {
  const lowest = Math.min(
    100,
    target * 100,
    ...lines
      .flatMap(({ series }) => [...series.p5, ...series.central].filter(Number.isFinite))
      .map((value) => value * 100),
  );
  return Math.min(60, Math.max(0, Math.floor((lowest - 2) / 20) * 20));
}

/** The lines of the projected options, reference first. */
export function coverageLines({
  scenario,
  projection,
  option,
  theme,
  output = 'caseload_coverage',
}: CoverageChartRequest): DrawnLine[] {
  const styles = optionStyles(scenario, theme);
  return scenario.options.flatMap(({ id, name }): DrawnLine[] => {
    const series = projection.options.find((each) => each.id === id)?.outputs[output];
    const style = styles.get(id);
    if (!series || !style) return [];
    return [
      {
        id,
        name,
        series,
        style,
        inHand: id === option,
        reference: id === scenario.options[0]?.id,
        band: true,
        faint: scenario.options.length - 2,
        scale: 100,
      },
    ];
  });
}

/** `A: A grant ends, and 2 more`: the changes that happen anyway from this month on, on one line. */
function beginsAnyway({ scenario, projection: { months } }: CoverageChartRequest, at = -1): string {
  const [first, ...more] = scenario.business_as_usual.flatMap(({ name, from, on }, i) =>
    on && from === months[at] ? { letter: letterOf(i), name } : [],
  );
  return first ? say.charts.beginsAnyway(first.letter, first.name, more.length) : '';
}

/** `Four officers to response: 53% (48–58%)` */
function readPoint(lines: readonly DrawnLine[], item: TooltipItem<'line'>): string {
  // Each line is three data sets: see lineSets.
  const line = lines[Math.floor(item.datasetIndex / 3)];
  const value = line?.series.central[item.dataIndex];
  if (!line || value === undefined || Number.isNaN(value)) return '';
  const [low, high] = [line.series.p5[item.dataIndex]! * 100, line.series.p95[item.dataIndex]! * 100];
  return say.charts.pointOf(line.name, value * 100, low, high);
}
