import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { addAnyway } from './add-anyway.ts';
import { focused, wordsIn } from './keyboard.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

describe('a law under every option', () => {
  it('is seen where it was added, switched off, removed and brought back, by keys', async () => {
    current = await visit();
    const { page, complaints } = current;
    const says = (): Promise<string> => wordsIn(page, 'iom-workbench .says');
    const cards = page.locator('iom-decision-card[anyway]');
    const before = await says();
    expect(await cards.count()).toBe(0);

    await page.getByRole('tab', { name: 'Today’s position' }).click();
    await addAnyway(page);
    const added = await cards.count();
    expect(added).toBeGreaterThan(0);
    await expect
      .poll(() => focused(page))
      .toMatchObject({ name: 'Name of what happens anyway', value: expect.stringMatching(/custody/) });
    expect(await wordsIn(page, 'iom-workbench section[aria-labelledby=anyway]')).toMatch(
      /^What happens anyway Under every option, the first included\. A .* of today’s level, from Apr 2013/,
    );
    await expect.poll(says).not.toBe(before);
    const after = await says();
    expect(await faults(page)).toEqual([]);
    const high = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(high).toBeLessThanOrEqual(0);

    // Without it the numbers are those of before; with it again they are those of after.
    for (let i = 0; i < added; i++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ kind: 'switch' });
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      if (i < added - 1) await page.keyboard.press('Tab');
    }
    await settled(page);
    await expect.poll(says).toBe(before);
    for (let i = 0; i < added; i++) await page.getByRole('button', { name: /^Undo: Switched off/ }).click();
    await expect.poll(says).toBe(after);

    for (let left = added; left > 0; left--) {
      const bin = cards.first().getByRole('button', { name: /^Remove / });
      await bin.press('Enter');
      await expect.poll(() => cards.count()).toBe(left - 1);
      expect((await focused(page)).kind).not.toBe('body');
    }
    await expect.poll(says).toBe(before);
    await page.getByRole('button', { name: /^Undo: Removed/ }).click();
    await expect.poll(() => cards.count()).toBe(1);
    for (let i = 1; i < added; i++) await page.getByRole('button', { name: /^Undo: Removed/ }).click();
    await expect.poll(says).toBe(after);
    expect(complaints).toEqual([]);
  });
});
