import { err, ok } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import { elsewhereFields, saidElsewhere } from './elsewhere-fields.ts';
import type { AmountField, Answers, ChoiceField, NewDecision, Template } from './template.ts';
import {
  choiceField,
  chosen,
  counted,
  decide,
  fromField,
  funding,
  gbp,
  iomMoney,
  iomShare,
  moneyStreams,
  num,
  pence,
  plain,
  str,
  today,
  unitCost,
  whereField,
} from './values.ts';

const overField: AmountField = {
  id: 'ramp',
  kind: 'amount',
  label: 'Reached over',
  after: 'months',
  value: 1,
  least: 1,
  most: 120,
  whole: true,
  hint: '1 means at once.',
};

/** The page beside it tells pounds of the month looked at. */
const TODAY = 'At today’s level of the fund, which may change over the years.';

export const divertFund: Template = {
  id: 'divert_fund',
  title: 'Divert a fund',
  line: 'Part of the IOM money of one source goes to something else.',
  icon: 'money',
  fields(scenario, answers) {
    const streams = moneyStreams(scenario);
    const stream = chosen(streams, answers['stream']);
    if (!stream) return [];
    const there = iomMoney(scenario, stream.id);
    const pounds = answers['how'] === 'pounds';
    return [
      pounds
        ? {
            id: 'amount',
            kind: 'amount',
            label: 'How much',
            before: '£',
            after: 'a year',
            value: Math.round(there / 2),
            least: 0,
            most: Math.max(there, Math.round(there)), // as the sentence says it
            tooMuch: `IOM has ${gbp(there)} a year of it: write at most that.`,
          }
        : {
            id: 'amount',
            kind: 'amount',
            label: 'How much',
            after: '% of the IOM money',
            value: 50,
            least: 0,
            most: 100,
          },
      choiceField('how', 'Counted in', [
        { id: 'percent', name: 'percent' },
        { id: 'pounds', name: 'pounds a year' },
      ]),
      choiceField('stream', 'Source of money', streams),
      fromField(scenario),
      overField,
      whereField('other priorities'),
      ...elsewhereFields(scenario, [`iom_share.${stream.id}`], answers),
    ];
  },
  make(scenario, answers) {
    const stream = chosen(moneyStreams(scenario), answers['stream'])!;
    const there = iomMoney(scenario, stream.id);
    const pounds = str(answers, 'how') === 'pounds';
    const amount = pounds ? Math.min(there, num(answers, 'amount')) : num(answers, 'amount');
    const leaves = pounds ? amount : (there * amount) / 100;
    const name = pounds
      ? `${gbp(amount)} a year of ${stream.name} to ${str(answers, 'to')}`
      : `${plain(amount)}% of ${stream.name} to ${str(answers, 'to')}`;
    const change = pounds ? { add: -amount / funding(scenario, stream.id) } : { multiply: 1 - amount / 100 };
    return ok({
      name,
      says: pounds
        ? `${gbp(amount)} of the ${gbp(there)} a year that IOM has of it: ${gbp(there - amount)} a year stays. ${TODAY}`
        : `${plain(amount)}% of ${gbp(there)} = ${gbp(leaves)} a year leaves IOM; ${gbp(there - leaves)} a year stays. ${TODAY}`,
      decisions: [
        decide(answers, name, `iom_share.${stream.id}`, change, {
          ramp_months: num(answers, 'ramp'),
          to: str(answers, 'to').trim(),
        }),
      ],
      said: saidElsewhere(scenario, [`iom_share.${stream.id}`], answers),
    });
  },
};

const funded = (scenario: Scenario) => scenario.streams.filter(({ id }) => funding(scenario, id) > 0);

