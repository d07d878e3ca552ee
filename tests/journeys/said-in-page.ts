/** A text that is seen or read out on the page, and where it stands. */
export interface SaidText {
  readonly where: string;
  readonly text: string;
}

/**
 * Every text on the page, shadow roots and all: what stands in elements that are shown, and what is read out of their
 * labels, titles and hints. Runs in the page and needs nothing but the page.
 */
export function saidInPage(): SaidText[] {
  const READ = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt'];
  const said: { where: string; text: string }[] = [];
  const add = (where: string, text: string | null): void => {
    const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
    if (plain !== '') said.push({ where, text: plain });
  };
  const visit = (root: ParentNode, host: string): void => {
    for (const element of root.querySelectorAll('*')) {
      if (/^(?:script|style|template|noscript)$/.test(element.localName)) continue;
      // What is typed into fields is the author's own; choices of a closed list are not shown, yet can be.
      if (!element.checkVisibility() && element.localName !== 'option') continue;
      const where = `${host} ${element.localName}`;
      for (const name of READ) add(`${where}[${name}]`, element.getAttribute(name));
      // The symbols of an equation are no words.
      if (element.closest('math') === null)
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE) add(where, node.textContent);
      if (element.shadowRoot) visit(element.shadowRoot, element.localName);
    }
  };
  visit(document, '');
  return said;
}

/**
 * What lies beyond the edge of the page, or is cut off where nothing can be scrolled and no dots say so. Runs in the page.
 */
export function cutOff(): string[] {
  const faults = new Set<string>();
  const width = document.documentElement.clientWidth;
  const above = (element: Element): Element | null =>
    element.assignedSlot ??
    element.parentElement ??
    (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);
  /** Nobody sees it, or it can be scrolled to, or dots stand for the rest. */
  const excused = (from: Element): boolean => {
    for (let each: Element | null = from; each; each = above(each)) {
      const { overflowX, clipPath, textOverflow, position } = getComputedStyle(each);
      if (/auto|scroll/.test(overflowX) && each !== document.documentElement && each !== document.body)
        return true;
      if (textOverflow === 'ellipsis' && overflowX !== 'visible') return true;
      if (clipPath !== 'none' && position === 'absolute') return true;
    }
    return false;
  };
  const over = document.documentElement.scrollWidth - width;
  if (over > 0) faults.add(`the page is ${over} pixels wider than the window`);
  const visit = (root: ParentNode, host: string): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot, element.localName);
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const text = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      );
      if (text.length === 0 || excused(element)) continue;
      const range = document.createRange();
      for (const node of text) {
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const beyond = Math.round(Math.max(box.right - width, -box.left));
        const name = `${host} ${element.localName}.${element.getAttribute('class') ?? ''}`;
        if (beyond > 1)
          faults.add(`${name}: ${beyond} over the edge: ${node.textContent!.trim().slice(0, 60)}`);
        for (let each: Element | null = element; each; each = above(each)) {
          const { overflowX, display } = getComputedStyle(each);
          if (!/hidden|clip/.test(overflowX) || /inline$|contents/.test(display)) continue;
          const by = Math.round(box.right - each.getBoundingClientRect().right);
          if (by > 1) faults.add(`${name}: ${by} cut off: ${node.textContent!.trim().slice(0, 60)}`);
          break;
        }
      }
    }
  };
  visit(document, '');
  return [...faults];
}
