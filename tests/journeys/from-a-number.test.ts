import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { focused } from './keyboard.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

describe('from a number', () => {
  it('leads to its equation on a page that was never open before, which is made once', async () => {
    current = await visit();
    const { page, complaints } = current;
    await page.locator('iom-option-list iom-explain').nth(2).click();
    const panel = page.locator('iom-passport-panel');
    await panel.getByText('Officers to response').first().waitFor();
    await panel.getByRole('button', { name: 'Open in How it works' }).click();
    await page.locator('[data-page=how-it-works]').waitFor();
    await expect.poll(async () => (await focused(page)).name).toMatch(/caseload coverage/i);
    expect(await page.locator('iom-how-it-works-page').count()).toBe(1);
    await page.goBack();
    await page.locator('[data-page=workbench]').waitFor();
    await settled(page);
    expect(complaints).toEqual([]);
  });
});

describe('when the worker is gone', () => {
  it('the work can still be saved', async () => {
    current = await visit();
    const { page } = current;
    await page.getByRole('switch').first().click();
    await settled(page);
    const [worker] = page.workers();
    await worker!.evaluate(() => self.close());
    // One that ends in silence answers nothing and reports nothing.
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save file' }).click();
    const file = JSON.parse(await text(await (await saving).createReadStream())) as { format: string };
    expect(file.format).toBe('iom-scenario');
  });
});
