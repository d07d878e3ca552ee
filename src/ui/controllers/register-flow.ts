import { Chart } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';

/** Lets Chart.js draw flows. */
export const registerFlow = (): void => Chart.register(SankeyController, Flow);
