import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { evidenceTable } from '../../src/model/evidence/evidence-table.ts';
import { closeBrowser, settled, still, visit, type Visit } from './open-page.ts';
import { cutOff, saidInPage, type SaidText } from './said-in-page.ts';

let current: Visit | undefined;
afterEach(async () => {
  await current?.context.close();
  current = undefined;
});
afterAll(closeBrowser);

/** All that authors wrote: names and texts of the shipped files, and rows of the evidence, which are quoted. */
const written: string = [
  ...readdirSync('scenarios')
    .filter((name) => name.endsWith('.json'))
    .map((name) => textsOf(JSON.parse(readFileSync(`scenarios/${name}`, 'utf8')))),
  textsOf(evidenceTable),
]
  .join(' | ')
  .toLowerCase();

function textsOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textsOf).join(' | ');
  return '';
}

/** A word that the made-up language never has: each of its own has a mark on a vowel, or at its end. */
const PLAIN = /(?<!\p{L})[A-Za-z]{2,}(?!\p{L})(?:[^\p{L}⟦⟧]+[A-Za-z]+(?!\p{L}))*/gu;

/**
 * Parts that show titles of the model's inputs, questions of templates and uses elsewhere, which come with the scenario and the
 * model as English texts: once these give facts, nothing is left out here.
 */
const GIVEN =
  /^iom-(?:add-decision (?:b|span|p)|template-form |other-decision option|elsewhere (?:option|p)|decision-card |assumption-row |assumptions-page span|confirm-panel |reality-list )/;

/** What of a text no voice said and no author wrote. */
function english({ where, text }: SaidText): string[] {
  if (GIVEN.test(where)) return [];
  return [...text.matchAll(PLAIN)]
    .map(([run]) => run)
    .filter((run) => !written.includes(run.toLowerCase()))
    .map((run) => `${where}: ${run}`);
}

const goTo = async (page: Page, id: string, last: string): Promise<void> => {
  await page.evaluate((hash) => (location.hash = hash), id);
  await page.locator(`[data-page=${id}]`).waitFor();
  await settled(page);
  await page.locator(last).first().waitFor();
};
const escape = async (page: Page, what: string): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator(what).first().waitFor({ state: 'hidden' });
};

/** Every state worth looking at, each reached from the one before, and by nothing that is said. */
const states: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'start', reach: (page) => goTo(page, 'start', 'iom-start-page') },
  { name: 'workbench', reach: (page) => goTo(page, 'workbench', 'iom-meaning-panel') },
  {
    name: 'today’s position',
    reach: async (page) => {
      await page.locator('#tab-today').click();
      await page.locator('iom-lever-panel iom-amount').first().waitFor();
    },
  },
  {
    name: 'a number that is none',
    reach: async (page) => {
      const field = page.locator('iom-lever-panel iom-amount input[type=text]').first();
      await field.fill('?!');
      await field.press('Enter');
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      await field.press('Escape');
    },
  },
  {
    name: 'today’s position as a table',
    reach: async (page) => {
      await page.locator('iom-lever-panel .ways button').nth(1).click();
      await page.locator('iom-lever-panel table').first().waitFor();
    },
  },
  {
    name: 'money and posts',
    reach: async (page) => {
      await page.locator('#look-money').click();
      await page.locator('iom-money-panel canvas').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'where each pound goes',
    reach: async (page) => {
      await page.locator('#look-flow').click();
      await page.locator('iom-pound-flow-panel canvas').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'a passport',
    reach: async (page) => {
      await page.locator('#look-coverage').click();
      await page.locator('iom-workbench h1 iom-explain').first().click();
      await page.locator('iom-passport-panel .body[aria-busy=false] footer').waitFor();
    },
  },
  {
    name: 'kinds of decision',
    reach: async (page) => {
      await escape(page, 'iom-passport-panel footer');
      await page.locator('#tab-decisions').click();
      await page.locator('iom-workbench button.add').click();
      await page.locator('iom-add-decision [data-template]').first().waitFor();
    },
  },
  {
    name: 'anything that can be changed',
    reach: async (page) => {
      await page.locator('iom-add-decision [data-template=other]').click();
      await page.locator('iom-other-decision iom-amount').waitFor();
    },
  },
  {
    name: 'the questions of a decision',
    reach: async (page) => {
      await page.locator('iom-other-decision .foot button').first().click();
      await page.locator('iom-add-decision [data-template]').first().click();
      await page.locator('iom-template-form').waitFor();
    },
  },
  {
    name: 'keys',
    reach: async (page) => {
      await escape(page, 'iom-template-form');
      await page.keyboard.press('?');
      await page.locator('iom-key-map kbd').first().waitFor();
    },
  },
  {
    name: 'assumptions',
    reach: async (page) => {
      await escape(page, 'iom-key-map kbd');
      await goTo(page, 'assumptions', 'iom-confirm-panel');
    },
  },
  { name: 'how it works', reach: (page) => goTo(page, 'how-it-works', 'iom-math math') },
  { name: 'workshop', reach: (page) => goTo(page, 'workshop', 'iom-workshop-page canvas') },
  {
    name: 'a file that is none',
    reach: async (page) => {
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(['{"format": "iom-scenario", "version": 1'], 'x.json'));
        dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
      });
      await page.locator('iom-problems-dialog li').first().waitFor();
    },
  },
  {
    name: 'what words mean',
    reach: async (page) => {
      await escape(page, 'iom-problems-dialog li');
      await goTo(page, 'start', 'iom-start-page');
      await page.keyboard.press('g');
      await page.locator('iom-glossary-dialog dt').first().waitFor();
    },
  },
  {
    name: 'the tour',
    reach: async (page) => {
      await escape(page, 'iom-glossary-dialog dt');
      await page.keyboard.press('t');
      await page.locator('iom-tour button').first().waitFor();
    },
  },
];

const WIDTHS = [390, 1280];

describe('in a language of longer words', () => {
  it('every text comes from the voice or its author, and nothing is cut off or beside the page', async () => {
    current = await visit({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    const { page } = current;
    await page.goto(`${inject('url')}?voice=check`);
    await settled(page);
    const found: string[] = [];
    for (const { name, reach } of states) {
      await reach(page);
      await still(page);
      const said = (await page.evaluate(saidInPage)).flatMap(english);
      found.push(...said.map((text) => `${name}: ${text}`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await still(page);
        const faults = await page.evaluate(cutOff);
        found.push(...faults.map((fault) => `${name}, ${width} wide: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
});
