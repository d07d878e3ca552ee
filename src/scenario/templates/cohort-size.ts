import { ok } from '../../base/result.ts';
import {
  answer,
  fromField,
  list,
  monthInWords,
  named,
  posts,
  rampField,
  readNumber,
  readTiming,
  toField,
  today,
  type Template,
} from './template.ts';

const ALL = 'all';

/** More or fewer people on the list. */
export const cohortSize: Template = {
  id: 'cohort-size',
  title: 'A bigger or smaller list',
  says: 'The panel takes more people on, or fewer.',
  fits: ({ tiers }) => tiers.length > 0,
  fields: (scenario) => [
    {
      id: 'change',
      kind: 'number',
      label: 'Change',
      after: '%',
      value: '20',
      hint: 'More than 0 for a bigger list, less than 0 for a smaller one.',
    },
    {
      id: 'tier',
      kind: 'choice',
      label: 'Which tier',
      value: ALL,
      choices: [{ id: ALL, name: 'All tiers' }, ...scenario.tiers.map(({ id, name }) => ({ id, name }))],
    },
    fromField(scenario),
    rampField(6),
    toField('the list'),
  ],
  make(scenario, answers) {
    const fields = cohortSize.fields(scenario, answers);
    const change = readNumber(fields, answers, 'change', { least: -100, most: 400, what: 'a percentage' });
    if (!change.ok) return change;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const which = answer(fields, answers, 'tier');
    const tiers = scenario.tiers.filter(({ id }) => which === ALL || id === which);
    const factor = 1 + change.value / 100;
    // Where nobody who leaves is replaced, the agreed size does nothing and the monthly intake is what is decided.
    const family = today(scenario, 'replace_leavers') === 0 ? 'intake_factor' : 'agreed_cases';
    const more = change.value >= 0 ? 'more' : 'fewer';
    const size = Math.abs(change.value);
    const told = tiers.flatMap(({ id, name }) => {
      const now = today(scenario, `agreed_cases.${id}`);
      return now === undefined || family === 'intake_factor'
        ? []
        : [`${name} from ${posts(now)} to ${posts(now * factor)}`];
    });
    const where = which === ALL ? 'on the list' : `in ${tiers[0]?.name ?? 'the tier'}`;
    const when = monthInWords(timing.value.from);
    return ok({
      name: named(`${size}% ${more} people ${where}`),
      decisions: tiers.map(({ id, name }) => ({
        name: named(
          `${name}: ${size}% ${more} ${family === 'intake_factor' ? 'taken on each month' : 'people'}`,
        ),
        lever: `${family}.${id}`,
        change: { multiply: factor },
        ...timing.value,
      })),
      preview:
        told.length > 0
          ? `The agreed size goes, from ${when}: ${list(told)}.`
          : `${size}% ${more} people are taken on each month from ${when}.`,
    });
  },
};
