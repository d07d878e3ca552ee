import { faultText } from './fault.ts';
import { quote, type Sentences } from './sentences.ts';
import { titleWith } from './titles.ts';

/** Why something that was done on the page could not be done. */
export const editSentences: Sentences<'edit' | 'run'> = {
  'edit/text': faultText,
  'edit/no-name': ({ what }) => `${what === 'option' ? 'An' : 'A'} ${what} needs a name: type one.`,
  'edit/same-name': () => 'Another option has this name: choose one that tells them apart.',
  'edit/order': () =>
    'The low end must not be above the likely value, nor the likely value above the high end.',
  'edit/not-a-number': (facts) =>
    facts.why === 'months'
      ? `The months it takes must be a whole number from 0 to ${facts.most}.`
      : 'This is not a number: type one, such as 4 or 0.5.',
  'edit/unknown': ({ what, name }) =>
    `The ${what === 'value' ? 'scenario' : 'model'} has no ${what} called ${quote(name)}: choose another.`,
  'edit/missing': ({ what }) => `That ${what} is no longer there: choose another.`,
  'edit/nothing': () => 'There is nothing to add: choose what is to be decided.',
  'edit/reference': () => 'The first option is what the others are compared with: it stays.',
  'edit/too-many': ({ what, most, choose }) => {
    switch (what) {
      case 'options':
        return `There may be at most ${most} options: ${choose ? 'remove one, or choose one to add to' : 'remove one first'}.`;
      case 'decisions':
        return `An option may have at most ${most} decisions: remove one first.`;
      case 'anyway':
        return `At most ${most} changes may happen anyway: remove one first.`;
    }
  },
  'edit/not-known-yet': ({ quantity, members }) =>
    `${titleWith(quantity, members)} is not known yet: enter the number first.`,
  'edit/no-default': ({ quantity, members }) =>
    `The model has no value of its own for ${titleWith(quantity, members)}: give one.`,
  'edit/no-text': () => 'The equation is empty: write one.',
  'edit/too-long': ({ most }) => `An equation may have at most ${most} characters: shorten it.`,
  'run/broken': () =>
    'The numbers could not be computed because of a fault in the app. Your work is safe: save it, then reload the page.',
};
