export { formulaInWords, namedFormula } from '../model/formula-in-words.ts';
export { meaningOf, sourceOf } from '../model/meaning-of.ts';
export { atStart, familyInWords, quantityInWords } from '../model/naming.ts';
export { passportTex } from '../model/passport-tex.ts';
export { sectionTitles } from '../model/sections.ts';
export { titleOf } from '../model/titles.ts';
export { writtenEquation } from '../model/written-equation.ts';
