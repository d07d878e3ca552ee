// The built page in Chromium: how soon the first chart is there, how far the picture runs behind the hand, what it weighs.
import { chromium, type Page } from 'playwright-core';
import { buildIfNeeded, servePage } from '../tools/built-page.mjs';
import { budgetKb, weigh } from '../tools/weigh.mjs';

const OPENINGS = 7;
const MOVES = 120;

interface Timing {
  readonly name: string;
  readonly start: number;
  readonly ms: number;
}

const quantile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
};
const row = (values: readonly number[]): Record<string, number | string> => ({
  'median ms': Number(quantile(values, 0.5).toFixed(1)),
  'p95 ms': Number(quantile(values, 0.95).toFixed(1)),
  'longest ms': Number(Math.max(...values).toFixed(1)),
  measured: values.length,
});

/** The page's own measures since the page opened. */
const timings = (page: Page): Promise<Timing[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('measure')
      .filter(({ name }) => name.startsWith('iom:'))
      .map(({ name, startTime, duration }) => ({ name, start: startTime, ms: duration })),
  );

await buildIfNeeded();
const { url, close } = await servePage(4630);
const executablePath = process.env['BROWSER_PATH'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-background-networking'],
});

const firstBands: number[] = [];
for (let i = 0; i < OPENINGS; i++) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-settled]').waitFor({ state: 'attached' });
  await page.waitForTimeout(200);
  const shown = (await timings(page)).find(({ name }) => name === 'iom:first-bands');
  if (shown) firstBands.push(shown.start + shown.ms);
  await context.close();
}

const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
const page = await context.newPage();
await page.addInitScript(() => {
  const long: number[] = [];
  Object.assign(window, { longTasks: long });
  new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration))).observe({
    type: 'longtask',
    buffered: true,
  });
});
await page.goto(url);
await page.locator('[data-settled]').waitFor({ state: 'attached' });
await page.locator('iom-option-list input[type=radio]').nth(1).check({ force: true });
await page.locator('[data-settled]').waitFor({ state: 'attached' });
const slider = page.locator('iom-decision-card').first().locator('input[type=range]');
const box = await slider.boundingBox();
if (!box) throw new Error('The opening scenario has no decision to move.');
await page.evaluate(() => {
  performance.clearMeasures();
  (window as unknown as { longTasks: number[] }).longTasks.length = 0;
});
const middle = box.y + box.height / 2;
await page.mouse.move(box.x + box.width * 0.5, middle);
await page.mouse.down();
for (let i = 0; i < MOVES; i++) {
  await page.mouse.move(box.x + box.width * (0.5 + 0.45 * Math.sin(i / 9)), middle);
  await page.waitForTimeout(30);
}
await page.waitForTimeout(100);
const measured = await timings(page);
const long = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.slice());
await page.mouse.up();
const facts = await page.evaluate(() => document.querySelector('iom-shell')?.view?.status ?? '');
await browser.close();
await close();

console.log(`Chromium, ${facts}`);
console.table({ 'cold open to first chart with bands (aim 1,000)': row(firstBands) });
const of = (name: string): number[] => measured.filter((m) => m.name === `iom:${name}`).map((m) => m.ms);
console.log('While a lever is dragged:');
console.table(
  Object.fromEntries(
    (
      [
        ['lever event to painted bands (aim 33, p95 50)', 'lever-to-paint'],
        ['  of it kernel', 'kernel'],
        ['  of it quantiles', 'quantiles'],
        ['  of it transfer and waiting', 'transfer'],
        ['  of it words, charts and paint', 'paint'],
      ] as const
    ).map(([title, name]) => [title, row(of(name))]),
  ),
);
console.log(
  `Main-thread tasks over 50 ms while dragging: ${long.length}${long.length ? ` (longest ${Math.max(...long)} ms)` : ''}`,
);
const files = weigh();
console.table(files);
const total = files.filter((file) => file.first).reduce((sum, file) => sum + file.gzipKb, 0);
console.log(
  `Before the first chart: ${total.toFixed(0)} kB gzip of ${budgetKb}; font and other scenarios after it.`,
);
