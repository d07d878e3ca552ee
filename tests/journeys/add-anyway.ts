import type { Page } from 'playwright-core';
import { settled } from './open-page.ts';

/** Adds the law that shortens sentences under every option, by the dialog. */
export async function addAnyway(page: Page): Promise<void> {
  await page.keyboard.press('n');
  const dialog = page.locator('iom-add-decision');
  await dialog.getByRole('button', { name: /^The law shortens sentences/ }).click();
  const where = dialog.locator('select', { has: page.locator('option[value=anyway]') });
  await where.selectOption('anyway');
  await page.keyboard.press('Enter');
  await page.locator('iom-decision-card[anyway=A]').waitFor();
  await settled(page);
}
