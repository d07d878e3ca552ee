import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { monthsFrom } from '../../src/base/month.ts';
import { coverageChart } from '../../src/charts/coverage-chart.ts';
import { poundFlow } from '../../src/charts/pound-flow.ts';
import { DARK_THEME, LIGHT_THEME } from '../../src/charts/theme.ts';
import { ScenarioDocument } from '../../src/state/scenario-document.ts';
import { drawPicture } from '../../src/ui/controllers/draw-picture.ts';
import { systemTheme } from '../../src/ui/controllers/system-theme.ts';
import { ChartAxis, ChartPick, type LineChart } from '../../src/ui/elements/line-chart.ts';
import { AssumptionChange } from '../../src/ui/events/assumption-change.ts';
import '../../src/ui/results/coverage-panel.ts';
import { coverageCursor } from '../../src/ui/results/coverage-cursor.ts';
import { coveragePicture } from '../../src/ui/results/coverage-picture.ts';
import { flowView } from '../../src/ui/results/flow-view.ts';
import '../../src/ui/results/money-panel.ts';
import { moneyView } from '../../src/ui/results/money-view.ts';
import '../../src/ui/results/pound-flow-panel.ts';
import '../../src/ui/results/shortage-grid.ts';
import '../../src/ui/results/tiers-panel.ts';
import { projection, series } from '../unit/words/en/projection.ts';
import { smallScenario } from '../unit/words/en/small-scenario.ts';
import { atRest } from '../at-rest.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';
import { standInView } from './stand-in-view.ts';

const months = monthsFrom('2014-03', 24);
const flat = (value: number) =>
  series(
    months.map(() => value),
    value / 20,
  );
const outputs = (share: number) => ({
  caseload_coverage: flat(share),
  'iom_funding.ex_dip': flat(250_000 * share),
  'filled_posts.constable': flat(10 * share),
  'effective_posts.constable': flat(9 * share),
  'unit_cost.constable': flat(50_000),
  'filled_own.constable': flat(6 * share),
  'filled_bought.constable': flat(3 * share),
  'spend_share.ex_dip.constable': flat(0.6),
  'time_share.constable.police': flat(0.7),
  'time_share.constable.drugs': flat(0.3),
  service_funding: flat(100_000 * share),
  unspent: flat(-20_000 * (1 - share)),
});
const made = projection(months, { keep: outputs(0.77), move: outputs(0.53) });

const work = new ScenarioDocument(smallScenario);
work.selectOption('move');
work.selectMonth('2015-03');
work.setRun({ status: 'idle', projection: made, of: smallScenario });
const { state } = work;

const coverageAt = (month: string, theme = LIGHT_THEME) => ({
  config: coverageChart({ scenario: smallScenario, projection: made, option: 'move', month, theme }),
  cursor: coverageCursor(smallScenario, made, 'move', month),
  sentence: 'From 77 to 53.',
  picture: () => coveragePicture(state, undefined),
  table: standInView.coverageTable,
});

async function coverage(month = '2015-03') {
  const panel = await mount('iom-coverage-panel', coverageAt(month));
  panel.style.height = '300px';
  panel.style.width = '800px';
  await drawn(panel);
  const chart = inside<LineChart>(panel, 'iom-chart');
  return { panel, chart, slider: inside(chart, '[role=slider]') };
}

