import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowChart } from '../../../src/charts/flow-chart.ts';
import {
  FLOW_OUTPUTS,
  flowNumbers,
  poundFlow,
  type FlowNumbers,
  type PoundFlow,
} from '../../../src/charts/pound-flow.ts';
import { LIGHT_THEME } from '../../../src/charts/theme.ts';
import { projectScenario } from '../study/one-projector.ts';
import { flowFacts } from '../../../src/ui/results/flow-view.ts';
import { flowSentence } from '../../../src/words/en/money-page.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';

const into = ({ flows }: PoundFlow, id: string): number =>
  flows.filter(({ to }) => to === id).reduce((sum, { pounds }) => sum + pounds, 0);
const out = ({ flows }: PoundFlow, id: string): number =>
  flows.filter(({ from }) => from === id).reduce((sum, { pounds }) => sum + pounds, 0);

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));
const STREAMS = ['a', 'b', 'c'];
const ROLES = ['r', 's', 't', 'u'];
const STRANDS = ['x', 'y', 'z'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const table = (rows: number, columns: number, cell: fc.Arbitrary<number>) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const some = (count: number, cell: fc.Arbitrary<number>) =>
  fc.array(cell, { minLength: count, maxLength: count });

const anyNumbers: fc.Arbitrary<FlowNumbers> = fc
  .record({
    funding: some(3, fc.double({ min: 0, max: 1e7, noNaN: true })),
    spend: table(3, 4, share),
    cost: some(4, fc.double({ min: 0, max: 1e5, noNaN: true })),
    own: some(4, fc.double({ min: 0, max: 50, noNaN: true })),
    bought: some(4, fc.double({ min: 0, max: 50, noNaN: true })),
    work: some(4, share),
    time: table(4, 3, share),
  })
  .map(({ funding, spend, cost, own, bought, work, time }) => {
    const [s, r, w] = [STREAMS, ROLES, STRANDS].map((ids) => (id: string) => ids.indexOf(id)) as [
      (id: string) => number,
      (id: string) => number,
      (id: string) => number,
    ];
    return {
      streams: named(STREAMS),
      roles: named(ROLES),
      strands: named(STRANDS),
      funding: (id) => funding[s(id)]!,
      spendShare: (id, role) => spend[s(id)]![r(role)]!,
      unitCost: (id) => cost[r(id)]!,
      filledOwn: (id) => own[r(id)]!,
      filledBought: (id) => bought[r(id)]!,
      atWork: (id) => work[r(id)]!,
      timeShare: (id, strand) => time[r(id)]![w(strand)]!,
    };
  });

/** Flows under a penny a year are left out: that much may go missing at each. */
const PENNIES = 0.2;

describe('where each pound goes', () => {
  it('what goes into a kind of post comes out of it, and what comes in at the start ends somewhere', () => {
    fc.assert(
      fc.property(anyNumbers, (numbers) => {
        const flow = poundFlow(numbers);
        for (const { id, kind, pounds } of flow.nodes) {
          if (kind === 'role') expect(Math.abs(into(flow, id) - out(flow, id))).toBeLessThan(PENNIES);
          expect(pounds).toBeGreaterThan(0);
        }
        for (const { id } of numbers.streams)
          expect(Math.abs(out(flow, `stream.${id}`) - numbers.funding(id))).toBeLessThan(PENNIES);
        const ends = flow.nodes
          .filter(({ kind }) => kind === 'work' || kind === 'service' || kind === 'lost')
          .reduce((sum, { pounds }) => sum + pounds, 0);
        expect(Math.abs(ends - flow.total)).toBeLessThan(PENNIES * 4);
        expect(flow.flows.every(({ pounds }) => pounds > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a place of a service is for its own work: none of its money goes to other work', () => {
    const of = (counted_in?: 'places'): PoundFlow =>
      poundFlow({
        streams: named(['a']),
        roles: named(['r']).map((role) => ({ ...role, ...(counted_in ? { counted_in } : {}) })),
        strands: named(['x', 'y']),
        funding: () => 25_000,
        spendShare: () => 1,
        unitCost: () => 2500,
        filledOwn: () => 0,
        filledBought: () => 10,
        atWork: () => 0.8,
        timeShare: (_, strand) => (strand === 'x' ? 0.03 : 0.01),
      });
    expect(into(of(), 'lost.other')).toBeCloseTo(20_000 * 0.96, 6);
    const places = of('places');
    expect(into(places, 'lost.other')).toBe(0);
    expect(into(places, 'strand.x')).toBeCloseTo(15_000, 6);
    expect(into(places, 'strand.y')).toBeCloseTo(5000, 6);
    expect(into(places, 'lost.away')).toBeCloseTo(5000, 6);
  });

  it('says by name what reaches no work', () => {
    const flow = poundFlow({
      streams: named(['a']),
      roles: named(['r']),
      strands: named(['x']),
      funding: () => 100_000,
      spendShare: () => 0.8,
      unitCost: () => 40_000,
      filledOwn: () => 0,
      filledBought: () => 1.5,
      atWork: () => 0.9,
      timeShare: () => 0.5,
    });
    const pounds = (id: string): number | undefined => flow.nodes.find((node) => node.id === id)?.pounds;
    expect(pounds('service')).toBeCloseTo(20_000, 6);
    expect(pounds('lost.unspent')).toBeCloseTo(20_000, 6);
    expect(pounds('lost.away')).toBeCloseTo(6000, 6);
    expect(pounds('lost.other')).toBeCloseTo(27_000, 6);
    expect(pounds('strand.x')).toBeCloseTo(27_000, 6);
    expect(flowSentence({ month: '2016-03', option: 'Cut', ...flowFacts(flow), elsewhere: 0 })).toBe(
      'In March 2016 money and posts worth £100,000 a year go into IOM under “Cut”. £27,000 of it (27%) reaches IOM work. £20,000 buys services: no work is counted from it. The rest: other work £27,000, unspent money for empty posts £20,000 and taken off for other duties £6,000.',
    );
    const { datasets } = flowChart(flow, LIGHT_THEME, String).data;
    expect(datasets[0]!.data).toHaveLength(flow.flows.length);
  });

  it('posts still paid for while people leave come in as a source of their own', () => {
    const flow = poundFlow({
      streams: named(['a']),
      roles: named(['r']),
      strands: named(['x']),
      funding: () => 40_000,
      spendShare: () => 1,
      unitCost: () => 40_000,
      filledOwn: () => 0,
      filledBought: () => 1.5,
      atWork: () => 1,
      timeShare: () => 1,
    });
    expect(out(flow, 'source.notice')).toBeCloseTo(20_000, 6);
    expect(into(flow, 'strand.x')).toBeCloseTo(60_000, 6);
  });

  it('money for posts that nobody fills pays staff on notice first, whatever stream it is from', () => {
    const flow = poundFlow({
      streams: named(['a', 'b']),
      roles: named(['r', 's']),
      strands: named(['x']),
      funding: (id) => (id === 'a' ? 100_000 : 30_000),
      // a pays for r alone, where nobody is; b for s, where one too many is.
      spendShare: (id, role) => ((id === 'a') === (role === 'r') ? 1 : 0),
      unitCost: () => 30_000,
      filledOwn: () => 0,
      filledBought: (role) => (role === 'r' ? 0 : 2),
      atWork: () => 1,
      timeShare: () => 1,
    });
    const between = (from: string, to: string): number =>
      flow.flows.find((each) => each.from === from && each.to === to)?.pounds ?? 0;
    expect(between('stream.a', 'role.s')).toBeCloseTo(30_000, 6);
    expect(between('stream.b', 'role.s')).toBeCloseTo(30_000, 6);
    expect(between('stream.a', 'lost.unspent')).toBeCloseTo(70_000, 6);
    expect(out(flow, 'source.notice')).toBe(0);
    expect(between('stream.a', 'role.r')).toBe(0);
  });

  it.each(shippedFiles)(
    '%s: every pound of every option balances, each year, with the model’s own sums',
    (file) => {
      const scenario = shippedScenario(file);
      const made = projectScenario(scenario, {
        draws: 16,
        outputs: [...FLOW_OUTPUTS, 'programme_cost', 'service_funding', 'unspent'],
      });
      if (!made.ok) throw new Error('It does not run.');
      for (const { id, outputs } of made.value.options)
        for (let at = 0; at < made.value.months.length; at += 12) {
          const flow = poundFlow(flowNumbers(scenario, made.value, id, made.value.months[at]!)!);
          const model = (name: string): number => outputs[name]!.central[at]!;
          const near = (pounds: number, expected: number, what: string): void =>
            expect(Math.abs(pounds - expected), `${id}, month ${at}: ${what}`).toBeLessThan(1);
          const node = (name: string): number => into(flow, name) + out(flow, name);
          for (const { id: role } of scenario.roles)
            near(into(flow, `role.${role}`), out(flow, `role.${role}`), role);
          const ends = flow.nodes
            .filter(({ kind }) => kind === 'work' || kind === 'service' || kind === 'lost')
            .reduce((sum, { pounds }) => sum + pounds, 0);
          near(ends, flow.total, 'what comes in goes out');
          near(flow.total, model('programme_cost') * 12 + Math.max(0, model('unspent')), 'cost');
          near(node('service'), model('service_funding'), 'services');
          near(node('lost.unspent'), Math.max(0, model('unspent')), 'not spent');
          near(node('source.notice'), Math.max(0, -model('unspent')), 'on notice');
          for (const { id: stream } of scenario.streams)
            near(node(`stream.${stream}`), model(`iom_funding.${stream}`), stream);
          for (const { id: strand } of scenario.strands)
            near(
              node(`strand.${strand}`),
              scenario.roles.reduce((sum, { id: role, counted_in }) => {
                const shares = scenario.strands.map(({ id: of }) => model(`time_share.${role}.${of}`));
                // Places are for their own work alone.
                const all = counted_in === 'places' ? shares.reduce((a, b) => a + b, 0) : 1;
                return (
                  sum +
                  (model(`effective_posts.${role}`) *
                    model(`unit_cost.${role}`) *
                    model(`time_share.${role}.${strand}`)) /
                    all
                );
              }, 0),
              strand,
            );
        }
    },
  );

  it('follows shares that decisions take past the whole, and the pay of staff whose money has gone', () => {
    const held = shippedScenario('gwent-2013-14.iom.json');
    const stream = held.streams.find(({ spend_share }) => Object.keys(spend_share).length > 0)!;
    const [paid] = Object.keys(stream.spend_share);
    const decided = (id: string, lever: string, set: number, from: string) => ({
      ...{ id, name: id, lever, change: { set }, from, until: null, ramp_months: 1, on: true, to: 'others' },
    });
    const scenario = {
      ...held,
      roles: held.roles.map((role) => ({ ...role, release_months: 12 })),
      options: [
        {
          id: 'over',
          name: 'Over',
          decisions: held.roles.map(({ id }, i) =>
            decided(`d${i}`, `spend_share.${stream.id}.${id}`, 0.9, '2013-04'),
          ),
        },
        {
          id: 'gone',
          name: 'Gone',
          decisions: held.streams.map(({ id }, i) => decided(`d${i}`, `iom_share.${id}`, 0, '2013-06')),
        },
      ],
    };
    const made = projectScenario(scenario, { draws: 4, outputs: [...FLOW_OUTPUTS, 'unspent'] });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const at = (option: string, month: string) =>
      poundFlow(flowNumbers(scenario, made.value, option, month)!);
    const over = at('over', '2014-03');
    expect(into(over, 'service')).toBeLessThan(out(over, `stream.${stream.id}`));
    const toPosts = over.flows.filter(
      ({ from, to }) => from === `stream.${stream.id}` && to.startsWith('role.'),
    );
    expect(toPosts.map(({ to }) => to)).toContain(`role.${paid!}`);
    expect(out(over, `stream.${stream.id}`)).toBeCloseTo(
      made.value.options[0]!.outputs[`iom_funding.${stream.id}`]!.central[12]!,
      0,
    );
    const gone = at('gone', '2013-09');
    expect(out(gone, `stream.${stream.id}`)).toBe(0);
    expect(out(gone, 'source.notice')).toBeCloseTo(
      -made.value.options[1]!.outputs['unspent']!.central[6]!,
      0,
    );
    expect(out(gone, 'source.notice')).toBeGreaterThan(1000);
  });
});
