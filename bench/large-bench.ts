// The largest scenario a file may hold, on the built page: a lever dragged for five seconds, and memory over 200 drags.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { buildIfNeeded, servePage } from '../tools/built-page.mjs';
import { largestScenario } from './largest-scenario.ts';

const DRAGS = 200;
const folder = mkdtempSync(join(tmpdir(), 'iom-large-'));
await buildIfNeeded();
const { url, close } = await servePage(4640);
const executablePath = process.env['BROWSER_PATH'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--js-flags=--expose-gc'],
});

async function openLargest(draws: number): Promise<Page> {
  const file = join(folder, `largest-${draws}.iom.json`);
  writeFileSync(file, largestScenario(draws));
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(window, { longTasks: long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
  });
  await page.goto(url);
  await page.locator('[data-settled]').waitFor({ state: 'attached' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles(file);
  await page.getByText('As large as a file may be').first().waitFor({ state: 'attached', timeout: 60_000 });
  await settled(page);
  return page;
}

const settled = (page: Page): Promise<void> =>
  page.locator('[data-settled]').waitFor({ state: 'attached', timeout: 300_000 });

async function grab(page: Page): Promise<{ left: number; width: number; middle: number }> {
  // In a long list the cards are folded: the first is opened.
  const fold = page.locator('iom-decision-card [aria-expanded=false]').first();
  if (await fold.isVisible().catch(() => false)) await fold.click();
  const slider = page.locator('iom-decision-card input[type=range]').first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('No lever is in sight.');
  return { left: box.x, width: box.width, middle: box.y + box.height / 2 };
}

const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));

async function dragForFiveSeconds(page: Page): Promise<void> {
  const { left, width, middle } = await grab(page);
  await page.mouse.move(left + width / 2, middle);
  await page.mouse.down();
  const until = Date.now() + 5000;
  for (let i = 0; Date.now() < until; i++) {
    await page.mouse.move(left + width * (0.5 + 0.45 * Math.sin(i / 9)), middle);
    await page.waitForTimeout(30);
  }
  const long = await longTasks(page);
  await page.mouse.up();
  await settled(page);
  const after = await longTasks(page);
  const painted = await page.evaluate(() =>
    performance.getEntriesByName('iom:lever-to-paint').map(({ duration }) => duration),
  );
  painted.sort((a, b) => a - b);
  console.log(
    `tasks over 50 ms while dragging: ${long.length}${long.length > 0 ? ` (longest ${Math.max(...long).toFixed(0)} ms)` : ''}; after it was let go: ${after.length}${after.length > 0 ? ` (longest ${Math.max(...after).toFixed(0)} ms)` : ''}`,
  );
  if (painted.length > 0)
    console.log(
      `lever event to painted bands: median ${painted[Math.floor(painted.length / 2)]!.toFixed(0)} ms, 95th percentile ${painted[Math.floor(painted.length * 0.95)]!.toFixed(0)} ms, ${painted.length} pictures`,
    );
}

for (const draws of [1000, 10_000]) {
  console.log(
    `\n${draws.toLocaleString('en-GB')} futures, everything else at its limit, five seconds of dragging:`,
  );
  const page = await openLargest(draws);
  await longTasks(page);
  await dragForFiveSeconds(page);
  await page.close();
}

console.log(`\nMemory of the page over ${DRAGS} drags (Gwent, after collecting garbage):`);
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
await page.goto(url);
await settled(page);
await page.keyboard.press('o');
const session = await page.context().newCDPSession(page);
const heap = async (): Promise<string> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return `${(usedSize / 2 ** 20).toFixed(1)} MB`;
};
const { left, width, middle } = await grab(page);
const sizes: Record<string, string> = { 'at first': await heap() };
for (let drag = 1; drag <= DRAGS; drag++) {
  await page.mouse.move(left + width * (drag % 2 ? 0.3 : 0.7), middle);
  await page.mouse.down();
  await page.mouse.move(left + width * (drag % 2 ? 0.6 : 0.4), middle, { steps: 4 });
  await page.mouse.up();
  if ([20, 50, 100, 150, DRAGS].includes(drag)) {
    await settled(page);
    await page.waitForTimeout(300);
    sizes[`after ${drag}`] = await heap();
  }
}
console.table(sizes);
await browser.close();
await close();
rmSync(folder, { recursive: true, force: true });
