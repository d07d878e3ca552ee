import { say } from '../words/voice.ts';
import type { OwnPlace } from '../words/chart-parts.ts';
import type { Month } from '../base/month.ts';
import type { Role, Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';

/** The outputs that the flow reads. */
export const FLOW_OUTPUTS = [
  'iom_funding',
  'spend_share',
  'time_share',
  'unit_cost',
  'filled_own',
  'filled_bought',
  'filled_posts',
  'effective_posts',
] as const;

/**
 * - `source`: a stream, or the pay of posts that their employers lend
 * - `role`: a kind of post
 * - `work`: a kind of work
 * - `service`: services, from which the model counts no work
 * - `lost`: where pounds end that reach no IOM work
 */
export type FlowKind = 'source' | 'role' | 'work' | 'service' | 'lost';

export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly kind: FlowKind;
  /** Pounds a year through it. */
  readonly pounds: number;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  /** Pounds a year, above 0. */
  readonly pounds: number;
}

export interface PoundFlow {
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
  /** Pounds a year that come in; as many go out. */
  readonly total: number;
}

/** The numbers of one month behind a flow. Shares from 0 to 1, pounds and posts a year. */
export interface FlowNumbers {
  readonly streams: readonly Member[];
  readonly roles: readonly (Member & Pick<Role, 'counted_in'>)[];
  readonly strands: readonly Member[];
  readonly funding: (stream: string) => number;
  readonly spendShare: (stream: string, role: string) => number;
  readonly unitCost: (role: string) => number;
  readonly filledOwn: (role: string) => number;
  readonly filledBought: (role: string) => number;
  /** Share of the filled posts’ time that is at work on IOM. */
  readonly atWork: (role: string) => number;
  readonly timeShare: (role: string, strand: string) => number;
}

interface Member {
  readonly id: string;
  readonly name: string;
}

/** Pounds a year; less is rounding. */
const PENNY = 0.01;

/**
 * Where each pound goes in one month, as pounds a year: from streams and lent posts to roles, from roles to kinds of
 * work. What goes in comes out at every step. Money for services, money not spent, time taken off for other duties and
 * time for other work are ends of their own; staff on notice whose money has gone are a source.
 *
 * As in the model's `unspent`, money for posts that nobody fills pays staff on notice first: only what is left of it is
 * not spent, and only what it does not cover has to come from elsewhere.
 */
export function poundFlow(numbers: FlowNumbers): PoundFlow {
  const { streams, roles, strands } = numbers;
  const flows: Flow[] = [];
  const flow = (from: string, to: string, pounds: number): void => {
    if (pounds >= PENNY) flows.push({ from, to, pounds });
  };
  const given = streams.map(({ id }) => {
    const money = atLeast0(numbers.funding(id));
    const wanted = roles.map((role) => atLeast0(numbers.spendShare(id, role.id)));
    // Shares that add up to more than 1 are scaled down, as in the model.
    const all = Math.max(1, sum(wanted));
    return wanted.map((share) => (money * share) / all);
  });
  const posts = roles.map(({ id, counted_in }, r) => {
    const money = sum(given.map((byRole) => byRole[r]!));
    const cost = atLeast0(numbers.unitCost(id));
    const bought = atLeast0(numbers.filledBought(id)) * cost;
    return {
      id,
      places: counted_in === 'places',
      lent: atLeast0(numbers.filledOwn(id)) * cost,
      bought,
      spare: Math.max(0, money - bought),
      onNotice: Math.max(0, bought - money),
      /** The part of the money for these posts that pays somebody in them. */
      used: money > bought ? bought / money : 1,
    };
  });
  const spare = sum(posts.map((each) => each.spare));
  const onNotice = sum(posts.map((each) => each.onNotice));
  const covered = Math.min(spare, onNotice);
  const covering = (pounds: number): number => (spare > 0 ? (pounds * covered) / spare : 0);

  streams.forEach(({ id }, s) => {
    const byRole = given[s]!;
    const left = sum(posts.map(({ used }, r) => byRole[r]! * (1 - used)));
    posts.forEach((post, r) => {
      const pays = onNotice > 0 ? (covering(left) * post.onNotice) / onNotice : 0;
      flow(`stream.${id}`, `role.${post.id}`, byRole[r]! * post.used + pays);
    });
    flow(`stream.${id}`, 'lost.unspent', left - covering(left));
    flow(`stream.${id}`, 'service', atLeast0(numbers.funding(id)) - sum(byRole));
  });
  for (const post of posts) {
    const { id } = post;
    flow('source.lent', `role.${id}`, post.lent);
    flow('source.notice', `role.${id}`, onNotice > 0 ? post.onNotice * (1 - covered / onNotice) : 0);
    const pay = post.lent + post.bought;
    const working = pay * Math.min(1, atLeast0(numbers.atWork(id)));
    const shares = strands.map((strand) => atLeast0(numbers.timeShare(id, strand.id)));
    // A place is there for its own work alone, though it does the work of but a part of a post.
    const all = post.places && sum(shares) > 0 ? sum(shares) : Math.max(1, sum(shares));
    strands.forEach((strand, s) => flow(`role.${id}`, `strand.${strand.id}`, (working * shares[s]!) / all));
    flow(`role.${id}`, 'lost.away', pay - working);
    flow(`role.${id}`, 'lost.other', working * (1 - sum(shares) / all));
  }
  return {
    nodes: nodesOf(numbers, flows),
    flows,
    total: sum(flows.filter(isFirst).map(({ pounds }) => pounds)),
  };
}