export const nationalCut: Template = {
  id: 'national_cut',
  title: 'A national cut',
  line: 'Grants shrink. Nothing is gained anywhere else.',
  icon: 'cut',
  fields(scenario) {
    const streams = funded(scenario);
    if (streams.length === 0) return [];
    return [
      { id: 'cut', kind: 'amount', label: 'Cut', after: '%', value: 10, least: 0, most: 100 },
      choiceField('stream', 'Sources of money', [{ id: 'all', name: 'All of them' }, ...streams]),
      fromField(scenario),
      { ...overField, value: 1 },
    ];
  },
  make(scenario, answers) {
    const streams = funded(scenario).filter(
      ({ id }) => answers['stream'] === 'all' || answers['stream'] === id,
    );
    const cut = num(answers, 'cut');
    const sum = (of: (scenario: Scenario, id: string) => number): number =>
      streams.reduce((total, { id }) => total + of(scenario, id), 0);
    const what = streams.length === 1 ? streams[0]!.name : 'all money';
    return ok({
      name: `${plain(cut)}% cut to ${streams.length === 1 ? what : 'all money'}`,
      says: `${plain(cut)}% of ${gbp(sum(funding))} = ${gbp((sum(funding) * cut) / 100)} a year less. IOM’s part of that is ${gbp((sum(iomMoney) * cut) / 100)} a year. ${TODAY}`,
      decisions: streams.map(({ id, name }) =>
        decide(
          answers,
          `${name} cut by ${plain(cut)}%`,
          `annual_funding.${id}`,
          { multiply: 1 - cut / 100 },
          { ramp_months: num(answers, 'ramp'), to: 'nobody: the money is cut' },
        ),
      ),
    });
  },
};

/**
 * Where new money can enter without any of it counting as taken from elsewhere: a source that is for IOM alone, whose
 * share then need not rise with it; or new posts of a kind, at today's cost of one.
 */
function entries(scenario: Scenario): readonly { readonly id: string; readonly name: string }[] {
  return [
    ...scenario.streams
      .filter(({ id }) => iomShare(scenario, id) >= 0.999)
      .map(({ id, name }) => ({ id: `stream.${id}`, name: `Into “${name}”, spent as that is` })),
    ...scenario.roles
      .filter((role) => unitCost(role, scenario) > 0)
      .map(({ id, name }) => ({ id: `role.${id}`, name: `On new posts: ${name}` })),
  ];
}

function intoField(scenario: Scenario, own: RegExp, other: RegExp): ChoiceField {
  const ways = entries(scenario);
  const find = (kind: string, words: RegExp) =>
    ways.find(({ id, name }) => id.startsWith(kind) && (words.test(id) || words.test(name)));
  const usual = find('stream.', own) ?? find('role.', other) ?? ways[0];
  return choiceField('into', 'What it pays for', ways, usual?.id);
}

interface Entered {
  readonly decisions: readonly NewDecision[];
  /** To be read after the money: ` = 7.6 constables at £49,800 a year each`. */
  readonly buys: string;
  readonly enough: boolean;
}

/** New money as decisions: one for each giver. Posts are counted in tenths, rounded down to what the money pays for. */
function enter(
  scenario: Scenario,
  answers: Answers,
  givers: readonly { readonly name: string; readonly pounds: number }[],
): Entered {
  const [kind, id] = str(answers, 'into').split('.') as [string, string];
  const total = givers.reduce((sum, { pounds }) => sum + pounds, 0);
  if (kind === 'stream') {
    const buys = scenario.roles.flatMap((role) => {
      const share = today(scenario, `spend_share.${id}.${role.id}`);
      const cost = unitCost(role, scenario);
      return share > 0 && cost > 0
        ? [`${counted(Math.round(((total * share) / cost) * 10) / 10, role.name)} at ${gbp(cost)}`]
        : [];
    });
    return {
      decisions: givers.map(({ name, pounds }) =>
        decide(answers, name, `annual_funding.${id}`, { add: pounds }, { to: 'IOM' }),
      ),
      buys:
        buys.length > 0
          ? `, which pays for ${buys.join(', ')}`
          : ', which pays for no posts: the source buys none today',
      enough: total > 0,
    };
  }
  const role = scenario.roles.find((each) => each.id === id)!;
  const cost = unitCost(role, scenario);
  const posts = givers.map(({ pounds }) => Math.floor((pounds / cost) * 10 + 1e-9) / 10);
  const all = posts.reduce((sum, each) => sum + each, 0);
  return {
    decisions: givers.map(({ name }, i) =>
      decide(answers, name, `new_posts.${id}`, { add: posts[i]! }, { to: 'IOM' }),
    ),
    buys: ` = ${counted(Math.round(all * 10) / 10, role.name)} at ${gbp(cost)} a year each`,
    enough: posts.every((each) => each > 0),
  };
}

