import type { Reference } from '../../../language/expression.ts';
import { printTex, texWidth } from '../../../language/print-tex.ts';
import { iomModel } from '../../../model/iom-model.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Passport, PassportEquation } from '../../../study/passport/passport.ts';
import { splitQuantity } from '../../../study/passport/split-quantity.ts';
import { referenceKey } from '../../../study/passport/write-out.ts';
import type { PassportTex } from '../../written.ts';
import { equationInWords } from './equation-words.ts';
import { eachOf, familyInWords, quantityInWords, referenceInWords } from './naming.ts';
import { texName, texWords } from './tex-words.ts';

/** Writes a value in its unit: `15%`, `£49,800`, `11.2`. */
export type WriteValue = (value: number, unit: string) => string;

const WIDTH = 44;
/** Longer names are broken into lines. */
const NAME_WIDTH = 32;

/** The equation of a passport as mathematics: with names, then with the values of the central run. */
export function passportTex(
  scenario: Scenario,
  passport: Passport & { readonly equation: PassportEquation },
  write: WriteValue,
  width = WIDTH,
): PassportTex {
  const { equation, quantity, kind, value, unit } = passport;
  const { family } = splitQuantity(quantity);
  // An equation is said for any member; what acts on one input is about that one.
  const name = kind === 'input' ? quantityInWords(scenario, quantity) : familyInWords(family);
  const { named, filled, values } = equation;
  const over = kind === 'input' ? [] : (iomModel.equations.find((each) => each.name === family)?.over ?? []);
  const own = new Set<string>(over);
  const called = (reference: Reference): string => referenceInWords(scenario, reference, own);
  const shown = (key: string): string => {
    const of = values[key];
    return of ? write(of.value, of.unit) : '';
  };
  const result = write(value, unit);
  return {
    named: {
      tex: equals(
        texName(name, NAME_WIDTH),
        printTex(
          named,
          {
            name: (reference) => texName(called(reference), NAME_WIDTH),
            set: (set) => texName(eachOf(set)),
            words: texWords,
          },
          { width },
        ),
        width,
      ),
      words: `${name} is ${equationInWords(named, called)}.`,
    },
    filled: {
      tex: equals(
        texName(result),
        printTex(
          filled,
          {
            name: (reference) => texName(shown(referenceKey(reference))),
            set: (set) => texName(eachOf(set)),
            words: texWords,
          },
          { width },
        ),
        width,
      ),
      words: `${result} is ${equationInWords(filled, (reference) => shown(referenceKey(reference)))}.`,
    },
  };
}

/** `left = right` on one line where it fits; otherwise the right side on the next. */
const equals = (left: string, right: string, width: number): string =>
  texWidth(left) + texWidth(right) + 3 <= width
    ? `${left} = ${right}`
    : `\\begin{array}{l}${left}\\\\\\displaystyle {}= ${right}\\end{array}`;
