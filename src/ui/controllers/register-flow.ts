import { Chart, type Plugin } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';
import { fitFlow, type FlowSet } from '../../charts/flow-chart.ts';

/** Names are cut, and distances chosen, for the size that a flow has: it is not known before it is drawn. */
const fitting: Plugin = {
  id: 'iomFlow',
  beforeUpdate: ({ config, data, width, height, ctx }) => {
    const [set] = data.datasets as unknown as readonly FlowSet[];
    if ((config as { type?: string }).type !== 'sankey' || !set || width === 0) return;
    const { size, family = String(Chart.defaults.font.family) } = set.nodeLabels.font;
    ctx.save();
    ctx.font = `${size}px ${family}`;
    fitFlow(set, { width, height }, (text) => ctx.measureText(text).width);
    ctx.restore();
  },
};

/** Lets Chart.js draw flows. */
export const registerFlow = (): void => Chart.register(SankeyController, Flow, fitting);
