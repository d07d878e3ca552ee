import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  listed,
  moreOffences,
  nineInTenFirst,
  monthName,
  number,
  numberUpTo,
  offences,
  people,
  percent,
  percentRange,
  places,
  posts,
  pounds,
  poundsUpTo,
  rounded,
  roundPounds,
  shortMonth,
  tenths,
} from '../../../../src/words/en/numbers.ts';

const finite = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('written numbers', () => {
  it('are written as people write them', () => {
    expect(pounds(1234567)).toBe('£1,234,567');
    expect(pounds(-907881.4)).toBe('−£907,881');
    expect(roundPounds(1234567)).toBe('£1.23m');
    expect(roundPounds(1_200_000)).toBe('£1.2m');
    expect(roundPounds(999_900)).toBe('£1m');
    expect(roundPounds(100_000_000)).toBe('£100m');
    expect(roundPounds(226_970)).toBe('£227,000');
    expect(percent(0.534)).toBe('53%');
    expect(percentRange(0.48, 0.58)).toBe('48–58%');
    expect(percentRange(0.531, 0.534)).toBe('53%');
    expect(percentRange(0.001, 0.3)).toBe('under 1% to 30%');
    expect(posts(4)).toBe('4 posts');
    expect(posts(0.1)).toBe('0.1 posts');
    expect(posts(-2.5)).toBe('−2.5 posts');
    expect(monthName('2016-03')).toBe('March 2016');
    expect(shortMonth('2016-09')).toBe('Sep 2016');
  });

  it('are rounded up on a half, as by hand', () => {
    expect(posts(0.95)).toBe('1 post');
    expect(posts(2.85)).toBe('2.9 posts');
    expect(posts(1.05)).toBe('1.1 posts');
    expect(posts(2.8499999)).toBe('2.8 posts');
    expect(number(0.125, 2)).toBe('0.13');
    expect(rounded(-1.005, 2)).toBe(-1.01);
    expect(places(10.72)).toBe('10.7 places');
    expect(places(1)).toBe('1 place');
  });

  it('have the singular for one only', () => {
    expect(people(1.2)).toBe('1 person');
    expect(people(0)).toBe('0 people');
    expect(posts(1.04)).toBe('1 post');
    expect(posts(1.1)).toBe('1.1 posts');
    expect(offences(1)).toBe('1 offence');
    fc.assert(
      fc.property(finite, (value) => {
        for (const text of [people(value), posts(value), offences(value)])
          expect(/ (person|post|offence)$/.test(text)).toBe(/^−?1 /.test(text));
      }),
    );
  });

  it('never are minus nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        for (const text of [
          number(value),
          number(value, 1),
          pounds(value),
          roundPounds(value),
          posts(value),
          people(value),
          percent(value),
        ])
          expect(text).not.toMatch(/^[−-]£?0(\.0)?(%| |$)/);
      }),
    );
  });

  it('lie within half a unit of the number', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const read = Number(number(value).replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('say all or nothing only of all or nothing', () => {
    fc.assert(
      fc.property(share, (value) => {
        if (percent(value) === '0%') expect(value).toBe(0);
        if (percent(value) === '100%') expect(value).toBe(1);
      }),
    );
  });

  it('write none as a dash', () => {
    for (const write of [number, pounds, roundPounds, percent, posts, people]) expect(write(NaN)).toBe('–');
  });

  it('write none as a dash also where one end is none, or it is too large to write', () => {
    expect(percentRange(NaN, 0.5)).toBe('–');
    expect(percentRange(0.5, Infinity)).toBe('–');
    expect(percentRange(0.3, 0.999)).toBe('30% to over 99%');
    expect(number(1e21)).toBe('–');
    expect(number(-1e21)).toBe('–');
    expect(number(9e20)).toMatch(/^900,000,/);
    expect(roundPounds(1e30)).toBe('–');
    expect(roundPounds(-1e30)).toBe('–');
  });

  it('give ranges from low to high, whichever way they come', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const text = nineInTenFirst(a, b, (value) => number(value * 100));
        const [low, high] = text
          .replace(/9 of 10/, '')
          .match(/\d+/g)!
          .map(Number);
        if (high === undefined) expect(text).toMatch(/^\d+ in at least 9 of 10 futures$/);
        else expect(low!).toBeLessThan(high);
      }),
    );
  });

  it('with at most so many decimals have no noughts at their end', () => {
    expect(tenths(3)).toBe('3');
    expect(tenths(3.04)).toBe('3');
    expect(tenths(-0.04)).toBe('0');
    expect(numberUpTo(1234.5, 2)).toBe('1,234.5');
    expect(numberUpTo(0.0312, 4)).toBe('0.0312');
    expect(poundsUpTo(-0.35, 3)).toBe('−£0.35');
    fc.assert(
      fc.property(finite, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const text = numberUpTo(value, decimals);
        expect(text).not.toMatch(/\.\d*0$|\.$/);
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(rounded(value, decimals));
      }),
    );
  });

  it('take the word of the number that is written', () => {
    expect(counted(1.04, 'place', 'places', 1)).toBe('1 place');
    expect(counted(1.05, 'place', 'places', 1)).toBe('1.1 places');
    expect(counted(-1, 'place', 'places')).toBe('−1 place');
    expect(moreOffences(1)).toBe('1 more offence');
    expect(moreOffences(0)).toBe('0 more offences');
  });

  it('stand in lists as people say them', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});
