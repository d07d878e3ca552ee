import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { drawsHeard, hearWorkers } from './hear-worker.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

const failing = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/failing/${name}.iom.json`, import.meta.url));

async function openFile(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open file' }).click(),
  ]);
  await chooser.setFiles(path);
}
const heading = (page: Page): Promise<string> => page.locator('h1').first().innerText();
const bar = (page: Page) => page.locator('iom-scenario-bar .status');

describe('a run that takes long', () => {
  it('shows a first picture before the rest, says how long all of it takes, can be stopped and taken up', async () => {
    current = await visit({}, hearWorkers);
    const { page, complaints } = current;
    await openFile(page, failing('slow-but-honest-200000-draws'));
    await expect
      .poll(() => bar(page).innerText())
      .toMatch(/First picture, of 1,000 futures\. Working out 200,000: .*, about .* left/);
    expect(await heading(page)).toMatch(/people on the list get/);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect
      .poll(() => bar(page).innerText())
      .toContain('Stopped: a first picture, of 1,000 of 200,000 futures');
    expect(await heading(page)).toMatch(/people on the list get/);
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await expect.poll(() => bar(page).innerText()).toContain('Working out 200,000');
    const heard = await drawsHeard(page);
    expect(heard).toContain(1000);
    expect(heard).not.toContain(200_000); // it was left, not waited for
    expect(complaints).toEqual([]);
  });

  it.each([
    ['slow-but-honest-200000-draws', 200_000],
    ['worker-locked', 20_000],
  ])('%s: another file opens while it goes on', async (name, draws) => {
    current = await visit({}, hearWorkers);
    const { page } = current;
    await openFile(page, failing(name));
    await expect.poll(() => bar(page).innerText()).toContain('left');
    await openFile(page, failing('twelve'));
    await expect
      .poll(() => page.locator('iom-option-list label .name').allInnerTexts())
      .toContain('9% of ex-DIP share diverted');
    await settled(page);
    // The other was left in the middle: it would have come first.
    const heard = await drawsHeard(page);
    expect(heard).toContain(1000);
    expect(heard).not.toContain(draws);
  });
});
