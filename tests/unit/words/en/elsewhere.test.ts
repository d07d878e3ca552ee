import { describe, expect, it } from 'vitest';
import type { Worth } from '../../../../src/study/worth.ts';
import { elsewhereWords, type SentElsewhere } from '../../../../src/words/en/elsewhere.ts';

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

  it('of money is counted as a whole, and of posts for each only where there are some', () => {
    const counted = { counted: true, prevents: 12 };
    expect(says({ movedPosts: 3 }, counted)).toContain('prevented there. To be worth');
    expect(posts({ movedPosts: 0.04 })).toContain('for each £10,000');
    expect(posts({ movedPosts: 0.05, there: 10 })).toContain('200 for each of 0.1 filled posts');
    expect(says({ movedPosts: 0.04 }, { kind: 'posts', ...counted })).toContain(
      'prevented there. To be worth',
    );
    expect(says({ movedPosts: 0.05 }, { kind: 'posts', ...counted })).toContain(
      '240 for each of 0.1 filled posts',
    );
  });

  it('is told from the least sum on that is told at all, whichever way it goes', () => {
    expect(says({ elsewhere: 499 })).toBe('');
    expect(says({ elsewhere: 500 })).toContain('£500 a year');
    expect(says({ elsewhere: -499 })).toBe('');
    expect(says({ elsewhere: -500 })).toBe('Nothing is counted for what it did before.');
    expect(says({ services: -500 })).toContain('£500 of it paid for services');
    expect(says({ services: -499 })).not.toContain('services');
  });

  it('that came to IOM is missed there, and must be made up for here where it is known how', () => {
    const came = (sent: Partial<SentElsewhere>, changes: Partial<Worth> = {}): string =>
      says({ elsewhere: -50_000, ...changes }, sent);
    expect(came({ counted: true, prevents: -3 })).toBe(
      'Counted: 3 offences a year more elsewhere, since it came here.',
    );
    expect(came({ counted: true, prevents: -1, kind: 'posts' })).toBe(
      'Counted: 1 offence a year more elsewhere, since they came here.',
    );
    expect(came({ counted: true, prevents: -0.4 })).toBe('Counted: nothing is missed elsewhere.');
    expect(came({ kind: 'posts' }, { here: 1.2 })).toBe(
      'Nothing is counted for what they did before. To be worth their £50,000 a year, IOM must prevent 1.2 offences more a year with them.',
    );
    expect(came({}, { here: undefined })).not.toContain('To be worth');
    expect(came({}, { here: 0 })).not.toContain('To be worth');
  });

  it('is told as crimes at their own price where they are of another kind', () => {
    const theft = { counted: true, each: 1000, prevents: 12 };
    const said = says({ there: 94, lost: 2, toMakeUp: 10 }, theft);
    expect(said).toContain('Counted: 12 crimes a year prevented there, mostly thefts of about £1,000 each.');
    expect(said).toContain('it must prevent 94 crimes a year at that price: 10 for each £10,000.');
    expect(said).toContain('To make up for what those cost, it must prevent 10 crimes at that price.');
    expect(says({ there: 94 }, { ...theft, prevents: 1 })).toContain('Counted: 1 crime a year prevented');
    expect(says({ there: 94 }, { ...theft, counted: false })).not.toMatch(/crime|theft/);
    expect(says({ elsewhere: -50_000 }, { ...theft, prevents: -4 })).toBe(
      'Counted: 4 crimes a year more elsewhere, since it came here, mostly thefts of about £1,000 each.',
    );
  });

  it('leaves out what is not known', () => {
    expect(says({ there: undefined })).not.toContain('To be worth');
    expect(says({ toMakeUp: undefined })).not.toContain('make up');
    expect(says({ toMakeUp: 0.4 })).not.toContain('make up');
    expect(says({ toMakeUp: 1, lost: 3 })).toContain('it must prevent 1 offence.');
    expect(says({ toMakeUp: 9.94, lost: 9.9 })).toContain('as many');
    expect(says({ toMakeUp: 9.96, lost: 9.9 })).toContain(
      'prevents 9.9 fewer a year. To make up for what those cost, it must prevent 10 offences',
    );
    expect(says({ lost: 34.5, lostInWhole: undefined, toMakeUp: 50 })).toContain('IOM prevents 35 fewer');
  });
});
