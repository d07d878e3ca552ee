import '../../src/ui/tokens/page.css';
import { afterEach } from 'vitest';

afterEach(() => document.body.replaceChildren());

/** Puts an element with these properties on the page and waits until it is drawn. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): Promise<HTMLElementTagNameMap[K]> {
  const element = document.createElement(name);
  Object.assign(element, properties);
  document.body.append(element);
  await drawn(element);
  return element;
}

/** Until the element, and what it holds, has drawn what was last set. */
export async function drawn(element: HTMLElement): Promise<void> {
  await (element as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- the caller says what it looks for, as with querySelector */
/** The first match inside an element's own tree. */
export function inside<E extends HTMLElement = HTMLElement>(element: HTMLElement, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`${element.localName} has no ${selector}`);
  return found;
}
