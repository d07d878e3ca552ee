import { nineInTen, number, offences, percent } from '../format-number.ts';
import { ofHundredFutures } from '../futures-text.ts';
import type { Compared, LookedAt } from '../looked-at.ts';
import { PEOPLE, POUNDS_A_YEAR, type Measure } from '../measures.ts';
import { notCompared } from '../not-compared.ts';
import { notCounted } from '../not-counted.ts';
import type { Reading } from '../pick.ts';
import { treatedElsewhere } from '../treated-elsewhere.ts';
import { notJudgedWords } from './beside-treatment.ts';
import type { Meaning } from './meaning.ts';

/** Offences by the year already. */
const OFFENCES: Measure = { ...PEOPLE, write: (value) => number(value) };

/**
 * How many offences IOM has to prevent in a year to be worth what it costs, whole and additional, and in how many futures it
 * does; beside the reference, what only the change has to be worth.
 */
export function breakEvenMeanings(looked: LookedAt): Meaning[] {
  const breakEven = looked.at('break_even_offences');
  if (!breakEven) return [];
  const beside = changeWords(looked);
  return [
    {
      figure: offences(breakEven.value),
      quantity: 'break_even_offences',
      term: 'break-even',
      ground: 'crime',
      change: 'a year to break even',
      tone: 'neither',
      words: [
        averageWords(breakEven, looked.at('break_even_effect')),
        additionalWords(breakEven, looked.at('break_even_additional')),
        paysWords(looked.at('iom_net_value')?.above),
      ]
        .filter((each) => each !== '')
        .join(' '),
      ...(beside === '' ? {} : { compared: beside }),
    },
  ];
}

function averageWords({ low, high }: Reading, effect: Reading | undefined): string {
  const start = `IOM pays for itself if IOM alone prevents this many (${nineInTen(low, high, number)})`;
  if (!effect) return `${start}.`;
  if (effect.value > 1) return `${start}: more than those it covers would commit at all.`;
  return `${start}: ${percent(effect.value)} of what those it covers would commit.`;
}

/** Most of probation's work is there whatever IOM does: what is paid anyhow need not be won back. */
function additionalWords(whole: Reading, additional: Reading | undefined): string {
  return additional && number(additional.value) !== number(whole.value)
    ? `Of the cost that would not be there without IOM alone: ${number(additional.value)}.`
    : '';
}

function paysWords(above: number | undefined): string {
  if (above === undefined || Number.isNaN(above)) return '';
  const [pays = 0] = ofHundredFutures([above, 1 - above]);
  return `It pays for itself in ${pays === 0 ? 'no future' : `${pays} of 100 futures`}.`;
}

/** What the change alone has to be worth, and in how many futures it is: an average falls when money is cut. */
function changeWords(looked: LookedAt): string {
  const { scenario, option, reference, isReference, compared } = looked;
  if (isReference) return '';
  const treated = treatedElsewhere(looked);
  const judged = !treated?.differs;
  return [
    costWords(compared('break_even_offences', OFFENCES), compared('break_even_additional', OFFENCES)),
    judged ? elsewhereWords(compared('break_even_elsewhere', OFFENCES)) : '',
    notCompared(scenario, option, reference) !== ''
      ? ''
      : !judged
        ? notJudgedWords(looked, treated)
        : worthWords(compared('net_value', POUNDS_A_YEAR), reference.name, notCounted(looked) !== ''),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

function costWords(whole: Compared | undefined, additional: Compared | undefined): string {
  if (whole?.comparison.kind !== 'told' || whole.comparison.apart === 0) return '';
  const { apart, judged } = whole.comparison;
  const range = nineInTen(Math.abs(judged.low), Math.abs(judged.high), number);
  const alone = additional?.comparison.kind === 'told' ? Math.abs(additional.comparison.apart) : undefined;
  const part =
    alone === undefined || alone === Math.abs(apart) ? '' : `; ${number(alone)} of additional cost alone`;
  return apart > 0
    ? `To be worth what it costs more, IOM must prevent ${number(apart)} more a year (${range}${part}).`
    : `What IOM costs less is worth ${offences(-apart)} a year (${range}${part}).`;
}

function elsewhereWords(there: Compared | undefined): string {
  if (there?.comparison.kind !== 'told' || there.comparison.apart <= 0) return '';
  const { apart, judged } = there.comparison;
  return `What goes elsewhere is worth it if it prevents ${number(apart)} there (${nineInTen(judged.low, judged.high, number)}).`;
}

/** Over all futures, those without an effect among them. */
function worthWords(net: Compared | undefined, reference: string, leftOut: boolean): string {
  const comparison = net?.comparison;
  if (!comparison || comparison.kind === 'waiting') return '';
  const { number: central, agree, against, same } = comparison.judged;
  if (central === 0) return '';
  const [better = 0, worse = 0, equal = 0] = ofHundredFutures(
    central > 0 ? [agree, against, same] : [against, agree, same],
  );
  const rest = [worse > 0 ? `less in ${worse}` : '', equal > 0 ? `as much in ${equal}` : ''].filter(
    (each) => each !== '',
  );
  const start = leftOut ? 'Counting nothing for what went elsewhere, it' : 'It';
  return `${start} is worth more than “${reference}” in ${better === 0 ? 'no future' : `${better} of 100 futures`}${rest.map((each) => `, ${each}`).join('')}.`;
}
