import { addMonths, monthsBetween } from '../../base/month.ts';
import { err, ok } from '../../base/result.ts';
import {
  answer,
  fromField,
  monthInWords,
  named,
  rampField,
  readNumber,
  readTiming,
  startMonths,
  today,
  type Template,
} from './template.ts';

const ALL = 'all';

/** Nobody is hired for a while, and more posts stand empty. */
export const hiringFreeze: Template = {
  id: 'hiring-freeze',
  title: 'A hiring freeze',
  says: 'Nobody is hired for a while: more posts stand empty.',
  fits: ({ roles }) => roles.length > 0,
  fields: (scenario, answers) => {
    const from = fromField(scenario);
    const months = startMonths(scenario);
    const start = answers['from'] ?? from.value;
    const until = addMonths(start, 11);
    return [
      {
        id: 'points',
        kind: 'number',
        label: 'More posts empty',
        before: '+',
        after: '% of posts',
        value: '10',
        hint: 'About what would leave in that time and is not replaced.',
      },
      {
        id: 'employer',
        kind: 'choice',
        label: 'Whose posts',
        value: ALL,
        choices: [
          { id: ALL, name: 'Everybody’s' },
          ...[...new Set(scenario.roles.map(({ employer }) => employer))].map((name) => ({ id: name, name })),
        ],
      },
      from,
      {
        id: 'until',
        kind: 'month',
        label: 'Until',
        value: monthsBetween(until, months.at(-1)!) >= 0 ? until : months.at(-1)!,
      },
      rampField(6),
    ];
  },
  make(scenario, answers) {
    const fields = hiringFreeze.fields(scenario, answers);
    const points = readNumber(fields, answers, 'points', { least: 0, most: 100, what: 'a percentage' });
    if (!points.ok) return points;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const until = answer(fields, answers, 'until');
    if (!startMonths(scenario).includes(until) || monthsBetween(timing.value.from, until) < 0)
      return err([
        {
          code: 'template/until',
          path: ['until'],
          message: `The freeze must end in or after ${monthInWords(timing.value.from)}: choose a later month.`,
        },
      ]);
    const who = answer(fields, answers, 'employer');
    const roles = scenario.roles.filter(({ employer }) => who === ALL || employer === who);
    const extra = points.value / 100;
    return ok({
      name: named(`A hiring freeze${who === ALL ? '' : ` (${who})`}`),
      decisions: roles.map(({ id, name }) => {
        // More than all posts cannot be empty.
        const room = Math.max(0, 1 - (today(scenario, `vacancy_rate.${id}`) ?? 0));
        return {
          name: named(`${name}: ${points.value}% more posts empty`),
          lever: `vacancy_rate.${id}`,
          change: { add: Math.min(extra, room) },
          ...timing.value,
          until,
          to: 'savings',
        };
      }),
      preview: `From ${monthInWords(timing.value.from)} to ${monthInWords(until)}, ${points.value} of 100 posts more stand empty. Afterwards they fill up as fast as people can be found.`,
    });
  },
};
