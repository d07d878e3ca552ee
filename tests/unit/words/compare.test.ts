import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileBand } from '../../../src/engine/quantiles.ts';
import type { PairAt } from '../../../src/study/pair-at.ts';
import { compare } from '../../../src/words/compare.ts';
import { comparisonText } from '../../../src/words/en/comparison-text.ts';
import { ofHundredFutures } from '../../../src/words/futures-text.ts';
import { OFFENCES_A_YEAR, PEOPLE, POSTS, SHARE, type Measure } from '../../../src/words/en/measures.ts';
import type { Reading } from '../../../src/words/pick.ts';

const DRAWS = 60;
const reading = (value: number): Reading => ({
  value,
  low: value,
  high: value,
  lowerQuarter: value,
  upperQuarter: value,
});

/** What stands in the study for these differences, one for each future. */
function pairOf(central: number, differences: readonly number[]): PairAt {
  const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
  const band = quantileBand(Float64Array.from(differences), differences.length, levels);
  const [p5 = NaN, p25 = NaN, p50 = NaN, p75 = NaN, p95 = NaN] = band.map((level) => level[0]!);
  const sign = Math.sign(central);
  const share = (of: (each: number) => boolean): number => differences.filter(of).length / differences.length;
  return {
    central,
    p5,
    p25,
    p50,
    p75,
    p95,
    agree: share((each) => sign !== 0 && Math.sign(each) === sign),
    against: share((each) => each !== 0 && Math.sign(each) !== sign),
    above: share((each) => each > 0),
  };
}

/** Thousandths of it: small enough for any rounding. */
const part = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1000 }).map((each) => least + ((most - least) * each) / 1000);
const number = (most: number): fc.Arbitrary<number> => part(0, most);
/** Mostly nothing, mostly one way, or anything. */
const differences = (size: number): fc.Arbitrary<number[]> =>
  fc
    .tuple(
      fc.array(part(-size, size), { minLength: DRAWS, maxLength: DRAWS }),
      fc.constantFrom('any', 'up', 'down', 'few', 'few up', 'none'),
    )
    .map(([all, how]) =>
      all.map((each, i) => {
        if (how === 'none' || (how.startsWith('few') && i % 3 !== 0)) return 0;
        return how.endsWith('up') ? Math.abs(each) : how === 'down' ? -Math.abs(each) : each;
      }),
    );

const measures: readonly (readonly [string, Measure, number])[] = [
  ['people', PEOPLE, 300],
  ['offences', OFFENCES_A_YEAR, 80],
  ['posts', POSTS, 20],
  ['a share', SHARE, 1],
];

describe.each(measures)('a difference of %s', (_, measure, most) => {
  const said = (now: number, before: number, futures: readonly number[]): string => {
    const comparison = compare(reading(now), reading(before), pairOf(now - before, futures), measure);
    return comparisonText(comparison, { name: 'Keep', before: measure.write(before), measure });
  };

  it('is told where the futures carry it, and only there; the three numbers add up', () => {
    fc.assert(
      fc.property(number(most), number(most), differences(most), (now, before, futures) => {
        const text = said(now, before, futures);
        const central = now - before;
        const sorted = [...futures].sort((a, b) => a - b);
        const [against, with_] = [
          futures.filter((each) => each !== 0 && Math.sign(each) !== Math.sign(central)).length,
          futures.filter((each) => each !== 0 && Math.sign(each) === Math.sign(central)).length,
        ];
        const quarter = (share: number): number => {
          const at = share * (DRAWS - 1);
          const low = Math.floor(at);
          return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
        };
        const few = against <= DRAWS * 0.2;
        const fair = quarter(0.25) <= central && central <= quarter(0.75);
        const carries = against === 0 ? with_ > 0 : few && fair;
        const figure = /^([\d.,]+)(?: points?)? (more|fewer|higher|lower) than under “Keep” \((.+?)\)/.exec(
          text,
        );
        if (central === 0 && against === 0) expect(text).toBe('The same as under “Keep” in all futures.');
        else if (central === 0) {
          const [more, less] = [1, -1].map(
            (sign) => futures.filter((each) => Math.sign(each) === sign).length,
          );
          const way = more === 0 ? measure.less : less === 0 ? measure.more : undefined;
          if (way === undefined) expect(text).toMatch(few ? /^About the same/ : /^It could be/);
          else if (futures.includes(0))
            expect(text).toMatch(
              new RegExp(`^The same as under “Keep” in \\d+ of 100 futures, ${way} in the rest\\.$`),
            );
          else expect(text).toBe(`A little ${way} than under “Keep” in all futures.`);
        } else if (carries) {
          if (figure) {
            const apart = Number(figure[1]!.replace(/,/g, ''));
            const signed = /more|higher/.test(figure[2]!) ? apart : -apart;
            expect(signed).toBeCloseTo(measure.round(now) - measure.round(before), 9);
            expect(Math.sign(signed)).toBe(Math.sign(central));
          } else {
            expect(text).toMatch(/^About the same as under “Keep”/);
            expect(measure.round(now)).toBe(measure.round(before));
          }
          const counts = /in (\d+) of 100 futures(?:, \w+ in (\d+))?(?:, the same in (\d+))?/.exec(text);
          if (!counts) expect(text).toMatch(/in all futures/);
          else {
            const said = counts.slice(1).map((each) => Number(each || 0));
            expect(said[0]! + said[1]! + said[2]!).toBe(100);
            expect(Math.abs(said[0]! - (100 * with_) / DRAWS)).toBeLessThan(2);
          }
        } else {
          expect(figure).toBeNull();
          expect(text).toMatch(/^It could be (more or fewer|higher or lower) than under “Keep”/);
        }
        expect(text).not.toMatch(/NaN|undefined|−|[ (]-|\b1 points\b|\.\./);
      }),
      { numRuns: 400 },
    );
  });
});

describe('futures of a hundred', () => {
  it('add up, and nothing is written as none or all that is not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(0), fc.constant(1e-6), number(1)), { minLength: 2, maxLength: 4 }),
        (parts) => {
          const sum = parts.reduce((all, each) => all + each, 0);
          if (sum === 0) return;
          const shares = parts.map((each) => each / sum);
          const counts = ofHundredFutures(shares);
          expect(counts.reduce((all, each) => all + each, 0)).toBe(100);
          counts.forEach((count, i) => {
            expect(count === 0).toBe(shares[i] === 0);
            expect(Math.abs(count - shares[i]! * 100)).toBeLessThan(shares.length);
          });
        },
      ),
    );
  });
});

