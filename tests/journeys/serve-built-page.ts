import type { TestProject } from 'vitest/node';
import { buildIfNeeded, servePage } from '../../tools/built-page.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
  }
}

/** Builds the page where needed, serves it with its headers for the length of the run, and tells the tests where. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfNeeded();
  const { url, close } = await servePage(4610);
  project.provide('url', url);
  return close;
}
