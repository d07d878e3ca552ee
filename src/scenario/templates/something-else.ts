import { err, ok } from '../../base/result.ts';
import { leversOf, type LeverInfo } from '../levers.ts';
import type { Change, Scenario } from '../scenario.ts';
import {
  answer,
  fromField,
  monthInWords,
  named,
  rampField,
  readNumber,
  readTiming,
  toField,
  type Template,
} from './template.ts';

const percentUnit = (lever: LeverInfo | undefined): boolean => lever?.unit === 'share';

const leverOf = (scenario: Scenario, id: string): LeverInfo | undefined =>
  leversOf(scenario).find(({ name }) => name === id);

/** Any lever, and any assumption that may change from a date. */
export const somethingElse: Template = {
  id: 'something-else',
  title: 'Something else',
  says: 'Any money, share, post or assumption, from a month on.',
  fits: () => true,
  fields: (scenario, answers) => {
    const levers = leversOf(scenario);
    const lever = leverOf(scenario, answers['lever'] ?? levers[0]?.name ?? '');
    const how = answers['how'] ?? 'multiply';
    const share = percentUnit(lever);
    const { central } = lever ?? {};
    const shown = central === undefined ? '' : String(Math.round(central * (share ? 100 : 1) * 100) / 100);
    return [
      {
        id: 'lever',
        kind: 'choice',
        label: 'What changes',
        value: levers[0]?.name ?? '',
        choices: levers.map(({ name, title, group, kind }) => ({
          id: name,
          name: title,
          group: kind === 'lever' ? group : 'Assumptions that change from a date',
        })),
        ...(shown === '' ? {} : { hint: `Today ${shown}${share ? '%' : ''}.` }),
      },
      {
        id: 'how',
        kind: 'choice',
        label: 'How',
        value: 'multiply',
        choices: [
          { id: 'multiply', name: 'to a part of today’s level' },
          { id: 'add', name: 'by so much' },
          { id: 'set', name: 'to a new level' },
        ],
      },
      {
        id: 'amount',
        kind: 'number',
        label: 'Amount',
        value: how === 'multiply' ? '80' : how === 'set' ? shown || '0' : '1',
        after: how === 'multiply' ? '% of today' : share ? '%' : '',
        ...(how === 'add' ? { hint: 'Less than 0 takes away.' } : {}),
      },
      fromField(scenario),
      rampField(1),
      toField('other priorities'),
    ];
  },
  make(scenario, answers) {
    const fields = somethingElse.fields(scenario, answers);
    const lever = leverOf(scenario, answer(fields, answers, 'lever'));
    if (!lever) return err([{ code: 'template/lever', path: ['lever'], message: 'Choose what changes.' }]);
    const how = answer(fields, answers, 'how');
    const scale = percentUnit(lever) ? 100 : 1;
    const bounds =
      how === 'multiply'
        ? { least: 0, most: 10_000 }
        : how === 'set'
          ? { least: lever.least * scale, most: lever.most * scale }
          : { least: -1e12, most: 1e12 };
    const amount = readNumber(fields, answers, 'amount', { ...bounds, what: 'a number' });
    if (!amount.ok) return amount;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const { value } = amount;
    const change: Change =
      how === 'multiply'
        ? { multiply: value / 100 }
        : how === 'set'
          ? { set: value / scale }
          : { add: value / scale };
    const unit = scale === 100 ? '%' : '';
    const told =
      how === 'multiply'
        ? `to ${value}% of today’s level`
        : how === 'set'
          ? `to ${value}${unit}`
          : `${value < 0 ? 'down' : 'up'} by ${Math.abs(value)}${scale === 100 ? ' percentage points' : ''}`;
    return ok({
      name: named(lever.title),
      decisions: [{ name: named(lever.title), lever: lever.name, change, ...timing.value }],
      preview: `${lever.title} goes ${told} from ${monthInWords(timing.value.from)}.`,
    });
  },
};
