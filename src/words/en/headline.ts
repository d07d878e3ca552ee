import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';
import { droppedTiers } from './dropped-tiers.ts';
import { monthName, nineInTenFirst, number, percent } from './numbers.ts';
import { lookedAt } from './looked-at.ts';
import { SHARE } from './measures.ts';
import type { Piece, Pieces } from '../pieces.ts';
import { sameReading, type Reading } from '../pick.ts';
import { shorterList } from './shorter-list.ts';
import { shortageSentence } from './shortage.ts';

export interface Headline {
  /** `In March 2016 people on the list get on average 53% of the management they should, down from 77% today.` */
  readonly headline: Pieces;
  /** How sure, how it compares with the reference, and why. */
  readonly support: string;
  /** What runs short: said where there is no grid of it beside. */
  readonly short?: string;
}

/** What the option in hand means in one month, from the central run and its range. Empty where it was not projected. */
export function headline(scenario: Scenario, projection: Projection, option: string, month: Month): Headline {
  const output = 'caseload_coverage';
  const projected = projection.options.find(({ id }) => id === option)?.outputs[output];
  if (!projected || !projection.months.includes(month)) return { headline: [], support: '' };
  const looked = lookedAt(scenario, projection, option, month);
  const now = looked.at(output);
  if (!now)
    return { headline: [`In ${monthName(month)} nobody on the list is in the community.`], support: '' };
  if (SHARE.round(now.value) > 100 || SHARE.round(now.value) < 0)
    return {
      headline: [
        `In ${monthName(month)} coverage comes to `,
        asked(`${number(now.value * 100)}%`),
        ', which cannot be.',
      ],
      support: 'Coverage is from 0 to 100%. An equation of the model has been changed: see How it works.',
    };
  const start = projection.months[0]!;
  const today = month === start ? undefined : lookedAt(scenario, projection, option, start);
  const work = looked.at('work_coverage');
  const support = [
    `${nineInTenFirst(now.low, now.high, percent)}.`,
    looked.compared(output, SHARE)?.text() ?? '',
    shorterList(looked, today),
    droppedTiers(looked),
    work ? `There is staff time for ${percent(work.value)} of the work.` : '',
  ];
  return {
    headline: [
      `In ${monthName(month)} people on the list get on average `,
      asked(percent(now.value)),
      ` of the management they should${movement(now, today?.at(output))}.`,
    ],
    support: support.filter((sentence) => sentence !== '').join(' '),
    short: shortageSentence(scenario, projection, option, month),
  };
}

/** The number of the headline can be asked where it comes from. */
const asked = (text: string): Piece => ({ quantity: 'caseload_coverage', text });

/** Judged by what is written, so that the words never say "down from 53" beside 53. */
function movement(now: Reading, today: Reading | undefined): string {
  if (!today) return '';
  const [to, from] = [percent(now.value), percent(today.value)];
  if (to === from) return sameReading(now, today) ? ', no change from today' : ', about the same as today';
  return `, ${now.value < today.value ? 'down' : 'up'} from ${from} today`;
}
