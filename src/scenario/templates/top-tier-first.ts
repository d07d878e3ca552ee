import { ok } from '../../base/result.ts';
import {
  fromField,
  monthInWords,
  rampField,
  readNumber,
  readTiming,
  toField,
  today,
  type Template,
} from './template.ts';

/** Who is served first when there is not enough for all. */
export const topTierFirst: Template = {
  id: 'top-tier-first',
  title: 'Top tier first',
  says: 'When there is too little time for all, the highest tier gets it.',
  fits: ({ tiers }) => tiers.length > 1,
  fields: (scenario) => [
    {
      id: 'strict',
      kind: 'number',
      label: 'How strictly',
      after: '%',
      value: '100',
      hint: '100 serves the highest tier in full before the next. 0 shares the time alike.',
    },
    fromField(scenario),
    rampField(1),
    toField('the highest tier'),
  ],
  make(scenario, answers) {
    const fields = topTierFirst.fields(scenario, answers);
    const strict = readNumber(fields, answers, 'strict', { least: 0, most: 100, what: 'a percentage' });
    if (!strict.ok) return strict;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const now = today(scenario, 'priority_strength');
    const { value } = strict;
    const name = value >= 50 ? `${scenario.tiers[0]!.name} first` : 'All tiers served alike';
    return ok({
      name,
      decisions: [{ name, lever: 'priority_strength', change: { set: value / 100 }, ...timing.value }],
      preview: `From ${monthInWords(timing.value.from)} the highest tier comes first ${value}% strictly${now === undefined ? '' : `; today ${Math.round(now * 100)}%`}. It moves time between tiers and adds none.`,
    });
  },
};
