import type { LitElement, ReactiveController } from 'lit';

/**
 * When the thing in a list that has the focus is taken away, the focus goes to the one that took its place, else to
 * the one before it, else to `otherwise`: never to nowhere.
 */
export class KeepFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #list: string;
  readonly #otherwise: string;
  #held = -1;
  #count = 0;

  constructor(host: LitElement, list: string, otherwise: string) {
    this.#host = host;
    this.#list = list;
    this.#otherwise = otherwise;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.renderRoot as ShadowRoot | undefined;
    if (!root) return;
    const items = this.#items(root);
    this.#count = items.length;
    const { activeElement } = root;
    this.#held = activeElement ? items.indexOf(activeElement as HTMLElement) : -1;
  }

  hostUpdated(): void {
    const held = this.#held;
    if (held < 0) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const items = this.#items(root);
    if (items.length >= this.#count || root.activeElement !== null) return;
    const next = items[Math.min(held, items.length - 1)];
    const target = next ? focusable(next) : root.querySelector<HTMLElement>(this.#otherwise);
    target?.focus();
  }

  /** To the last of the list, or the one so many from its end. Gives whether there is one. */
  focusLast(from = 1): boolean {
    const last = this.#items(this.#host.renderRoot as ShadowRoot).at(-from);
    if (!last) return false;
    focusable(last).focus();
    return true;
  }

  #items(root: ShadowRoot): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(this.#list)];
  }
}

const focusable = (item: HTMLElement): HTMLElement =>
  item.shadowRoot?.querySelector<HTMLElement>('button, input, textarea, select, a[href]') ?? item;
