import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

const options = (page: Page): Promise<string[]> =>
  page.locator('iom-option-list label .name').allInnerTexts();
const kept = (page: Page): Promise<void> =>
  page.locator('iom-scenario-bar .status', { hasText: 'Kept on this computer' }).waitFor();

async function anotherTab(): Promise<Page> {
  const page = await current!.context.newPage();
  await page.goto(inject('url'));
  await settled(page);
  return page;
}

describe('work that was not saved', () => {
  it('is there again after the tab was closed, steps and all', async () => {
    current = await visit();
    const { page } = current;
    const before = await options(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => options(page)).toHaveLength(before.length + 1);
    await settled(page);
    await kept(page);
    const now = await options(page);
    await page.close({ runBeforeUnload: false });

    const again = await anotherTab();
    expect(await options(again)).toEqual(now);
    await again.getByRole('button', { name: /^Undo: Copied/ }).click();
    await expect.poll(() => options(again)).toEqual(before);
    await again.getByRole('button', { name: /^Redo/ }).click();
    await expect.poll(() => options(again)).toEqual(now);
  });

  it('belongs to one tab: a second is told so, and may work on a copy or bring it over, and nothing is lost', async () => {
    current = await visit();
    const { page } = current;
    const shipped = (await options(page)).length;
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => options(page)).toHaveLength(shipped + 1);
    await page.keyboard.press('Enter'); // its name stands
    await kept(page);

    const second = await anotherTab();
    expect(await options(second)).toHaveLength(shipped);
    await second.getByText('is open in another tab').waitFor();
    expect(await faults(second)).toEqual([]);
    await second.getByRole('button', { name: 'Bring it to this tab' }).click();
    await expect.poll(() => options(second)).toHaveLength(shipped + 1);

    // The first tab goes on, and what it does is kept apart.
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => options(page)).toHaveLength(shipped + 2);
    await page.locator('iom-scenario-bar .status', { hasText: 'kept here as a copy' }).waitFor();
    await second.getByRole('button', { name: 'Undo', exact: false }).first().click();
    await expect.poll(() => options(second)).toHaveLength(shipped);
    await kept(second);
    expect(await options(page)).toHaveLength(shipped + 2);
  });
});
