import { printTex, texNumber, texText, texWidth } from '../../language/print-tex.ts';
import { printWords } from '../../language/print-words.ts';
import { eachOf, familyInWords, splitQuantity } from './name-in-words.ts';
import type { Passport, PassportEquation } from './passport.ts';
import { referenceKey } from './write-out.ts';

/** An equation ready to be shown: mathematics, and the same in words. */
export interface PassportTex {
  readonly named: { readonly tex: string; readonly words: string };
  readonly filled: { readonly tex: string; readonly words: string };
}

/** Writes a value in its unit: `15%`, `£49,800`, `11.2`. */
export type WriteValue = (value: number, unit: string) => string;

const WIDTH = 44;
/** Longer names are broken into lines. */
const NAME_WIDTH = 32;

/** The equation of a passport as mathematics: with names, then with the values of the central run. */
export function passportTex(
  passport: Passport & { readonly equation: PassportEquation },
  write: WriteValue,
  width = WIDTH,
): PassportTex {
  const { equation, quantity, kind, value, unit } = passport;
  // An equation is said for any member; what acts on one input is about that one.
  const name = kind === 'input' ? passport.name : familyInWords(splitQuantity(quantity).family);
  const { named, said, filled, values } = equation;
  const shown = (key: string): string => {
    const of = values[key];
    return of ? write(of.value, of.unit) : '';
  };
  const result = write(value, unit);
  return {
    named: {
      tex: equals(
        texText(name, NAME_WIDTH),
        printTex(
          named,
          {
            name: (reference) => texText(said[referenceKey(reference)] ?? '', NAME_WIDTH),
            set: (set) => texText(eachOf(set)),
          },
          { width },
        ),
        width,
      ),
      words: `${name} is ${printWords(named, { name: (reference) => said[referenceKey(reference)] ?? '' })}.`,
    },
    filled: {
      tex: equals(
        texText(result),
        printTex(
          filled,
          { name: (reference) => texText(shown(referenceKey(reference))), number: texNumber },
          { width },
        ),
        width,
      ),
      words: `${result} is ${printWords(filled, { name: (reference) => shown(referenceKey(reference)) })}.`,
    },
  };
}

/** `left = right` on one line where it fits; otherwise the right side on the next. */
const equals = (left: string, right: string, width: number): string =>
  texWidth(left) + texWidth(right) + 3 <= width
    ? `${left} = ${right}`
    : `\\begin{array}{l}${left}\\\\\\displaystyle {}= ${right}\\end{array}`;
