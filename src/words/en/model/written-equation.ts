import { printTex } from '../../../language/print-tex.ts';
import type { Scenario } from '../../../scenario/scenario.ts';
import type { ReadEquation } from '../../../study/model-description.ts';
import type { Written } from '../../written.ts';
import { equationInWords } from './equation-words.ts';
import { atStart, eachOf, generalReference } from './naming.ts';
import { texName, texWords } from './tex-words.ts';
import { titleOf } from './titles.ts';

/** Characters to a line of mathematics, and of a name in it. */
const WIDE = { width: 110, name: 34 };
const NARROW = { width: 46, name: 22 };

/** An equation by its key (`coverage`, `filled_own.initially`), with the titles of the model for its names. */
export function writtenEquation(scenario: Scenario, key: string, { expression }: ReadEquation): Written {
  const title = key.endsWith('.initially') ? atStart(titleOf(key)) : titleOf(key);
  const tex = ({ width, name: nameWidth }: typeof WIDE): string => {
    const right = printTex(
      expression,
      {
        name: (reference) => texName(generalReference(scenario, reference), nameWidth),
        set: (set) => texName(eachOf(set)),
        words: texWords,
      },
      { width },
    );
    return `\\begin{array}{l}${texName(title)}\\\\\\displaystyle {}= ${right}\\end{array}`;
  };
  return {
    tex: tex(WIDE),
    narrowTex: tex(NARROW),
    words: `${title} is ${equationInWords(expression, (reference) => generalReference(scenario, reference))}.`,
  };
}
