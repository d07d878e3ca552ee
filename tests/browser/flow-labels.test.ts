import { expect, it, vi } from 'vitest';
import text from '../../scenarios/gwent-2013-14.iom.json?raw';
import { FLOW_OUTPUTS } from '../../src/charts/pound-flow.ts';
import { LIGHT_THEME } from '../../src/charts/theme.ts';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import { ScenarioDocument } from '../../src/state/scenario-document.ts';
import { projectScenario } from '../../src/study/project.ts';
import { flowView } from '../../src/ui/panels/flow-view.ts';
import '../../src/ui/panels/pound-flow-panel.ts';
import { mount } from './mount.ts';

/** The month in which most nodes are there: money is not spent, and services are bought. */
const MONTH = '2016-03';

function ready(option: string) {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The shipped area does not open.');
  const projected = projectScenario(parsed.value, { outputs: [...FLOW_OUTPUTS], draws: 8 });
  if (!projected.ok) throw new Error('It does not run.');
  const { state } = new ScenarioDocument(parsed.value);
  return { ...state, option, month: MONTH, run: { ...state.run, projection: projected.value } };
}

it.each([
  ['on a laptop', 640, 1],
  ['on a projector', 1040, 1.2],
  ['in a room', 1400, 1.5],
])('no two names overprint each other: %s', async (_, width, textScale) => {
  const written = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
  try {
    const panel = await mount('iom-pound-flow-panel', {
      view: flowView(ready('divert_dip'), { ...LIGHT_THEME, textScale }),
    });
    panel.style.display = 'block';
    panel.style.width = `${width}px`;
    const names = (): Map<string, { x: number; y: number }> => {
      const last = new Map<string, { x: number; y: number }>();
      for (const [name, x, y] of written.mock.calls)
        if (name.includes('£')) last.set(name, { x: Math.round(x), y });
      return last;
    };
    await expect.poll(() => names().size, { timeout: 10_000 }).toBeGreaterThanOrEqual(15);
    const all = [...names().values()];
    for (const column of new Set(all.map(({ x }) => x))) {
      const heights = all
        .filter(({ x }) => x === column)
        .map(({ y }) => y)
        .sort((first, second) => first - second);
      for (const [i, height] of heights.slice(1).entries())
        expect(height - heights[i]!).toBeGreaterThanOrEqual(11 * textScale * 1.2);
    }
  } finally {
    written.mockRestore();
  }
});