it('judges nothing by pairs that are not there, or of another run', () => {
  const pair = pairOf(
    3,
    Array.from({ length: DRAWS }, () => 3),
  );
  expect(compare(reading(13), reading(10), pair, PEOPLE).kind).toBe('told');
  expect(compare(reading(13), reading(10), undefined, PEOPLE).kind).toBe('waiting');
  expect(compare(reading(14), reading(10), pair, PEOPLE).kind).toBe('waiting');
  const text = comparisonText({ kind: 'waiting' }, { name: 'Keep', before: '10 people', measure: PEOPLE });
  expect(text).toBe('Under “Keep”: 10 people.');
});

it('takes pairs for those of the run where they differ by rounding alone', () => {
  const kind = (central: number, difference: number): string =>
    compare(reading(1e6 + difference), reading(1e6), pairOf(central, [central, central]), PEOPLE).kind;
  expect(kind(0.5, 0.5 + 5e-7)).toBe('told');
  expect(kind(0.5, 0.5 + 2e-6)).toBe('waiting');
  expect(kind(1000, 1000 + 5e-4)).toBe('told');
  expect(kind(1000, 1000 + 2e-3)).toBe('waiting');
  expect(kind(-1000, -1000 - 5e-4)).toBe('told');
});

it('says the difference, the number beside it, in how many futures, and from where to where', () => {
  const of = (central: number, futures: number[], before: number): string =>
    comparisonText(compare(reading(before + central), reading(before), pairOf(central, futures), PEOPLE), {
      name: 'Keep',
      before: PEOPLE.write(before),
      measure: PEOPLE,
    });
  const spread = Array.from({ length: 101 }, (_, i) => -0.02 - i / 10);
  expect(of(-5, spread, 20)).toBe(
    '5 fewer than under “Keep” (20 people): fewer in all futures. In 9 of 10 from 1 to 10 fewer.',
  );
  expect(
    of(
      -4,
      spread.map((each) => each + 1),
      20,
    ),
  ).toBe(
    '4 fewer than under “Keep” (20 people): fewer in 90 of 100 futures, more in 10. In 9 of 10 from 0 to 9 fewer.',
  );
  const rare = Array.from({ length: 100 }, (_, i) => (i < 39 ? -6 : 0));
  expect(of(-6, rare, 20)).toBe(
    '6 fewer than under “Keep” (20 people): fewer in 39 of 100 futures, the same in 61. In 9 of 10 from 0 to 6 fewer.',
  );
});

describe('from where to where 9 of 10 differences lie', () => {
  const of = (central: number, low: number, high: number, measure: Measure): string => {
    const pair: PairAt = {
      central,
      p5: low,
      p25: central,
      p50: central,
      p75: central,
      p95: high,
      agree: 0.9,
      against: 0.1,
      above: central > 0 ? 0.9 : 0.1,
    };
    const size = Math.max(1, 10 * Math.abs(central));
    const comparison = compare(reading(size + central), reading(size), pair, measure);
    return comparisonText(comparison, { name: 'Keep', before: 'so many', measure }).split('in 10.')[1]!;
  };

  it('goes from the nearer to the farther, whichever way it is', () => {
    expect(of(5, 2, 9, PEOPLE)).toBe(' In 9 of 10 from 2 to 9 more.');
    expect(of(-5, -9, -2, PEOPLE)).toBe(' In 9 of 10 from 2 to 9 fewer.');
    expect(of(5, 0, 9, PEOPLE)).toBe(' In 9 of 10 from 0 to 9 more.');
    expect(of(-5, -9, 0, PEOPLE)).toBe(' In 9 of 10 from 0 to 9 fewer.');
    expect(of(5, -2, 9, PEOPLE)).toBe(' In 9 of 10 from 2 fewer to 9 more.');
  });

  it('names its unit once', () => {
    expect(of(0.05, 0.02, 0.09, SHARE)).toBe(' In 9 of 10 from 2 to 9 points higher.');
    expect(of(-0.05, -0.09, -0.01, SHARE)).toBe(' In 9 of 10 from 1 to 9 points lower.');
    expect(of(0.05, -0.01, 0.09, SHARE)).toBe(' In 9 of 10 from 1 point lower to 9 points higher.');
  });

  it('is one number where both ends are written alike, and not said again where that is the difference itself', () => {
    expect(of(5, 6, 6.2, PEOPLE)).toBe(' In 9 of 10 it is 6 more.');
    expect(of(-5, -6.2, -6, PEOPLE)).toBe(' In 9 of 10 it is 6 fewer.');
    expect(of(5, 0, 0.2, PEOPLE)).toBe(' In 9 of 10 it is the same.');
    expect(of(5, 4.9, 5.2, PEOPLE)).toBe('');
  });
});
