import type { Held } from './held-numbers.ts';
import { type Rule, COUNT, rule, YEAR, type Where } from './held-numbers.ts';

/** How one kind of difference is said: in which words, and in which whole units. */
export interface Said {
  readonly quantity: string;
  /** From the model's unit to the one that is said. */
  readonly times: number;
  readonly given?: boolean;
}
export const COVERAGE: Said = { quantity: 'caseload_coverage', times: 100 };
export const COVERED: Said = { quantity: 'covered_cases', times: 1 };
export const UNCOVERED: Said = { quantity: 'uncovered_cases', times: 1 };
export const PREVENTED: Said = { quantity: 'prevented', times: YEAR, given: true };

/** The difference of two said numbers, and not the rounding of their difference. */
export const apartOf = (held: Held, { quantity, times }: Said): number =>
  held.whole(held.now(quantity) * times) - held.whole(held.before(quantity) * times);

/** `8 points lower`, `6 fewer`: its size and its sign. */
export function isApart(held: Held, size: string, sign: string, said: Said): void {
  const apart = apartOf(held, said);
  held.same(size, Math.abs(apart), `${said.quantity}, the difference`);
  if (/more|higher|rise/.test(sign) !== apart > 0)
    held.faults.push(`${said.quantity}: ${size} ${sign}, and it is ${apart}`);
}

/** `lower in 98 of 100 futures, higher in 1, the same in 1`, `in all futures`: hundredths that add up, each next to its share. */
export function countsAre(held: Held, text: string, said: Said): void {
  const pair = held.pairs(said.quantity, said.given);
  if (!pair) {
    held.faults.push(`${said.quantity}: “${text}”, and there are no pairs`);
    return;
  }
  const all = / in all futures/.test(text);
  const of = all ? 100 : Number(/ in (\d+) of 100/.exec(text)?.[1]);
  const but = Number(/, (?!the same)\w+ in (\d+)/.exec(text)?.[1] ?? 0);
  const same = Number(/the same in (\d+)/.exec(text)?.[1] ?? 0);
  if (of + but + same !== 100) held.faults.push(`${text}: ${of}, ${but} and ${same} do not add up to 100`);
  for (const [printed, share] of [
    [of, pair.agree],
    [but, pair.against],
    [same, 1 - pair.agree - pair.against],
  ] as const)
    if (Math.abs(printed - share * 100) > 1 || (printed === 0 && share > 1e-12))
      held.faults.push(
        `${said.quantity}: the page says ${printed} of 100 futures, the pairs have ${share * 100}`,
      );
  const sign = /^(\w+) in /.exec(text)?.[1] ?? '';
  if (/^(more|higher)/.test(sign) !== pair.central > 0)
    held.faults.push(`${said.quantity}: “${text}” has the wrong sign`);
}

/** `1 to 15 points lower`, `4 fewer to 49 more`, `the same to 3 more`: the ends of the differences in 9 of 10 futures. */
export function isPairedRange(held: Held, from: string, to: string, said: Said): void {
  const pair = held.pairs(said.quantity, said.given);
  if (!pair) return;
  const down = /lower|fewer/.test(to);
  const read = (text: string, sign: string): number =>
    (/the same/.test(text) ? 0 : Number(/[\d,]+/.exec(text)![0].replaceAll(',', ''))) *
    (/lower|fewer/.test(sign) ? -1 : 1);
  const near = read(from, /lower|fewer|higher|more/.test(from) ? from : to);
  const far = read(to, to);
  const [low, high] = down && near >= far ? [far, near] : [near, far];
  for (const [printed, level] of [
    [low, pair.low],
    [high, pair.high],
  ] as const)
    if (Math.abs(printed - level * said.times) > 0.5 + 1e-9)
      held.faults.push(
        `${said.quantity}: an end of the differences is said to be ${printed}, and is ${level * said.times}`,
      );
}

export const COUNTS =
  '((?:higher|lower|more|fewer) in (?:all|\\d+ of 100) futures(?: in which IOM works)?(?:, (?:higher|lower|more|fewer) in \\d+)?(?:, the same in \\d+)?)';

/** How a number compares with the reference's, with how sure that is. */
export const comparison = (
  place: RegExp,
  before: string,
  said: (held: Held, where: Where) => Said,
  start = '',
): Rule[] => [
  rule(
    place,
    `${start}(?:${COUNT} (?:points? )?(lower|higher|more|fewer) than|[Ii]t could be (?:more or fewer|higher or lower) than) under “[^”]*” \\(${before}(?: people| person)?\\)`,
    (held, [, apart, sign, reference], where) => {
      const of = said(held, where);
      if (apart !== undefined) isApart(held, apart, sign!, of);
      const share = of.times === 100;
      held.is(
        reference!,
        held.before(of.quantity) * (share ? 1 : of.times),
        share ? 'share' : 'case',
        `${of.quantity} of the reference`,
      );
    },
  ),
  rule(place, COUNTS, (held, [, text], where) => countsAre(held, text!, said(held, where))),
  rule(
    place,
    `In 9 of 10 (?:futures )?(?:it is ()|from )([\\w, ]*?)(?: to (.*?))?(?<=lower|higher|more|fewer)\\.`,
    (held, [, single, from, to], where) =>
      isPairedRange(held, from!, single === undefined ? to! : from!, said(held, where)),
  ),
];
