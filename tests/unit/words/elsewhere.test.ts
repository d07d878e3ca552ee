import { describe, expect, it } from 'vitest';
import type { Worth } from '../../../src/study/worth.ts';
import { elsewhereWords, type SentElsewhere } from '../../../src/words/elsewhere.ts';

const worth: Worth = {
  programme: -93_700,
  additional: -93_700,
  elsewhere: 93_700,
  publicCost: 0,
  services: 0,
  movedPosts: 0,
  here: -30,
  hereAdditional: -30,
  there: 33.46,
  lost: 8.33,
  lostInWhole: 8,
  toMakeUp: 11.04,
};
const says = (changes: Partial<Worth> = {}, sent: Partial<SentElsewhere> = {}): string =>
  elsewhereWords({ kind: 'money', counted: false, prevents: 0, worth: { ...worth, ...changes }, ...sent });
const posts = (changes: Partial<Worth>): string => says(changes, { kind: 'posts' });

describe('what a decision sends elsewhere', () => {
  it('is not counted, has a price, and makes up for what IOM loses in value, not in number', () => {
    expect(says()).toBe(
      'Nothing is counted for what it does there. To be worth its £93,700 a year, it must prevent 33 offences a year: 3.6 for each £10,000. IOM prevents 8.3 fewer a year. To make up for what those cost, it must prevent 11 offences.',
    );
  });

  it('makes up for as many where an offence costs the same there', () => {
    expect(says({ toMakeUp: 8.33 })).toContain(
      'IOM prevents 8.3 fewer a year: to make up for that, it must prevent as many.',
    );
    expect(says({ toMakeUp: 0, lost: -1 })).not.toContain('make up');
    expect(says({ lost: undefined })).not.toContain('make up');
  });

  it('says many as the difference of the whole offences that stand beside it', () => {
    // 103 and 69 are written, and 34.5 is lost.
    const said = says({ lost: 34.5, lostInWhole: 34, toMakeUp: 45.7 });
    expect(said).toContain(
      'IOM prevents 34 fewer a year. To make up for what those cost, it must prevent 46',
    );
    expect(says({ lost: 34.5, lostInWhole: 34, toMakeUp: 34.5 })).toContain(
      'IOM prevents 34 fewer a year: to make up for that, it must prevent as many.',
    );
  });

  it('says that services have no work counted, and so no loss', () => {
    expect(says({ services: -46_800 })).toContain(
      '£46,800 of it paid for services. No work is counted for those, so no loss either. IOM prevents',
    );
    expect(says({ services: -400 })).not.toContain('services');
    expect(says({ services: 46_800 })).not.toContain('services');
  });

  it('posts are counted filled; of one post nothing is said twice', () => {
    expect(posts({ movedPosts: 3.8, there: 76 })).toContain(
      'they must prevent 76 offences a year: 20 for each of 3.8 filled posts.',
    );
    expect(posts({ movedPosts: 1, there: 26.6 })).toContain('they must prevent 27 offences a year. IOM');
    // Posts sent by money, or none yet: by the pound.
    expect(posts({ movedPosts: 0, there: 33.46 })).toContain('3.6 for each £10,000');
  });

  it('counts for each filled post, beside what each must prevent, and says why it is less than the figure', () => {
    const of = (changes: Partial<SentElsewhere>, movedPosts = 3.8): string =>
      says({ movedPosts, there: 85 }, { kind: 'posts', counted: true, prevents: 52, ...changes });
    expect(of({})).toMatch(
      /^Counted: 52 offences a year prevented there, 13\.7 for each of 3\.8 filled posts\. To be worth their .*: 22\.4 for each of 3\.8 filled posts\./,
    );
    const less = {
      full: 18.06,
      reasons: ['15.6% of their time went to other duties already', 'it builds up'],
    };
    expect(of({ less })).toContain(
      'filled posts. That is less than 18.1 for each, since 15.6% of their time went to other duties already and it builds up. To be worth',
    );
    expect(of({ less: { ...less, reasons: [] } })).not.toContain('That is less');
    expect(of({ less }, 1)).toContain('prevented there. That is less than 18.1, since 15.6% of');
    expect(of({}, 1)).toContain('Counted: 52 offences a year prevented there. To be worth');
    expect(of({}, 0)).toContain('Counted: 52 offences a year prevented there. To be worth');
    expect(of({ prevents: 0.2 })).toContain('Counted: 0 offences a year prevented there. To be worth');
  });

  it('says what is counted, and of what came to IOM what it must prevent here', () => {
    expect(says({}, { counted: true, prevents: 12.4 })).toContain(
      'Counted: 12 offences a year prevented there.',
    );
    expect(says({ elsewhere: -50_000, here: 20.2 })).toBe(
      'Nothing is counted for what it did before. To be worth its £50,000 a year, IOM must prevent 20 offences more a year with it.',
    );
    expect(says({ elsewhere: 400 })).toBe('');
  });
});
