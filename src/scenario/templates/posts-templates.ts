import { listed } from '../../base/listed.ts';
import { addMonths, monthsBetween } from '../../base/month.ts';
import { err, ok } from '../../base/result.ts';
import type { Role, Scenario } from '../scenario.ts';
import { elsewhereFields, saidElsewhere } from './elsewhere-fields.ts';
import type { Left } from './left-under.ts';
import type { Template } from './template.ts';
import {
  asTyped,
  bought,
  choiceField,
  chosen,
  counted,
  decide,
  firstApril,
  fromField,
  gbp,
  iomMoney,
  iomMoneyLeft,
  later,
  lent,
  num,
  plain,
  str,
  today,
  typed,
  whereField,
} from './values.ts';
import { isOfThePolice, isPoliceOrCommissioner } from '../police-by-name.ts';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Kinds of police post that are lent today, the most numerous first; sworn officers together where there are several kinds of them. */
function officers(scenario: Scenario): readonly Group[] {
  const held = scenario.roles.filter(({ id }) => lent(scenario, id) > 0);
  const police = held.filter(isOfThePolice);
  const roles = [...(police.length > 0 ? police : held)].sort(
    (a, b) => lent(scenario, b.id) - lent(scenario, a.id),
  );
  const sworn = roles.filter(({ name }) => /constable|sergeant|inspector|detective/i.test(name));
  const together = { id: 'any', name: 'Police officers of any rank', roles: sworn };
  return [
    ...(sworn.length > 1 ? [together] : []),
    ...roles.map((role) => ({ id: `role.${role.id}`, name: role.name, roles: [role] })),
  ];
}

const leversOf = (roles: readonly Role[]): readonly string[] => roles.map(({ id }) => `seconded_posts.${id}`);

const lentBy = (scenario: Scenario, { roles }: Group): number =>
  roles.reduce((sum, { id }) => sum + lent(scenario, id), 0);

const leftOf = (left: Left, { roles }: Group): number =>
  roles.reduce((sum, { id }) => sum + left.of(`seconded_posts.${id}`), 0);

/** `This option already moves 3 of them: 1 is left.` Nothing where nothing that is decided or happens anyway moves them. */
function alreadyMoved(left: Left, group: Group, there: number): string {
  const mover = left.mover(leversOf(group.roles));
  const now = leftOf(left, group);
  const moved = Number((there - now).toFixed(2));
  if (!mover || moved === 0) return '';
  if (moved < 0) return `${mover} brings ${plain(-moved)} more: there are ${plain(now)}.`;
  const rest = Number(now.toFixed(2));
  return `${mover} moves ${rest === 0 ? 'all' : plain(moved)} of them: ${rest === 0 ? 'none' : plain(rest)} ${rest === 1 || rest === 0 ? 'is' : 'are'} left.`;
}

