import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/workshop/workshop-page.ts';
import '../../src/ui/decisions/decision-bars.ts';
import '../../src/ui/decisions/decision-card.ts';
import '../../src/ui/decisions/option-tools.ts';
import '../../src/ui/workbench/workbench.ts';
import { monthsFrom } from '../../src/base/month.ts';
import { coverageChart } from '../../src/charts/coverage-chart.ts';
import { LIGHT_THEME } from '../../src/charts/theme.ts';
import { projection, series } from '../unit/words/en/projection.ts';
import { smallScenario } from '../unit/words/en/small-scenario.ts';
import { drawn, mount } from './mount.ts';
import { standInView } from './stand-in-view.ts';

const months = monthsFrom('2014-03', 24);
const flat = (value: number) =>
  series(
    months.map(() => value),
    value / 20,
  );
const coverage = coverageChart({
  scenario: smallScenario,
  projection: projection(months, {
    keep: { caseload_coverage: flat(0.7) },
    move: { caseload_coverage: flat(0.6) },
  }),
  option: 'move',
  month: months[6]!,
  theme: LIGHT_THEME,
});

/** All that takes the keyboard, in the order of the page, into every tree. */
function focusable(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.tabIndex >= 0 && each.matches('button, input, select, [tabindex]') && each.checkVisibility()
      ? [each]
      : []),
    ...(each.shadowRoot ? focusable(each.shadowRoot) : []),
  ]);
}

/** What lies on top at a point, down through every tree. */
function topmost(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found?.shadowRoot; root; root = found.shadowRoot) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Whether somebody who has come to a control by key sees its middle. */
function isSeen(control: HTMLElement): boolean {
  control.focus();
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (y < 0 || y > innerHeight) return false;
  const over = topmost(x, y);
  // A choice is a hidden field under its card; a text within a button belongs to the element around it.
  if (control.matches('input[type=radio]')) return true;
  return over !== null && (control.contains(over) || over.shadowRoot?.contains(control) === true);
}

afterEach(() => page.viewport(1280, 720));

it.each([
  [390, 844],
  [844, 390],
  [320, 180],
])('on a page of %i by %i nothing lies over what has the focus', async (width, height) => {
  await page.viewport(width, height);
  const bench = await mount('iom-workbench', { view: { ...standInView, coverage } });
  await drawn(bench);
  const controls = focusable(bench.shadowRoot!);
  expect(controls.length).toBeGreaterThan(20);
  expect(controls.filter((each) => !isSeen(each)).map((each) => each.outerHTML.slice(0, 90))).toEqual([]);
  // At the end of the page, what it means stands alone.
  scrollTo(0, document.documentElement.scrollHeight);
  const made = bench.shadowRoot!.querySelector('.made')!.getBoundingClientRect();
  expect(topmost(width / 2, (made.top + made.bottom) / 2)?.className).toBe('made');
});

it('in a low window the chart has room for the names of eight lines above three whole bars', async () => {
  await page.viewport(1280, 720);
  const [first] = standInView.decisions;
  const three = ['a', 'b', 'c'].map((id) => ({ ...first!, decision: { ...first!.decision, id } }));
  const bench = await mount('iom-workbench', { view: { ...standInView, coverage, decisions: three } });
  bench.style.height = '668px';
  const chart = bench.shadowRoot!.querySelector('iom-coverage-panel')!;
  const bars = chart.querySelector('iom-decision-bars')!;
  await expect.poll(() => bars.shadowRoot!.querySelectorAll('li').length).toBe(3);
  await drawn(bench);
  const list = bars.shadowRoot!.querySelector('ul')!;
  expect(list.scrollHeight).toBeLessThanOrEqual(list.clientHeight);
  // Names stand 15 pixels apart; above and below are the first tick and the axis.
  const body = chart.shadowRoot!.querySelector<HTMLElement>('.body')!;
  expect(body.offsetHeight).toBeGreaterThanOrEqual(8 * 15 + 45);
  // What is below it is still whole at the foot, and scrolls inside.
  const cards = bench.shadowRoot!.querySelector('.two')!.getBoundingClientRect();
  expect(cards.height).toBeGreaterThan(120);
  expect(cards.bottom).toBeLessThanOrEqual(bench.getBoundingClientRect().bottom);
});