const press = (target: HTMLElement, key: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

describe('the coverage chart by keys', () => {
  it('is a slider that says its point, with nothing for axe to find', async () => {
    const { panel, slider } = await coverage();
    expect(slider.getAttribute('aria-valuetext')).toBe(
      'March 2015: Four officers to response 53%, in 9 of 10 futures from 50% to 56%; Keep as now 77%',
    );
    expect(slider.getAttribute('aria-valuenow')).toBe('12');
    await expectAccessible(panel);
  });

  it('moves by months, by years and to the ends, and never past them', async () => {
    const { chart, slider } = await coverage();
    const picked: number[] = [];
    chart.addEventListener(ChartPick.type, (event) => event instanceof ChartPick && picked.push(event.index));
    for (const key of ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'x'])
      press(slider, key);
    expect(picked).toEqual([11, 13, 23, 0, 0, 23]);
  });

  it('reads one option after another, and keeps to it while the month moves', async () => {
    const { panel, chart, slider } = await coverage();
    press(slider, 'ArrowDown');
    await chart.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).toContain('Four officers to response 53%');
    press(slider, 'ArrowDown');
    await chart.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^March 2015: Keep as now 77%/);
    Object.assign(panel, coverageAt('2015-04'));
    await drawn(panel);
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^April 2015: Keep as now/);
    expect(slider.isConnected).toBe(true);
    slider.dispatchEvent(new FocusEvent('blur'));
    await chart.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).toContain('; Keep as now 77');
  });

  it('T turns the chart into its table and back, and the focus goes along', async () => {
    const { panel, slider } = await coverage();
    slider.focus();
    press(slider, 't');
    await drawn(panel);
    const table = inside(panel, 'iom-table');
    // The table's element is fetched when it is first wanted.
    await expect.poll(() => panel.shadowRoot!.activeElement).toBe(table);
    await expectAccessible(panel);
    press(inside(table, '[tabindex="0"]'), 'T');
    await drawn(panel);
    expect(panel.shadowRoot!.activeElement?.localName).toBe('iom-chart');
  });

  it('says where its time axis lies, once while nothing about it changes', async () => {
    const { panel, chart } = await coverage();
    await expect.poll(() => chart.axis.right - chart.axis.left).toBeGreaterThan(200);
    await atRest();
    const told: ChartAxis[] = [];
    panel.addEventListener(ChartAxis.type, (event) => event instanceof ChartAxis && told.push(event));
    Object.assign(panel, coverageAt('2015-04'));
    await drawn(panel);
    expect(told).toHaveLength(0);
    const { left, right } = chart.axis;
    panel.style.width = '640px';
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await atRest();
    expect(told.at(-1)).toMatchObject(chart.axis);
    expect(chart.axis).not.toEqual({ left, right });
  });

  it('controls are large enough to hit', async () => {
    const { panel } = await coverage();
    for (const button of panel.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('as a picture is three times as sharp and white at its edge', async () => {
    const blob = await drawPicture(coveragePicture(state, undefined)!);
    const bitmap = await createImageBitmap(blob);
    expect(blob.type).toBe('image/png');
    expect(bitmap.width).toBe((960 + 56) * 3);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4;
    const ctx = canvas.getContext('2d')!;
    ctx.drawImage(bitmap, 0, 0);
    expect([...ctx.getImageData(1, 1, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });
});

it('a chart of nothing shows nothing: what was there may be of another file', async () => {
  const { chart } = await coverage();
  const ink = (): number => {
    const canvas = inside<HTMLCanvasElement>(chart, 'canvas');
    if (canvas.width === 0 || canvas.height === 0) return 0;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, value) => sum + value, 0);
  };
  await expect.poll(ink).toBeGreaterThan(0);
  const before = chart.config;
  chart.config = undefined;
  await drawn(chart);
  expect(ink()).toBe(0);
  chart.config = before;
  await drawn(chart);
  await expect.poll(ink).toBeGreaterThan(0);
});

it('the target is set, changed and taken away beside the chart, in percent and by keys', async () => {
  const { panel } = await coverage();
  panel.aims = true;
  await drawn(panel);
  const edits: AssumptionChange['edit'][] = [];
  panel.addEventListener(AssumptionChange.type, (event) => {
    if (!(event instanceof AssumptionChange)) return;
    edits.push(event.edit);
    panel.target = event.edit.type === 'setTarget' ? event.edit.target : undefined;
  });
  const button = inside(panel, '.aim');
  expect(button.textContent.trim()).toBe('Set a target');
  button.click();
  await expect
    .poll(() => deepActive()?.getAttribute('aria-label'))
    .toBe('Target for coverage, %, as a number');
  const row = inside(panel, 'iom-target-row');
  inside(row, 'button').click();
  await drawn(panel);
  expect(button.textContent.trim()).toBe('Target');
  const field = inside<HTMLInputElement>(inside(row, 'iom-amount'), 'input[type=text]');
  field.value = '72.5';
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
  await drawn(panel);
  await expectAccessible(panel);
  inside(row, 'button').click();
  await drawn(panel);
  expect(edits.map((edit) => edit.type === 'setTarget' && edit.target?.at_least)).toEqual([
    0.8,
    0.725,
    undefined,
  ]);
  await expect
    .poll(() => deepActive()?.getAttribute('aria-label'))
    .toBe('Target for coverage, %, as a number');
});

/** What has the focus, however deep. */
function deepActive(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

describe.each([
  ['light', LIGHT_THEME],
  ['dark', DARK_THEME],
] as const)('in %s', (scheme, theme) => {
  const dressed = <E extends HTMLElement>(element: E): E => {
    element.style.cssText = `color-scheme: ${scheme}; background: var(--iom-paper); color: var(--iom-ink)`;
    return element;
  };

  it('money and posts: charts with sentences, tables with the same numbers', async () => {
    const panel = dressed(await mount('iom-money-panel', { view: moneyView(state, theme) }));
    await drawn(panel);
    expect(panel.shadowRoot!.querySelectorAll('iom-chart')).toHaveLength(4);
    expect(panel.shadowRoot!.textContent).toContain('staff who are still here after their money went');
    expect(panel.shadowRoot!.textContent).toContain('Nothing at any time: Unspent money for empty posts.');
    expect(panel.shadowRoot!.textContent).toContain('under “Keep as now”)');
    await expectAccessible(panel);
    for (const button of panel.shadowRoot!.querySelectorAll<HTMLElement>('.ways button:last-child'))
      button.click();
    await drawn(panel);
    expect(panel.shadowRoot!.querySelectorAll('iom-table')).toHaveLength(3);
    await expectAccessible(panel);
  });

  it('where each pound goes: a flow, and a table whose pounds add up', async () => {
    const panel = dressed(await mount('iom-pound-flow-panel', { view: flowView(state, theme) }));
    await expect.poll(() => panel.shadowRoot!.querySelector('iom-chart')).not.toBeNull();
    await drawn(panel);
    await expectAccessible(panel);
    inside(panel, '.ways button:last-child').click();
    await drawn(panel);
    expect(inside(inside(panel, 'iom-table'), 'table').textContent).toContain('Lent and new posts');
    await expectAccessible(panel);
  });

  it('six tiers and eight kinds of work with long names', async () => {
    const tiers = Array.from({ length: 6 }, (_, i) => ({
      ...standInView.tiers[i % 3]!,
      id: String(i),
      name: `Priority and prolific group ${i + 1}`,
    }));
    const panel = dressed(await mount('iom-tiers-panel', { tiers, table: standInView.coverageTable }));
    panel.style.width = '310px';
    await expectAccessible(panel);
    inside(panel, '.ways button:last-child').click();
    await drawn(panel);
    expect(inside(inside(panel, 'iom-table'), 'table').textContent).toContain('65%');
    await expectAccessible(panel);
    const grid = dressed(
      await mount('iom-shortage-grid', {
        tiers: tiers.map(({ name }) => name),
        caption: 'Where it runs short',
        rows: Array.from({ length: 8 }, (_, i) => ({
          strand: `Accommodation, employment and mentoring support ${i + 1}`,
          cells: tiers.map((__, t) => ({ share: t / 6, text: `${t * 16}%` })),
          short: '1.5 posts',
        })),
      }),
    );
    grid.style.width = '340px';
    await drawn(grid);
    await page.viewport(1280, 720);
    await drawn(grid);
    expect(grid.getBoundingClientRect().height).toBeLessThan(260);
    await page.viewport(414, 896);
    await expectAccessible(grid);
  });
});

it('without money or posts the flow says so instead of drawing nothing', () => {
  const none = poundFlow({
    streams: [],
    roles: [],
    strands: [],
    funding: () => 0,
    spendShare: () => 0,
    unitCost: () => 0,
    filledOwn: () => 0,
    filledBought: () => 0,
    atWork: () => 0,
    timeShare: () => 0,
  });
  expect(none).toEqual({ nodes: [], flows: [], total: 0 });
});

it('a system’s colours come as hex, the same theme until they change', () => {
  const theme = systemTheme();
  for (const colour of [theme.ink, theme.paper, theme.grid, ...theme.hues])
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  expect(systemTheme()).toBe(theme);
});
