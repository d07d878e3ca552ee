import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/ui/shell/dialogs.ts';
import '../../src/ui/files/save-dialog.ts';
import { atRest } from '../at-rest.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

/** A page with a button that asked, and the dialog over it, faded in and with the focus. */
async function asked(groups: readonly string[]) {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.textContent = 'Save';
  const dialog = await mount('iom-save-dialog', {});
  opener.focus();
  const answer = dialog.ask(groups);
  await drawn(dialog);
  await expect.poll(() => dialog.shadowRoot!.activeElement?.getAttribute('data-dialog')).toBe('close');
  await atRest();
  return { dialog, answer, opener };
}

describe('iom-save-dialog', () => {
  it.each(['light', 'dark'])(
    'names the groups as text, with nothing for axe to find (%s)',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      const { dialog } = await asked(['Red', '<img src=x>']);
      const items = [...dialog.shadowRoot!.querySelectorAll('li')].map(({ textContent }) => textContent);
      expect(items).toEqual([
        'Red: fewer than 10 people in the community today',
        '<img src=x>: fewer than 10 people in the community today',
      ]);
      await expectAccessible(document.body);
    },
  );

  it('saves only when told to', async () => {
    const { dialog, answer } = await asked(['Red']);
    inside(dialog, '[data-sure]').click();
    expect(await answer).toBe(true);
  });

  it('takes Enter and Escape for going back, and gives the focus back', async () => {
    for (const key of ['{Enter}', '{Escape}']) {
      const { answer, opener } = await asked(['Red']);
      await userEvent.keyboard(key);
      expect(await answer).toBe(false);
      await expect.poll(() => document.activeElement).toBe(opener);
      document.body.replaceChildren();
    }
  });

  it('can be asked again', async () => {
    const { dialog, answer } = await asked(['Red']);
    inside(dialog, '[data-dialog=close]').click();
    expect(await answer).toBe(false);
    const again = dialog.ask(['Amber']);
    await drawn(dialog);
    expect(dialog.shadowRoot!.querySelector('li')?.textContent).toContain('Amber');
    await atRest();
    inside(dialog, '[data-sure]').click();
    expect(await again).toBe(true);
  });
});
