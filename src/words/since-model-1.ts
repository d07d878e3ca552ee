import type { Scenario } from '../scenario/scenario.ts';
import type { ModelChange } from '../study/changes-since-model-1.ts';
import type { SaidNumbers, SinceModel1 } from '../study/since-model-1.ts';
import { monthName, NONE, number, percent, pounds } from './format-number.ts';

const CHANGES: Readonly<Record<ModelChange, string>> = {
  'one-number':
    'Every number is now from one run of the sums, with each assumption at its middle. Before, the page showed the middle of 1,000 futures, and the numbers did not always add up.',
  'no-effect': 'In some futures IOM now has no effect at all. You can see how many, and change it.',
  'longer-list':
    'A longer list no longer prevents crime by itself. The team can only do the work that it has time for.',
  custody:
    'When people stay in prison for less time, there are now fewer in prison. Before, it changed nothing.',
  growth: 'When growth changes from a date, it no longer changes the years before that date.',
  effect: 'When the effect of IOM changes from a date, what people would do without IOM now stays the same.',
  shares: 'The parts of one budget, or of one person’s time, can no longer add up to more than the whole.',
  'money-not-counted':
    'Money that leaves IOM no longer prevents crime elsewhere until you say what it is for. Before, the model made up a number.',
  'money-later': 'What diverted money does elsewhere now takes months to show. Before, it showed at once.',
  notice: 'Staff on notice are now paid out of the money that left. Only the rest can do other work.',
  'recorded-crime':
    'Crimes that moved officers prevent are counted in recorded crime. They are now turned into all crimes, as for IOM, and take months to show.',
  'vacant-posts': 'Posts that nobody fills are no longer paid. Their money is shown as unspent.',
  formulas: 'Formulas now follow your decisions, month by month.',
};

export interface SinceWords {
  readonly heading: string;
  readonly changes: readonly string[];
  readonly caption: string;
  readonly head: readonly string[];
  /** A row for each option: its name, then each number as it was and as it is. */
  readonly rows: readonly (readonly string[])[];
}

/** What changed since a file was made, and by how much its main numbers moved. */
export function sinceWords(scenario: Scenario, { month, changes, options }: SinceModel1): SinceWords {
  const pair = (write: (value: number) => string, then: number, now: number): string[] =>
    [then, now].map((value) => (Number.isNaN(value) ? NONE : write(value)));
  return {
    heading: 'What changed since this file was made',
    changes: changes.map((change) => CHANGES[change]),
    caption: `What the page said then and says now, in ${monthName(month)}`,
    head: [
      'Option',
      'Coverage then',
      'Now',
      'Offences prevented a year then',
      'Now',
      'Cost of IOM a year then',
      'Now',
    ],
    rows: options.map(({ id, then, now }) => [
      scenario.options.find((option) => option.id === id)?.name ?? id,
      ...pair(percent, then.caseload_coverage, now.caseload_coverage),
      ...pair(number, then.prevented, now.prevented),
      ...pair(pounds, then.programme_cost, now.programme_cost),
    ]),
  };
}

/** The same in a line, for who reads no table: the option whose coverage moved most. */
export function sinceLine(scenario: Scenario, { month, options }: SinceModel1): string {
  const moved = ({ then, now }: { then: SaidNumbers; now: SaidNumbers }): number =>
    Math.abs(now.caseload_coverage - then.caseload_coverage) || 0;
  const [most] = [...options].sort((a, b) => moved(b) - moved(a));
  if (!most) return '';
  const name = scenario.options.find(({ id }) => id === most.id)?.name ?? most.id;
  const of = (numbers: SaidNumbers): string => percent(numbers.caseload_coverage);
  const prevented = `${number(most.then.prevented)} to ${number(most.now.prevented)}`;
  return `The model has changed since this file was made. In ${monthName(month)}, coverage under “${name}” was ${of(most.then)} and is now ${of(most.now)}; offences prevented a year went from ${prevented}.`;
}
