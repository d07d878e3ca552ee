import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildIfNeeded, servePage } from '../../tools/built-page.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served. */
    url: string;
    /** Where the one browser of all journeys listens. */
    browser: string;
  }
}

const stops: (() => Promise<void>)[] = [];

/** Builds the page where needed, serves it with its headers and opens a browser for the length of the run, and tells the tests where. */
export async function setup(project: TestProject): Promise<void> {
  await buildIfNeeded();
  const { url, close } = await servePage(4610);
  stops.push(close);
  project.provide('url', url);
  const executablePath = process.env['BROWSER_PATH'];
  const browser = await chromium.launchServer({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
    host: '127.0.0.1',
  });
  stops.push(() => browser.close());
  project.provide('browser', browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  for (const stop of stops.reverse()) await stop();
}
