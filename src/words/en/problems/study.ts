import type { ProblemFacts } from '../../../base/problem.ts';
import type { NoteCode } from './notes.ts';
import type { Sentences } from './sentences.ts';
import { titleOf, titleWith } from './titles.ts';

export const studySentences: Omit<Sentences<'study'>, NoteCode> = {
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
  'study/model-1': () =>
    'The old numbers of this file cannot be worked out any more, so they are not shown here.',
  'study/too-much': () =>
    'These are too many single results to hold: ask for fewer outputs, options or draws.',
  'study/unknown-output': (facts) => unknown('output', facts),
  'study/unknown-option': (facts) => unknown('option', facts),
  'study/unknown-lever': ({ name, nearest }) =>
    `No decision can change "${name}". ${nearest === undefined ? 'Choose another lever.' : `Did you mean "${nearest}"?`}`,
  'study/unknown-quantity': ({ name, nearest }) =>
    `There is no number called "${name}" here.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
  'study/no-such-month': ({ month, first, last }, say) =>
    `${say.month(month)} is not computed. Choose a month from ${say.month(first)} to ${say.month(last)}.`,
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

function unknown(what: string, { name, nearest, known }: ProblemFacts['study/unknown-output']): string {
  const hint =
    nearest !== undefined
      ? `Did you mean "${nearest}"?`
      : known
        ? `Known: ${known.join(', ')}.`
        : 'The page of equations lists them all.';
  return `There is no ${what} "${name}". ${hint}`;
}
