import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import {
  answer,
  inSentence,
  monthInWords,
  named,
  posts,
  pounds,
  readTiming,
  today,
  type Answers,
  type Field,
  type Made,
} from './template.ts';

/** Which posts new money pays for. */
export const roleField = (scenario: Scenario): Field => ({
  id: 'role',
  kind: 'choice',
  label: 'To pay for',
  value: scenario.roles[0]!.id,
  choices: scenario.roles.map(({ id, name }) => ({ id, name })),
});

/**
 * New money as posts added: nobody gives anything up for it. In a stream that IOM only has a share of, part of it would
 * count as taken from other uses.
 */
export function newMoneyForPosts(
  scenario: Scenario,
  fields: readonly Field[],
  answers: Answers,
  { money, sum, name }: { readonly money: number; readonly sum: string; readonly name: string },
): Result<Made, Problem[]> {
  const timing = readTiming(scenario, fields, answers);
  if (!timing.ok) return timing;
  const id = answer(fields, answers, 'role');
  const role = scenario.roles.find((each) => each.id === id) ?? scenario.roles[0]!;
  const cost = today(scenario, `unit_cost_at_start.${role.id}`);
  if (cost === undefined || !(cost > 0))
    return err([
      {
        code: 'template/cost',
        path: ['role'],
        message: `What one post of ${inSentence(role.name)} costs is not a plain number here: choose other posts.`,
      },
    ]);
  const count = money / cost;
  return ok({
    name: named(name),
    decisions: [
      {
        name: named(`${role.name}: ${posts(count)} more, from ${inSentence(name)}`),
        lever: `new_posts.${role.id}`,
        change: { add: Number(count.toPrecision(6)) },
        ...timing.value,
      },
    ],
    preview: `${sum} At ${pounds(cost)} a post that pays for ${posts(count)} more ${inSentence(role.name)} from ${monthInWords(timing.value.from)}.`,
  });
}
