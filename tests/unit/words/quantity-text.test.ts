import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../src/model/iom-model.ts';
import { exactNumber, exactQuantity, quantityText } from '../../../src/words/quantity-text.ts';
import { decisionText, inForceText, statedText } from '../../../src/words/stated-text.ts';

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
  });
});
