import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { atRest } from '../at-rest.ts';

let browser: Browser | undefined;

/** A fresh profile on the built page, with everything it asked for and every complaint it made. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: string[];
  readonly complaints: string[];
}

export async function visit(options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const executablePath = process.env['BROWSER_PATH'];
  browser ??= await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(inject('url'));
  await settled(page);
  return { page, context, requests, complaints };
}

/** Until what is shown belongs to what is set. */
export async function settled(page: Page): Promise<void> {
  // What has just been done shows in the next frame at the latest.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator('[data-settled]').waitFor({ state: 'attached', timeout: 30_000 });
}

/** Until nothing on the page fades or slides any more. */
export const still = (page: Page): Promise<void> => page.evaluate(atRest);

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