const tooLittle = (field: string) =>
  err([
    {
      code: 'template/too-little',
      path: [field],
      message: 'That pays for less than a tenth of a post: write a larger amount.',
    },
  ]);

export const preceptRise: Template = {
  id: 'precept_rise',
  title: 'Precept rise',
  line: 'Pounds on a Band D bill, times the homes that pay, become posts.',
  icon: 'homes',
  fields(scenario) {
    if (entries(scenario).length === 0) return [];
    const homes = scenario.area.band_d_tax_base;
    return [
      {
        id: 'pounds',
        kind: 'amount',
        label: 'On a Band D bill',
        before: '£',
        after: 'a year',
        value: 2,
        least: 0.01,
        most: 1000,
      },
      {
        id: 'homes',
        kind: 'amount',
        label: 'Homes (Band D tax base)',
        value: homes ?? 0,
        least: 1,
        most: 1e7,
        ...(homes === undefined
          ? { blank: true, hint: 'The file does not say. Your council-tax papers give the tax base.' }
          : {}),
      },
      {
        id: 'share',
        kind: 'amount',
        label: 'Of it for IOM',
        after: '%',
        value: 100,
        least: 0.1,
        most: 100,
      },
      intoField(scenario, /precept/i, /constable|officer/i),
      fromField(scenario),
    ];
  },
  make(scenario, answers) {
    const [pounds, homes, share] = [num(answers, 'pounds'), num(answers, 'homes'), num(answers, 'share')];
    const raised = pounds * homes;
    const money = (raised * share) / 100;
    const name = `${pence(pounds)} more on Band D for IOM`;
    const { decisions, buys, enough } = enter(scenario, answers, [{ name, pounds: money }]);
    if (!enough) return tooLittle('pounds');
    const part = share === 100 ? '' : `; ${plain(share, 1)}% of it is ${gbp(money)}`;
    return ok({
      name,
      decisions,
      says: `${pence(pounds)} × ${plain(homes, 0)} homes = ${gbp(raised)} a year${part}${buys}. Taxpayers pay it; no other service gives anything up.`,
    });
  },
};

export const matchFunding: Template = {
  id: 'match_funding',
  title: 'Match funding',
  line: 'A partner puts in money for each new pound of ours, up to a limit.',
  icon: 'match',
  fields(scenario) {
    if (entries(scenario).length === 0) return [];
    return [
      {
        id: 'own',
        kind: 'amount',
        label: 'New money of ours',
        before: '£',
        after: 'a year',
        value: 50_000,
        least: 1,
        most: 1e9,
      },
      {
        id: 'rate',
        kind: 'amount',
        label: 'The partner adds, for each pound',
        before: '£',
        value: 1,
        least: 0.01,
        most: 10,
      },
      {
        id: 'limit',
        kind: 'amount',
        label: 'Up to',
        before: '£',
        after: 'a year',
        value: 50_000,
        least: 1,
        most: 1e9,
      },
      intoField(scenario, /match|joint/i, /navigator|mentor|worker/i),
      fromField(scenario),
    ];
  },
  make(scenario, answers) {
    const own = num(answers, 'own');
    const offered = own * num(answers, 'rate');
    const match = Math.min(offered, num(answers, 'limit'));
    const { decisions, buys, enough } = enter(scenario, answers, [
      { name: `${gbp(own)} a year of new money`, pounds: own },
      { name: `${gbp(match)} a year from the partner`, pounds: match },
    ]);
    if (!enough) return tooLittle('own');
    const held = offered > match ? `, held at the limit of ${gbp(match)},` : '';
    return ok({
      name: `${gbp(own)} matched with ${gbp(match)}`,
      decisions,
      says: `${gbp(own)} × ${pence(num(answers, 'rate'))} = ${gbp(offered)}${held} makes ${gbp(own + match)} a year together${buys}. Nothing is given up elsewhere.`,
    });
  },
};
