/** What the model calls a number on the page, for which option and of which month; those in hand where left out. */
export interface AskedOf {
  readonly quantity: string;
  readonly option?: string | undefined;
  readonly month?: string | undefined;
}

/** A text of the page with a number in it, and where it stands. */
export interface Piece {
  /** The elements from the nearest component down to the text: `iom-meaning-panel dl dt span.change`; an attribute comes last: `@aria-label`. */
  readonly place: string;
  readonly text: string;
  /** What its passport is of, for a number that has one. */
  readonly asked?: AskedOf;
  /** For a cell of a table: its caption, what heads its column, and its row. */
  readonly cell?: {
    readonly caption: string;
    readonly column: string;
    /** How its row begins: what heads it, and the cell beside that. */
    readonly row: readonly string[];
  };
  /** For what stands on one input or one equation: its name. */
  readonly of?: string;
  /** The text without the numbers in it that have a passport: those are pieces of their own. */
  readonly rest?: string;
  /** The name of the section, card or row that it is in. */
  readonly within?: string;
  /** In a passport, which is checked as a whole. */
  readonly passport?: boolean;
}

/**
 * Everything on the page that has a digit in it and is shown, shadow roots looked through: texts, what inputs hold, and
 * what only listeners hear. Sent to the page as it stands: it may name nothing from outside itself.
 */
export function pieces(): Piece[] {
  const found: Piece[] = [];
  const SAID = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'];
  const INLINE = new Set(['IOM-EXPLAIN', 'IOM-TERM', 'B', 'I', 'EM', 'STRONG', 'A']);
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const shown = (element: Element): boolean =>
    element.checkVisibility() || getComputedStyle(element).display === 'contents';
  const stepOf = (element: Element): string =>
    [element.localName, ...element.classList].join('.').replace(/\.+$/, '');

  const unasked = (node: Node): string =>
    node instanceof Element && node.localName === 'iom-explain'
      ? ''
      : node instanceof Element && node.childElementCount > 0
        ? [...node.childNodes].map(unasked).join('')
        : (node.textContent ?? '');

  const walk = (node: Element, path: string, from: Omit<Piece, 'place' | 'text'>): void => {
    if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName) || !shown(node)) return;
    const place = node.localName.includes('-') ? stepOf(node) : `${path} ${stepOf(node)}`.trim();
    const about = contextOf(node, from);
    const add = (where: string, text: string, more: Omit<Piece, 'place' | 'text'> = about): void => {
      if (/\d/.test(text)) found.push({ place: where, text: tidy(text), ...more });
    };
    for (const name of SAID) add(`${place}@${name}`, node.getAttribute(name) ?? '');
    if (node instanceof HTMLInputElement && node.type === 'text') add(`${place}@value`, node.value);
    if (node instanceof HTMLTextAreaElement) add(`${place}@value`, node.value);
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    const inline = inside.filter(
      (each) => each instanceof Text || (each instanceof Element && INLINE.has(each.tagName)),
    );
    const text = inline.map((each) => each.textContent ?? '').join('');
    if (inside.some((each) => each instanceof Text && tidy(each.data) !== '') || inside.length > 1)
      add(place, text, { ...about, rest: tidy(inline.map(unasked).join('')) });
    for (const each of inside) if (each instanceof Element) walk(each, place, about);
  };

  /** What an element says of the numbers within it: its properties are those that its passport is asked by. */
  const contextOf = (node: Element, from: Omit<Piece, 'place' | 'text'>): Omit<Piece, 'place' | 'text'> => {
    if (node.localName === 'iom-explain') {
      const { quantity, option, month } = node as unknown as AskedOf;
      return { ...from, asked: { quantity, option, month } };
    }
    if (node.localName === 'td' || node.localName === 'th') return { ...from, ...cellOf(node) };
    if (node.localName === 'section' && node.getAttribute('aria-label'))
      return { ...from, within: node.getAttribute('aria-label')! };
    if (node.localName === 'div' && node.parentElement?.localName === 'dl') {
      const { quantity } = (node.querySelector('iom-explain') ?? {}) as Partial<AskedOf>;
      return quantity === undefined ? from : { ...from, of: quantity };
    }
    const said = (selector: string): string => tidy(node.querySelector(selector)?.textContent ?? '');
    if (node.localName === 'iom-passport-panel') return { ...from, passport: true };
    if (node.localName === 'article' && node.querySelector('h3')) return { ...from, within: said('h3') };
    if (node.localName === 'details' && node.querySelector('summary .title'))
      return { ...from, within: said('summary .title') };
    if (node.localName === 'div' && node.classList.contains('member'))
      return { ...from, within: said('.name') };
    if (node.localName === 'div' && node.classList.contains('role')) {
      const { lever } = (node.querySelector('iom-today-lever') ?? {}) as { lever?: { lever?: string } };
      return { ...from, of: lever?.lever ?? '' };
    }
    if (node.localName === 'iom-share-group') {
      const { members } = node as unknown as { members?: { id: string }[] };
      return { ...from, of: members?.[0]?.id.split('.').slice(0, 2).join('.') ?? '' };
    }
    const { lever, row, name, decision } = node as unknown as {
      decision?: { id?: string };
      lever?: { lever?: string };
      row?: { name?: string };
      name?: string;
    };
    if (node.localName === 'iom-decision-card' && decision?.id !== undefined)
      return { ...from, of: decision.id };
    if (lever?.lever !== undefined) return { ...from, of: lever.lever };
    if (node.localName.startsWith('iom-') && row?.name !== undefined) return { ...from, of: row.name };
    if (node.localName === 'iom-range' && name) return { ...from, of: name };
    return from;
  };

  /** The place of each row in its part of a table. */
  const lines = new Map<Element, Map<Element, number>>();
  const cellOf = (node: Element): Omit<Piece, 'place' | 'text'> => {
    const table = node.closest('table');
    const line = node.parentElement;
    if (!table || !line) return {};
    const at = [...line.children].indexOf(node);
    const head = (of: Element | undefined): string => tidy(of?.textContent ?? '');
    const cell = {
      caption: head(table.caption ?? undefined),
      row: [...line.children].slice(0, 2).map(head),
      column: head(table.tHead?.rows[0]?.cells[at]),
    };
    const root = node.getRootNode();
    const view =
      root instanceof ShadowRoot ? (root.host as { table?: { rows?: unknown[][] } }).table : undefined;
    const body = line.parentElement!;
    let places = lines.get(body);
    if (!places) lines.set(body, (places = new Map([...body.children].map((each, i) => [each, i]))));
    const asked = view?.rows?.[places.get(line) ?? -1]?.[at];
    return typeof asked === 'object' && node.localName === 'td'
      ? { cell, asked: asked as AskedOf }
      : { cell };
  };

  walk(document.body, '', {});
  return found;
}
