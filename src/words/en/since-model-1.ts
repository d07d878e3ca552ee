import type { Scenario } from '../../scenario/scenario.ts';
import type { ModelChange } from '../../study/changes-since-model-1.ts';
import type { SaidNumbers, SinceModel1 } from '../../study/since-model-1.ts';
import { monthName, NONE, number, percent, roundPounds } from './numbers.ts';

const CHANGES: Readonly<Record<ModelChange, string>> = {
  'one-number':
    'Every number now comes from one run of the sums, with each assumption at its middle. Before, the page showed the middle of all futures, and its numbers did not always add up.',
  'no-effect': 'In some futures IOM now has no effect at all. You can change how many under Assumptions.',
  'longer-list':
    'A longer list no longer prevents crime by itself. The team can only do the work that it has time for.',
  custody:
    'A change in how long people stay in prison now changes how many are in prison. Before, it did not.',
  growth: 'When growth changes from a date, the years before that date now stay as they were.',
  effect: 'When the effect of IOM changes from a date, what people would do without IOM now stays the same.',
  shares: 'The parts of one budget, or of one person’s time, can no longer add up to more than the whole.',
  'money-later': 'What diverted money does elsewhere now takes months to show. Before, it showed at once.',
  notice: 'Staff on notice are now paid out of the money that left. Only the rest can do other work.',
  'recorded-crime':
    'The crimes that moved officers prevent are counted in recorded crime. The model now allows for unrecorded crime too, as it does for IOM, and the effect takes months to show.',
  'vacant-posts': 'Empty posts no longer cost anything. Their money is shown as unspent.',
  formulas: 'Formulas now follow your decisions, month by month.',
};

/** The dialog that tells it. */
export const dialog = {
  heading: 'What changed since this file was made',
  working: 'Working out the numbers of then and now…',
  inFile: 'In this file',
  inModel: 'In the model',
  option: 'Option',
  then: 'Then',
  now: 'Now',
  close: 'Close',
};

export interface SinceWords {
  readonly heading: string;
  /** By how much the numbers moved, in a sentence. */
  readonly lead: string;
  readonly caption: string;
  /** What each pair of numbers is. */
  readonly head: readonly string[];
  readonly rows: readonly SinceRow[];
  readonly changes: readonly string[];
}

export interface SinceRow {
  readonly option: string;
  /** One for each of `head`. */
  readonly pairs: readonly { readonly then: string; readonly now: string }[];
}

/** The number, a word for it where it stands first and how it is written, in the order of the table. */
const NUMBERS: readonly (readonly [keyof SaidNumbers, string, (value: number) => string])[] = [
  ['caseload_coverage', 'Coverage', percent],
  ['prevented', 'Offences prevented in a year', number],
  ['programme_cost', 'Cost of IOM in a year', roundPounds],
];

/** What changed since a file was made, and by how much its main numbers moved. */
export function sinceWords(scenario: Scenario, since: SinceModel1): SinceWords {
  return {
    heading: dialog.heading,
    lead: sinceLead(scenario, since),
    caption: `What the page said then, and what it says now, for ${monthName(since.month)}`,
    head: NUMBERS.map(([, title]) => title),
    rows: since.options.map((option) => ({
      option: nameOf(scenario, option.id),
      pairs: NUMBERS.map(([name, , write]) => ({
        then: write(option.then[name]),
        now: write(option.now[name]),
      })),
    })),
    changes: since.changes.map((change) => CHANGES[change]),
  };
}

/** The same in a line, for who reads no table. */
export const sinceLine = (scenario: Scenario, since: SinceModel1): string =>
  `The model has changed since this file was made. ${sinceLead(scenario, since)}`;

/** The coverage and the offences of the option whose coverage moved most, or that nothing did. */
function sinceLead(scenario: Scenario, { month, options }: SinceModel1): string {
  const same = options.every(({ then, now }) =>
    NUMBERS.every(([name, , write]) => write(then[name]) === write(now[name])),
  );
  if (same) return `The main numbers of this file for ${monthName(month)} are the same as before.`;
  const most = options.reduce((a, b) => (further(b, a) ? b : a));
  const said = (name: 'caseload_coverage' | 'prevented', write: (value: number) => string): string =>
    moved(write(most.then[name]), write(most.now[name]));
  return `In ${monthName(month)}, coverage under “${nameOf(scenario, most.id)}” ${said('caseload_coverage', percent)}. The number of offences prevented in a year ${said('prevented', number)}.`;
}

function moved(then: string, now: string): string {
  if (then === now) return now === NONE ? 'has no figure, as before' : `is still ${now}`;
  if (now === NONE) return `was ${then} and now has no figure`;
  return `${then === NONE ? 'had no figure' : `was ${then}`} and is now ${now}`;
}

type Option = SinceModel1['options'][number];

/** Whether the coverage of `a` moved further than that of `b`; where both moved alike, the offences. */
function further(a: Option, b: Option): boolean {
  const coverage = distance(a, 'caseload_coverage') - distance(b, 'caseload_coverage');
  return coverage > 0 || (coverage === 0 && distance(a, 'prevented') > distance(b, 'prevented'));
}

/** A number that came or went moved further than any other, but is no further than another such. */
function distance({ then, now }: Option, name: keyof SaidNumbers): number {
  if (Number.isNaN(then[name]) || Number.isNaN(now[name]))
    return Object.is(then[name], now[name]) ? 0 : Number.MAX_VALUE;
  return Math.abs(now[name] - then[name]);
}

const nameOf = ({ options }: Scenario, id: string): string =>
  options.find((option) => option.id === id)?.name ?? id;
