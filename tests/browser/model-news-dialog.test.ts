import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/ui/shell/dialogs.ts';
import '../../src/ui/files/model-news-dialog.ts';
import type { SinceWords } from '../../src/words/en/since-model-1.ts';
import { atRest } from '../at-rest.ts';
import { expectAccessible } from './axe.ts';
import { drawn, mount } from './mount.ts';

afterEach(async () => {
  document.documentElement.style.removeProperty('color-scheme');
  await page.viewport(1280, 720);
});

const WORDS: SinceWords = {
  heading: 'What changed since this file was made',
  lead: 'In March 2016, coverage under “Half” was 69% and is now 72%.',
  caption: 'What the page said then, and what it says now, for March 2016',
  head: ['Coverage', 'Offences prevented in a year', 'Cost of IOM in a year'],
  rows: [
    {
      option: 'Keep as now',
      pairs: [
        { then: '78%', now: '79%' },
        { then: '94', now: '97' },
        { then: '£520,000', now: '£517,000' },
      ],
    },
    {
      option: '<img src=x> a very long name of an option that nobody would give and somebody will',
      pairs: [
        { then: '69%', now: '72%' },
        { then: '104', now: '92' },
        { then: '–', now: '£425,000' },
      ],
    },
  ],
  changes: ['A longer list no longer prevents crime by itself.', 'Empty posts no longer cost anything.'],
};

/** A page with a button that asked, and the dialog over it, faded in and with the focus. */
async function opened(words: SinceWords | undefined, trouble = '') {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.textContent = 'What changed?';
  const dialog = await mount('iom-model-news-dialog', {
    file: ['This file was <b>old</b>.'],
    words,
    trouble,
  });
  let closed = 0;
  dialog.addEventListener('iom-closed', () => closed++);
  opener.focus();
  dialog.open = true;
  await drawn(dialog);
  await expect.poll(() => dialog.shadowRoot!.activeElement?.getAttribute('data-dialog')).toBe('close');
  await atRest();
  return { dialog, opener, closed: () => closed };
}
const texts = (dialog: HTMLElement, selector: string): string[] =>
  [...dialog.shadowRoot!.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('iom-model-news-dialog', () => {
  it.each(['light', 'dark'])('has nothing for axe to find (%s)', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await opened(WORDS);
    await expectAccessible(document.body);
  });

  it('has nothing for axe to find while it waits, and says that it waits', async () => {
    const { dialog } = await opened(undefined);
    expect(texts(dialog, '[role=status]')).toEqual(['Working out the numbers of then and now…']);
    expect(dialog.shadowRoot!.querySelector('table')).toBeNull();
    await expectAccessible(document.body);
  });

  it('says why there are no numbers in place of waiting for ever', async () => {
    const { dialog } = await opened(undefined, 'The old numbers cannot be worked out.');
    expect(texts(dialog, '[role=status]')).toEqual(['The old numbers cannot be worked out.']);
    expect(texts(dialog, 'li')).toEqual(['This file was <b>old</b>.']);
  });

  it('sets then before now under each number, for each option, as text', async () => {
    const { dialog } = await opened(WORDS);
    expect(texts(dialog, 'thead tr:first-child th')).toEqual(['Option', ...WORDS.head]);
    expect(texts(dialog, 'thead tr:last-child th')).toEqual(['Then', 'Now', 'Then', 'Now', 'Then', 'Now']);
    expect(texts(dialog, 'tbody th')).toEqual(WORDS.rows.map(({ option }) => option));
    expect(texts(dialog, 'tbody td')).toEqual(
      WORDS.rows.flatMap(({ pairs }) => pairs.flatMap(({ then, now }) => [then, now])),
    );
    expect(texts(dialog, 'li')).toEqual(['This file was <b>old</b>.', ...WORDS.changes]);
    expect(texts(dialog, 'p')).toEqual([WORDS.lead, `${WORDS.caption}:`]);
  });

  it.each(['{Enter}', '{Escape}'])('closes on %s, says so once, and gives the focus back', async (key) => {
    const { dialog, opener, closed } = await opened(WORDS);
    await userEvent.keyboard(key);
    await expect.poll(() => document.activeElement).toBe(opener);
    expect(dialog.open).toBe(false);
    expect(closed()).toBe(1);
  });

  it('opens again after it was closed', async () => {
    const { dialog } = await opened(WORDS);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog.open).toBe(false);
    dialog.open = true;
    await drawn(dialog);
    await expect.poll(() => dialog.shadowRoot!.querySelector('iom-dialog')!.open).toBe(true);
  });

  it('fits a narrow screen: the table scrolls by itself, and by keyboard', async () => {
    await page.viewport(390, 844);
    const { dialog } = await opened(WORDS);
    const wide = dialog.shadowRoot!.querySelector<HTMLElement>('.wide')!;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    expect(wide.getBoundingClientRect().right).toBeLessThanOrEqual(390);
    wide.focus();
    expect(dialog.shadowRoot!.activeElement).toBe(wide);
    await expectAccessible(document.body);
  });
});
