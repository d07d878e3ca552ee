import { nineInTen, number, offences, percent, rounded, roundPounds } from '../numbers.ts';
import { ofHundredFutures } from '../../futures-text.ts';
import type { Compared, LookedAt } from '../looked-at.ts';
import { PEOPLE, POUNDS_A_YEAR, type Measure } from '../measures.ts';
import { notCompared } from '../not-compared.ts';
import { LEAST_POUNDS } from '../../least-told.ts';
import { uncounted } from '../not-counted.ts';
import type { Reading } from '../../pick.ts';
import { treatedElsewhere } from '../treated-elsewhere.ts';
import { notJudgedWords } from './beside-treatment.ts';
import { changedHere } from './changed-here.ts';
import type { Meaning } from '../../meaning.ts';

const YEAR = 12;

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
  return additional && differ(additional.value, whole.value)
    ? `Of the cost that would not be there without IOM alone: ${number(additional.value)}.`
    : '';
}

/** Whether two costs differ by an offence's worth, and are written so: what only rounding parts is one cost. */
const differ = (a: number, b: number): boolean => Math.abs(a - b) >= 0.5 && number(a) !== number(b);

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
    costWords(looked),
    judged ? elsewhereWords(looked) : '',
    servicesWords(looked),
    notCompared(scenario, option, reference) !== ''
      ? ''
      : !judged
        ? notJudgedWords(looked, treated)
        : worthWords(compared('net_value', POUNDS_A_YEAR), reference.name, countingNothing(looked)),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** How much more of an output there is than under the reference, in its own unit. */
const more = ({ at, before }: LookedAt, output: string): number | undefined => {
  const [now, then] = [at(output), before(output)];
  return now && then && now.value - then.value;
};

/** What IOM spends more or less, over what an offence costs: the sum and the offences are one quotient. */
function costWords(looked: LookedAt): string {
  const whole = looked.compared('break_even_offences', OFFENCES)?.comparison;
  if (whole?.kind !== 'told') return '';
  const { judged } = whole;
  const count = Math.abs(rounded(judged.number));
  if (count === 0) return '';
  const additional = looked.compared('break_even_additional', OFFENCES)?.comparison;
  const alone = additional?.kind === 'told' ? Math.abs(additional.judged.number) : undefined;
  const part =
    alone === undefined || !differ(alone, Math.abs(judged.number))
      ? ''
      : `; ${number(alone)} of additional cost alone`;
  const range = nineInTen(Math.abs(judged.low), Math.abs(judged.high), number);
  const cost = more(looked, 'programme_cost');
  const sum = cost === undefined ? '' : `${roundPounds(Math.abs(cost) * YEAR)} a year`;
  if (judged.number < 0)
    return `What IOM costs less${sum === '' ? '' : `, ${sum},`} is worth ${offences(count)} a year (${range}${part}).`;
  const unspent = more(looked, 'unspent') ?? 0;
  const left = Math.abs(unspent) >= LEAST_POUNDS ? ' Money that is not spent is not in it.' : '';
  return `To be worth ${sum === '' ? 'what it costs more' : `the ${sum} more that it costs`}, IOM must prevent ${number(count)} more a year (${range}${part}).${left}`;
}

/** Covers its own cost, and no more is said: whether the public is better off hangs on what IOM no longer prevents too. */
function elsewhereWords(looked: LookedAt): string {
  const there = looked.compared('break_even_elsewhere', OFFENCES)?.comparison;
  if (there?.kind !== 'told') return '';
  const { judged } = there;
  if (rounded(judged.number) <= 0) return '';
  const cost = more(looked, 'redeployed_cost');
  const own = cost === undefined ? 'cost' : `${roundPounds(cost * YEAR)} a year`;
  const range = nineInTen(judged.low, judged.high, number);
  const loss = (changedHere(looked)?.fewer ?? 0) > 0 ? ' That leaves out what IOM no longer prevents.' : '';
  return `To cover its own ${own}, what went elsewhere must prevent ${number(judged.number)} there (${range}).${loss}`;
}

/** What no work is counted for can neither be lost nor gained: that half of the comparison is missing, and is said to be. */
function servicesWords(looked: LookedAt): string {
  const services = more(looked, 'service_funding') ?? 0;
  if (Math.abs(services) < LEAST_POUNDS) return '';
  const [goes, change] = services < 0 ? ['less', 'loss'] : ['more', 'gain'];
  return `${roundPounds(Math.abs(services))} a year ${goes} pays for services: no work is counted for those, so no ${change} either.`;
}

/** What the verdict leaves out, by name. */
function countingNothing(looked: LookedAt): string {
  const [went, came] = [uncounted(looked), uncounted(looked, -1)];
  const left = [
    went &&
      `for the ${went.what}${went.onlyPosts || went.what.endsWith('posts') ? '' : ' of money'} that went elsewhere`,
    came && `for what the ${came.what} that came from elsewhere did there`,
  ].filter((each) => each !== undefined);
  return left.length === 0 ? '' : `Counting nothing ${left.join(' or ')}, `;
}

/** Over all futures, those without an effect among them. */
function worthWords(net: Compared | undefined, reference: string, counting: string): string {
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
  return `${counting}${counting === '' ? 'It' : 'it'} is worth more than “${reference}” in ${better === 0 ? 'no future' : `${better} of 100 futures`}${rest.map((each) => `, ${each}`).join('')}.`;
}
