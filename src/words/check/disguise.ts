import { atMarks } from '../as-written.ts';

/** Every made-up word has one of these in it, and no English word has. */
const VOWELS: Readonly<Record<string, string>> = {
  a: 'ā',
  e: 'ėė',
  i: 'ï',
  o: 'øø',
  u: 'ů',
  y: 'ŷ',
  A: 'Ā',
  E: 'Ėė',
  I: 'Ï',
  O: 'Øø',
  U: 'Ů',
  Y: 'Ŷ',
};

const LETTERS = /\p{L}+/gu;
/** A sentence, or a piece of one, that this voice said before. */
const SAID = /(⟦[^⟦⟧]*⟧)/u;
/** A name of a quantity, an id, an address: nothing that is read as a word. */
const ID = /^(?:[a-z0-9]+(?:[-_.:/][a-z0-9]+)+|[#./].*|https?:.*)$/;

/** Says a text in the made-up language: other words, a third longer, in the other order, in brackets. */
export function disguise(text: string): string {
  if (!/\p{L}{2,}/u.test(text) || ID.test(text)) return atMarks(text).join('');
  const pieces = atMarks(text).flatMap((piece, at) =>
    at % 2 === 1
      ? [piece]
      : piece
          .split(SAID)
          .flatMap((part, said) =>
            said % 2 === 1 ? [part] : part.split(/(\s+)/).map((each) => strange(each)),
          ),
  );
  const lead = /^\s*/.exec(text)![0];
  const trail = text.trim() === '' ? '' : /\s*$/.exec(text)![0];
  return `${lead}⟦${pieces.toReversed().join('').trim()}⟧${trail}`;
}

/** The same for the text in mathematics, a word at a time, since signs of TeX may stand between. */
export const disguiseTex = (tex: string): string =>
  tex.replace(TEX_TEXT, (_, text: string) => {
    const pieces = text.split(TEX_SIGN);
    return `\\text{${pieces.map((piece, at) => (at % 2 === 1 ? piece : strange(piece))).join('')}}`;
  });

const TEX_TEXT = /\\text\{((?:[^{}\\]|\\.|\{[^{}]*\})*)\}/gu;
/** A sign that is escaped, or a group of them. */
const TEX_SIGN = /(\\.|\{[^{}]*\})/u;

const strange = (piece: string): string =>
  piece.replace(LETTERS, (word) => {
    if (word.length === 1) return word;
    const made = word.replace(/[aeiouy]/gi, (vowel) => VOWELS[vowel]!);
    return made === word ? `${word}ŷ` : made;
  });
