import { err, ok } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import {
  answer,
  fromField,
  inSentence,
  list,
  monthInWords,
  named,
  posts,
  pounds,
  rampField,
  readTiming,
  toField,
  today,
  type NewDecision,
  type Template,
} from './template.ts';

/** Everybody who lends posts or holds money. */
function partners(scenario: Scenario): string[] {
  const lend = scenario.roles
    .filter(({ id }) => (today(scenario, `seconded_posts.${id}`) ?? 0) > 0)
    .map(({ employer }) => employer);
  const hold = scenario.streams.flatMap(({ holder }) => holder ?? []);
  const all = [...new Set([...lend, ...hold])];
  // The police withdrawing altogether is seldom the question: whoever is not police comes first.
  return [...all.filter((each) => !/police/i.test(each)), ...all.filter((each) => /police/i.test(each))];
}

/** A partner takes its people and its money back. */
export const partnerWithdraws: Template = {
  id: 'partner-withdraws',
  title: 'A partner withdraws',
  says: 'A partner takes its people and its money back.',
  fits: (scenario) => partners(scenario).length > 0,
  fields: (scenario) => [
    {
      id: 'partner',
      kind: 'choice',
      label: 'Which partner',
      value: partners(scenario)[0] ?? '',
      choices: partners(scenario).map((name) => ({ id: name, name })),
    },
    fromField(scenario),
    rampField(3),
    toField('its own work'),
  ],
  make(scenario, answers) {
    const fields = partnerWithdraws.fields(scenario, answers);
    const timing = readTiming(scenario, fields, answers);
    if (!timing.ok) return timing;
    const partner = answer(fields, answers, 'partner');
    const roles = scenario.roles.flatMap((role) => {
      const lent = today(scenario, `seconded_posts.${role.id}`) ?? 0;
      return role.employer === partner && lent > 0 ? [{ role, lent }] : [];
    });
    const streams = scenario.streams.filter(({ holder }) => holder === partner);
    if (roles.length + streams.length === 0)
      return err([
        { code: 'template/partner', path: ['partner'], message: 'Choose a partner of this area.' },
      ]);
    const decisions: NewDecision[] = [
      ...roles.map(({ role }) => ({
        name: named(`${role.name} withdrawn`),
        lever: `seconded_posts.${role.id}`,
        change: { set: 0 },
        ...timing.value,
      })),
      ...streams.map(({ id, name }) => ({
        name: named(`${name} withdrawn from IOM`),
        lever: `iom_share.${id}`,
        change: { set: 0 },
        ...timing.value,
      })),
    ];
    const people = list(roles.map(({ role, lent }) => `${posts(lent)} ${inSentence(role.name)}`));
    const money = streams.reduce(
      (sum, { id }) =>
        sum + (today(scenario, `annual_funding.${id}`) ?? 0) * (today(scenario, `iom_share.${id}`) ?? 0),
      0,
    );
    const what = [people, money > 0 ? `${pounds(money)} a year` : ''].filter((each) => each !== '');
    return ok({
      name: named(`${partner} withdraws`),
      decisions,
      preview: `From ${monthInWords(timing.value.from)} IOM loses ${list(what)}.`,
    });
  },
};
