import type { TestProject } from 'vitest/node';
import { buildIfNeeded, servePage } from '../../tools/built-page.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
  }
}

let stop: (() => Promise<void>) | undefined;

/** Builds the page where needed, serves it with its headers for the length of the run, and tells the tests where. */
export async function setup(project: TestProject): Promise<void> {
  await buildIfNeeded();
  const { url, close } = await servePage(4610);
  stop = close;
  project.provide('url', url);
}

export async function teardown(): Promise<void> {
  await stop?.();
}
