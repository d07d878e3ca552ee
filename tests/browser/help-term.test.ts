import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import '../../src/ui/elements/help-term.ts';
import { GlossaryRequest } from '../../src/ui/events/glossary-request.ts';
import '../../src/ui/guide/glossary-dialog.ts';
import { GLOSSARY } from '../../src/words/en/glossary.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const until = async (holds: () => boolean): Promise<void> => {
  await expect.poll(holds).toBe(true);
};
const box = (term: HTMLElement): HTMLElement => inside(term, '[popover]');
const isOpen = (term: HTMLElement): boolean => box(term).matches(':popover-open');

async function term(text = 'strands'): Promise<HTMLElementTagNameMap['iom-term']> {
  const element = await mount('iom-term', { word: 'strand', textContent: text });
  await drawn(element);
  return element;
}

describe('iom-term', () => {
  for (const scheme of ['light', 'dark'])
    it(`says what a word means, in the ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const element = await term();
      await expectAccessible(element);
      inside(element, '.ask').click();
      await until(() => box(element).textContent.includes('One kind of work'));
      expect(inside(element, '.ask').getAttribute('aria-expanded')).toBe('true');
      await expectAccessible(element);
      document.documentElement.style.colorScheme = '';
    });

  it('is used with keys alone: Enter opens, Escape closes, and the focus stays', async () => {
    const element = await term();
    inside(element, '.ask').focus();
    await userEvent.keyboard('{Enter}');
    await until(() => isOpen(element));
    expect(element.shadowRoot!.activeElement).toBe(inside(element, '.ask'));
    await userEvent.keyboard('{Escape}');
    await until(() => !isOpen(element));
    expect(element.shadowRoot!.activeElement).toBe(inside(element, '.ask'));
  });

  it('leads on to all words, and asks for them at its own', async () => {
    const element = await term();
    inside(element, '.ask').focus();
    await userEvent.keyboard('{Enter}');
    await until(() => isOpen(element));
    await userEvent.tab();
    expect(element.shadowRoot!.activeElement?.className).toContain('more');
    const asked: string[] = [];
    document.addEventListener(
      GlossaryRequest.type,
      (event) => event instanceof GlossaryRequest && asked.push(event.word),
      { once: true },
    );
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual(['strand']);
    expect(isOpen(element)).toBe(false);
    expect(element.shadowRoot!.activeElement).toBe(inside(element, '.ask'));
  });

  it('is a target of 24 pixels with a name, with text and without', async () => {
    for (const text of ['strands', '']) {
      const element = await term(text);
      const { width, height } = inside(element, '.ask').getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(inside(element, '.ask').textContent).toMatch(/what/i);
      await expectAccessible(element);
    }
  });

  it('stays within the window', async () => {
    const element = await term();
    element.style.cssText = 'position:fixed; right:0; bottom:0';
    inside(element, '.ask').click();
    await until(() => box(element).textContent.includes('One kind of work'));
    await drawn(element);
    const { left, right, top, bottom } = box(element).getBoundingClientRect();
    expect([left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('iom-glossary-dialog', () => {
  async function opened(word = ''): Promise<HTMLElementTagNameMap['iom-glossary-dialog']> {
    const dialog = await mount('iom-glossary-dialog', {});
    const shown = new Promise((done) =>
      inside(dialog, 'iom-dialog').addEventListener('iom-shown', done, { once: true }),
    );
    await dialog.show(word);
    await shown;
    await drawn(dialog);
    return dialog;
  }

  for (const scheme of ['light', 'dark'])
    it(`opens at the word that was asked for, in the ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const dialog = await opened('strand');
      const asked = inside(dialog, '#word-strand');
      expect(dialog.shadowRoot!.activeElement).toBe(asked);
      const list = inside(dialog, '.words').getBoundingClientRect();
      expect(Math.abs(asked.getBoundingClientRect().top - list.top)).toBeLessThan(list.height);
      await expectAccessible(dialog);
      document.documentElement.style.colorScheme = '';
    });

  it('finds words, says how many, and what to do when there is none', async () => {
    const dialog = await opened();
    const field = inside<HTMLInputElement>(dialog, 'input');
    expect(dialog.shadowRoot!.activeElement).toBe(field);
    const count = (): string => inside(dialog, '.count').textContent;
    expect(count()).toBe(`${GLOSSARY.length} words`);
    await userEvent.fill(field, 'council tax');
    await drawn(dialog);
    expect([...dialog.shadowRoot!.querySelectorAll('dt')].map((each) => each.textContent)).toContain(
      'Precept',
    );
    await userEvent.fill(field, 'zebra');
    await drawn(dialog);
    expect(count()).toContain('No such word');
    await expectAccessible(dialog);
  });

  it('goes from a word to those that belong to it, with the focus', async () => {
    const dialog = await opened('strand');
    inside(dialog, '#word-strand .see button').click();
    await drawn(dialog);
    expect(dialog.shadowRoot!.activeElement?.id).toBe('word-tier');
  });
});
