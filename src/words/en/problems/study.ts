import { type Sentences } from './sentences.ts';
import { titleOf, titleWith } from './titles.ts';

export const studySentences: Sentences<'study'> = {
  'study/not-a-number': (facts, say) => {
    const { quantity, month, draw, option, why } = facts;
    const future = draw === undefined ? ', the central run' : say.inside(`, draw ${draw}`);
    const cannot = `${say.inside(` (${quantity})`)} cannot be worked out in ${say.month(month)}${future}, option "${option}".`;
    switch (why) {
      case 'formula':
        return `The formula of ${titleWith(quantity, facts.members)}${cannot} Check it for ${DIVISION}`;
      case 'own':
        return `${titleOf(quantity)}${cannot} Check your own equation for ${DIVISION}`;
      case 'model':
        return `${titleOf(quantity)}${cannot} Check the numbers that go into it for extreme values, and your own equations and formulas for divisions by zero or by next to nothing.`;
    }
  },
  'study/equation': (facts) => {
    switch (facts.why) {
      case 'empty':
        return 'The equation is empty: write one.';
      case 'too-long':
        return `An equation may have at most ${facts.most} characters: shorten it.`;
      case 'unknown':
        return `The model has no equation called "${facts.name}". ${facts.nearest === undefined ? 'Choose one of the list.' : `Did you mean "${facts.nearest}"?`}`;
    }
  },
};

const DIVISION =
  'a division by zero or by next to nothing, or a root, power or logarithm of a negative number.';
