import { ok } from '../../base/result.ts';
import {
  answer,
  fromField,
  monthInWords,
  named,
  pounds,
  rampField,
  readNumber,
  readTiming,
  toField,
  today,
  type Template,
} from './template.ts';

const ALL = 'all';

/** A fund, or all of them, gets smaller for everybody. */
export const nationalCut: Template = {
  id: 'national-cut',
  title: 'A national cut',
  says: 'A fund gets smaller: for IOM and everybody else.',
  fits: ({ streams }) => streams.length > 0,
  fields: (scenario) => [
    { id: 'part', kind: 'number', label: 'Cut by', after: '%', value: '20' },
    {
      id: 'stream',
      kind: 'choice',
      label: 'Which fund',
      value: scenario.streams.length > 1 ? ALL : scenario.streams[0]!.id,
      choices: [
        ...(scenario.streams.length > 1 ? [{ id: ALL, name: 'All of them' }] : []),
        ...scenario.streams.map(({ id, name }) => ({ id, name })),
      ],
    },
    fromField(scenario),
    rampField(1),
    toField('nowhere: the money is gone'),
  ],
  make(scenario, answers) {
    const fields = nationalCut.fields(scenario, answers);
    const part = readNumber(fields, answers, 'part', { least: 0, most: 100, what: 'a percentage' });
    if (!part.ok) return part;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const which = answer(fields, answers, 'stream');
    const streams = scenario.streams.filter(({ id }) => which === ALL || id === which);
    const money = streams.reduce(
      (sum, { id }) =>
        sum + (today(scenario, `annual_funding.${id}`) ?? NaN) * (today(scenario, `iom_share.${id}`) ?? NaN),
      0,
    );
    const what = streams.length === 1 ? streams[0]!.name : 'all funds';
    return ok({
      name: named(`A cut of ${part.value}% in ${what}`),
      decisions: streams.map(({ id, name }) => ({
        name: named(`${name}: cut by ${part.value}%`),
        lever: `annual_funding.${id}`,
        change: { multiply: 1 - part.value / 100 },
        ...timing.value,
      })),
      preview: `From ${monthInWords(timing.value.from)} there is ${part.value}% less in ${what}.${
        Number.isFinite(money)
          ? ` IOM loses ${pounds((money * part.value) / 100)} of ${pounds(money)} a year.`
          : ''
      }`,
    });
  },
};
