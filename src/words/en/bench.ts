import type { Month } from '../../base/month.ts';
import type { Pieces } from '../pieces.ts';
import { shortMonth } from './numbers.ts';

/** The workbench around its cards. */
export const bench = {
  meaning: 'What this means',
  left: 'Options and levers',
  tabs: 'What to set',
  decisions: 'Decisions',
  today: 'Today’s position',
  nothingInReference: 'Nothing is decided here. The other options are compared with it.',
  nothingYet: 'Nothing is decided in this option yet.',
  add: 'Add a decision',
  newOption: 'New option',
  anyway: 'What happens anyway',
  anywayWhere: 'Under every option, the first included.',
  glossary: 'What the words mean',
  looks: 'What to look at',
  coverage: 'Coverage',
  money: 'Money and posts',
  flow: 'Where each pound goes',
  waiting: 'Working out what happens…',
  failed: 'This cannot be worked out as it stands.',
  decisionWaiting: 'Working out what this does…',
};

/** To somebody who is here for the first time: `tour` is a button. */
export const tourInvitation = (): Pieces => [
  'New here? ',
  { place: 'tour', text: 'Take the two-minute tour' },
];

export const toKnow = (count: number): string =>
  count === 1 ? '1 thing to know' : `${count} things to know`;

/** What the number beside each option is. */
export const optionHeading = (month: Month): string => `coverage, ${shortMonth(month)}`;
