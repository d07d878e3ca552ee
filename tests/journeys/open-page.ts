import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { atRest } from '../at-rest.ts';

/** Only a fault takes so long, in milliseconds, on however busy a machine. */
const FAULT = 120_000;

let browser: Browser | undefined;

/** A fresh profile on the built page, with everything it asked for and every complaint it made. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: string[];
  readonly complaints: string[];
}

/** `before`: what runs in every page of the profile before its own scripts; it is sent to the page as it stands. */
export async function visit(
  options: Parameters<Browser['newContext']>[0] = {},
  before?: () => void,
): Promise<Visit> {
  browser ??= await chromium.connect(inject('browser'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options });
  context.setDefaultTimeout(FAULT);
  if (before) await context.addInitScript(before);
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
  await page.locator('[data-settled]').waitFor({ state: 'attached' });
}

/** Until nothing on the page fades or slides any more. */
export const still = (page: Page): Promise<void> => page.evaluate(atRest);

/** Leaves the browser, and with it everything that this file has opened there; the browser goes on for the others. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
