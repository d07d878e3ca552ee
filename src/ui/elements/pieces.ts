import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Piece, Pieces } from '../../words/pieces.ts';
import './explain.ts';

/** What stands at the places of a sentence, by their names; each is given the text that the sentence has for it. */
export type AtPlaces = Readonly<Record<string, (text: string) => unknown>>;

/** A sentence with what is in it: strong words, words and numbers that can be asked about, links, things of the one who shows it. */
export const showPieces = (pieces: Pieces, places: AtPlaces = {}): readonly unknown[] =>
  pieces.map((piece) => shown(piece, places));

function shown(piece: Piece, places: AtPlaces): unknown {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return html`<b>${piece.strong}</b>`;
  if ('word' in piece) return html`<iom-term word=${piece.word}>${piece.text}</iom-term>`;
  if ('quantity' in piece)
    return html`<iom-explain
      quantity=${piece.quantity}
      option=${ifDefined(piece.option)}
      .month=${piece.month}
      >${piece.text}</iom-explain
    >`;
  if ('href' in piece) return link(piece.href, piece.text);
  const place = places[piece.place];
  if (!place) throw new Error(`Nothing stands at the place “${piece.place}”.`);
  return place(piece.text ?? '');
}

const link = (href: string, text: string): TemplateResult =>
  href.startsWith('#')
    ? html`<a href=${href}>${text}</a>`
    : html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
