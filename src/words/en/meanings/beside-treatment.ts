import { direction } from '../comparison-text.ts';
import { number, rounded, roundPounds } from '../numbers.ts';
import { ofHundredFutures } from '../../futures-text.ts';
import type { LookedAt } from '../looked-at.ts';
import { OFFENCES_A_YEAR } from '../measures.ts';
import type { TreatedElsewhere } from '../treated-elsewhere.ts';

const YEAR = 12;

/** What is counted for treatment, and why it stands beside the offences and not among them. */
export function treatedWords({ crimes, each }: TreatedElsewhere): string {
  const few = number(Math.abs(crimes));
  const count = `${few === '0' ? 'So far no' : few} more ${few === '1' ? 'crime' : 'crimes'} a year ${countsAs(crimes)}`;
  const start =
    crimes >= 0
      ? `${count} counted as prevented by drug treatment elsewhere`
      : `${count} counted as missed elsewhere, where the money paid for drug treatment`;
  return `${start}: a model’s estimate, mostly thefts of about ${roundPounds(each)} each. They are crimes of another kind, so they are not added in.`;
}

const countsAs = (count: number): string => (number(Math.abs(count)) === '1' ? 'is' : 'are');

/**
 * What IOM itself prevents beside the reference. The tiers are judged each by itself: a future in which some differ one way
 * and none the other is one in which their sum does. No figure is told where any tier could be either.
 */
export function ownBeside({ scenario, at, before, reference, compared }: LookedAt, chance: string): string {
  const total = (read: LookedAt['at']): number | undefined => {
    const [all, elsewhere] = [read('prevented'), read('prevented_elsewhere')];
    return all && elsewhere && rounded((all.value - elsewhere.value) * YEAR);
  };
  const [now, then] = [total(at), total(before)];
  if (now === undefined || then === undefined) return '';
  const tiers = scenario.tiers.flatMap(
    ({ id }) => compared(`prevented_here.${id}`, OFFENCES_A_YEAR)?.comparison ?? [],
  );
  const judged = tiers.flatMap((each) => (each.kind === 'waiting' ? [] : [each.judged]));
  if (judged.length < scenario.tiers.length)
    return `What IOM itself prevents under “${reference.name}”: ${number(then)}.`;
  const ways = new Set(judged.map((each) => Math.sign(each.number)).filter((sign) => sign !== 0));
  const name = `than under “${reference.name}” (${number(then)})`;
  if (ways.size > 1 || judged.some(({ against }) => against > 0))
    return `What IOM itself prevents could be more or fewer ${name}.`;
  const agree = Math.max(0, ...judged.map((each) => each.agree));
  // Not all futures are judged where IOM has no effect in some.
  const some = judged.some(({ otherwise }) => otherwise !== undefined);
  const futures = some ? 'futures in which IOM works' : 'futures';
  const without = some ? ` If IOM has no effect${chance}: no difference.` : '';
  if (ways.size === 0 || agree === 0)
    return `What IOM itself prevents is the same as under “${reference.name}” in all ${futures}.${without}`;
  const way = direction([...ways][0]!, OFFENCES_A_YEAR);
  const [of = 0] = ofHundredFutures([agree, 1 - agree]);
  const several = judged.filter((each) => each.number !== 0).length > 1;
  const where = of === 100 ? 'in all' : `in ${several ? 'at least ' : ''}${of} of 100`;
  const sure = `${way} ${where} ${futures}.${without}`;
  return now === then
    ? `What IOM itself prevents is about the same as under “${reference.name}”: a little ${sure}`
    : `What IOM itself prevents is ${number(Math.abs(now - then))} ${way} ${name}: ${sure}`;
}

/**
 * Instead of a verdict, how many of these crimes it would take, each at its own price: by how much the option is worth less
 * without any of them.
 */
export function notJudgedWords(
  { at, before, reference }: LookedAt,
  { crimes, before: then, each }: TreatedElsewhere,
): string {
  const start = `Whether it is worth more than “${reference.name}” is not judged, since crimes counted for drug treatment are mostly thefts.`;
  const without = (read: LookedAt['at'], counted: number): number =>
    (read('net_value')?.value ?? NaN) * YEAR - counted * (read('offence_cost_elsewhere')?.value ?? NaN);
  const needed = -(without(at, crimes) - without(before, then)) / each;
  if (!Number.isFinite(needed)) return start;
  const price = `At about ${roundPounds(each)} each`;
  const more = crimes - then;
  if (more >= 0)
    return needed < LEAST
      ? `${start} Without them it is worth no less, if IOM works.`
      : `${start} ${price}, treatment would have to prevent ${number(needed)} a year to make it worth as much, if IOM works; ${number(more)} ${countsAs(more)} counted.`;
  return needed > -LEAST
    ? `${start} Without them it is worth no more, if IOM works.`
    : `${start} ${price}, it is worth as much with ${number(-needed)} a year missed, if IOM works; ${number(-more)} ${countsAs(more)} counted as missed.`;
}

/** Crimes a year below which none is told. */
const LEAST = 0.5;
