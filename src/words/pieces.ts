import type { Month } from '../base/month.ts';

/** A sentence with something in it that is more than its words; a sentence that has nothing of the kind is a string. */
export type Pieces = readonly Piece[];

export type Piece =
  | string
  /** Said with weight. */
  | { readonly strong: string }
  /** A word that can be asked what it means: `word` is its id in the glossary; `text` may be empty. */
  | { readonly word: string; readonly text: string }
  /** A number that can be asked where it comes from; the option and month on screen where they are left out. */
  | {
      readonly quantity: string;
      readonly text: string;
      readonly option?: string;
      readonly month?: Month;
    }
  /** An address outside the page opens in a tab of its own. */
  | { readonly href: string; readonly text: string }
  /** Where the one who shows it puts a thing of its own, such as a field or a button that reads `text`. */
  | { readonly place: string; readonly text?: string };

/** What it reads where nothing can be pressed: a label, a hint, a file. A place reads its own text, or nothing. */
export const plain = (pieces: Pieces): string => pieces.map(textOf).join('');

function textOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : (piece.text ?? '');
}
