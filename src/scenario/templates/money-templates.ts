import { err, ok } from '../../base/result.ts';
import type { Scenario } from '../scenario.ts';
import { elsewhereFields, saidElsewhere } from './elsewhere-fields.ts';
import type { Left } from './left-under.ts';
import type { AmountField, Answers, ChoiceField, NewDecision, Template } from './template.ts';
import {
  asTyped,
  choiceField,
  chosen,
  counted,
  decide,
  fromField,
  funding,
  gbp,
  iomMoney,
  iomMoneyLeft,
  iomShare,
  moneyStreams,
  num,
  pence,
  str,
  today,
  typed,
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

/** `This option already takes £93,679 a year of it: £93,679 is left.` Nothing where it leaves what there is today. */
function alreadyTaken(left: Left, streams: Scenario['streams'], before: number, now: number): string {
  const mover = left.mover(streams.flatMap(({ id }) => [`annual_funding.${id}`, `iom_share.${id}`]));
  const taken = Math.round(before) - Math.round(now);
  if (!mover || taken === 0) return '';
  return taken > 0
    ? `${mover} takes ${gbp(taken)} a year of it: ${now > 0 ? gbp(now) : 'nothing'} is left.`
    : `${mover} brings ${gbp(-taken)} a year more: there is ${gbp(now)}.`;
}

export const divertFund: Template = {
  id: 'divert_fund',
  title: 'Divert a fund',
  line: 'Part of the IOM money of one source goes to something else.',
  icon: 'money',
  idle: 'Nothing would be diverted: write a larger amount.',
  fields(scenario, answers, left) {
    const streams = moneyStreams(scenario);
    const stream = chosen(streams, answers['stream']);
    if (!stream) return [];
    const there = iomMoneyLeft(left, stream.id);
    const taken = alreadyTaken(left, [stream], iomMoney(scenario, stream.id), there);
    const hint = taken ? { hint: taken } : {};
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
            tooMuch: taken
              ? `${taken} Write at most ${gbp(there)}.`
              : `IOM has ${gbp(there)} a year of it: write at most that.`,
            ...hint,
          }
        : {
            id: 'amount',
            kind: 'amount',
            label: 'How much',
            after: taken ? '% of what is left' : '% of the IOM money',
            value: 50,
            least: 0,
            most: 100,
            ...hint,
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
  make(scenario, answers, left) {
    const stream = chosen(moneyStreams(scenario), answers['stream'])!;
    const there = iomMoneyLeft(left, stream.id);
    const taken = alreadyTaken(left, [stream], iomMoney(scenario, stream.id), there);
    if (there <= 0)
      return err([
        {
          code: 'template/nothing-left',
          path: ['amount'],
          message: `${taken} Choose another source, or take out that decision.`,
        },
      ]);
    const pounds = str(answers, 'how') === 'pounds';
    const amount = pounds ? Math.min(there, num(answers, 'amount')) : num(answers, 'amount');
    const whole = Math.round(there);
    const all = pounds && num(answers, 'amount') >= Math.min(there, whole);
    // Of all of it nothing is left, in whatever future; of a part, the pounds are the same in each.
    const change = all
      ? { multiply: 0 }
      : pounds
        ? { add: amount === 0 ? 0 : -amount / left.of(`annual_funding.${stream.id}`) }
        : { multiply: 1 - amount / 100 };
    const shown = all ? whole : asTyped(amount);
    const leaves = pounds ? shown : Math.round((whole * shown) / 100);
    const to = str(answers, 'to').trim();
    const name = `${pounds ? `${pence(shown)} a year` : `${typed(amount)}%`} of ${stream.name} to ${to}`;
    const says = pounds
      ? `${pence(shown)} of the ${gbp(whole)} a year that IOM has of it: ${pence(whole - shown)} a year stays. ${TODAY}`
      : `${typed(amount)}% of ${gbp(whole)} = ${gbp(leaves)} a year leaves IOM; ${gbp(whole - leaves)} a year stays. ${TODAY}`;
    return ok({
      name,
      says: `${taken && `${taken} `}${says}`,
      decisions: [
        decide(answers, name, `iom_share.${stream.id}`, change, {
          ramp_months: num(answers, 'ramp'),
          to,
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
  idle: 'Nothing would be cut: write a larger share.',
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
  make(scenario, answers, left) {
    const streams = funded(scenario).filter(
      ({ id }) => answers['stream'] === 'all' || answers['stream'] === id,
    );
    const cut = num(answers, 'cut');
    const sum = (of: (id: string) => number): number => streams.reduce((total, { id }) => total + of(id), 0);
    const what = streams.length === 1 ? streams[0]!.name : 'all money';
    const there = sum((id) => left.of(`annual_funding.${id}`));
    const [whole, ours] = [Math.round(there), Math.round(sum((id) => iomMoneyLeft(left, id)))];
    const before = sum((id) => funding(scenario, id));
    const cutAlready = left.mover(streams.map(({ id }) => `annual_funding.${id}`))
      ? alreadyTaken(left, streams, before, there)
      : '';
    const less = (of: number): string => gbp((of * asTyped(cut)) / 100);
    return ok({
      name: `${typed(cut)}% cut to ${streams.length === 1 ? what : 'all money'}`,
      says: `${cutAlready && `${cutAlready} `}${typed(cut)}% of ${gbp(whole)} = ${less(whole)} a year less. IOM’s part of that is ${less(ours)} a year. ${TODAY}`,
      decisions: streams.map(({ id, name }) =>
        decide(
          answers,
          `${name} cut by ${typed(cut)}%`,
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
        ? [`about ${counted(Math.round(((total * share) / cost) * 10) / 10, role.name)} at ${gbp(cost)}`]
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
  const all = Math.round(posts.reduce((sum, each) => sum + each, 0) * 10) / 10;
  const used = Math.round(all * Math.round(cost));
  const each = `${counted(all, role.name)} at ${gbp(cost)} a year each`;
  return {
    decisions: givers.map(({ name }, i) =>
      decide(answers, name, `new_posts.${id}`, { add: posts[i]! }, { to: 'IOM' }),
    ),
    // Posts come in tenths: seldom does the money come out to the pound.
    buys: used === Math.round(total) ? ` = ${each}` : `, which pays for ${each}: ${gbp(used)} of it`,
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
        label: 'Share for IOM',
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
    const raised = Math.round(asTyped(pounds) * asTyped(homes));
    const money = (pounds * homes * share) / 100;
    const name = `${pence(pounds)} more on Band D for IOM`;
    const { decisions, buys, enough } = enter(scenario, answers, [{ name, pounds: money }]);
    if (!enough) return tooLittle('pounds');
    const part = share === 100 ? '' : `; ${typed(share)}% of it is ${gbp((raised * asTyped(share)) / 100)}`;
    return ok({
      name,
      decisions,
      says: `${pence(pounds)} × ${typed(homes)} homes = ${gbp(raised)} a year${part}${buys}. Taxpayers pay it; no other service gives anything up.`,
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
    const [own, rate, limit] = [num(answers, 'own'), num(answers, 'rate'), num(answers, 'limit')];
    const offered = own * rate;
    const match = Math.min(offered, limit);
    const adds = Math.round(asTyped(own) * asTyped(rate));
    const given = offered > limit ? asTyped(limit) : adds;
    const { decisions, buys, enough } = enter(scenario, answers, [
      { name: `${pence(own)} a year of new money`, pounds: own },
      { name: `${pence(given)} a year from the partner`, pounds: match },
    ]);
    if (!enough) return tooLittle('own');
    const held = offered > match ? `, held at the limit of ${pence(given)},` : '';
    return ok({
      name: `${pence(own)} matched with ${pence(given)}`,
      decisions,
      says: `${pence(own)} × ${pence(rate)} = ${gbp(adds)}${held} makes ${pence(asTyped(own) + given)} a year together${buys}. Nothing is given up elsewhere.`,
    });
  },
};
