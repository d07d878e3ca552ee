import { expect, it } from 'vitest';
import { disguised } from '../../../src/words/check/disguised.ts';
import { plain, type Pieces } from '../../../src/words/pieces.ts';

const said: Pieces = [
  'In March ',
  { strong: 'Gwent' },
  ' gets ',
  { quantity: 'caseload_coverage', text: 'half', option: 'keep', month: '2014-03' },
  ' of its ',
  { word: 'coverage', text: 'coverage' },
  ': set it to ',
  { place: 'amount' },
  ', ',
  { place: 'clear', text: 'clear it' },
  ', or ',
  { href: '#assumptions', text: 'see why' },
];

it('reads in a label as it does on the page, without what stands in its places', () => {
  expect(plain(said)).toBe('In March Gwent gets half of its coverage: set it to , clear it, or see why');
  expect(plain([])).toBe('');
});

it('keeps what its pieces are about in every language, and changes what they read', () => {
  const other = disguised(said);
  expect(other[3]).toMatchObject({ quantity: 'caseload_coverage', option: 'keep', month: '2014-03' });
  expect(other[5]).toMatchObject({ word: 'coverage' });
  expect(other[7]).toEqual({ place: 'amount' });
  expect(other[11]).toMatchObject({ href: '#assumptions' });
  expect(plain(other)).not.toMatch(/\b(?:Gwent|half|coverage|clear|why)\b/);
});
