// npm run shots: pictures of every page of the built app at the sizes we promise, light, dark and printed, into shots/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildIfNeeded, servePage } from './built-page.mjs';
import { findBrowser, howToGetOne } from './find-browser.mjs';

const executablePath = findBrowser();
if (!executablePath) {
  console.error(howToGetOne);
  process.exit(1);
}
const folder = fileURLToPath(new URL('../shots', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await buildIfNeeded();
const { url, close } = await servePage(4620);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking'],
});

const sizes = [
  { name: 'laptop', width: 1280, height: 720 },
  { name: 'projector', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844, fullPage: true },
];
const pages = ['start', 'workbench', 'assumptions', 'how-it-works', 'workshop'];

/** Until the page stands still: its numbers are there, and what comes late has come. */
async function ready(page) {
  await page.locator('[data-settled]').waitFor({ state: 'attached', timeout: 30_000 });
  await page.waitForTimeout(1200);
}

for (const { name, width, height, fullPage = false } of sizes) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    for (const id of pages) {
      await page.goto(`${url}#${id}`);
      await ready(page);
      await page.screenshot({ path: join(folder, `${id}-${name}-${colorScheme}.png`), fullPage });
      if (name !== 'laptop' || colorScheme !== 'light') continue;
      await page.emulateMedia({ media: 'print' });
      await page.waitForTimeout(300);
      await page.pdf({
        path: join(folder, `${id}-print.pdf`),
        preferCSSPageSize: true,
        printBackground: false,
      });
      await page.screenshot({ path: join(folder, `${id}-print.png`), fullPage: true });
      await page.emulateMedia({ media: 'screen' });
    }
    await page.close();
  }
}
await browser.close();
await close();
console.log(`Pictures are in ${folder}.`);
