import { all, create } from 'mathjs/number';
import { expect, it } from 'vitest';
import { isReservedWord } from '../../../src/language/reserved-words.ts';

it('reserves every name that mathjs itself answers to', () => {
  // `on`, `off`, `once` and `emit` are for events of the library and unknown to its expressions.
  const names = Object.keys(create(all!)).filter((name) => !['on', 'off', 'once', 'emit'].includes(name));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !isReservedWord(name))).toEqual([]);
});

it.each(
  'in to mod end and or not xor true false null undefined NaN Infinity i e pi previous next last initial none sumOver minOver maxOver clamp min max exp log sqrt abs floor import evaluate constructor __proto__ toString'.split(
    ' ',
  ),
)('reserves %s', (word) => expect(isReservedWord(word)).toBe(true));

it.each([
  'red',
  'ex_dip',
  'police',
  'sergeant',
  'young_adults',
  'capacity',
  'month',
  'year',
  'coverage',
  'robbery',
])('leaves %s free', (word) => expect(isReservedWord(word)).toBe(false));
