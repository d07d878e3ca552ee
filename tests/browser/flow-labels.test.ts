import { describe, expect, it, vi } from 'vitest';
import { FLOW_OUTPUTS } from '../../src/charts/pound-flow.ts';
import { LIGHT_THEME } from '../../src/charts/theme.ts';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { DocumentState } from '../../src/state/scenario-document.ts';
import { ScenarioDocument } from '../../src/state/scenario-document.ts';
import { projectScenario } from '../../src/study/project.ts';
import { flowView } from '../../src/ui/results/flow-view.ts';
import '../../src/ui/results/pound-flow-panel.ts';
import { drawn, inside, mount } from './mount.ts';

const shipped = import.meta.glob<string>('../../scenarios/*.iom.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const gwent = shipped['../../scenarios/gwent-2013-14.iom.json']!;

/** The month in which most nodes are there: money is not spent, and services are bought. */
const MONTH = '2016-03';

function opened(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error('The shipped area does not open.');
  return parsed.value;
}

function ready(scenario: Scenario): (option: string, month: string) => DocumentState {
  const projected = projectScenario(scenario, { outputs: [...FLOW_OUTPUTS], draws: 2 });
  if (!projected.ok) throw new Error('It does not run.');
  const { state } = new ScenarioDocument(scenario);
  return (option, month) => ({
    ...state,
    option,
    month,
    run: { ...state.run, projection: projected.value },
  });
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of the texts that a chart has written since it was last wiped. */
function written(): { readonly boxes: () => Box[]; readonly forget: () => void; readonly stop: () => void } {
  let last: Box[] = [];
  const wipe = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect').mockImplementation(() => {
    last = [];
  });
  const write = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function (
    this: CanvasRenderingContext2D,
    text: string,
    x: number,
    y: number,
  ) {
    const { width } = this.measureText(text);
    const left = this.textAlign === 'right' ? x - width : this.textAlign === 'center' ? x - width / 2 : x;
    const half = (Number(/([\d.]+)px/.exec(this.font)![1]) * 1.2) / 2;
    last.push({ text, left, right: left + width, top: y - half, bottom: y + half });
  });
  return {
    boxes: () => last.filter(({ text }) => text.includes('£')),
    forget: () => {
      last = [];
    },
    stop: () => {
      write.mockRestore();
      wipe.mockRestore();
    },
  };
}

/** What is wrong with labels: two that overprint each other, and what reaches over the edge. */
function faults(boxes: readonly Box[], width: number, height: number): string[] {
  return boxes.flatMap((box, i) => [
    ...(box.left < 0 || box.right > width || box.top < 0 || box.bottom > height
      ? [`“${box.text}” is cut`]
      : []),
    ...boxes
      .slice(i + 1)
      .filter(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
      .map((other) => `“${box.text}” overprints “${other.text}”`),
  ]);
}

/** Four officers who are lent, or as many as there are, leave. */
function toResponse(scenario: Scenario): Scenario {
  const role =
    scenario.roles.find(({ id }) => id === 'constable') ??
    scenario.roles.find(({ seconded_posts }) => seconded_posts !== 0)!;
  const { start } = scenario;
  const from = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  const decision = {
    id: 'officers',
    name: 'Officers to response',
    lever: `seconded_posts.${role.id}`,
    change: { add: -4 },
    from,
    until: null,
    ramp_months: 1,
    on: true,
    to: 'response',
  };
  return {
    ...scenario,
    options: [...scenario.options, { id: 'officers_go', name: 'Officers go', decisions: [decision] }],
  };
}

/** Widths of the card on a phone, where the flow scrolls, on a laptop, on a large screen, and in a room with larger text. */
const SIZES = [
  [340, 1],
  [362, 1],
  [681, 1],
  [1100, 1],
  [1040, 1.2],
  [1400, 1.5],
] as const;

describe.each(Object.keys(shipped).map((path) => [path.split('/').at(-1)!, path] as const))(
  '%s',
  (_, path) => {
    it('no name overprints another or is cut, in any option', async () => {
      const scenario = toResponse(opened(shipped[path]!));
      const state = ready(scenario);
      const seen = written();
      try {
        const panel = await mount('iom-pound-flow-panel', {});
        panel.style.display = 'block';
        let told = 0;
        for (const [width, textScale] of SIZES) {
          panel.style.width = `${width}px`;
          for (const { id } of scenario.options)
            for (const at of new Set([Math.min(14, scenario.months - 1), scenario.months - 1])) {
              const month = state(id, '').run.projection!.months[at]!;
              seen.forget();
              panel.view = flowView(state(id, month), { ...LIGHT_THEME, textScale });
              if (!panel.view.config) continue;
              await expect.poll(() => seen.boxes().length).toBeGreaterThan(2);
              await drawn(panel);
              const plot = inside(panel, '.plot');
              const found = faults(seen.boxes(), plot.clientWidth, plot.clientHeight);
              // What scrolls shows no half of a figure before it is scrolled.
              const edge = inside(panel, '.scroll').clientWidth;
              const halves = seen.boxes().filter(({ left, right }) => left < edge && right > edge);
              expect(halves.map((box) => box.text)).toEqual([]);
              expect(found, `${id}, ${month}, ${width} pixels`).toEqual([]);
              told++;
            }
        }
        if (scenario.streams.length > 0 && !path.includes('blank')) expect(told).toBeGreaterThan(0);
      } finally {
        seen.stop();
      }
    });
  },
);

it('pounds are written whole, and a name is cut only where it has no room', async () => {
  const scenario = opened(gwent);
  const view = flowView(ready(scenario)('divert_dip', MONTH), LIGHT_THEME);
  const seen = written();
  try {
    const panel = await mount('iom-pound-flow-panel', { view });
    panel.style.display = 'block';
    panel.style.width = '1400px';
    const names = scenario.roles.map(({ name }) => name);
    const texts = (): string[] => seen.boxes().map(({ text }) => text);
    await expect.poll(() => texts().length).toBeGreaterThanOrEqual(15);
    await drawn(panel);
    for (const text of texts()) expect(text).toMatch(/ £[\d,.]+m?$/);
    expect(texts().some((text) => names.some((name) => text.startsWith(`${name} £`)))).toBe(true);
    expect(texts().filter((text) => text.includes('…')).length).toBeLessThan(texts().length / 4);
  } finally {
    seen.stop();
  }
});

it('where the flow is wider than its card, that is said, and the keyboard reaches the rest', async () => {
  const view = flowView(ready(opened(gwent))('divert_dip', MONTH), LIGHT_THEME);
  const panel = await mount('iom-pound-flow-panel', { view });
  panel.style.display = 'block';
  const [sign, region] = [inside(panel, '.sideways'), inside(panel, '.scroll')];
  panel.style.width = '366px';
  await drawn(panel);
  expect(sign.checkVisibility()).toBe(true);
  expect(sign.textContent).toContain('Scroll sideways');
  expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
  region.focus();
  expect(panel.shadowRoot!.activeElement).toBe(region);
  panel.style.width = '700px';
  await drawn(panel);
  expect(sign.checkVisibility()).toBe(false);
  expect(region.scrollWidth).toBe(region.clientWidth);
});
