import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/ui/start/start-page.ts';
import { StartChoice } from '../../src/ui/start/start-page.ts';
import type { StartView } from '../../src/ui/start/start-view.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

const view: StartView = {
  areas: [
    { id: 'midshire', name: 'Midshire', question: 'What if?', summary: 'A fund of £1m.', invented: false },
    { id: 'nowhere', name: 'Nowhere', question: '', summary: 'Made up.', invented: true },
  ],
  kept: [
    { id: 'w1', title: 'Midshire: what if?', when: 'Today 10:42, 7 steps' },
    { id: 'w2', title: '<img src=x>', when: 'Yesterday 09:00, 1 step' },
  ],
  blank: 'blank',
  current: 'Midshire',
};

async function page(given: Partial<StartView> = {}) {
  const element = await mount('iom-start-page', { view: { ...view, ...given } });
  const chosen: [string, string][] = [];
  element.addEventListener(StartChoice.type, (event) => {
    if (event instanceof StartChoice) chosen.push([event.what, event.id]);
  });
  return { element, chosen };
}

describe('iom-start-page', () => {
  it.each(['light', 'dark'])('has nothing for axe to find, asked or not (%s)', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const { element } = await page();
    await expectAccessible(element);
    inside(element, '.bin').click();
    await drawn(element);
    await expectAccessible(element);
    inside(element, '.all').click();
    await drawn(element);
    await expectAccessible(element);
  });

  it('asks for each thing one can begin with', async () => {
    const { element, chosen } = await page();
    for (const way of element.shadowRoot!.querySelectorAll<HTMLElement>('.ways .way')) way.click();
    inside(element, '[data-area=nowhere]').click();
    inside(element, '[data-kept=w1]').click();
    expect(chosen).toEqual([
      ['current', ''],
      ['tour', ''],
      ['open', ''],
      ['blank', 'blank'],
      ['area', 'nowhere'],
      ['kept', 'w1'],
    ]);
  });

  it('tells real areas from invented ones, and shows titles as text', async () => {
    const { element } = await page();
    const listed = (heading: string): string[] =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[aria-labelledby=${heading}] [data-area]`)].map(
        (each) => each.dataset['area']!,
      );
    expect([listed('real'), listed('invented')]).toEqual([['midshire'], ['nowhere']]);
    expect(element.shadowRoot!.querySelector('img')).toBeNull();
  });

  it('asks before work is forgotten; a second click or Enter keeps it, and the focus is never lost', async () => {
    const { element, chosen } = await page();
    inside(element, '[aria-label^="Forget Midshire"]').click();
    await drawn(element);
    const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;
    expect(focused()?.textContent).toBe('Keep it');
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(chosen).toEqual([]);
    expect(focused()?.dataset['kept']).toBe('w1');
    inside(element, '[aria-label^="Forget Midshire"]').click();
    await drawn(element);
    inside(element, '[data-forget]').click();
    expect(chosen).toEqual([['forget', 'w1']]);
    element.view = { ...view, kept: view.kept.slice(1) };
    await drawn(element);
    expect(focused()?.dataset['kept']).toBe('w2');
    inside(element, '.all').click();
    await drawn(element);
    await userEvent.keyboard('{Escape}');
    await drawn(element);
    expect(focused()?.classList.contains('all')).toBe(true);
    inside(element, '.all').click();
    await drawn(element);
    inside(element, '[data-forget]').click();
    element.view = { ...view, kept: [] };
    await drawn(element);
    expect(chosen.at(-1)).toEqual(['forget-all', '']);
    expect(focused()?.textContent.trim()).toBe('Go on with Midshire');
  });

  it('offers no own numbers where there is no file for them, and no list where nothing is kept', async () => {
    const { element } = await page({ blank: undefined, kept: [] });
    expect(element.shadowRoot!.textContent).not.toMatch(/own numbers|left off/);
  });
});
