import { fromField, pounds, rampField, readNumber, toField, type Template } from './template.ts';
import { newMoneyForPosts, roleField } from './new-money-for-posts.ts';

/** Council tax for policing rises, and some of it comes to IOM. */
export const preceptRise: Template = {
  id: 'precept-rise',
  title: 'A precept rise',
  says: 'A few pounds more on the council tax, and part of it for IOM.',
  fits: ({ roles }) => roles.length > 0,
  fields: (scenario) => [
    { id: 'rise', kind: 'number', label: 'Rise in Band D', before: '£', after: 'a year', value: '2' },
    {
      id: 'base',
      kind: 'number',
      label: 'Band D tax base',
      after: 'homes',
      value: scenario.area.band_d_tax_base === undefined ? '' : String(scenario.area.band_d_tax_base),
      hint: 'The force’s whole tax base as Band D homes: it is in the precept papers.',
    },
    { id: 'part', kind: 'number', label: 'Part of it for IOM', after: '%', value: '10' },
    roleField(scenario),
    fromField(scenario),
    rampField(1),
    toField('IOM'),
  ],
  make(scenario, answers) {
    const fields = preceptRise.fields(scenario, answers);
    const rise = readNumber(fields, answers, 'rise', { least: 0, most: 1000, what: 'the rise in pounds' });
    if (!rise.ok) return rise;
    const base = readNumber(fields, answers, 'base', {
      least: 1,
      most: 50_000_000,
      what: 'the number of Band D homes',
    });
    if (!base.ok) return base;
    const part = readNumber(fields, answers, 'part', { least: 0, most: 100, what: 'a percentage' });
    if (!part.ok) return part;
    const all = rise.value * base.value;
    const money = (all * part.value) / 100;
    return newMoneyForPosts(scenario, fields, answers, {
      money,
      name: `Precept rise of £${rise.value}`,
      sum: `£${rise.value} × ${base.value.toLocaleString('en-GB')} homes = ${pounds(all)} a year. ${part.value}% of it for IOM is ${pounds(money)}.`,
    });
  },
};
