import { say } from '../words/voice.ts';
import type { ChartConfiguration } from 'chart.js';
import type { Month } from '../base/month.ts';
import { aprilTicks } from './axis-text.ts';
import { anyChart, type LineConfig } from './line-config.ts';
import { lineSets, type DrawnLine } from './line-sets.ts';
import { niceTop } from './nice-top.ts';
import { textSize, type ChartTheme } from './theme.ts';

export interface SmallChartRequest {
  readonly months: readonly Month[];
  readonly month: Month;
  readonly theme: ChartTheme;
  readonly lines: readonly DrawnLine[];
  /** Where decisions begin, as positions along the time axis, with their numbers. */
  readonly marks: readonly { readonly at: number; readonly numbers: string }[];
  /** How a value is written on the axis. */
  readonly write: (value: number) => string;
}

/** One quantity through time, small: from 0 to a round number above all its lines, written at both ends. */
export function smallChart({
  months,
  month,
  theme,
  lines,
  marks,
  write,
}: SmallChartRequest): ChartConfiguration {
  const at = months.indexOf(month);
  const top = niceTop(highest(lines));
  const ticks = aprilTicks(months, 3);
  const font = { size: textSize(theme, 10), ...(theme.font === undefined ? {} : { family: theme.font }) };
  const config: LineConfig = {
    type: 'line',
    data: { labels: months.map((each) => say.numbers.shortMonth(each)), datasets: lines.flatMap(lineSets) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      normalized: true,
      events: [],
      layout: { padding: { top: marks.length > 0 ? 14 : 5, right: 4 } },
      scales: {
        x: {
          type: 'category',
          grid: { display: false },
          border: { color: theme.grid },
          ticks: {
            color: theme.soft,
            font,
            autoSkip: false,
            maxRotation: 0,
            callback: (_, i) => (ticks.has(i) ? months[i]!.slice(0, 4) : ''),
          },
        },
        y: {
          min: 0,
          max: top,
          border: { display: false },
          grid: { color: theme.grid, drawTicks: false },
          ticks: { color: theme.soft, font, stepSize: top / 2, callback: (value) => write(Number(value)) },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: { enabled: false },
        annotation: {
          clip: false,
          annotations: Object.fromEntries(
            marks.map(({ at: x, numbers }) => [
              `decision ${x}`,
              {
                type: 'line' as const,
                xMin: x,
                xMax: x,
                borderColor: theme.soft,
                borderWidth: 1,
                borderDash: [2, 3],
                label: {
                  display: numbers !== '',
                  content: numbers,
                  position: 'end' as const,
                  yAdjust: -10,
                  padding: { x: 5, y: 1 },
                  borderRadius: 7,
                  color: theme.paper,
                  backgroundColor: theme.soft,
                  font: { ...font, weight: 'bold' as const },
                },
              },
            ]),
          ),
        },
        ...(at < 0 ? {} : { iomCursor: { at, ink: theme.ink, paper: theme.paper } }),
      },
    },
  };
  return anyChart(config);
}

const highest = (lines: readonly DrawnLine[]): number =>
  Math.max(
    0,
    ...lines.map(({ series, band, scale }) => {
      let most = 0;
      for (const column of band ? [series.p95, series.central] : [series.central])
        for (const value of column) if (Number.isFinite(value)) most = Math.max(most, value * scale);
      return most;
    }),
  );
