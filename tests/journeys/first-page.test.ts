import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { weigh, budgetKb, mostFirstScripts, mostScripts } from '../../tools/weigh.mjs';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'iom-journeys-'));
let current: Visit | undefined;

const open = async (options: Parameters<typeof visit>[0] = {}): Promise<Visit> =>
  (current = await visit(options));

afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

const headline = (page: Page): Promise<string> => page.locator('h1').innerText();

/** Every row of the coverage table, as written. */
async function tableRows(page: Page): Promise<string[]> {
  await page.locator('iom-coverage-panel').getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('iom-coverage-panel iom-table tbody tr').first().waitFor();
  const rows = await page.locator('iom-coverage-panel iom-table tbody tr').allInnerTexts();
  await page.locator('iom-coverage-panel').getByRole('button', { name: 'Chart', exact: true }).click();
  return rows;
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open file' }).click(),
  ]);
  await chooser.setFiles(path);
}

async function saveFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const path = join(folder, `saved-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

describe('opening the page', () => {
  it('shows Gwent with a sentence and a drawn chart, asking for nothing but its own files', async () => {
    const { page, requests, complaints } = await open();
    expect(await page.getByRole('combobox', { name: 'Area' }).inputValue()).toContain('gwent');
    expect(await headline(page)).toMatch(/\d+% of the management/);
    const inked = await page.locator('iom-coverage-panel canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height).data;
      return pixels.filter((value, i) => i % 4 === 3 && value > 0).length / (width * height);
    });
    expect(inked).toBeGreaterThan(0.02);
    const foreign = requests.filter((url) => !url.startsWith(inject('url')) && !/^(data|blob):/.test(url));
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('keeps to its weight', () => {
    const total = weigh()
      .filter((file) => file.first)
      .reduce((sum, file) => sum + file.gzipKb, 0);
    expect(total).toBeLessThan(budgetKb);
  });

  it('comes in few files, none so small that its request weighs more', () => {
    const scripts = weigh().filter(({ kind }) => kind === 'script');
    expect(scripts.length).toBeLessThanOrEqual(mostScripts);
    expect(scripts.filter(({ first }) => first).length).toBeLessThanOrEqual(mostFirstScripts);
    expect(scripts.filter(({ small }) => small).map(({ file }) => file)).toEqual([]);
  });

  it('fetches no parser of formulas and nothing that reads files', async () => {
    const { page } = await open();
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')),
    );
    expect(fetched.some((name) => name.startsWith('first-page'))).toBe(true);
    expect(fetched.filter((name) => /^(mathjs|file-calls)/.test(name))).toEqual([]);
  });

  it('fits 1280 by 720 with no scrolling of the page, and 390 wide with none sideways', async () => {
    const { page } = await open();
    const laptop = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    expect(laptop).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 390, height: 844 });
    const phone = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(phone).toBeLessThanOrEqual(0);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find in %s', async (colorScheme) => {
    const { page } = await open({ colorScheme });
    expect(await faults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Today’s position' }).click();
    expect(await faults(page)).toEqual([]);
  });
});

describe('moving a lever', () => {
  it('by keys changes headline and table, and undo brings both back', async () => {
    const { page, complaints } = await open();
    await page.locator('iom-option-list input[type=radio]').nth(1).check({ force: true });
    await settled(page);
    const before = { headline: await headline(page), rows: await tableRows(page) };
    const slider = page.locator('iom-decision-card').first().locator('input[type=range]');
    await slider.focus();
    await page.keyboard.press('Home');
    await settled(page);
    await expect.poll(() => headline(page)).not.toBe(before.headline);
    expect(await tableRows(page)).not.toEqual(before.rows);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => headline(page)).toBe(before.headline);
    await settled(page);
    expect(await tableRows(page)).toEqual(before.rows);
    expect(complaints).toEqual([]);
  });

  it('a decision is added, changes the numbers, and is removed again', async () => {
    const { page } = await open();
    await page.locator('iom-option-list input[type=radio]').nth(1).check({ force: true });
    await settled(page);
    const rows = await tableRows(page);
    const cards = await page.locator('iom-decision-card').count();
    await page.getByRole('button', { name: 'Add a decision' }).click();
    await page.getByRole('button', { name: /^Officers to response/ }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => page.locator('iom-decision-card').count()).toBe(cards + 1);
    await settled(page);
    await page
      .locator('iom-decision-card')
      .last()
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expect.poll(() => page.locator('iom-decision-card').count()).toBe(cards);
    await settled(page);
    expect(await tableRows(page)).toEqual(rows);
  });

  it('money and posts of today move every option', async () => {
    const { page } = await open();
    const rows = await tableRows(page);
    await page.getByRole('tab', { name: 'Today’s position' }).click();
    const share = page
      .locator('iom-lever-panel')
      .getByRole('slider', { name: /share for IOM/i })
      .first();
    await share.focus();
    await page.keyboard.press('Home');
    await settled(page);
    await expect.poll(() => tableRows(page)).not.toEqual(rows);
  });
});

describe('files', () => {
  it('every shipped area opens and gives a sentence', async () => {
    const { page, complaints } = await open();
    const chooser = page.getByRole('combobox', { name: 'Area' });
    const areas = await chooser
      .locator('option')
      .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
    expect(areas.length).toBeGreaterThanOrEqual(8);
    const shown = (): Promise<string> =>
      page
        .locator('iom-scenario-bar')
        .evaluate((bar) => (bar as HTMLElementTagNameMap['iom-scenario-bar']).area);
    // The one on screen comes last: chosen again first, it would be there before it is opened.
    const first = await shown();
    for (const area of [...areas.filter((each) => each !== first), first]) {
      await chooser.selectOption(area);
      await expect.poll(shown).toBe(area);
      await settled(page);
      expect(await headline(page)).toMatch(/\d+% of the management/);
    }
    expect(complaints).toEqual([]);
  });

  it('saved and opened again gives the same numbers', async () => {
    const { page } = await open();
    await page.locator('iom-option-list input[type=radio]').nth(1).check({ force: true });
    const slider = page.locator('iom-decision-card').first().locator('input[type=range]');
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowLeft');
    await settled(page);
    const rows = await tableRows(page);
    const text = await saveFile(page);
    await current!.context.close();

    const again = await open();
    await openFile(again.page, 'again.iom.json', text);
    await expect.poll(() => tableRows(again.page)).toEqual(rows);
    expect(await saveFile(again.page)).toBe(text);
  });

  it.each([
    ['not JSON', 'hello'],
    ['cut off', '{"format":"iom-scenario","version":1,"title":"G'],
    ['nesting without end', '['.repeat(4_000_000)],
    ['another version', '{"format":"iom-scenario","version":99}'],
    [
      'HTML, prototypes and formulas that reach out',
      JSON.stringify({
        format: 'iom-scenario',
        version: 1,
        title: '<img src=x onerror="document.title=\'owned\'">',
        assumptions: { pay_growth: { formula: 'import("x")' } },
        equations: { coverage: 'constructor("x")' },
      }).replace('"title"', '"__proto__":{"polluted":1},"title"'),
    ],
  ])('a bad file (%s) gives problems in sentences, and nothing is lost', async (_, text) => {
    const { page, complaints } = await open();
    await page.locator('iom-option-list input[type=radio]').nth(1).check({ force: true });
    await settled(page);
    const before = { headline: await headline(page), rows: await tableRows(page) };
    await openFile(page, 'bad.iom.json', text);
    const items = page.locator('iom-problems-dialog li');
    await expect.poll(() => items.count()).toBeGreaterThan(0);
    for (const sentence of await items.allInnerTexts()) expect(sentence).toMatch(/[a-z].*\./s);
    await page.getByRole('button', { name: 'Close' }).last().click();
    expect(await headline(page)).toBe(before.headline);
    expect(await tableRows(page)).toEqual(before.rows);
    expect(await page.title()).not.toContain('owned');
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(complaints).toEqual([]);
  });
});
