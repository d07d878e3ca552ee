// npm run shots: pictures of the built page at the sizes we promise, light, dark and printed, into shots/.
import { mkdirSync } from 'node:fs';
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
for (const { name, width, height, fullPage = false } of sizes) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(url);
    await page.locator('[data-settled]').waitFor({ state: 'attached', timeout: 30_000 });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage });
    if (name === 'laptop' && colorScheme === 'light') {
      await page.emulateMedia({ media: 'print' });
      await page.pdf({ path: join(folder, 'print.pdf'), preferCSSPageSize: true, printBackground: false });
      await page.screenshot({ path: join(folder, 'print.png'), fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await close();
console.log(`Pictures are in ${folder}.`);
