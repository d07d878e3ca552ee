import { err, ok } from '../../base/result.ts';
import type { Role, Scenario } from '../scenario.ts';
import {
  answer,
  fromField,
  inSentence,
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

const ANY = 'any';

interface Lent {
  readonly role: Role;
  readonly posts: number;
}

/** Roles with posts lent to IOM, police first, the largest group first. */
function lentRoles(scenario: Scenario): Lent[] {
  const lent = scenario.roles.flatMap((role): Lent[] => {
    const count = today(scenario, `seconded_posts.${role.id}`) ?? 0;
    return count > 0 ? [{ role, posts: count }] : [];
  });
  const police = lent.filter(({ role }) => /police|constabulary|force/i.test(role.employer));
  return (police.length > 0 ? police : lent).toSorted((a, b) => b.posts - a.posts);
}

/** Lent officers go back to other duties. */
export const officersToResponse: Template = {
  id: 'officers-to-response',
  title: 'Officers to response',
  says: 'Officers lent to IOM go back to other duties.',
  fits: (scenario) => lentRoles(scenario).length > 0,
  fields: (scenario) => {
    const roles = lentRoles(scenario);
    const all = roles.reduce((sum, each) => sum + each.posts, 0);
    return [
      {
        id: 'posts',
        kind: 'number',
        label: 'How many',
        after: `of ${posts(all)} posts`,
        value: String(Math.min(1, all)),
      },
      ...(roles.length > 1
        ? [
            {
              id: 'role',
              kind: 'choice' as const,
              label: 'Who',
              value: ANY,
              choices: [
                { id: ANY, name: `Any, ${inSentence(roles[0]!.role.name)} first` },
                ...roles.map(({ role, posts: count }) => ({
                  id: role.id,
                  name: `${role.name} (${posts(count)})`,
                })),
              ],
            },
          ]
        : []),
      fromField(scenario),
      rampField(2),
      toField('response policing'),
    ];
  },
  make(scenario, answers) {
    const fields = officersToResponse.fields(scenario, answers);
    const who = answer(fields, answers, 'role');
    const from = lentRoles(scenario).filter(({ role }) => who === '' || who === ANY || role.id === who);
    const most = from.reduce((sum, each) => sum + each.posts, 0);
    const wanted = readNumber(fields, answers, 'posts', { least: 0.1, most, what: 'a number of posts' });
    if (!wanted.ok)
      return Number(answer(fields, answers, 'posts')) > most
        ? err([
            {
              code: 'template/too-many',
              path: ['posts'],
              message: `Only ${posts(most)} ${most === 1 ? 'post is' : 'posts are'} lent to IOM here: type ${posts(most)} or fewer.`,
            },
          ])
        : wanted;
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    let left = wanted.value;
    const taken = from.flatMap(({ role, posts: there }) => {
      const some = Math.min(left, there);
      left -= some;
      return some > 1e-9 ? [{ role, there, some }] : [];
    });
    const { to, ramp_months } = timing.value;
    const when = monthInWords(timing.value.from);
    return ok({
      name: named(`${posts(wanted.value)} ${wanted.value === 1 ? 'officer' : 'officers'} to ${to}`),
      decisions: taken.map(({ role, some }) => ({
        name: named(`${role.name}: ${posts(some)} to ${to}`),
        lever: `seconded_posts.${role.id}`,
        change: { add: -some },
        ...timing.value,
      })),
      preview: `${list(taken.map(({ role, there, some }) => `${posts(some)} of ${posts(there)} ${inSentence(role.name)}`))} leave IOM for ${to} from ${when}${ramp_months > 1 ? `, over ${ramp_months} months` : ''}.`,
    });
  },
};
