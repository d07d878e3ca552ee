import { expect, it } from 'vitest';
import { iomModel } from '../../../../../src/model/iom-model.ts';
import { readableAmount, writeAmount } from '../../../../../src/words/en/write-amount.ts';
import { readUnit } from '../../../../../src/ui/quantities/assumption-unit.ts';
import { rangeText } from '../../../../../src/words/en/controls.ts';
import { exactQuantity } from '../../../../../src/words/en/quantity-text.ts';

it.each([
  [54_626.849, '54,627'],
  [352.867, '353'],
  [15.151, '15.2'],
  [2, '2'],
  [0.035, '0.035'],
  [-0.9088, '-0.909'],
  [0, '0'],
])('%d is read as %s', (value, words) => {
  expect(readableAmount(value)).toBe(words);
});

it('what a moved post prevents is in recorded crimes, as its title says', () => {
  for (const { name, unit, title } of iomModel.inputs)
    if (unit === 'offence/post/year') {
      expect(title, name).toContain('Recorded crimes');
      expect(rangeText({ low: 8.321, likely: 8.321, high: 8.321 }, readUnit(unit))).toBe(
        '8.32 recorded crimes a year',
      );
      expect(exactQuantity(8.321, unit)).toBe('8.32 recorded crimes a post a year');
    }
});

it('a number in per cent is explained in per cent', () => {
  for (const { name, unit, meaning } of iomModel.inputs)
    if (unit === 'share') expect(meaning, name).not.toMatch(/(?:^|\s)[01](?:\.\d+)? (?:is|means|takes)\b/);
});

it('a range is read rounded, and a field that is edited keeps what it holds', () => {
  const pounds = readUnit('GBP/post/year');
  expect(rangeText({ low: 54_626.849, likely: 60_100.5, high: 70_000 }, pounds)).toBe(
    '£54,627 to £70,000 a year, likely £60,101',
  );
  expect(writeAmount(54_626.849)).toBe('54,626.849');
});
