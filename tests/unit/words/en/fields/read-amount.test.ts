import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../../../src/model/iom-model.ts';
import { writeAmount } from '../../../../../src/words/en/write-amount.ts';
import { readAmount } from '../../../../../src/words/en/read-amount.ts';
import type { FieldUnit } from '../../../../../src/words/field-unit.ts';
import { readUnit } from '../../../../../src/ui/quantities/assumption-unit.ts';

/** Every unit that a field of the page has, and what may be written in it besides the number alone. */
const FIELDS: readonly (readonly [FieldUnit, readonly ((number: string) => string)[]])[] = [
  [{ before: '£' }, [(n) => `£${n}`, (n) => `${n} pounds`, (n) => `£${n} a year`]],
  [{ before: '£', after: 'a year' }, [(n) => `£${n}`, (n) => `£${n} a year`, (n) => `£ ${n} p.a.`]],
  [{ before: '£', after: 'an offence' }, [(n) => `£${n}`]],
  [{ after: '%' }, [(n) => `${n}%`, (n) => `${n} %`, (n) => `${n} per cent`]],
  [{ after: '% of the IOM money' }, [(n) => `${n}%`, (n) => `${n}% of the IOM money`]],
  [{ after: 'posts' }, [(n) => `${n} posts`, (n) => `${n} post`]],
  [{ after: 'months' }, [(n) => `${n} months`, (n) => `${n} month`]],
  [{ after: 'people' }, [(n) => `${n} people`, (n) => `${n} cases`]],
  [{ after: 'cases a post' }, [(n) => `${n} cases`, (n) => `${n} cases a post`]],
  [{ after: 'offences a year' }, [(n) => `${n} offences a year`, (n) => `${n} crimes`]],
  [{ after: 'times' }, [(n) => `${n} times`, (n) => `${n}x`, (n) => `${n}×`]],
  [{}, []],
];
const SIGNS: readonly (readonly [counted: string, write: (number: string) => string])[] = [
  ['pounds', (n) => `£${n}`],
  ['dollars', (n) => `$${n}`],
  ['euros', (n) => `€${n}`],
  ['percent', (n) => `${n}%`],
  ['posts', (n) => `${n} posts`],
  ['months', (n) => `${n} months`],
  ['people', (n) => `${n} people`],
  ['offences', (n) => `${n} offences`],
  ['years', (n) => `${n} years`],
  ['times', (n) => `${n} times`],
];
const countedIn = ({ before, after = '' }: FieldUnit): string =>
  before ? 'pounds' : after.startsWith('%') ? 'percent' : after.replace(/^cases.*/, 'people').split(' ')[0]!;

describe('an amount that was typed', () => {
  it.each(FIELDS)('in %j is taken with the field’s own sign and without', (unit, ways) => {
    for (const number of ['50', '-4', '1,500', '0.5'])
      for (const write of [(n: string) => n, ...ways])
        expect(readAmount(write(number), unit), write(number)).toEqual({
          value: Number(number.replace(',', '')),
          complaint: '',
        });
  });

  it.each(FIELDS)('in %j is asked about with the sign of anything else', (unit) => {
    for (const [counted, write] of SIGNS) {
      const read = readAmount(write('50'), unit);
      if (counted === countedIn(unit)) expect(read).toEqual({ value: 50, complaint: '' });
      else {
        expect(read.value, write('50')).toBeNaN();
        expect(read.complaint).toContain(`“${write('50')}” is in ${counted}`);
      }
    }
  });

  it('is asked about with the way to write it, if it is meant', () => {
    const asked = (text: string, unit: FieldUnit): string => readAmount(text, unit).complaint;
    expect(asked('50%', { before: '£', after: 'a year' })).toBe(
      '“50%” is in percent, and this number is in pounds. If you mean £50, write that.',
    );
    expect(asked('−£90', { after: '%' })).toBe(
      '“−£90” is in pounds, and this number is in percent. If you mean -90%, write that.',
    );
    expect(asked('£3', { after: 'posts' })).toContain('If you mean 3 posts, write that.');
    expect(asked('3 posts', {})).toContain('this number has no unit. If you mean 3, write that.');
    expect(asked('£500 a month', { before: '£', after: 'a year' })).toBe(
      '“£500 a month” is for a month, and this number is for a year. If you mean £500 a year, write that.',
    );
  });

  it('can be written as the question says', () => {
    for (const [unit] of FIELDS)
      for (const [, write] of SIGNS)
        for (const number of ['50', '-1,500.5']) {
          const { complaint } = readAmount(write(number), unit);
          const meant = /If you mean (.+), write that\.$/.exec(complaint)?.[1];
          if (complaint !== '') expect(readAmount(meant!, unit).complaint, complaint).toBe('');
        }
  });

  it('knows the unit of every number of the model', () => {
    for (const { unit } of iomModel.inputs) {
      const field = readUnit(unit);
      const wrong = field.before === '£' ? '50%' : '£50';
      expect(readAmount(wrong, field).value, unit).toBeNaN();
      const written = `${field.before}50 ${field.after}`.replace(' %', '%');
      expect(readAmount(written, field).value, written).toBe(50);
    }
  });

  it.each([
    ['1,500', 1500],
    ['£1,234,567.50', 1234567.5],
    ['−£4', -4],
    ['£−4', -4],
    ['- 4', -4],
    ['+4', 4],
    ['12 345', 12345],
    [' .5 ', 0.5],
    ['4.', 4],
    ['907881', 907881],
  ])('as %o is taken as people mean it', (text, value) => {
    expect(readAmount(text, { before: '£' })).toEqual({ value, complaint: '' });
  });

  it.each([
    ...['1,5', '12,34', '1,2345', '£1,5', '1,5%', '-1,'],
    ...['1.000,50', '1 000,50', '£1.234.567,8', '1.000.000'],
  ])('as %o can be read in two ways', (text) => {
    const { value, complaint } = readAmount(text, {});
    expect(value).toBeNaN();
    expect(complaint).toContain('1.5 or 1,500');
  });

  it.each([
    ...['1e999', 'NaN', 'Infinity', '1.2.3', '0x10', '<b>1</b>', '1 5', ',5', '--4', '-£-4'],
    ...['50 monkeys', '£', '%', 'lots', '5%%', '1.5,5'],
  ])('as %o is no number', (text) => {
    const { value, complaint } = readAmount(text, { after: '%' }, '50');
    expect(value).toBeNaN();
    expect(complaint).toContain('is not a number. Enter one in digits, such as 50.');
  });

  it.each(['', ' ', '\n'])('of nothing (%o) is asked for', (text) => {
    expect(readAmount(text, { before: '£' })).toEqual({ value: NaN, complaint: 'Write a number.' });
  });

  it('is not quoted at length', () => {
    expect(readAmount('x'.repeat(500), {}).complaint.length).toBeLessThan(120);
  });

  it('is read back from what the page writes', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (any) => {
        const value = Math.round(any * 1000) / 1000;
        expect(readAmount(writeAmount(value), {}).value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
