import { afterAll, expect, it } from 'vitest';
import { closeBrowser, settled, visit } from './open-page.ts';

afterAll(closeBrowser);

it('a second worker starts for what is asked beside the picture, and not before the first bands are painted', async () => {
  const { page, context, complaints } = await visit();
  const bandsWhenStarted: Promise<number>[] = [];
  page.on('worker', () =>
    bandsWhenStarted.push(page.evaluate(() => performance.getEntriesByName('iom:first-bands').length)),
  );
  await page.reload();
  await settled(page);
  await expect.poll(() => bandsWhenStarted.length).toBe(2);
  const [, second] = await Promise.all(bandsWhenStarted);
  expect(second).toBe(1);
  // No third comes for whatever else is asked.
  await page.locator('iom-explain').first().click();
  await page.locator('iom-passport-panel .body h3').first().waitFor();
  expect(page.workers()).toHaveLength(2);
  expect(complaints).toEqual([]);
  await context.close();
});
