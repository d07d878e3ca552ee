import type { Month } from '../base/month.ts';
import { centralInput } from '../scenario/central-input.ts';
import { decisionSchedules } from '../scenario/decision-schedule.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';

/** What the flow needs of the engine. */
export const FLOW_OUTPUTS = [
  'iom_funding',
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
 * - `lost`: where pounds end that reach no IOM work
 */
export type FlowKind = 'source' | 'role' | 'work' | 'lost';

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
  readonly roles: readonly Member[];
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

/** Under a penny a year is rounding. */
const PENNY = 0.01;

/**
 * Where each pound goes in one month, as pounds a year: from streams and lent posts to roles, from roles to kinds of
 * work. What goes in comes out at every step. Money given to no post, posts nobody fills, time taken off for other
 * duties and time for other work are ends of their own; posts still paid for while people leave are a source.
 */
export function poundFlow(numbers: FlowNumbers): PoundFlow {
  const { streams, roles, strands } = numbers;
  const flows: Flow[] = [];
  const flow = (from: string, to: string, pounds: number): void => {
    if (pounds >= PENNY) flows.push({ from, to, pounds });
  };
  const reached = new Map<string, number>();
  for (const { id } of streams) {
    const money = atLeast0(numbers.funding(id));
    const wanted = roles.map((role) => atLeast0(numbers.spendShare(id, role.id)));
    // A pound is spent once: shares that come to more than all of it are taken in proportion.
    const all = Math.max(1, sum(wanted));
    let left = money;
    roles.forEach((role, r) => {
      const pounds = (money * wanted[r]!) / all;
      flow(`stream.${id}`, `role.${role.id}`, pounds);
      reached.set(role.id, (reached.get(role.id) ?? 0) + (pounds >= PENNY ? pounds : 0));
      left -= pounds >= PENNY ? pounds : 0;
    });
    flow(`stream.${id}`, 'lost.unallocated', left);
  }
  for (const { id } of roles) {
    const cost = atLeast0(numbers.unitCost(id));
    const lent = atLeast0(numbers.filledOwn(id)) * cost;
    const paid = atLeast0(numbers.filledBought(id)) * cost;
    const given = reached.get(id) ?? 0;
    flow('source.lent', `role.${id}`, lent);
    flow('source.leaving', `role.${id}`, paid - given);
    flow(`role.${id}`, 'lost.vacant', given - paid);
    const pay = (lent >= PENNY ? lent : 0) + (paid >= given + PENNY || given >= paid + PENNY ? paid : given);
    const working = pay * Math.min(1, atLeast0(numbers.atWork(id)));
    const shares = strands.map((strand) => atLeast0(numbers.timeShare(id, strand.id)));
    const all = Math.max(1, sum(shares));
    let other = working;
    strands.forEach((strand, s) => {
      const pounds = (working * shares[s]!) / all;
      flow(`role.${id}`, `strand.${strand.id}`, pounds);
      other -= pounds >= PENNY ? pounds : 0;
    });
    const away = pay - working;
    flow(`role.${id}`, 'lost.away', away);
    flow(`role.${id}`, 'lost.other', other + (away >= PENNY ? 0 : away));
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

/** The nodes that anything goes through, sources first, each as large as the larger of what comes in and goes out. */
function nodesOf({ streams, roles, strands }: FlowNumbers, flows: readonly Flow[]): FlowNode[] {
  const all: Omit<FlowNode, 'pounds'>[] = [
    ...streams.map(({ id, name }) => ({ id: `stream.${id}`, name, kind: 'source' as const })),
    { id: 'source.lent', name: 'Lent and new posts', kind: 'source' },
    { id: 'source.leaving', name: 'Still paid while people leave', kind: 'source' },
    ...roles.map(({ id, name }) => ({ id: `role.${id}`, name, kind: 'role' as const })),
    ...strands.map(({ id, name }) => ({ id: `strand.${id}`, name, kind: 'work' as const })),
    { id: 'lost.other', name: 'Other work', kind: 'lost' },
    { id: 'lost.away', name: 'Taken off for other duties', kind: 'lost' },
    { id: 'lost.vacant', name: 'Vacant posts', kind: 'lost' },
    { id: 'lost.unallocated', name: 'Not given to any post', kind: 'lost' },
  ];
  return all.flatMap((node) => {
    const out = sum(flows.filter(({ from }) => from === node.id).map(({ pounds }) => pounds));
    const into = sum(flows.filter(({ to }) => to === node.id).map(({ pounds }) => pounds));
    const pounds = Math.max(out, into);
    return pounds > 0 ? [{ ...node, pounds }] : [];
  });
}

/**
 * The numbers of the central run of one option in one month; `undefined` until they have been projected. How a stream
 * is spent and how time is shared are what the file and the decisions say, where they are no formula of others.
 */
export function flowNumbers(
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): FlowNumbers | undefined {
  const at = projection.months.indexOf(month);
  const held = scenario.options.find(({ id }) => id === option);
  const outputs = projection.options.find(({ id }) => id === option)?.outputs;
  const first = scenario.roles[0]?.id ?? '';
  if (
    at < 0 ||
    !held ||
    !outputs ||
    !(`unit_cost.${first}` in outputs) ||
    !(`filled_own.${first}` in outputs)
  )
    return undefined;
  const output = (name: string): number => outputs[name]?.central[at] ?? 0;
  const inputs = scenarioInputs(scenario);
  const places = new Map(inputs.map((input) => [input.name, input]));
  const changed = new Map(decisionSchedules(scenario, held).map((each) => [each.name, each]));
  const input = (name: string): number => {
    const found = places.get(name);
    const base = found && centralInput(found, inputs);
    if (!found || base === undefined) return 0;
    const { scale, shift } = changed.get(name) ?? {};
    const value = base * (scale?.[at] ?? 1) + (shift?.[at] ?? 0);
    return Math.min(found.most, Math.max(found.least, value));
  };
  return {
    streams: scenario.streams,
    roles: scenario.roles,
    strands: scenario.strands,
    funding: (stream) => output(`iom_funding.${stream}`),
    spendShare: (stream, role) => input(`spend_share.${stream}.${role}`),
    unitCost: (role) => output(`unit_cost.${role}`),
    filledOwn: (role) => output(`filled_own.${role}`),
    filledBought: (role) => output(`filled_bought.${role}`),
    atWork: (role) => {
      const filled = output(`filled_posts.${role}`);
      return filled > 0 ? output(`effective_posts.${role}`) / filled : 1;
    },
    timeShare: (role, strand) => input(`time_share.${role}.${strand}`),
  };
}
