import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';
import { nineInTenFirst, monthName, number, ofHundred } from './format-number.ts';
import { pick, sameReading, type Reading } from './pick.ts';
import { shortageSentence } from './shortage.ts';

export interface Headline {
  /** `In March 2016, 53 of 100 cases are covered, down from 77.` */
  readonly headline: string;
  /** How sure, how it compares with the reference, and what runs short. */
  readonly support: string;
}

/** What the option in hand means in one month, from the central run and its range. Empty where it was not projected. */
export function headline(scenario: Scenario, projection: Projection, option: string, month: Month): Headline {
  const output = 'caseload_coverage';
  const now = pick(projection, option, output, month);
  const projected = projection.options.find(({ id }) => id === option)?.outputs[output];
  if (!projected || !projection.months.includes(month)) return { headline: '', support: '' };
  if (!now)
    return { headline: `In ${monthName(month)} nobody on the list is in the community.`, support: '' };
  if (Math.round(now.value * 100) > 100 || Math.round(now.value * 100) < 0)
    return {
      headline: `In ${monthName(month)} coverage comes to ${number(now.value * 100)}%, which cannot be.`,
      support: 'Coverage is from 0 to 100%. An equation of the model has been changed: see How it works.',
    };
  const start = projection.months[0]!;
  const today = pick(projection, option, output, start);
  const reference = scenario.options[0]!;
  const other = option === reference.id ? undefined : pick(projection, reference.id, output, month);
  const covered = ofHundred(now.value);
  const support = [
    `${nineInTenFirst(now.low, now.high, ofHundred)}.`,
    other ? comparison(now, other, reference.name) : '',
    shortageSentence(scenario, projection, option, month),
  ];
  return {
    headline: `In ${monthName(month)}, ${covered} of 100 cases ${/^(under )?1$/.test(covered) ? 'is' : 'are'} covered${movement(now, month === start ? undefined : today)}.`,
    support: support.filter((sentence) => sentence !== '').join(' '),
  };
}

/** Judged by what is written, so that the words never say "down from 53" beside 53. */
function movement(now: Reading, today: Reading | undefined): string {
  if (!today) return '';
  const [to, from] = [ofHundred(now.value), ofHundred(today.value)];
  if (to === from) return sameReading(now, today) ? ', no change from today' : ', about the same as today';
  return `, ${now.value < today.value ? 'down' : 'up'} from ${from}`;
}

function comparison(now: Reading, other: Reading, name: string): string {
  if (sameReading(now, other)) return `No change from “${name}”.`;
  const difference = Math.round(now.value * 100) - Math.round(other.value * 100);
  if (difference === 0) return `About the same as “${name}”.`;
  return `${Math.abs(difference)} ${difference < 0 ? 'fewer' : 'more'} than under “${name}” (${ofHundred(other.value)}).`;
}
