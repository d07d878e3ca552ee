import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { focused, press, tabTo } from './keyboard.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

const headline = (page: Page): Promise<string> => page.locator('h1').innerText();
const options = (page: Page): Promise<string[]> =>
  page.locator('iom-option-list label .name').allInnerTexts();
const chosen = (page: Page): Promise<string> =>
  page.locator('iom-option-list label:has(:checked) .name').innerText();

describe('running a workshop, by keyboard alone', () => {
  it('moves a lever, keeps what was tried as an option, and steps back through it', async () => {
    current = await visit({ viewport: { width: 1920, height: 1080 } });
    const { page, complaints } = current;
    await page.keyboard.press('5');
    await page.locator('iom-workshop-page').waitFor();
    await settled(page);
    for (let i = 0; i < 8 && !/Officers to response/.test(await chosen(page)); i++) {
      await page.keyboard.press('o');
      await settled(page);
    }
    expect(await chosen(page)).toContain('Officers to response');
    const before = await headline(page);
    const count = (await options(page)).length;

    // A lever is moved: the sentence follows.
    await tabTo(page, /Officers|constable/i, {});
    for (let i = 0; i < 30 && (await focused(page)).kind !== 'input'; i++) await page.keyboard.press('Tab');
    let at = await focused(page);
    for (let i = 0; i < 30 && !/^-?\d/.test(at.value); i++) {
      await page.keyboard.press('Tab');
      at = await focused(page);
    }
    await press(page, 'ArrowLeft', 2);
    await settled(page);
    await expect.poll(() => headline(page)).not.toBe(before);
    const moved = await headline(page);

    // It is kept under a name; the room goes on with the one in hand.
    await tabTo(page, /^Keep this as an option$/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).value).toMatch(/try 1$/);
    await page.keyboard.type('The superintendent’s offer');
    await page.keyboard.press('Enter');
    await expect.poll(() => options(page)).toHaveLength(count + 1);
    expect(await options(page)).toContain('The superintendent’s offer');
    expect(await chosen(page)).toContain('Officers to response');
    await settled(page);
    expect(await headline(page)).toBe(moved);

    // Back to where the room began, one step at a time, and forward again.
    const steps = page.locator('iom-workshop-page [data-step=back]');
    for (let i = 0; i < 20 && (await steps.getAttribute('aria-disabled')) === 'false'; i++)
      await page.keyboard.press('u');
    await settled(page);
    await expect.poll(() => headline(page)).toBe(before);
    for (let i = 0; i < 20; i++) await page.keyboard.press('r');
    await settled(page);
    await expect.poll(() => headline(page)).toBe(moved);

    // The list of what was done, and the list of keys.
    await page.keyboard.press('h');
    await expect.poll(async () => (await focused(page)).name).toContain('The superintendent’s offer');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByText('Keep this as an option').last().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('iom-key-map kbd').first().waitFor({ state: 'hidden' });
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps the focus when there is nothing left to undo', async () => {
    current = await visit();
    const { page } = current;
    await page.keyboard.press('5');
    await page.locator('iom-workshop-page').waitFor();
    await tabTo(page, /^Step back$/);
    await press(page, 'Enter', 2);
    expect((await focused(page)).name).toBe('Step back');
  });
});
