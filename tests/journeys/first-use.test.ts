import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { TOUR_STEPS } from '../../src/words/en/tour-steps.ts';
import { focused, tabTo } from './keyboard.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

const title = (page: Page): Promise<string | null> => page.locator('iom-tour h2').textContent();
const titleOf = (id: string): string => TOUR_STEPS.find((step) => step.id === id)!.title;
const comesTo = (page: Page, id: string) => expect.poll(() => title(page)).toBe(titleOf(id));

describe('the first visit', () => {
  it('is shown around by keys alone, doing what the tour asks, and is asked once only', async () => {
    current = await visit();
    const { page, complaints } = current;
    const invitation = page.getByRole('button', { name: 'Take the two-minute tour' });
    await invitation.waitFor();
    await page.keyboard.press('t');
    await comesTo(page, 'headline');
    expect((await focused(page)).kind).toBe('dialog');
    expect(await faults(page)).toEqual([]);
    await tabTo(page, /^Next/);
    await page.keyboard.press('Enter');
    await comesTo(page, 'chart');
    await page.keyboard.press('Enter');
    await comesTo(page, 'switch');

    await tabTo(page, /^Take me there/, { back: true });
    await page.keyboard.press('Enter');
    expect((await focused(page)).kind).toBe('switch');
    await page.keyboard.press('Space');
    await settled(page);
    await page.keyboard.press('Space');
    await comesTo(page, 'drag');
    expect((await focused(page)).kind).toBe('switch'); // nobody took the focus away

    await page.keyboard.press('t');
    await tabTo(page, /^Take me there/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await comesTo(page, 'short');
    expect(await faults(page)).toEqual([]);

    await page.keyboard.press('t');
    await tabTo(page, /^Next/);
    await page.keyboard.press('Enter');
    await comesTo(page, 'number');
    await tabTo(page, /^Take me there/, { back: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('iom-passport-panel');
    await page.keyboard.press('Escape');
    await comesTo(page, 'add');

    await page.keyboard.press('t');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('iom-tour .card').count()).toBe(0);
    await expect.poll(() => invitation.count()).toBe(0);
    await page.reload();
    await settled(page);
    expect(await invitation.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('finds out what a word means where it stands, and all words from there', async () => {
    current = await visit();
    const { page, complaints } = current;
    const asked = page.locator('iom-workbench iom-term[word=tier] .ask');
    await asked.focus();
    await page.keyboard.press('Enter');
    await page.getByText('A level of risk').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await tabTo(page, /^More words/, { most: 2 });
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).name).toMatch(/^Tier/);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused(page)).name).toMatch(/what this means/);
    expect(complaints).toEqual([]);
  });
});
