import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedScenario, type IndexEntry } from '../unit/scenarios/shipped.ts';
import { CentralRun } from './central-run.ts';
import { faultsOf } from './check-numbers.ts';
import { closeBrowser, visit } from './open-page.ts';
import { walkPages } from './walk-pages.ts';

/** Tests that look up every number on every page of these areas, which share a page. */
export function everyNumberOf(areas: readonly IndexEntry[]): void {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit());
  });
  afterAll(closeBrowser);

  describe('every number of every page', () => {
    it.each(areas)('is that of the central run or of the file: $id', async (area) => {
      const seen = await walkPages(page, area);
      const run = new CentralRun(shippedScenario(area.file));
      const looked = seen.map(({ pieces }) => pieces.length).reduce((sum, count) => sum + count, 0);
      expect(looked).toBeGreaterThan(1000);
      expect(seen.flatMap((each) => faultsOf(run, each))).toEqual([]);
    });
  });
}
