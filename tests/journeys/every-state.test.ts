import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { focusOn } from './keyboard.ts';
import { addAnyway } from './add-anyway.ts';
import { closeBrowser, settled, visit, type Visit } from './open-page.ts';
import { faults } from './page-faults.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

/** What comes last on each page, after its first picture. */
const LAST = {
  start: 'iom-start-page',
  workbench: 'iom-meaning-panel',
  assumptions: 'iom-confirm-panel',
  'how-it-works': 'iom-math math',
  workshop: 'iom-workshop-page canvas',
} as const;

const goTo = async (page: Page, id: keyof typeof LAST): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), id);
  await page.locator(`[data-page=${id}]`).waitFor();
  await settled(page);
  await page.locator(LAST[id]).first().waitFor();
};
/** Escape, until what it closes has gone. */
const leave = async (page: Page, what: string): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator(what).first().waitFor({ state: 'hidden' });
};
const inShell = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Every state worth looking at, in the order in which one can be reached from the one before. */
const states: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'start', reach: (page) => goTo(page, 'start') },
  { name: 'workbench', reach: (page) => goTo(page, 'workbench') },
  {
    name: 'the chart as a table',
    reach: (page) =>
      page.locator('iom-coverage-panel').getByRole('button', { name: 'Table', exact: true }).click(),
  },
  {
    name: 'today’s position as sliders',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Today’s position' }).click();
      await page.locator('iom-lever-panel iom-amount').first().waitFor();
    },
  },
  {
    name: 'a number that is none, with its sentence',
    reach: async (page) => {
      const field = page.locator('iom-lever-panel iom-amount input[type=text]').first();
      await field.fill('lots');
      await field.press('Enter');
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.inputValue()).toBe('lots');
    },
  },
  {
    name: 'today’s position as a table',
    reach: (page) =>
      page.locator('iom-lever-panel').getByRole('button', { name: 'Table', exact: true }).first().click(),
  },
  {
    name: 'money and posts through time',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Money and posts' }).click();
      await page.locator('iom-money-panel canvas').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'where each pound goes',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Where each pound goes' }).click();
      await page.locator('iom-pound-flow-panel canvas').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'a passport, a step down',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Coverage', exact: true }).click();
      await page.locator('iom-shortage-grid iom-explain').first().click();
      await page
        .locator('iom-passport-panel')
        .getByRole('button', { name: /^Coverage if all share alike/ })
        .click();
      await page
        .locator('iom-passport-panel')
        .getByRole('heading', { name: /^Coverage if all share alike/ })
        .waitFor();
    },
  },
  {
    name: 'kinds of decision',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Decisions' }).click();
      await inShell(page, 'Add a decision').click();
      await page
        .locator('iom-add-decision')
        .getByRole('button', { name: /^Precept rise/ })
        .waitFor();
      await focusOn(page, '[data-template]');
    },
  },
  {
    name: 'a question of a decision badly answered',
    reach: async (page) => {
      await page
        .locator('iom-add-decision')
        .getByRole('button', { name: /^Precept rise/ })
        .click();
      await page.keyboard.type('two pounds');
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.locator('iom-add-decision [aria-invalid=true]').count())
        .toBeGreaterThan(0);
    },
  },
  {
    name: 'what happens anyway, one switched off and unfolded',
    reach: async (page) => {
      await leave(page, 'iom-template-form');
      await addAnyway(page);
      const card = page.locator('iom-decision-card[anyway=A]');
      await card.getByRole('switch').press('Space');
      await card.getByRole('button', { name: /^Settings of/ }).click();
      await settled(page);
    },
  },
  {
    name: 'what was done',
    reach: async (page) => {
      await inShell(page, 'History').click();
      await page.locator('iom-history-list .step').first().waitFor();
    },
  },
  {
    name: 'keys',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await inShell(page, 'Keys').click();
      await page.locator('iom-key-map kbd').first().waitFor();
    },
  },
  {
    name: 'assumptions',
    reach: async (page) => {
      await leave(page, 'iom-key-map kbd');
      await goTo(page, 'assumptions');
    },
  },
  {
    name: 'how it works',
    reach: async (page) => {
      await goTo(page, 'how-it-works');
      await page.locator('iom-reality-list').first().waitFor();
    },
  },
  {
    name: 'an equation half written',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Change it:/ })
        .first()
        .click();
      const field = page.locator('iom-equation-editor textarea').first();
      await field.fill('(capacity +');
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.inputValue()).toBe('(capacity +');
    },
  },
  {
    name: 'workshop, naming what is kept',
    reach: async (page) => {
      await goTo(page, 'workshop');
      await inShell(page, 'Keep this as an option').click();
    },
  },
  {
    name: 'a file that is none',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        inShell(page, 'Open file').click(),
      ]);
      await chooser.setFiles({
        name: 'notes.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format": "iom-scenario", "version": 1'),
      });
      await page.getByText('There is one problem.').waitFor();
    },
  },
  {
    name: 'words',
    reach: async (page) => {
      await leave(page, 'iom-problems-dialog li');
      await goTo(page, 'start');
      await page.keyboard.press('g');
      await page.locator('iom-glossary-dialog dt').first().waitFor();
    },
  },
  {
    name: 'the tour',
    reach: async (page) => {
      await leave(page, 'iom-glossary-dialog dt');
      await page.keyboard.press('t');
      await page.locator('iom-tour').getByRole('button').first().waitFor();
    },
  },
];

const looks = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  {
    name: 'a phone 320 wide, or 400% zoom',
    options: { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
  },
] as const;

describe('every state', () => {
  it.each(looks)('has nothing for axe to find in $name, and nothing beside the page', async ({ options }) => {
    current = await visit(options);
    const { page, complaints } = current;
    const found: string[] = [];
    for (const { name, reach } of states) {
      await reach(page);
      for (const fault of await faults(page)) found.push(`${name}: ${fault}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) found.push(`${name}: ${over} pixels wider than the page`);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