const isFirst = ({ from }: Flow): boolean => !from.startsWith('role.');
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const atLeast0 = (value: number): number => (Number.isFinite(value) ? Math.max(0, value) : 0);

const own = (id: OwnPlace, kind: FlowNode['kind']): Omit<FlowNode, 'pounds'> => ({
  id,
  name: say.charts.flowPlaceName(id),
  kind,
});

/** The nodes that anything goes through, sources first, each as large as the larger of what comes in and goes out. */
function nodesOf({ streams, roles, strands }: FlowNumbers, flows: readonly Flow[]): FlowNode[] {
  const all: Omit<FlowNode, 'pounds'>[] = [
    ...streams.map(({ id, name }) => ({ id: `stream.${id}`, name, kind: 'source' as const })),
    own('source.lent', 'source'),
    own('source.notice', 'source'),
    ...roles.map(({ id, name }) => ({ id: `role.${id}`, name, kind: 'role' as const })),
    ...strands.map(({ id, name }) => ({ id: `strand.${id}`, name, kind: 'work' as const })),
    own('lost.other', 'lost'),
    own('lost.away', 'lost'),
    own('lost.unspent', 'lost'),
    own('service', 'service'),
  ];
  return all.flatMap((node) => {
    const out = sum(flows.filter(({ from }) => from === node.id).map(({ pounds }) => pounds));
    const into = sum(flows.filter(({ to }) => to === node.id).map(({ pounds }) => pounds));
    const pounds = Math.max(out, into);
    return pounds > 0 ? [{ ...node, pounds }] : [];
  });
}

/** The numbers of the central run of one option in one month; `undefined` until they have been projected. */
export function flowNumbers(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): FlowNumbers | undefined {
  const at = projection.months.indexOf(month);
  const outputs = projection.options.find(({ id }) => id === option)?.outputs;
  const [stream, role] = [scenario.streams[0]?.id ?? '', scenario.roles[0]?.id ?? ''];
  // All these outputs are requested together, so checking one is enough.
  if (at < 0 || !outputs || !(`spend_share.${stream}.${role}` in outputs)) return undefined;
  const output = (name: string): number => outputs[name]?.central[at] ?? 0;
  return {
    streams: scenario.streams,
    roles: scenario.roles,
    strands: scenario.strands,
    funding: (stream) => output(`iom_funding.${stream}`),
    spendShare: (stream, role) => output(`spend_share.${stream}.${role}`),
    unitCost: (role) => output(`unit_cost.${role}`),
    filledOwn: (role) => output(`filled_own.${role}`),
    filledBought: (role) => output(`filled_bought.${role}`),
    atWork: (role) => {
      const filled = output(`filled_posts.${role}`);
      return filled > 0 ? output(`effective_posts.${role}`) / filled : 1;
    },
    timeShare: (role, strand) => output(`time_share.${role}.${strand}`),
  };
}
