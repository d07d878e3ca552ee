import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseUnit,
  powerUnit,
  printUnit,
  sameUnit,
  timesUnit,
  type Unit,
} from '../../../../src/language/units/unit.ts';

const units: fc.Arbitrary<Unit> = fc
  .dictionary(
    fc.constantFrom('GBP', 'post', 'case', 'offence', 'month', 'year'),
    fc.integer({ min: -4, max: 4 }),
  )
  .map((powers) => new Map(Object.entries(powers).filter(([, power]) => power !== 0)));

describe('a unit', () => {
  it.each([
    ['GBP/post/year', 'GBP/post/year'],
    ['share', '1'],
    ['1', '1'],
    ['1/month', '1/month'],
    ['post*GBP/post', 'GBP'],
    ['month / year', 'month/year'],
    ['km^2', 'km^2'],
    ['share/month', '1/month'],
  ])('%s reads as %s', (text, printed) => expect(printUnit(parseUnit(text)!)).toBe(printed));

  it.each(['', '/', 'GBP//year', 'GBP year', '2', 'GBP^', 'GBP^x', '£', 'a+b', 'x'.repeat(101)])(
    '%s is none',
    (text) => expect(parseUnit(text)).toBeUndefined(),
  );

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(units, (unit) => {
        expect(sameUnit(parseUnit(printUnit(unit))!, unit)).toBe(true);
      }),
    );
  });

  it('multiplies and divides as numbers do', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(sameUnit(timesUnit(a, b, 1), timesUnit(b, a, 1))).toBe(true);
        expect(sameUnit(timesUnit(timesUnit(a, b, 1), b, -1), a)).toBe(true);
        expect(sameUnit(powerUnit(a, 2), timesUnit(a, a, 1))).toBe(true);
        expect(timesUnit(a, a, -1).size).toBe(0);
      }),
    );
  });
});
