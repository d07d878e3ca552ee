import type { Page } from 'playwright-core';

/** What has the focus, shadow roots and all: its name as people hear it, its kind, and its value. */
export interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const chain: Element[] = [];
    let at: Element | null = document.activeElement;
    while (at) {
      chain.push(at);
      at = at.shadowRoot?.activeElement ?? null;
    }
    const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
    const named = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      const root = element.getRootNode() as Document | ShadowRoot;
      const label = by
        ?.split(' ')
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
      const own = (element as HTMLInputElement).labels?.[0];
      return (
        element.getAttribute('aria-label') ||
        label ||
        (own ? text(own) : '') ||
        text(element) ||
        element.getAttribute('title') ||
        ''
      );
    };
    const deepest = chain.at(-1);
    // A control in an element of ours may have its name from the element around it.
    const name = chain
      .slice()
      .reverse()
      .map(named)
      .find((each) => each !== '');
    return {
      name: (name ?? '').slice(0, 300),
      kind: deepest?.getAttribute('role') ?? deepest?.localName ?? '',
      value: (deepest as HTMLInputElement | undefined)?.value ?? '',
    };
  });
}

/**
 * Presses Tab (or Shift and Tab) until something so named has the focus, as somebody without a mouse would.
 * Fails, telling what was passed, when it is not reached.
 */
export async function tabTo(page: Page, name: RegExp, { back = false, most = 250 } = {}): Promise<Focused> {
  const passed: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const at = await focused(page);
    if (name.test(at.name)) return at;
    passed.push(`${at.kind}: ${at.name.slice(0, 60)}`);
  }
  throw new Error(`${String(name)} was not reached by Tab. Passed: ${passed.slice(0, 120).join(' | ')}`);
}

/** Until something that matches has the focus: what opens takes it when it has come in, what closes gives it back. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.matches(wanted) === true;
  }, selector);
}

/** Presses a key several times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** All that is written in an element, in its shadow roots as well; styles and hidden parts left out. */
export function wordsIn(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const parts: string[] = [];
      const read = (node: Node): void => {
        if (node instanceof Text) parts.push(node.data);
        if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return;
        if (node instanceof Element && node.shadowRoot) node.shadowRoot.childNodes.forEach(read);
        node.childNodes.forEach(read);
      };
      read(element);
      return parts.join(' ').replace(/\s+/g, ' ').trim();
    });
}
