import fc from 'fast-check';
import { readFileSync } from 'node:fs';
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
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { projectScenario } from '../../../src/study/project.ts';
import { flowSentence } from '../../../src/ui/panels/flow-view.ts';

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
          .filter(({ kind }) => kind === 'work' || kind === 'lost')
          .reduce((sum, { pounds }) => sum + pounds, 0);
        expect(Math.abs(ends - flow.total)).toBeLessThan(PENNIES * 4);
        expect(flow.flows.every(({ pounds }) => pounds > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
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
    expect(pounds('lost.unallocated')).toBeCloseTo(20_000, 6);
    expect(pounds('lost.vacant')).toBeCloseTo(20_000, 6);
    expect(pounds('lost.away')).toBeCloseTo(6000, 6);
    expect(pounds('lost.other')).toBeCloseTo(27_000, 6);
    expect(pounds('strand.x')).toBeCloseTo(27_000, 6);
    expect(flowSentence(flow, 'March 2016', 'Cut')).toBe(
      'In March 2016 money and posts worth £100,000 a year go into IOM under “Cut”. £27,000 of it (27%) reaches IOM work. The rest: other work £27,000, vacant posts £20,000, not given to any post £20,000 and taken off for other duties £6,000.',
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
    expect(out(flow, 'source.leaving')).toBeCloseTo(20_000, 6);
    expect(into(flow, 'strand.x')).toBeCloseTo(60_000, 6);
  });

  it('of a whole scenario, comes to what the model says the programme costs where no post is vacant or leaving', () => {
    const text = readFileSync(new URL('../../../scenarios/gwent-2013-14.iom.json', import.meta.url), 'utf8');
    const scenario = parseScenario(text);
    if (!scenario.ok) throw new Error('The shipped file does not open.');
    const made = projectScenario(scenario.value, {
      draws: 16,
      outputs: [...FLOW_OUTPUTS, 'programme_cost', 'capacity'],
    });
    if (!made.ok) throw new Error('It does not run.');
    for (const { id, outputs } of made.value.options)
      for (const at of [0, 20, 60]) {
        const numbers = flowNumbers(scenario.value, made.value, id, made.value.months[at]!);
        const flow = poundFlow(numbers!);
        const cost = outputs['programme_cost']!.central[at]! * 12;
        expect(flow.total - out(flow, 'source.leaving')).toBeCloseTo(cost, 0);
        // Each strand's pounds are its posts' work at their cost: there is capacity exactly where there are pounds.
        for (const strand of scenario.value.strands)
          expect(into(flow, `strand.${strand.id}`) > 0).toBe(
            outputs[`capacity.${strand.id}`]!.central[at]! > 0,
          );
      }
  });
});
