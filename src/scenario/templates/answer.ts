import { isMonth, monthIndex } from '../../base/month.ts';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Option, Scenario } from '../scenario.ts';
import { settled } from './following.ts';
import { leftUnder, type Left } from './left-under.ts';
import type { Answers, Field, Made, NewDecision, Template } from './template.ts';
import { firstApril, plain } from './values.ts';

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

/** What the option that the form adds to leaves from the month answered on; without an answer, from the usual one. */
function leftFor(scenario: Scenario, option: Option | undefined, answers: Answers): Left {
  const { from } = answers;
  return leftUnder(scenario, option, typeof from === 'string' && isMonth(from) ? from : firstApril(scenario));
}

/**
 * The fields as they are once choices are made: choices first, since ends of amounts depend on them. Empty: it cannot
 * be asked of this scenario. `option` is the one that the decisions are added to; see `leftUnder`.
 */
export function settledFields(
  template: Template,
  scenario: Scenario,
  answers: Answers,
  option?: Option,
): readonly Field[] {
  const first = template.fields(scenario, answers, leftFor(scenario, option, answers));
  const settled = { ...answers, ...completeAnswers(first, answers) };
  return template.fields(scenario, settled, leftFor(scenario, option, settled));
}

/**
 * The decisions that the answers make, or a problem for each field that cannot be used, with the field's id as its path.
 * Fields that were not answered have their defaults.
 */
export function answerTemplate(
  template: Template,
  scenario: Scenario,
  answers: Answers,
  option?: Option,
): Result<Made, Problem[]> {
  const fields = settledFields(template, scenario, answers, option);
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
  if (problems.length > 0) return err(problems);
  const left = leftFor(scenario, option, complete);
  const asked = template.make(scenario, complete, left);
  const made = asked.ok ? ok(settled(scenario, option, asked.value)) : asked;
  if (made.ok && made.value.decisions.every((decision) => isIdle(decision, left)))
    return err([
      {
        code: 'template/idle',
        path: fields.slice(0, 1).map(({ id }) => id),
        message: template.idle ?? 'This would change nothing: write another number.',
      },
    ]);
  return made;
}

/** A decision that leaves its lever as it is. */
function isIdle({ lever, change }: NewDecision, left: Left): boolean {
  if ('add' in change) return change.add === 0;
  if ('multiply' in change) return change.multiply === 1 || left.of(lever, 1) === 0;
  return left.of(lever, NaN) === change.set;
}

function checkField(field: Field, value: number | string, scenario: Scenario): Problem[] {
  const wrong = (code: string, message: string): Problem[] => [
    { code: `template/${code}`, path: [field.id], message },
  ];
  switch (field.kind) {
    case 'amount':
      if (typeof value !== 'number' || !Number.isFinite(value))
        return wrong('not-a-number', 'Write a number.');
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
