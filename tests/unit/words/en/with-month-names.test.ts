import { expect, it } from 'vitest';
import { withMonthNames } from '../../../../src/words/en/with-month-names.ts';

it.each([
  ['In 2014-04 it is held at 100%.', 'In April 2014 it is held at 100%.'],
  ['It begins in 2013-03 and ends in 2015-12.', 'It begins in March 2013 and ends in December 2015.'],
  // Financial years in names that people gave.
  [
    'Share for IOM: Grant 2011-12 passes 100% in 2014-04.',
    'Share for IOM: Grant 2011-12 passes 100% in April 2014.',
  ],
  ['“Cut of 2014-12” begins in 2014-12.', '“Cut of 2014-12” begins in December 2014.'],
  ['"Budget 2014-11" changes nothing.', '"Budget 2014-11" changes nothing.'],
  [
    'The prices are those of 2013-14, 2014-00 and 12014-04.',
    'The prices are those of 2013-14, 2014-00 and 12014-04.',
  ],
])('%s', (text, said) => {
  expect(withMonthNames(text, '2013-03')).toBe(said);
});
