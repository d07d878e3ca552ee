import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Passport } from '../../src/study/passport.ts';
import type { IndexEntry } from '../unit/scenarios/shipped.ts';
import { settled } from './open-page.ts';
import { pieces, type Piece } from './page-numbers.ts';

/** What is on the page in one state of it. */
export interface Seen {
  readonly name: string;
  /** The option in hand and the month looked at. */
  readonly option: string;
  readonly month: string;
  readonly pieces: readonly Piece[];
  /** The passport that is open, as it came from the worker. */
  readonly passport?: Passport | undefined;
}

const bench = (page: Page) => page.locator('iom-workbench');

/** Opens a shipped file from the page of them all. */
export async function openArea(page: Page, { id, title, blank }: IndexEntry): Promise<void> {
  const way = blank ? 'button:has-text("Start with your own numbers")' : `[data-area=${id}]`;
  await page.locator(`iom-start-page ${way}`).click();
  await page.locator('[data-page=workbench]').waitFor();
  await page.locator('iom-workbench p.made', { hasText: title }).waitFor();
  await settled(page);
}

/** Nothing on the workbench is still to come: what decisions do, pairs, what numbers stand on. */
async function complete(page: Page): Promise<void> {
  await settled(page);
  await expect
    .poll(() =>
      bench(page).evaluate((element) => {
        const { view } = element as HTMLElementTagNameMap['iom-workbench'];
        if (view?.illustration === undefined) return 'whose numbers these are';
        const said = [
          JSON.stringify(view.headline),
          view.support,
          ...view.decisions.map(({ sentence }) => sentence),
          ...view.meanings.map(({ compared = '' }) => compared),
        ].join(' ');
        return /Working out|(^|[.:] )[Uu]nder “[^”]*”: /.exec(said)?.[0] ?? '';
      }),
    )
    .toBe('');
}

export async function goTo(page: Page, id: string, last: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), id);
  await page.locator(`[data-page=${id}]`).waitFor();
  await page.locator(last).first().waitFor();
  await settled(page);
}

async function look(page: Page, name: string, shown: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.locator(shown).first().waitFor();
  await settled(page);
}

/** Charts or tables, wherever the middle of the workbench offers the choice. */
const middle = (page: Page, way: 'Chart' | 'Table'): Promise<void> =>
  bench(page).evaluate((element, wanted) => {
    const pressed = (root: ParentNode): void => {
      for (const each of root.querySelectorAll('*')) {
        if (each.localName === 'button' && each.textContent.trim() === wanted) (each as HTMLElement).click();
        if (each.shadowRoot && each.localName !== 'iom-lever-panel') pressed(each.shadowRoot);
      }
    };
    pressed(element.shadowRoot!);
  }, way);

/** Numbers whose passports are opened: of the headline, of what is short, and of an offence prevented. */
const PASSPORTS = [
  ['the headline', 'iom-workbench h1 iom-explain'],
  ['a shortage', 'iom-workbench iom-shortage-grid td.posts iom-explain'],
  ['offences prevented', 'iom-workbench iom-meaning-panel iom-explain[quantity=prevented]'],
  ['what IOM costs', 'iom-workbench iom-meaning-panel iom-explain[quantity=programme_cost]'],
] as const;

/** Every page of a file with the second of its options in hand, or the only one. */
export async function walkPages(page: Page, area: IndexEntry): Promise<Seen[]> {
  const seen: Seen[] = [];
  let held = { option: '', month: '' };
  const see = async (name: string): Promise<void> => {
    // Away from the workbench the option and the month stay as they were.
    if ((await bench(page).count()) > 0)
      held = await bench(page).evaluate((element) => {
        const { view } = element as HTMLElementTagNameMap['iom-workbench'];
        return { option: view!.option, month: view!.month };
      });
    const passport = await page.evaluate(
      () =>
        (document.querySelector('iom-passport-panel') as { passport?: { of: Passport } } | null)?.passport
          ?.of,
    );
    seen.push({ name, ...held, pieces: await page.evaluate(pieces), passport });
  };

  await goTo(page, 'start', 'iom-start-page [data-area]');
  await openArea(page, area);
  const options = page.locator('iom-workbench iom-option-list input[type=radio]');
  const wanted = Math.min(1, (await options.count()) - 1);
  await options.nth(wanted).check({ force: true });
  await complete(page);
  const anyway = page.locator('iom-decision-card[anyway]').getByRole('button', { name: /^Settings of/ });
  if ((await anyway.count()) > 0) await anyway.first().click();
  await see('coverage');

  await middle(page, 'Table');
  await page.getByRole('tab', { name: 'Today’s position' }).click();
  await page.locator('iom-lever-panel').getByRole('button', { name: 'Table', exact: true }).first().click();
  await page.locator('iom-coverage-panel iom-table tbody tr').first().waitFor();
  await see('coverage and today’s position as tables');

  await middle(page, 'Chart');
  await look(page, 'Money and posts', 'iom-money-panel canvas');
  await page.locator('iom-lever-panel').getByRole('button', { name: 'Sliders', exact: true }).first().click();
  await see('money and posts');
  await middle(page, 'Table');
  await page.locator('iom-money-panel iom-table tbody tr').first().waitFor();
  await see('money and posts as tables');

  await look(page, 'Where each pound goes', 'iom-pound-flow-panel canvas');
  await see('where each pound goes');
  await middle(page, 'Table');
  await page.locator('iom-pound-flow-panel iom-table tbody tr').first().waitFor();
  await see('where each pound goes as a table');

  await look(page, 'Coverage', 'iom-coverage-panel');
  await page.getByRole('tab', { name: 'Decisions' }).click();
  for (const [name, opener] of PASSPORTS) {
    await page.locator(opener).first().click();
    const panel = page.locator('iom-passport-panel');
    await panel.locator('.body[aria-busy=false] footer').waitFor();
    await see(`the passport of ${name}`);
    const down = panel.locator('button.part').first();
    if (await down.count()) {
      const title = await panel.locator('h3').innerText();
      await down.click();
      await expect.poll(() => panel.locator('.body[aria-busy=false] h3').innerText()).not.toBe(title);
      await see(`the passport of ${name}, a step down`);
    }
    await page.keyboard.press('Escape');
  }

  await goTo(page, 'assumptions', 'iom-assumptions-page .legend');
  await page.getByText('Being worked out.').first().waitFor({ state: 'detached' });
  await see('assumptions');
  await goTo(page, 'how-it-works', 'iom-math math');
  await page.locator('iom-reality-list .count').waitFor();
  await see('how it works');
  await goTo(page, 'workshop', 'iom-workshop-page canvas');
  await see('workshop');
  await goTo(page, 'start', 'iom-start-page [data-area]');
  await see('start');
  return seen;
}
