import type { Fault } from '../../../scenario/schema/fault.ts';

/** What is wrong with one value of a file, or with a text that was typed. */
export function faultText(facts: Fault): string {
  switch (facts.why) {
    case 'no-name':
      return 'A name may not be empty.';
    case 'invisible':
      return 'A name must show something: this one has no letter or digit that can be seen.';
    case 'long-name':
      return `A name or title may have at most ${facts.most} characters: shorten it.`;
    case 'long-text':
      return `Notes, a reason or a source may have at most ${counted(facts.most)} characters: shorten it.`;
    case 'at-most':
      return `At most ${counted(facts.most)} ${COUNTED[facts.what] ?? facts.what}: take some out.`;
    case 'at-least-one':
      return `At least one of the ${COUNTED[facts.what] ?? facts.what} is needed.`;
    case 'not-whole':
      return `${facts.key} must be a whole number.`;
    case 'not-positive':
      return `${facts.key} must be above 0.`;
    case 'below':
      return `${facts.key} must be at least ${facts.least}.`;
    case 'above':
      return `${facts.key} may be at most ${facts.most}.`;
    case 'horizon':
      return `At most ${facts.most} ${facts.unit}: shorten the horizon.`;
    case 'id':
      return 'An id is a small letter, then small letters, digits and underscores, at most 60 in all: ex_dip, red, drug_worker.';
    case 'month':
      return 'A month is written like 2013-04.';
    case 'share':
      return 'A share lies between 0 and 1.';
    case 'lever':
      return 'Name the lever: iom_share.ex_dip.';
    case 'price-year':
      return 'A price year is written like 2013-14 or 2013.';
    case 'price-years':
      return 'A price year names two years in a row, such as 2013-14.';
    case 'seed':
      return 'The seed is too large.';
    case 'change': {
      const hint = facts.nearest === undefined ? '' : ` Did you mean "${facts.nearest}"?`;
      return `A change is exactly one of { "multiply": number }, { "add": number } and { "set": number }.${hint}`;
    }
    case 'equation':
      return facts.is === 'empty'
        ? 'The equation is empty: write one, or take it out.'
        : `An equation may have at most ${counted(facts.most)} characters: shorten it.`;
    case 'formula':
      return facts.is === 'empty'
        ? 'The formula is empty: write one, or give a number.'
        : `A formula may have at most ${counted(facts.most)} characters: shorten it.`;
    case 'quantity':
      return facts.version === 1
        ? 'This must be a number, a range { low, likely, high } or a { formula }.'
        : 'This must be a number, a number with its source { value, source }, a range { low, likely, high }, a { formula }, or null where it is not known yet.';
    case 'low-above-high':
      return `The low end ${facts.low} is above the high end ${facts.high}: swap them.`;
    case 'too-wide':
      return 'The range is too wide to draw from: narrow it.';
    case 'likely-outside':
      return `The likely value ${facts.likely} must lie between low ${facts.low} and high ${facts.high}.`;
    case 'needs-likely':
      return `A "${facts.shape}" range needs a likely value: give one, or use "uniform".`;
    case 'no-likely':
      return `A "${facts.shape}" range has no likely value: leave it out, or use "pert" or "triangular".`;
    case 'lognormal':
      return `A "lognormal" range must be above 0 at its low end; it is ${facts.low}.`;
  }
}

const COUNTED: Readonly<Partial<Record<string, string>>> = {
  offences: 'offence types',
  decisions: 'decisions in an option',
  business_as_usual: 'changes in business_as_usual',
  equations: 'own equations',
};

const counted = (count: number): string => count.toLocaleString('en-GB');
