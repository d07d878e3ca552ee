import { FEW } from '../small-groups.ts';
import { asWritten } from '../as-written.ts';
import type { Pieces } from '../pieces.ts';
import { number } from './numbers.ts';

/** What is wrong with a file. */
export const problems = { list: 'Problems', close: 'Close' };

export const cannotBeOpened = (file: string): string => `${file || 'This file'} cannot be opened`;

export const problemCount = (count: number): string =>
  `${count === 1 ? 'There is one problem.' : `There are ${number(count)} problems.`} Your work on screen is as it was.`;

export const andMore = (count: number): string => `… and ${number(count)} more.`;

/** Before a file is made in which people may be recognised. */
export const save = {
  why: `A file can be passed on. Where a group has fewer than ${FEW} people, somebody who knows the area may tell who they are.`,
  groups: 'Small groups',
  only: 'Save it only for people who may know who is on the list.',
  anyway: 'Save anyway',
  back: 'Go back',
};

export const saveTitle = (groups: number): string =>
  groups === 1 ? 'One group is small' : 'Some groups are small';

export const smallGroup = (name: string): Pieces => [
  { strong: asWritten(name) },
  `: fewer than ${FEW} people in the community today`,
];