export const officersToResponse: Template = {
  id: 'officers_to_response',
  title: 'Officers to response',
  line: 'Officers lent to IOM go back to other police work.',
  icon: 'officer',
  idle: 'Nobody would go: write how many posts go.',
  fields(scenario, answers, left) {
    const groups = officers(scenario);
    const group = chosen(groups, answers['who']);
    if (!group) return [];
    const [today, there] = [lentBy(scenario, group), leftOf(left, group)];
    const moved = alreadyMoved(left, group, today);
    const rest = Number(there.toFixed(2));
    const counts = `It counts ${listed(group.roles.map(({ id, name }) => counted(lent(scenario, id), name)))}.`;
    return [
      {
        id: 'posts',
        kind: 'amount',
        label: 'How many posts go',
        after: 'posts',
        value: Math.min(1, there),
        least: 0,
        most: Math.max(there, rest), // as the sentence says it
        hint: `Today ${plain(today)} ${today === 1 ? 'is' : 'are'} lent to IOM.${moved && ` ${moved}`}`,
        tooMuch:
          rest === 0
            ? `${moved} Choose other posts, or take out that decision.`
            : `${moved || `Today ${plain(today)} ${today === 1 ? 'is' : 'are'} lent.`} Write ${plain(rest)} or less.`,
      },
      { ...choiceField('who', 'Which', groups), ...(group.roles.length > 1 ? { hint: counts } : {}) },
      fromField(scenario),
      whereField('response'),
      ...elsewhereFields(scenario, leversOf(group.roles), answers),
    ];
  },
  /** The largest kind of post gives first, and what it cannot give comes from the next. */
  make(scenario, answers, left) {
    const group = chosen(officers(scenario), answers['who'])!;
    const to = str(answers, 'to').trim();
    const there = leftOf(left, group);
    const posts = Math.min(there, num(answers, 'posts'));
    const whom = counted(posts, group.roles.length === 1 ? group.name : 'Officers');
    let rest = posts;
    const given = group.roles.flatMap((role) => {
      const gives = Math.min(rest, left.of(`seconded_posts.${role.id}`));
      rest -= gives;
      return gives > 0 ? [{ role, gives }] : [];
    });
    const moved = alreadyMoved(left, group, lentBy(scenario, group));
    if (Number(there.toFixed(2)) === 0)
      return err([
        {
          code: 'template/nothing-left',
          path: ['posts'],
          message: `${moved} Choose other posts, or take out that decision.`,
        },
      ]);
    const [before, gone] = [Number(there.toFixed(2)), Number(posts.toFixed(2))];
    const stay = Number((before - gone).toFixed(2));
    const who =
      group.roles.length > 1
        ? `. Who goes: ${given.map(({ role, gives }) => counted(gives, role.name)).join(', ')}`
        : '';
    return ok({
      name: `${whom} to ${to}`,
      says: `${moved && `${moved} `}${plain(before)} − ${plain(gone)} = ${plain(stay)} ${stay === 1 ? 'stays' : 'stay'} with IOM${who}. The posts are not lost: they work elsewhere.`,
      decisions: given.map(({ role, gives }) =>
        decide(
          answers,
          `${counted(gives, role.name)} to ${to}`,
          `seconded_posts.${role.id}`,
          { add: -gives },
          { to },
        ),
      ),
      said: saidElsewhere(scenario, leversOf(group.roles), answers),
    });
  },
};

interface Partner {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly streams: Scenario['streams'];
}

/** Whoever lends posts or holds money that reaches IOM. The police and their commissioner come last: they are seldom the partner meant. */
function partners(scenario: Scenario): readonly Partner[] {
  const roles = scenario.roles.filter(({ id }) => lent(scenario, id) > 0);
  const streams = scenario.streams.filter((each) => each.holder && iomMoney(scenario, each.id) > 0);
  const names = [
    ...new Set([...roles.map(({ employer }) => employer), ...streams.map(({ holder }) => holder!)]),
  ];
  const ours = (name: string): number => (isPoliceOrCommissioner(name) ? 1 : 0);
  return names
    .sort((a, b) => ours(a) - ours(b))
    .map((name, i) => ({
      id: String(i),
      name,
      roles: roles.filter(({ employer }) => employer === name),
      streams: streams.filter(({ holder }) => holder === name),
    }));
}

const takenBy = ({ roles, streams }: Partner): readonly string[] => [
  ...leversOf(roles),
  ...streams.map(({ id }) => `iom_share.${id}`),
];

export const partnerWithdraws: Template = {
  id: 'partner_withdraws',
  title: 'A partner withdraws',
  line: 'One partner takes back all its posts and money.',
  icon: 'leave',
  fields(scenario, answers) {
    const all = partners(scenario);
    const partner = chosen(all, answers['partner']);
    if (!partner) return [];
    return [
      choiceField('partner', 'Who', all),
      fromField(scenario),
      whereField('the partner’s other work'),
      ...elsewhereFields(scenario, takenBy(partner), answers),
    ];
  },
  /** What the option moves already is gone before: only the rest goes. */
  make(scenario, answers, left) {
    const partner = chosen(partners(scenario), answers['partner'])!;
    const to = str(answers, 'to').trim();
    const roles = partner.roles.filter(({ id }) => left.of(`seconded_posts.${id}`) > 0);
    const streams = partner.streams.filter(({ id }) => iomMoneyLeft(left, id) > 0);
    const mover = left.mover(takenBy(partner));
    if (roles.length + streams.length === 0)
      return err([
        {
          code: 'template/nothing-left',
          path: ['partner'],
          message: `${mover} takes all that this partner gives: choose another, or take out that decision.`,
        },
      ]);
    const postsOf = (id: string): number => left.of(`seconded_posts.${id}`);
    const posts = roles.reduce((sum, { id }) => sum + postsOf(id), 0);
    const money = streams.reduce((sum, { id }) => sum + iomMoneyLeft(left, id), 0);
    const goes = [
      ...roles.map(({ id, name }) => counted(postsOf(id), name)),
      ...streams.map(({ id, name }) => `${gbp(iomMoneyLeft(left, id))} a year of ${name}`),
    ];
    const together = [
      ...(posts > 0 ? [`${plain(posts)} ${posts === 1 ? 'post' : 'posts'}`] : []),
      ...(money > 0 ? [`${gbp(money)} a year`] : []),
    ].join(' and ');
    const less =
      partner.roles.some(({ id }) => postsOf(id) < lent(scenario, id)) ||
      partner.streams.some(({ id }) => iomMoneyLeft(left, id) < iomMoney(scenario, id));
    return ok({
      name: `${partner.name} withdraws`,
      says: `${mover && less ? `${mover} takes part of it. What goes with this` : 'What goes'}: ${goes.join(', ')}.${goes.length > 1 ? ` Together ${together}.` : ''}`,
      decisions: [
        ...roles.map(({ id, name }) =>
          decide(answers, `${name} withdrawn`, `seconded_posts.${id}`, { set: 0 }, { to }),
        ),
        ...streams.map(({ id, name }) =>
          decide(answers, `${name} withdrawn`, `iom_share.${id}`, { set: 0 }, { to }),
        ),
      ],
      said: saidElsewhere(scenario, takenBy(partner), answers),
    });
  },
};

