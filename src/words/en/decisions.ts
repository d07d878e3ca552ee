import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import type { Pieces } from '../pieces.ts';
import { monthName, shortMonth } from './numbers.ts';

/** The list of options. `shows` is what the number beside each is. */
export const optionsHeading = (shows: string): Pieces => ['Options ', { place: 'shows', text: shows }];

export const optionLabel = (name: string, summary: string): string =>
  summary === '' ? asWritten(name) : `${asWritten(name)}, ${summary}`;

export const options = {
  nameLabel: 'Name of the option',
  keepName: 'Keep this name',
  leaveName: 'Leave the name as it is',
  cancel: 'Cancel',
  add: 'New option',
  copy: 'Copy',
  rename: 'Rename',
  remove: 'Remove',
  needsName: 'An option needs a name: type one.',
};

export const changeOptions = (name: string): string => `Change the options: ${asWritten(name)}`;

/** Decisions as bars on the time axis. */
export const barsLabel = (): string => 'Decisions on the time axis';

export type Grip = 'move' | 'from' | 'until';

/** What a grip of a bar moves. */
export function gripLabel(grip: Grip, decision: string): string {
  const name = asWritten(decision);
  switch (grip) {
    case 'move':
      return `Move ${name}`;
    case 'from':
      return `Beginning of ${name}`;
    case 'until':
      return `End of ${name}`;
  }
}

/** Where a grip stands; an end of null is for good. */
export function gripAt(grip: Grip, from: Month, until: Month | null): string {
  const forGood = 'for good';
  switch (grip) {
    case 'move':
      return `from ${monthName(from)} ${until === null ? forGood : `to the end of ${monthName(until)}`}`;
    case 'from':
      return monthName(from);
    case 'until':
      return until === null ? forGood : monthName(until);
  }
}

export const gripHint = (decision: string, at: string): string => `${asWritten(decision)}: ${at}`;

/** After the name of a decision that is switched off. */
export const offAfter = (name: string, on: boolean): string =>
  on ? asWritten(name) : `${asWritten(name)} (off)`;

export const card = {
  nameLabel: 'Name of the decision',
  anywayNameLabel: 'Name of what happens anyway',
  removeHint: 'Remove this decision',
  removeAnywayHint: 'Remove this change',
  back: 'Back to how it was saved',
  up: 'Move up',
  down: 'Move down',
  copy: 'Copy',
  fold: 'Fold',
  unfold: 'Unfold',
  fromLabel: 'From',
  untilLabel: 'Until',
  forGood: 'for good',
  leadIn: 'to the end of ',
  comesIn: 'How it comes in',
  atOnceLabel: 'At once',
  bitByBit: 'Bit by bit',
  atOnce: 'at once',
  monthsLabel: 'Months to reach it',
  monthsUnit: 'months',
  comesFrom: 'comes from',
  goesTo: 'goes to',
  wholeMonths: 'Use a whole number of months, from 1 (at once) to 120.',
  needsName: 'A decision needs a name: type one.',
  changeNeedsName: 'A change needs a name: type one.',
  sayWhere: 'Say where it goes: response, or other priorities.',
};

export const inForce = (name: string): string => `In force: ${asWritten(name)}`;
export const remove = (name: string): string => `Remove ${asWritten(name)}`;
export const settingsOf = (name: string): string => `Settings of ${asWritten(name)}`;
/** A thing that can be done with one decision: `Move up: Officers to response`. */
export const doTo = (what: string, name: string): string => `${what}: ${asWritten(name)}`;
export const amountLabel = (decision: string, lever: string): string => `${asWritten(decision)}: ${lever}`;
export const sourceLine = (source: string): string => `Source: ${asWritten(source)}`;

/** Before the months of a decision; `amount` is what its number is an amount of. */
export const amountFrom = (amount: string): string => `${amount}, from`;

/** Over how many months it comes in: `months` is the field. */
export const overMonths = (): Pieces => ['over ', { place: 'months' }, ' months'];

/** All of a decision in one line: `Share for IOM: 50% of today’s level, from Apr 2014, over 3 months`. */
export interface DecisionLine {
  readonly lever: string;
  /** What is changed by how much, in words. */
  readonly change: string;
  readonly from: Month;
  readonly until: Month | null;
  readonly rampMonths: number;
  readonly on: boolean;
}

export function decisionLine({ lever, change, from, until, rampMonths, on }: DecisionLine): string {
  const end = until === null ? '' : ` to the end of ${shortMonth(until)}`;
  const ramp = rampMonths > 1 ? `, over ${rampMonths} months` : '';
  return `${lever}: ${change}, from ${shortMonth(from)}${end}${ramp}${on ? '' : ' (off)'}`;
}

export const endsTooSoon = (from: Month, until: Month): string =>
  `It would end in ${monthName(until)}, before it begins in ${monthName(from)}. Choose a later end or an earlier beginning.`;
