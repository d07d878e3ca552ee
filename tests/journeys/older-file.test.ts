import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { openScenario } from '../../src/scenario/open-scenario.ts';
import { sinceModel1 } from '../../src/study/since-model-1.ts';
import { sinceWords } from '../../src/words/en/since-model-1.ts';
import { closeBrowser, settled, still, visit, type Visit } from './open-page.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

const old = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/scenarios/version-1/${name}.iom.json`, import.meta.url));

async function openFile(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open file' }).click(),
  ]);
  await chooser.setFiles(path);
  await settled(page);
}
const SAID = 'The model has changed since this file was made';
const notice = (page: Page) => page.locator('.notices');
const question = (page: Page) => page.getByRole('button', { name: 'What changed?' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'What changed since this file was made' });
/** What is in the dialog lies beside it in the tree. */
const inDialog = (page: Page) => page.locator('iom-model-news-dialog');
/** Something is done, so that there is work to keep. */
async function doneAndKept(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await settled(page);
  await page.locator('iom-scenario-bar .status', { hasText: 'Kept on this computer' }).waitFor();
}
const isSaid = (page: Page, count = 1) => expect.poll(() => notice(page).getByText(SAID).count()).toBe(count);

async function start(name = 'gwent-2013-14'): Promise<Visit> {
  current = await visit();
  await isSaid(current.page, 0); // today's own area says nothing
  await openFile(current.page, old(name));
  await isSaid(current.page);
  return current;
}

describe('a file made under an older model', () => {
  it('says so once, and shows what it said then and says now when asked', async () => {
    const { page, complaints } = await start();
    await question(page).click();
    await inDialog(page).getByRole('table').waitFor();
    await still(page);
    const opened = openScenario(readFileSync(old('gwent-2013-14'), 'utf8'));
    if (!opened.ok) throw new Error('The file does not open.');
    const { scenario, asItWas } = opened.value;
    const since = sinceModel1({ scenario, asItWas, month: '2016-03' });
    if (!since.ok) throw new Error('It has no numbers.');
    const words = sinceWords(scenario, since.value);
    const cells = await inDialog(page).getByRole('cell').allInnerTexts();
    expect(cells).toEqual(words.rows.flatMap(({ pairs }) => pairs.flatMap(({ then, now }) => [then, now])));
    const said = (await inDialog(page).locator('p, li').allInnerTexts()).join('\n');
    for (const sentence of [words.lead, ...words.changes]) expect(said).toContain(sentence);
    // What is said now is what the page itself says.
    const headline = await page.locator('h1').first().innerText();
    expect(headline).toContain('March 2016');
    expect(cells.filter((_, i) => i % 6 === 1).some((now) => headline.includes(now))).toBe(true);

    // Enter is on Close; Escape closes too. Either way the focus is back on what opened it.
    for (const key of ['Enter', 'Escape']) {
      await page.keyboard.press(key);
      await expect.poll(() => dialog(page).count()).toBe(0);
      await expect
        .poll(() =>
          page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim()),
        )
        .toBe('What changed?');
      if (key === 'Escape') break;
      await page.keyboard.press('Enter');
      await inDialog(page).getByRole('table').waitFor();
      await still(page);
    }
    await isSaid(page);
    await page.getByRole('button', { name: 'Put this away' }).click();
    await isSaid(page, 0);
    expect(complaints).toEqual([]);
  });

  it('does not say it again once it was put away, after other work, undo and redo', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: 'Put this away' }).click();
    await isSaid(page, 0);
    await page.getByRole('button', { name: 'Undo', exact: false }).first().click();
    await settled(page);
    await page.getByRole('button', { name: 'Redo', exact: false }).first().click();
    await settled(page);
    await isSaid(page, 0);
  });

  it('says it of that file alone: not while another is on screen', async () => {
    const { page } = await start();
    await page.getByRole('button', { name: 'Undo', exact: false }).first().click();
    await isSaid(page, 0);
    await page.getByRole('button', { name: 'Redo', exact: false }).first().click();
    await isSaid(page);
    // Another old file has its own.
    await openFile(page, old('workshop-2025-26'));
    await isSaid(page);
    await question(page).click();
    await expect
      .poll(() =>
        inDialog(page)
          .locator('p')
          .allInnerTexts()
          .then((texts) => texts.join(' ')),
      )
      .toContain('March 2028');
  });

  it('says nothing of the same file once it is saved, nor after a reload', async () => {
    const { page } = await start('tiny-by-hand');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    const saved = join(mkdtempSync(join(tmpdir(), 'iom-')), 'saved.iom.json');
    await download.saveAs(saved);
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ version: 2 });
    await openFile(page, saved);
    await isSaid(page, 0);
    await expect.poll(() => page.title()).toContain('Small enough to check by hand');
    await doneAndKept(page);
    await page.reload();
    await settled(page);
    await expect.poll(() => page.title()).toContain('Small enough to check by hand');
    await isSaid(page, 0);
  });

  it('says it of work that was kept in this browser under the older model', async () => {
    current = await visit();
    const { page } = current;
    await doneAndKept(page);
    // As the page of then would have kept it.
    await page.evaluate(
      async (file) => {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open('iom-scenario-modeller');
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => fail(new Error('The database does not open.'));
        });
        await new Promise<void>((done, fail) => {
          const transaction = database.transaction('work', 'readwrite');
          transaction.oncomplete = () => done();
          transaction.onerror = () => fail(new Error('Nothing was written.'));
          transaction.objectStore('work').openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            if (typeof cursor.key === 'string' && cursor.key.startsWith('work:')) {
              const scenario: unknown = JSON.parse(file);
              const history = [{ label: 'Opened', scenario, saved: scenario }];
              cursor.update({ ...cursor.value, history, at: 0 });
            }
            cursor.continue();
          };
        });
        database.close();
      },
      readFileSync(old('tiny-by-hand'), 'utf8'),
    );
    await page.reload();
    await settled(page);
    await expect.poll(() => page.title()).toContain('Small enough to check by hand');
    await isSaid(page);
    await question(page).click();
    await inDialog(page).getByRole('table').waitFor();
  });

  it('does not say it again after a reload, also when nobody has put it away', async () => {
    const { page } = await start('tiny-by-hand');
    await doneAndKept(page);
    await isSaid(page); // work goes on under it
    await page.reload();
    await settled(page);
    await expect.poll(() => page.title()).toContain('Small enough to check by hand');
    await isSaid(page, 0);
  });
});
