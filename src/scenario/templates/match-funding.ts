import { newMoneyForPosts, roleField } from './new-money-for-posts.ts';
import { fromField, pounds, rampField, readNumber, toField, type Template } from './template.ts';

/** Commissioned together: each pound of ours brings some of a partner's. */
export const matchFunding: Template = {
  id: 'match-funding',
  title: 'Match funding',
  says: 'Commissioned together: a partner adds to each pound of ours.',
  fits: ({ roles }) => roles.length > 0,
  fields: (scenario) => [
    { id: 'ours', kind: 'number', label: 'New money of ours', before: '£', after: 'a year', value: '50000' },
    { id: 'match', kind: 'number', label: 'A partner adds, for each pound', before: '£', value: '1' },
    roleField(scenario),
    fromField(scenario),
    rampField(3),
    toField('IOM'),
  ],
  make(scenario, answers) {
    const fields = matchFunding.fields(scenario, answers);
    const ours = readNumber(fields, answers, 'ours', { least: 0, most: 1e8, what: 'pounds a year' });
    if (!ours.ok) return ours;
    const match = readNumber(fields, answers, 'match', { least: 0, most: 20, what: 'pounds for each pound' });
    if (!match.ok) return match;
    const theirs = ours.value * match.value;
    return newMoneyForPosts(scenario, fields, answers, {
      money: ours.value + theirs,
      name: `Match funding of ${pounds(ours.value)}`,
      sum: `${pounds(ours.value)} of ours and ${pounds(theirs)} of a partner’s make ${pounds(ours.value + theirs)} a year.`,
    });
  },
};
