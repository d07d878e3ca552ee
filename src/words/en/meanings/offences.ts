import { listed, moreOffences, nineInTen, nineInTenFirst, number, offences, rounded } from '../numbers.ts';
import { chanceOfNoEffect, type ChanceOfNoEffect } from '../chance-of-no-effect.ts';
import { direction } from '../comparison-text.ts';
import type { Compared, LookedAt } from '../looked-at.ts';
import { OFFENCES_A_YEAR } from '../measures.ts';
import { notCompared } from '../not-compared.ts';
import { listCaveat } from '../list-caveat.ts';
import { notCounted } from '../not-counted.ts';
import { treatedElsewhere, type TreatedElsewhere } from '../treated-elsewhere.ts';
import { ownBeside, treatedWords } from './beside-treatment.ts';
import { sourcesElsewhere, type SourceElsewhere, type SourcesElsewhere } from './sources-elsewhere.ts';
import type { Meaning } from '../../meaning.ts';

const { round: yearly, write } = OFFENCES_A_YEAR;
const WORKING = 'futures in which IOM works';
const YEAR = 12;

/** Offences prevented in a year if IOM works, with what is left if it has no effect. */
export function offencesMeanings(looked: LookedAt): Meaning[] {
  const { scenario, at, option, reference, isReference } = looked;
  const prevented = at('prevented');
  if (!prevented) return [];
  const chance = chanceOfNoEffect(scenario);
  const treated = treatedElsewhere(looked);
  if (treated) return [besideTreatment(looked, treated)];
  const left = yearly(at('prevented_elsewhere')?.value ?? 0);
  const total = yearly(prevented.value);
  const fewer = total >= 0;
  const range = (fewer ? nineInTenFirst : nineInTen)(prevented.low, prevented.high, write);
  const said =
    notCompared(scenario, option, reference) || `${besideText(looked, chance)} ${listCaveat(looked)}`.trim();
  return [
    {
      figure: fewer ? offences(total) : moreOffences(-total),
      quantity: 'prevented',
      ground: 'effect',
      change: `${fewer ? 'prevented ' : ''}a year${ifItWorks(chance)}`,
      tone: 'neither',
      words: [
        chance.moreLikelyNothing,
        `${fewer ? '' : 'Counted as prevented: '}${range}${chance.inWords === '' ? '' : ', those without an effect among them'}.`,
        withoutEffect(looked, left, chance),
        notCounted(looked),
      ]
        .filter((each) => each !== '')
        .join(' '),
      ...(isReference || said === '' ? {} : { compared: said }),
    },
  ];
}

/**
 * Where treatment elsewhere is counted, its crimes are told beside the offences that IOM prevents, and never added to them:
 * they are of another kind. The sum has no range of its own, and where there is more than one tier no passport.
 */
function besideTreatment(looked: LookedAt, treated: TreatedElsewhere): Meaning {
  const { scenario, at, option, reference, isReference } = looked;
  const chance = chanceOfNoEffect(scenario);
  const elsewhere = (at('prevented_elsewhere')?.value ?? 0) * YEAR - treated.crimes;
  const own = (at('prevented')?.value ?? 0) * YEAR - treated.crimes;
  const alone = rounded(elsewhere) === 0;
  const [tier, another] = scenario.tiers;
  const only = alone && !another ? at(`prevented_here.${tier!.id}`) : undefined;
  const said = notCompared(scenario, option, reference) || ownBeside(looked, chance.inWords);
  return {
    figure: own >= 0 ? offences(own) : moreOffences(-own),
    ...(only ? { quantity: `prevented_here.${tier!.id}` } : {}),
    ground: 'effect',
    change: `${own >= 0 ? 'prevented ' : ''}a year${alone ? ' by IOM' : ''}${ifItWorks(chance)}`,
    tone: 'neither',
    words: [
      chance.moreLikelyNothing,
      only
        ? `${nineInTenFirst(only.low, only.high, write)}${chance.inWords === '' ? '' : ', those without an effect among them'}.`
        : '',
      withoutEffect(looked, rounded(elsewhere), chance),
      treatedWords(treated),
      notCounted(looked),
    ]
      .filter((each) => each !== '')
      .join(' '),
    ...(isReference || said === '' ? {} : { compared: said }),
  };
}

const ifItWorks = ({ always }: ChanceOfNoEffect): string => (always ? '' : ', if IOM works');

/** Beside the reference: judged where IOM works, and said for where it does not. Where it never works, judged among all. */
function besideText(
  { compared, before, reference }: LookedAt,
  { inWords, always }: ChanceOfNoEffect,
): string {
  if (always) return compared('prevented', OFFENCES_A_YEAR, 'all')?.text() ?? '';
  const beside = compared('prevented', OFFENCES_A_YEAR);
  const other = before('prevented');
  if (!beside || !other) return '';
  const works =
    beside.comparison.kind === 'waiting'
      ? `If IOM works, it is ${write(other.value)} under “${reference.name}”.`
      : `If IOM works: ${beside.text(WORKING, true)}`;
  return `${works}${otherwiseText(beside, inWords)}`;
}

function otherwiseText({ otherwise }: Compared, chance: string): string {
  if (otherwise === undefined) return '';
  const apart = yearly(otherwise);
  const what =
    apart === 0 ? 'no difference' : `${number(Math.abs(apart))} ${direction(apart, OFFENCES_A_YEAR)}`;
  return ` If IOM has no effect${chance}: ${what}.`;
}

/** The zero-effect case: what is left then is what money, posts and time prevent, or do not, where they are now. */
function withoutEffect(looked: LookedAt, left: number, { inWords, always }: ChanceOfNoEffect): string {
  const from = left === 0 ? undefined : sourcesElsewhere(looked, left > 0 ? 1 : -1);
  const why = from && (left > 0 ? comesFrom(from) : missed(from));
  if (always) {
    if (left === 0 || !why) return '';
    return left > 0 ? `All of it is from ${why}.` : `That is since ${why}.`;
  }
  const start = `If IOM has no effect${inWords}:`;
  if (left === 0) return `${start} none.`;
  return left > 0
    ? `${start} ${number(left)}${why ? `, from ${why}` : ''}.`
    : `${start} ${number(-left)} more offences${why ? `, since ${why}` : ''}.`;
}

const FROM: Readonly<Record<SourceElsewhere, string>> = {
  posts: 'moved posts',
  time: 'time of posts on other duties',
  money: 'diverted money',
};
const CAME: Readonly<Record<Exclude<SourceElsewhere, 'time'>, string>> = { posts: 'posts', money: 'money' };

/** Nothing where none of what is known to prevent offences elsewhere does. */
const comesFrom = ({ sources, earlier }: SourcesElsewhere): string =>
  listed(sources.map((each) => FROM[each])) || (earlier ? 'what moved elsewhere before' : '');

/** Time is not brought to IOM: less of it is spent elsewhere. */
function missed({ sources, earlier }: SourcesElsewhere): string {
  const less = sources.includes('time') ? 'less time goes to other duties' : '';
  const came = sources.flatMap((each) => (each === 'time' ? [] : [CAME[each]]));
  const here =
    came.length > 0
      ? `the ${listed(came)} that came to IOM ${sources.includes('posts') ? 'are' : 'is'} missed elsewhere`
      : '';
  return (
    [here, less].filter((each) => each !== '').join(', and ') ||
    (earlier ? 'what came to IOM before is missed elsewhere' : '')
  );
}
