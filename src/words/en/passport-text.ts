import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import { monthName, number } from './numbers.ts';
import { exactQuantity } from './quantity-text.ts';
import { statedText } from './stated-text.ts';
import type { Quantity } from '../../scenario/scenario.ts';

/** The panel that says where a number comes from. */
export const panel = {
  title: 'Where this number comes from',
  up: 'One step back up',
  close: 'Close',
  wayDown: 'The way down',
  lookingUp: 'Looking it up…',
  rounded: 'Numbers are rounded here, and used in full.',
  madeOf: 'Made of',
  inHowItWorks: 'Open in How it works',
  inAssumptions: 'Open in Assumptions',
  changed: 'Changed',
  changedSinceSaved: 'Changed since saved',
  edited: 'Edited in this scenario',
  decisions: 'Decisions that change it',
  standsOn: 'What it stands on',
  nothingSaid: 'Nothing is said about where it comes from. Give a reason in Assumptions.',
  newTab: ' (opens in a new tab)',
};

/** `That is £598,000 a year.`: what a number by the month comes to in a year. */
export const inAYear = (aMonth: number, unit: string): string =>
  `That is ${exactQuantity(aMonth * 12, unit)}.`;

/** `Half to response, March 2016, central run` */
export const shownFor = (option: string, month: Month): string =>
  `${asWritten(option)}, ${monthName(month)}, central run`;

export const addsNothing = (count: number): string => `And ${number(count)} more that add nothing here`;

/** When a part is read that is read in another month: the month before, or the first one. */
export const atStart = (month: Month): string => `at the start, ${monthName(month)}`;

/** Where an equation comes from that is not the model’s own. */
export const about = {
  scenario: 'This scenario uses its own equation in place of the model’s.',
  formula: 'A formula gives this number. It reads what is stated, before growth and decisions.',
  moves: 'Growth and decisions act on what is stated.',
};

/** `A lever somebody decides, stated in this scenario.` */
export const whatItIs = (lever: boolean, fromFile: boolean): string =>
  `${lever ? 'A lever somebody decides' : 'An assumption'}, ${fromFile ? 'stated in this scenario' : 'the model’s own default'}.`;

export const wasBefore = (was: Quantity, unit: string): string =>
  `Changed since saved. It was ${statedText(was, unit)}.`;

export const sourceRange = (range: string): string => `The source’s range: ${range}.`;

export const madeWith = (draws: number, seed: number, model: string): string =>
  `Made with ${number(draws)} futures, seed ${seed}, model ${model}. In the central run all that is put in is at the middle of its range, and IOM works. What comes out need not be.`;