/** Kinds of post that there are any of, lent or bought. */
const staffed = (scenario: Scenario): readonly Role[] =>
  scenario.roles.filter((role) => lent(scenario, role.id) > 0 || bought(scenario, role) > 0);

/** All of an employer's kinds of post, or one of them. */
function frozen(scenario: Scenario): readonly { id: string; name: string; roles: readonly Role[] }[] {
  const roles = staffed(scenario);
  const employers = [...new Set(roles.map(({ employer }) => employer))];
  return [
    ...employers.map((name, i) => ({
      id: `employer.${i}`,
      name: `All posts: ${name}`,
      roles: roles.filter(({ employer }) => employer === name),
    })),
    ...roles.map((role) => ({ id: `role.${role.id}`, name: role.name, roles: [role] })),
  ];
}

export const hiringFreeze: Template = {
  id: 'hiring_freeze',
  title: 'A hiring freeze',
  line: 'People who leave are not replaced for a while.',
  icon: 'pause',
  idle: 'Nobody would leave: write a larger share.',
  fields(scenario, answers) {
    const choices = frozen(scenario);
    if (choices.length === 0) return [];
    const from = typeof answers['from'] === 'string' ? answers['from'] : firstApril(scenario);
    return [
      {
        id: 'leave',
        kind: 'amount',
        label: 'Leave in a year',
        after: '% of posts',
        value: 10,
        least: 0,
        most: 100,
      },
      choiceField('who', 'Whose posts', choices),
      fromField(scenario),
      {
        id: 'until',
        kind: 'month',
        label: 'Until the end of',
        value: later(scenario, from, 11),
      },
    ];
  },
  make(scenario, answers, left) {
    const { roles, name } = chosen(frozen(scenario), answers['who'])!;
    const [from, until] = [str(answers, 'from'), str(answers, 'until')];
    const months = monthsBetween(from, until) + 1;
    const empty = (num(answers, 'leave') / 100) * (months / 12);
    const levers = roles.map(({ id }) => `vacancy_rate.${id}`);
    const worst = Math.max(...levers.map((lever) => left.of(lever)));
    const more = worst > Math.max(...levers.map((lever) => today(scenario, lever)));
    const before = more ? left.mover(levers) : undefined;
    if (worst + empty > 1)
      return err([
        {
          code: 'template/too-much',
          path: ['leave'],
          message: 'More would leave than there are: write a smaller share, or end the freeze sooner.',
        },
      ]);
    const percent = plain((asTyped(num(answers, 'leave')) * months) / 12, 1);
    return ok({
      name: `Hiring freeze: ${name.replace(/^All posts: /, '')}`,
      says: `${typed(num(answers, 'leave'))}% a year × ${months} ${months === 1 ? 'month' : 'months'} = ${percent}% of posts empty at the end, on top of those empty today.${before ? ` ${before} leaves up to ${plain(worst * 100, 0)}% empty, and this comes on top.` : ''} After that they are filled again as fast as usual.`,
      decisions: roles.map((role) =>
        decide(
          answers,
          `Hiring freeze: ${role.name}`,
          `vacancy_rate.${role.id}`,
          { add: empty },
          { until: addMonths(from, months - 1), ramp_months: months, to: 'nobody: the posts are empty' },
        ),
      ),
    });
  },
};
