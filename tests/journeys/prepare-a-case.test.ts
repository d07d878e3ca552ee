import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { focused, focusOn, tabTo, wordsIn } from './keyboard.ts';
import { closeBrowser, settled, still, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

const chosen = (page: Page): Promise<string> =>
  page.locator('iom-option-list label:has(:checked) .name').innerText();
const options = (page: Page): Promise<string[]> =>
  page.locator('iom-option-list label .name').allInnerTexts();

/** Chooses a kind of decision by keys, answers its first question, and adds it. */
async function decide(page: Page, kind: RegExp, amount: string): Promise<void> {
  await page.keyboard.press('n');
  await page.locator('iom-add-decision').getByRole('button', { name: kind }).waitFor();
  await focusOn(page, '[data-template]');
  for (let i = 0; i < 14 && !kind.test((await focused(page)).name); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).kind).toMatch(/input|textbox|spinbutton/);
  await page.keyboard.type(amount);
  await page.keyboard.press('Enter');
  await page.locator('iom-template-form').waitFor({ state: 'detached' });
  await still(page);
  await settled(page);
}

describe('preparing a case, by keyboard alone', () => {
  it('goes from an area to options, confirms what is weak, and tries the counter-claim', async () => {
    current = await visit();
    const { page, complaints } = current;

    // Start: a real area.
    await page.keyboard.press('1');
    await page.locator('iom-start-page').waitFor();
    expect(await faults(page)).toEqual([]);
    await tabTo(page, /^Nottinghamshire 2013\/14/);
    await page.keyboard.press('Enter');
    await page.locator('iom-workbench').waitFor();
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Area' }).inputValue())
      .toContain('nottinghamshire');
    await settled(page);

    // Three options beside the reference: keep, divert, invest.
    const shipped = await options(page);
    await tabTo(page, /^New option$/);
    await page.keyboard.press('Enter');
    // Its name is asked for at once, so that letters typed now are no keys of the page.
    await expect.poll(async () => (await focused(page)).value).toBe('New option');
    await page.keyboard.type('Divert one');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page)).toBe('Divert one');
    await settled(page);
    await decide(page, /^Divert a fund/, '60');
    const divert = await wordsIn(page, 'h1');
    await tabTo(page, /^Rename$/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Divert');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page)).toBe('Divert');
    await tabTo(page, /^New option$/, { back: true });
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(page)).value).toBe('New option');
    await page.keyboard.press('Escape');
    await settled(page);
    await decide(page, /^Match funding/, '80000');
    await expect.poll(() => options(page)).toHaveLength(shipped.length + 2);
    await settled(page);
    expect(await wordsIn(page, 'h1')).not.toBe(divert);
    // The added decision says what it does by itself.
    await expect
      .poll(() => wordsIn(page, 'iom-decision-card:last-of-type'))
      .toMatch(/In \w+ \d{4}|Starts in/);

    // What is weak is asked about; one answer is given, with its reason.
    await page.keyboard.press('3');
    await page.locator('iom-assumptions-page').waitFor();
    await page.locator('iom-confirm-panel').getByRole('button', { name: 'This is right for us' }).waitFor();
    expect(await faults(page)).toEqual([]);
    const asked = await wordsIn(page, 'iom-confirm-panel');
    await tabTo(page, /How do you know/);
    await page.keyboard.type('Our own rota, January to March');
    await tabTo(page, /^This is right for us$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => wordsIn(page, 'iom-confirm-panel')).not.toBe(asked);
    await page.keyboard.press('h');
    await expect.poll(async () => (await focused(page)).name).toMatch(/^Confirmed/);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focused(page)).name).not.toMatch(/^Confirmed/);

    // The counter-claim: IOM has no effect on offending. Coverage stays; what it prevents itself goes.
    await page.keyboard.press('2');
    await page.locator('iom-workbench').waitFor();
    await settled(page);
    const coverage = await wordsIn(page, 'h1');
    const before = await wordsIn(page, 'iom-meaning-panel');
    const all = await wordsIn(page, 'iom-option-list');
    expect(before).toMatch(/no effect/i);
    await page.keyboard.press('3');
    await page.locator('iom-assumptions-page').waitFor();
    await tabTo(page, /^Search/);
    await page.keyboard.type('Scale of the effect');
    expect((await focused(page)).value).toBe('Scale of the effect'); // keys typed into a field are the field's
    await expect
      .poll(() =>
        page.locator('iom-assumption-row').evaluateAll((rows) => rows.map(({ dataset }) => dataset['name'])),
      )
      .toEqual(['effect_scale']);
    for (const end of ['low', 'likely', 'high']) {
      await tabTo(page, new RegExp(`^Scale of the effect.*: ${end}$`, 'i'));
      await page.keyboard.press('Home');
    }
    await page.keyboard.press('2');
    await page.locator('iom-workbench').waitFor();
    await settled(page);
    expect(await wordsIn(page, 'h1')).toBe(coverage);
    await expect.poll(() => wordsIn(page, 'iom-meaning-panel')).not.toBe(before);
    await page.keyboard.press('Control+z');

    // Everything can be undone, the file that was opened included.
    const steps = await page.evaluate(() => document.querySelector('iom-shell')?.view?.steps.length ?? 0);
    for (let i = 0; i < steps; i++) await page.keyboard.press('Control+z');
    await settled(page);
    await expect.poll(() => page.getByRole('combobox', { name: 'Area' }).inputValue()).toContain('gwent');
    for (let i = 0; i < steps - 1; i++) await page.keyboard.press('Control+y');
    await settled(page);
    await page.keyboard.press('Control+z');
    await settled(page);
    expect(await options(page)).toHaveLength(shipped.length + 2);
    const names = (text: string): string => text.replace(/\s+/g, ' ');
    await expect.poll(async () => names(await wordsIn(page, 'iom-option-list'))).toBe(names(all));
    expect(await faults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
