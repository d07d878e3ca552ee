import type { ChartConfiguration } from 'chart.js';
import type { WorkbenchView } from '../../src/ui/workbench/workbench.ts';
import type { LeverView } from '../../src/ui/quantities/lever-view.ts';

const months = Array.from(
  { length: 24 },
  (_, i) => `${2013 + Math.floor((i + 2) / 12)}-${String(((i + 2) % 12) + 1).padStart(2, '0')}`,
);

const line = (colour: string, from: number, to: number, bare = false): ChartConfiguration => ({
  type: 'line',
  data: {
    labels: months,
    datasets: [
      {
        data: months.map((_, i) => (i < 8 ? from : to) - 6),
        pointRadius: 0,
        borderWidth: 0,
        fill: '+1',
        backgroundColor: `${colour}26`,
      },
      { data: months.map((_, i) => (i < 8 ? from : to) + 5), pointRadius: 0, borderWidth: 0 },
      {
        data: months.map((_, i) => (i < 8 ? from : to)),
        pointRadius: 0,
        borderColor: colour,
        borderWidth: 2.5,
      },
    ],
  },
  options: {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    scales: { x: { display: !bare }, y: { display: !bare, min: 0, max: 100 } },
  },
});

const share: LeverView = {
  lever: 'iom_share.ex_dip',
  group: 'Money',
  name: 'Ex-DIP funding: share for IOM',
  today: 0.5,
  kind: 'share',
  unit: 'share',
  least: 0,
  most: 1,
};
const money: LeverView = {
  ...share,
  lever: 'annual_funding.ex_dip',
  name: 'Ex-DIP funding: yearly funding',
  today: 907_881,
  kind: 'money',
  unit: 'GBP/year',
  most: Infinity,
};
const posts: LeverView = {
  lever: 'seconded_posts.constable',
  group: 'Posts',
  name: 'Police constables: lent to IOM',
  today: 10,
  kind: 'posts',
  unit: 'post',
  least: 0,
  most: Infinity,
};

/** A whole workbench with made-up numbers, for tests of how it looks and behaves. */
export const standInView: WorkbenchView = {
  made: 'Made from “Midshire 2013/14” with 1,000 futures, seed 1, model 1.0.',
  options: [
    { id: 'keep', name: 'Keep as now', colour: '#5f6b77', dash: [6, 4], summary: '65%' },
    {
      id: 'divert',
      name: 'Half of ex-DIP to other priorities',
      colour: '#1b5a9e',
      dash: [],
      summary: '52%',
    },
    { id: 'add', name: 'Add officers', colour: '#b4540a', dash: [2, 3], summary: '66%' },
  ],
  option: 'divert',
  optionHeading: 'coverage, Sept 2014',
  optionName: 'Half of ex-DIP to other priorities',
  colour: '#1b5a9e',
  isReference: false,
  together: '',
  decisions: [
    {
      decision: {
        id: 'd1',
        name: 'Ring-fence ends on ex-DIP',
        lever: 'iom_share.ex_dip',
        change: { multiply: 0.5 },
        from: '2013-05',
        until: null,
        ramp_months: 3,
        on: true,
        to: 'patrols',
      },
      lever: share,
      sentence:
        '£226,970 a year leaves: 12 fewer people covered by March 2015; coverage 65% to 58% (55–61%).',
    },
    {
      decision: {
        id: 'd2',
        name: 'Officers to response',
        lever: 'seconded_posts.constable',
        change: { add: -4 },
        from: '2013-10',
        until: '2014-08',
        ramp_months: 0,
        on: false,
        to: 'response',
      },
      lever: posts,
      sentence: '25 fewer people covered by March 2015.',
    },
  ],
  anyway: [],
  levers: [share, money, posts],
  today: undefined,
  decisionMonths: months.slice(1),
  months,
  month: months[18]!,
  headline: [
    'In September 2014 people on the list get on average ',
    { quantity: 'caseload_coverage', text: '52%' },
    ' of the management they should, down from 65% today.',
  ],
  short: '',
  support:
    'In 9 of 10 futures from 49% to 55%. 13 points lower than under “Keep as now” (65%): lower in all futures. Short of 3.1 posts in Police offender management.',
  coverage: line('#1b5a9e', 65, 52),
  coverageSentence: 'Coverage falls from 65% to 52% in October 2013.',
  coverageCursor: undefined,
  coveragePicture: () => undefined,
  coverageTable: () => ({
    caption: 'Coverage by month',
    columns: ['Month', 'Keep as now', 'Divert'],
    rows: months.map((month) => [
      month,
      { text: '65%', quantity: 'caseload_coverage', option: 'keep', month },
      { text: '52%', quantity: 'caseload_coverage', option: 'divert', month },
    ]),
  }),
  tiers: ['Red', 'Amber', 'Green'].map((name, i) => ({
    id: name,
    name,
    people: String(40 + i * 12),
    reference: `${90 - i * 20}%`,
    now: `${84 - i * 24}%`,
    config: line('#1b5a9e', 90 - i * 20, 84 - i * 24, true),
    sentence: `${name} coverage falls.`,
  })),
  tierNames: ['Red', 'Amber', 'Green'],
  shortage: [
    {
      strand: 'Police offender management',
      cells: [1, 0.62, 0.28].map((s) => ({ share: s, text: `${Math.round(s * 100)}%` })),
      short: '3.1 posts',
    },
    {
      strand: 'Probation supervision',
      cells: [0.98, 0.55, 0.18].map((s) => ({ share: s, text: `${Math.round(s * 100)}%` })),
      short: '3.5 posts',
    },
    {
      strand: 'Drug and alcohol treatment',
      cells: [1, 1, 1].map((s) => ({ share: s, text: `${Math.round(s * 100)}%` })),
      short: '–',
    },
    {
      strand: 'Pathway support',
      cells: [1, 1, 0.93].map((s) => ({ share: s, text: `${Math.round(s * 100)}%` })),
      short: '0.1 posts',
    },
  ],
  shortageCaption: 'Share of the work that can be done in September 2014, by kind of work and tier',
  meanings: [
    {
      figure: '91 people',
      change: '25 fewer',
      tone: 'worse',
      words: 'get the management their tier calls for, of 178 in the community',
    },
    { figure: '87 people', change: '25 more', tone: 'worse', words: 'do not' },
    { figure: '6.7 posts', words: 'short: 3.1 police, 3.5 probation, 0.1 pathways' },
    {
      figure: '£227,000',
      change: 'a year diverted',
      tone: 'neither',
      words: 'public cost stays the same: the money is spent elsewhere',
    },
    {
      figure: '0 to 310',
      change: 'more offences a year',
      tone: 'worse',
      words: 'If IOM has no effect (25 of 100 futures): none.',
      compared:
        'If IOM works: 90 fewer than under “Keep as now” (210): fewer in 97 of 100 futures in which IOM works, more in 3.',
    },
    {
      figure: '1 in 24',
      words: 'Break-even: the diversion pays if fewer than 1 in 24 of their offences was being prevented',
    },
  ],
  notes: [],
  trouble: '',
};
