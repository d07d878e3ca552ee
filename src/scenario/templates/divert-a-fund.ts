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

/** Part of the money that reaches IOM from one stream goes elsewhere. */
export const divertAFund: Template = {
  id: 'divert-a-fund',
  title: 'Divert a fund',
  says: 'Part of IOM’s share of a fund goes to something else.',
  fits: ({ streams }) => streams.length > 0,
  fields: (scenario) => [
    {
      id: 'part',
      kind: 'number',
      label: 'How much of IOM’s share',
      after: '%',
      value: '50',
    },
    {
      id: 'stream',
      kind: 'choice',
      label: 'Of which fund',
      value: scenario.streams[0]!.id,
      choices: scenario.streams.map(({ id, name }) => ({ id, name })),
    },
    fromField(scenario),
    rampField(3),
    toField('other priorities'),
  ],
  make(scenario, answers) {
    const fields = divertAFund.fields(scenario, answers);
    const part = readNumber(fields, answers, 'part', { least: 0, most: 100, what: 'a percentage' });
    if (!part.ok) return part;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const id = answer(fields, answers, 'stream');
    const stream = scenario.streams.find((each) => each.id === id) ?? scenario.streams[0]!;
    const [funding, share] = [
      today(scenario, `annual_funding.${stream.id}`),
      today(scenario, `iom_share.${stream.id}`),
    ];
    const money = funding === undefined || share === undefined ? undefined : funding * share;
    const { to } = timing.value;
    const name = named(`${stream.name}: ${part.value}% of IOM’s share to ${to}`);
    const when = monthInWords(timing.value.from);
    return ok({
      name,
      decisions: [
        {
          name,
          lever: `iom_share.${stream.id}`,
          change: { multiply: 1 - part.value / 100 },
          ...timing.value,
        },
      ],
      preview:
        money === undefined
          ? `${part.value}% of what IOM gets from ${stream.name} goes to ${to} from ${when}.`
          : `IOM gets ${pounds(money)} a year from ${stream.name}. ${part.value}% of it, ${pounds((money * part.value) / 100)} a year, goes to ${to} from ${when}.`,
    });
  },
};
