import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { focused, press, tabTo, wordsIn } from './keyboard.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'iom-share-'));
let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

/** Every sentence and figure of the workbench, under each option in turn, as written. */
async function everything(page: Page): Promise<string[]> {
  const said: string[] = [];
  await page.locator('iom-meaning-panel .assumed').first().waitFor(); // what rests on assumptions comes last
  const count = await page.locator('iom-option-list input[type=radio]').count();
  for (let i = 0; i < count; i++) {
    await settled(page);
    said.push(
      await page.locator('h1').innerText(),
      await wordsIn(page, 'iom-option-list'),
      await wordsIn(page, 'iom-meaning-panel'),
      await wordsIn(page, 'iom-shortage-grid'),
    );
    await page.keyboard.press('o');
  }
  return said;
}

describe('sharing, by keyboard alone', () => {
  it('a file saved here gives the same numbers on a machine that has never seen the page', async () => {
    current = await visit();
    const { page, complaints } = current;
    await page.keyboard.press('o');
    await settled(page);
    // Something of one's own: a decision is moved, an option added and named.
    await tabTo(page, /^Copy$/);
    await page.keyboard.press('Enter');
    // A copy asks for its name at once.
    await expect.poll(async () => (await focused(page)).name).toBe('Name of the option');
    await page.keyboard.type('As agreed on Tuesday');
    await page.keyboard.press('Enter');
    await settled(page);
    const range = page.locator('iom-decision-card').first().locator('input[type=range]');
    for (let i = 0; i < 60 && !(await range.evaluate((each) => each.matches(':focus'))); i++)
      await page.keyboard.press('Tab');
    await press(page, 'ArrowLeft', 7);
    await settled(page);
    await page.locator('iom-meaning-panel').waitFor();
    const here = await everything(page);

    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'iom-scenario' });
    await current.context.close();

    current = await visit();
    // The browser is told first that its chooser is ours, and takes what it is told in order: a key would overtake that.
    const chooser = current.page.waitForEvent('filechooser');
    await current.page.evaluate(() => undefined);
    await current.page.keyboard.press('Control+o');
    await (await chooser).setFiles(file);
    await expect.poll(() => wordsIn(current!.page, 'iom-option-list')).toContain('As agreed on Tuesday');
    await settled(current.page);
    // The same option in hand as at the other machine's start.
    const there = await everything(current.page);
    expect(here.join(' ')).toMatch(/As agreed on Tuesday.*posts/s);
    expect([...there].sort()).toEqual([...here].sort());
    expect(await faults(current.page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(current.complaints).toEqual([]);
  });
});
