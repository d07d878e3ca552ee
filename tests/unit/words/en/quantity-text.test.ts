import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../../src/model/iom-model.ts';
import { exactNumber, exactQuantity, quantityText } from '../../../../src/words/en/quantity-text.ts';
import { decisionText, inForceText, statedText } from '../../../../src/words/en/stated-text.ts';

describe('quantities with their units', () => {
  it('are written as people read them', () => {
    expect(quantityText(3.123, 'post')).toBe('3.1 posts');
    expect(quantityText(0.687, 'share')).toBe('69%');
    expect(quantityText(426_123, 'GBP/year')).toBe('£426,000 a year');
    expect(exactQuantity(3.123, 'post')).toBe('3.12 posts');
    expect(exactQuantity(1, 'case/month')).toBe('1 person a month');
    expect(exactQuantity(49_800, 'GBP/post/year')).toBe('£49,800 a post a year');
    expect(exactNumber(0.035, 'share')).toBe('3.5%');
    expect(exactNumber(-0.0312, '1')).toBe('−0.0312');
    expect(exactNumber(1, 'share')).toBe('100%');
    expect(exactNumber(3120.4, 'case')).toBe('3,120');
    expect(exactQuantity(NaN, 'share')).toBe('–');
    expect(exactQuantity(NaN, 'post')).toBe('–');
    expect(quantityText(12.4, 'case')).toBe('12 people');
    expect(quantityText(12.4, 'offence')).toBe('12 offences');
    expect(quantityText(12.44, 'month')).toBe('12.4 months');
    expect(quantityText(NaN, 'GBP/year')).toBe('–');
    expect(exactQuantity(-1, 'case/month')).toBe('−1 person a month');
    expect(exactQuantity(11, 'case/month')).toBe('11 people a month');
    expect(exactQuantity(99.5, 'GBP')).toBe('£99.5');
    expect(exactQuantity(100, 'GBP')).toBe('£100');
    expect(exactQuantity(123_456, 'GBP')).toBe('£123,456');
    expect(exactQuantity(-123_456, 'GBP')).toBe('−£123,456');
    expect(exactNumber(0, '1')).toBe('0');
    expect(exactNumber(1000, '1')).toBe('1,000');
    expect(exactNumber(0.00001234, '1')).toBe('0.000012');
  });

  it('no unit of the model is left as it is written there, and no value gives −0', () => {
    const units = [...new Set([...iomModel.inputs, ...iomModel.equations].map(({ unit }) => unit))];
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        (unit, value) => {
          for (const text of [quantityText(value, unit), exactQuantity(value, unit)]) {
            expect(text).not.toMatch(/\/|GBP|offence\b.*case|NaN|−£?0(\.0*)?%?( |$)/);
            expect(text).not.toMatch(/\.\d*0(%| |$)/);
          }
        },
      ),
    );
  });

  it('stated values and decisions', () => {
    expect(statedText({ low: 0.05, likely: 0.15, high: 0.3 }, 'share')).toBe('5% to 30%, likely 15%');
    expect(statedText({ low: 1, high: 3 }, 'post')).toBe('1 to 3 posts');
    const decision = {
      id: 'a',
      name: 'Half',
      change: { multiply: 0.5 },
      from: '2013-04',
      until: null,
      rampMonths: 3,
      inForce: 1,
      source: undefined,
      edited: false,
      anyway: false,
    };
    expect(decisionText(decision, 'share')).toBe(
      'To 50% of the level before, from April 2013, reached over 3 months.',
    );
    expect(
      decisionText({ ...decision, change: { add: -0.1 }, until: '2013-06', rampMonths: 0 }, 'share'),
    ).toBe('10 percentage points less, from April 2013 to June 2013.');
    expect(decisionText({ ...decision, change: { add: -4 }, rampMonths: 1 }, 'post')).toBe(
      '4 posts less, from April 2013.',
    );
    expect(inForceText(0.5)).toBe('In force for 50% this month.');
    expect(inForceText(0)).toBe('Not in force this month.');
    expect(inForceText(1)).toBe('');
    expect(decisionText({ ...decision, change: { set: 4 }, rampMonths: 2 }, 'post')).toBe(
      'Set to 4 posts, from April 2013, reached over 2 months.',
    );
    expect(decisionText({ ...decision, change: { add: 0.1 }, rampMonths: 1 }, 'share')).toContain(
      '10 percentage points more, from',
    );
    expect(statedText(null, 'post')).toBe('not known yet');
    expect(statedText(2, 'post')).toBe('2 posts');
    expect(statedText({ value: 2, source: 'counted' }, 'post')).toBe('2 posts');
    expect(statedText({ formula: '1 + 1' }, 'post')).toBe('by formula: 1 + 1');
  });
});
