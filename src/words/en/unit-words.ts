const ONE: Readonly<Record<string, string>> = {
  GBP: 'pounds',
  GBPm: 'millions of pounds',
  post: 'posts',
  case: 'people',
  offence: 'offences',
  month: 'months',
  year: 'years',
  share: 'a share, from 0 to 100%',
  '1': 'a plain number',
};
const EACH: Readonly<Record<string, string>> = {
  month: 'a month',
  year: 'a year',
  post: 'for each post',
  case: 'for each person',
  offence: 'for each offence',
  GBPm: 'for each £1 million',
};

/** A unit of the model in words: `GBP/post/year` is `pounds for each post a year`. */
export function unitWords(unit: string): string {
  const [first, ...others] = unit.split('/');
  return [ONE[first!] ?? first!, ...others.map((each) => EACH[each] ?? `for each ${each}`)].join(' ');
}
