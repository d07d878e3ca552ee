import { monthIndex, isMonth } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { err, type Result } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import type { Answers, Field, Made, Template } from './template.ts';
import { plain } from './values.ts';

/** What was answered, and the defaults for the rest. A choice that is no longer there gives way to its default. */
export function completeAnswers(fields: readonly Field[], answers: Answers): Answers {
  return Object.fromEntries(
    fields.map((field) => {
      const said = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined;
      const gone = field.kind === 'choice' && !field.choices.some(({ value }) => value === said);
      const value = said === undefined || gone ? (isBlank(field) ? NaN : field.value) : said;
      return [field.id, value];
    }),
  );
}

const isBlank = (field: Field): boolean => field.kind === 'amount' && field.blank === true;

/** The fields as they are once choices are made: choices first, since ends of amounts depend on them. */
export function settledFields(template: Template, scenario: Scenario, answers: Answers): readonly Field[] {
  const first = template.fields(scenario, answers);
  return template.fields(scenario, { ...answers, ...completeAnswers(first, answers) });
}

/**
 * The decisions that the answers make, or a problem for each field that cannot be used, with the field's id as its path.
 * Fields that were not answered have their defaults.
 */
export function answerTemplate(
  template: Template,
  scenario: Scenario,
  answers: Answers,
): Result<Made, Problem[]> {
  const fields = settledFields(template, scenario, answers);
  if (fields.length === 0)
    return err([
      { code: 'template/nothing', path: [], message: 'This scenario has nothing that this can change.' },
    ]);
  const complete = completeAnswers(fields, answers);
  const problems = fields.flatMap((field) => checkField(field, complete[field.id]!, scenario));
  const { from, until } = complete;
  if (problems.length === 0 && from !== undefined && until !== undefined && until < from)
    problems.push({
      code: 'template/order',
      path: ['until'],
      message: 'It would end before it begins: choose a later month.',
    });
  return problems.length > 0 ? err(problems) : template.make(scenario, complete);
}

function checkField(field: Field, value: number | string, scenario: Scenario): Problem[] {
  const wrong = (code: string, message: string): Problem[] => [
    { code: `template/${code}`, path: [field.id], message },
  ];
  switch (field.kind) {
    case 'amount':
      if (typeof value !== 'number' || !Number.isFinite(value))
        return wrong('not-a-number', 'Write a number in digits, such as 4 or 0.5.');
      if (value > field.most)
        return wrong('too-much', field.tooMuch ?? `Use a number of at most ${plain(field.most)}.`);
      if (value < field.least) return wrong('too-little', `Use a number of at least ${plain(field.least)}.`);
      if (field.whole && !Number.isInteger(value)) return wrong('not-whole', 'Use a whole number.');
      return [];
    case 'month': {
      if (typeof value !== 'string' || !isMonth(value)) return wrong('month', 'Choose a month.');
      const after = monthIndex(value) - monthIndex(scenario.start);
      return after < 1 || after >= scenario.months
        ? wrong('month', 'Choose a month after today, within the months computed.')
        : [];
    }
    case 'choice':
      return field.choices.some((choice) => choice.value === value)
        ? []
        : wrong('choice', 'Choose one of the list.');
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return wrong('empty', 'Write a few words.');
      return value.length > 120 ? wrong('long', 'Use at most 120 characters.') : [];
  }
}
