import type { Month } from '../../base/month.ts';
import { asWritten } from '../as-written.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../pick.ts';
import { monthName, nineInTen, percent } from './numbers.ts';

/** The ways a card shows its numbers, and the chart as a picture. */
export const tools = {
  showAs: 'Show as',
  chart: 'Chart',
  table: 'Table',
  noTable:
    'The table could not be fetched. Check that the page’s own server can be reached, and choose it again.',
  picture: 'Picture',
  savePicture: 'Save the chart as a picture',
  noPicture:
    'The picture could not be made in this browser. A screenshot, or printing the page, works instead.',
};

export const coverage = {
  title: 'Caseload coverage',
  table: 'Caseload coverage by month',
  setTarget: 'Set a target',
  target: 'Target',
  noTarget: 'The target could not be fetched. Check that the page’s own server can be reached.',
};

export const coverageHeading = (): Pieces => [{ word: 'coverage', text: coverage.title }];

export const coverageNote = (): Pieces => [
  'line: ',
  { word: 'central-run', text: 'central run' },
  '; band: 9 in 10 futures',
];

/** One line of a chart in one month; no reading where it has none. */
export interface LineAt {
  readonly name: string;
  readonly at: Reading | undefined;
  /** Whether its range is said. */
  readonly range: boolean;
}

/** `March 2016: Half of ex-DIP 69%, in 9 of 10 futures from 54% to 87%; Keep as now 78%` */
export const coverageAt = (month: Month, lines: readonly LineAt[]): string =>
  lines.length === 0 ? monthName(month) : `${monthName(month)}: ${lines.map(lineAt).join('; ')}`;

function lineAt({ name, at, range }: LineAt): string {
  if (!at) return `${asWritten(name)}: no number`;
  const said = `${asWritten(name)} ${percent(at.value)}`;
  // A range of no width says nothing that the number does not.
  const wide = percent(at.low) !== percent(at.high);
  return range && wide ? `${said}, ${nineInTen(at.low, at.high, percent)}` : said;
}

/** The words on a picture that is taken away, and what the words of its file name are made from. */
export interface PictureWords {
  readonly title: string;
  readonly fileName: string;
}

export const coveragePicture = (scenario: string): PictureWords => ({
  title: `Caseload coverage: ${asWritten(scenario)}`,
  fileName: `${asWritten(scenario)} caseload coverage`,
});

/** What the chart of coverage is of, before what it shows. */
export const coverageRead = (shows: string): string =>
  `How much of the management they should get people on the list get on average. ${shows}`;

/** The target for coverage: `amount` is its field. */
export const targetRow = (): Pieces => [
  'People on the list get at least ',
  { place: 'amount' },
  ' of the management they should.',
];

export const target = {
  label: 'Target for coverage',
  set: 'Set this target',
  remove: 'Remove the target',
};

export const otherTarget = (output: string): string =>
  `The target in this file is for “${asWritten(output)}”. A new one takes its place.`;

export const tiers = {
  title: 'By tier',
  table: 'Coverage by tier and month',
  month: 'Month',
};

export const tiersHeading = (): Pieces => ['By ', { word: 'tier', text: 'tier' }];

/** The head of a column: a tier under an option. */
export const tierUnder = (tier: string, option: string): string => `${asWritten(tier)}, ${asWritten(option)}`;

export const tiersPicture = (scenario: string, month: Month): PictureWords => ({
  title: `Coverage by tier, ${monthName(month)}: ${asWritten(scenario)}`,
  fileName: `${asWritten(scenario)} coverage by tier`,
});

/** The name of one small chart: under the first option and under the one in hand, shares from 0 to 1; NaN where there is none. */
export function tierPicture(name: string, before: number, now: number): string {
  const [from, to] = [percent(before), percent(now)];
  return `${asWritten(name)}: ${from === to ? '' : `${from} → `}${to}, axis 0 to 100%`;
}

/** What the chart of one thing among several shows: `Red: …` */
export const ofOne = (name: string, shows: string): string => `${asWritten(name)}: ${shows}`;

export const shortage = {
  work: 'Kind of work',
  short: 'Short',
};

export const shortageHeading = (): Pieces => [{ word: 'shortfall', text: 'Where it runs short' }];

export const shortageCaption = (month: Month, option: string): string =>
  `Share of the work there is capacity for in ${monthName(month)} under ${asWritten(option)}, by kind of work and tier`;

export const meaning = {
  title: 'What this means in',
  monthLabel: 'Month looked at',
  assumed: 'assumed',
  assumedWhy: 'Rests on a planning assumption: see Assumptions',
  assumedSpoken: ': rests on a planning assumption',
};
