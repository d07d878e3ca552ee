import { say } from '../words/voice.ts';
import type { ChartConfiguration } from 'chart.js';
import type { CoverageChartRequest } from './coverage-request.ts';
import { coverageLines } from './coverage-chart.ts';
import { anyChart, type LineConfig } from './line-config.ts';
import { lineSets } from './line-sets.ts';

/** One tier's coverage as a small chart on the scale of its neighbours: the option in hand with its band, beside the reference. */
export function tierChart(request: Omit<CoverageChartRequest, 'output'>, tier: string): ChartConfiguration {
  const { scenario, projection, month, theme, option } = request;
  const reference = scenario.options[0];
  const lines = coverageLines({ ...request, output: `coverage.${tier}` })
    .filter(({ id }) => id === option || id === reference?.id)
    .map((line) => ({ ...line, band: line.inHand }));
  const at = projection.months.indexOf(month);
  const config: LineConfig = {
    type: 'line',
    data: {
      labels: projection.months.map((each) => say.numbers.shortMonth(each)),
      datasets: lines.flatMap(lineSets),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      normalized: true,
      events: [],
      layout: { padding: 2 },
      scales: {
        x: { type: 'category', display: false },
        y: {
          min: 0,
          max: 100,
          border: { display: false },
          grid: { color: theme.grid, drawTicks: false },
          ticks: { display: false, stepSize: 50 },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: { enabled: false },
        ...(at < 0 ? {} : { iomCursor: { at, ink: theme.ink, paper: theme.paper } }),
      },
    },
  };
  return anyChart(config);
}
