import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { focused, focusOn, wordsIn } from './keyboard.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

/** The answer: an option or decision of four officers, from the next April, and what it does in people and coverage. */
async function expectAnswer(page: Page, before: string): Promise<void> {
  await settled(page);
  await expect.poll(() => page.locator('iom-decision-card').count()).toBeGreaterThanOrEqual(1);
  await expect.poll(() => wordsIn(page, 'h1')).not.toBe(before);
  const { options } = await page.evaluate(() => {
    const shell = document.querySelector('iom-workbench');
    const decisions = shell?.view?.decisions.map(({ decision }) => decision) ?? [];
    return { options: decisions };
  });
  const officers = options.filter(({ lever }) => lever.startsWith('seconded_posts.'));
  const moved = officers.reduce((sum, { change }) => sum + ('add' in change ? change.add : NaN), 0);
  expect(moved).toBe(-4);
  for (const { from } of officers) expect(from).toBe('2013-04');
  // Every decision says what it does by itself.
  await expect
    .poll(() => wordsIn(page, 'iom-decision-card:last-of-type'))
    .toMatch(/coverage|capacity|no change/i);
}

describe('a newcomer asks: what if four officers go to response from next April?', () => {
  it('has the answer after two clicks, a digit and Enter', async () => {
    current = await visit();
    const { page, complaints } = current;
    const before = await wordsIn(page, 'h1');
    await page.getByRole('button', { name: 'Add a decision' }).click(); // 1
    await page
      .locator('iom-add-decision')
      .getByRole('button', { name: /^Officers to response/ })
      .click(); // 2
    await expect.poll(async () => (await focused(page)).kind).toMatch(/input|textbox|spinbutton/);
    await page.keyboard.type('4'); // 3
    await page.keyboard.press('Enter'); // 4
    await expectAnswer(page, before);
    expect(complaints).toEqual([]);
  });

  it('goes back to the page after Escape: the next key is a key, and no letter of a name', async () => {
    current = await visit();
    const { page } = current;
    const heading = page.locator('iom-add-decision').getByRole('button', { name: /^Officers to response/ });
    await page.keyboard.press('n');
    await heading.waitFor();
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'hidden' });
    await expect.poll(async () => (await focused(page)).kind).not.toMatch(/body|input|textbox/);
    await page.keyboard.press('n');
    await heading.waitFor();
    expect(await page.locator('iom-scenario-bar').innerText()).not.toContain('changed');
  });

  it('has the answer by keys alone', async () => {
    current = await visit();
    const { page } = current;
    const before = await wordsIn(page, 'h1');
    await page.keyboard.press('n'); // 1
    await page
      .locator('iom-add-decision')
      .getByRole('button', { name: /^Officers to response/ })
      .waitFor();
    await focusOn(page, '[data-template]');
    for (let i = 0; i < 4 && !/^Officers to response/.test((await focused(page)).name); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // 2
    await expect.poll(async () => (await focused(page)).kind).toMatch(/input|textbox|spinbutton/);
    await page.keyboard.type('4'); // 3
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter'); // 4
    await expectAnswer(page, before);
    await expect.poll(async () => (await focused(page)).kind).not.toBe('body');
    expect(await faults(page)).toEqual([]);
  });
});
