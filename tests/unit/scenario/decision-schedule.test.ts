import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/base/month.ts';
import { changedLevers, decisionSchedules, shareInForce } from '../../../src/scenario/decision-schedule.ts';
import type { Change, DatedChange, Decision, Scenario } from '../../../src/scenario/scenario.ts';
import { sampleScenario } from './sample.ts';

const start = '2013-03';
const decision = (given: Partial<Decision>): Decision => ({
  id: 'd',
  name: 'D',
  lever: 'iom_share.ex_dip',
  change: { multiply: 0.5 },
  from: '2013-04',
  until: null,
  ramp_months: 0,
  on: true,
  to: 'other priorities',
  ...given,
});
const schedules = (decisions: Decision[], months = 24, business_as_usual: DatedChange[] = []) => {
  const scenario: Scenario = { ...sampleScenario(), start, months, business_as_usual };
  return decisionSchedules(scenario, { id: 'o', name: 'O', decisions });
};

describe('decisionSchedules', () => {
  it('works a case by hand: half from April over three months, until August', () => {
    const [share] = schedules([decision({ ramp_months: 3, until: '2013-08' })], 9);
    expect(share!.name).toBe('iom_share.ex_dip');
    const expected = [1, 1 - 0.5 / 3, 1 - 1 / 3, 0.5, 0.5, 0.5, 1, 1, 1];
    expected.forEach((value, month) => expect(share!.scale[month]).toBeCloseTo(value, 15));
    expect([...share!.shift]).toEqual(new Array(9).fill(0));
  });

  it('composes decisions on one lever that begin in the same month in the order of the list', () => {
    const add = decision({ change: { add: 2 } });
    const double = decision({ change: { multiply: 2 } });
    const at = (decisions: Decision[]): [number, number] => {
      const [input] = schedules(decisions);
      return [input!.scale[1]!, input!.shift[1]!];
    };
    expect(at([add, double])).toEqual([2, 4]);
    expect(at([double, add])).toEqual([2, 2]);
    expect(at([add, decision({ change: { set: 7 } })])).toEqual([0, 7]);
  });

  it('comes to a number whatever the amounts, so that what follows a mistake can mend it', () => {
    const amounts: readonly Change[] = [
      { set: 1e308 },
      { multiply: 1e308 },
      { add: 1e308 },
      { multiply: -1e308 },
    ];
    for (const first of amounts)
      for (const second of amounts) {
        const wild = [first, second, first, second].map((change) => decision({ change, ramp_months: 2 }));
        const [input] = schedules(wild);
        for (const value of [...input!.scale, ...input!.shift]) expect(value).toSatisfy(Number.isFinite);
        const [none] = schedules([...wild, decision({ change: { multiply: 0 } })]);
        expect(none!.scale[5]! * 1e12 + none!.shift[5]! + 0).toBe(0);
        const [mended] = schedules([...wild, decision({ change: { set: 7 } })]);
        expect([mended!.scale[5]! + 0, mended!.shift[5]]).toEqual([0, 7]);
      }
  });

  it('composes decisions on one lever in the order of their first months, whatever the list', () => {
    const set = decision({ change: { set: 7 }, from: '2013-04' });
    const double = decision({ change: { multiply: 2 }, from: '2013-06' });
    const [listed] = schedules([double, set]);
    expect([1, 2, 3, 4].map((m) => listed!.shift[m])).toEqual([7, 7, 14, 14]);
    expect(schedules([set, double])).toEqual([listed]);
  });

  it('has what happens anyway among the decisions, first within its month', () => {
    const add = decision({ change: { add: 2 } });
    const { to: _, ...anyway } = decision({ id: 'law', change: { multiply: 3 } });
    const at = (month: number, bau: DatedChange): [number, number] => {
      const [input] = schedules([add], 24, [bau]);
      return [input!.scale[month]!, input!.shift[month]!];
    };
    expect(at(1, anyway)).toEqual([3, 2]); // tripled, then 2 more
    const later: DatedChange = { ...anyway, from: '2013-06' };
    expect(at(2, later)).toEqual([1, 2]);
    expect(at(3, later)).toEqual([3, 6]); // finds what the decision left
    expect(schedules([], 24, [{ ...anyway, on: false }])).toEqual([]);
  });

  it('applies what happens anyway to every option, and puts it into none', () => {
    const { to: _, ...law } = decision({ id: 'law' });
    const scenario: Scenario = { ...sampleScenario(), start, months: 6, business_as_usual: [law] };
    const before = JSON.stringify(scenario);
    const [first, ...rest] = scenario.options.map(
      (option) => decisionSchedules(scenario, { ...option, decisions: [] })[0]!,
    );
    expect([...first!.scale]).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0.5]);
    for (const other of rest) expect(other).toEqual(first);
    expect(JSON.stringify(scenario)).toBe(before);
    expect([...changedLevers(scenario)]).toContain('iom_share.ex_dip');
  });

  it('leaves out levers whose decisions are off', () => {
    expect(schedules([decision({ on: false })])).toEqual([]);
    const [a, ...rest] = schedules([decision({}), decision({ on: false, change: { set: 9 } })]);
    expect(rest).toEqual([]);
    expect(a).toEqual(schedules([decision({})])[0]);
  });

  it('is at once with a ramp of 0 and of 1', () => {
    for (const ramp_months of [0, 1])
      expect([0, 1, 2].map((m) => shareInForce(decision({ ramp_months }), start, m))).toEqual([0, 1, 1]);
  });

  const change = fc.oneof(
    fc.double({ min: -3, max: 3, noNaN: true }).map((multiply): Change => ({ multiply })),
    fc.double({ min: -100, max: 100, noNaN: true }).map((add): Change => ({ add })),
    fc.double({ min: -100, max: 100, noNaN: true }).map((set): Change => ({ set })),
  );
  const anyDecision = fc
    .record({
      change,
      from: fc.integer({ min: 1, max: 30 }),
      length: fc.option(fc.nat(20)),
      ramp_months: fc.nat(12),
      on: fc.boolean(),
    })
    .map(({ change, from, length, ramp_months, on }) =>
      decision({
        change,
        from: addMonths(start, from),
        until: length === null ? null : addMonths(start, from + length),
        ramp_months,
        on,
      }),
    );

  it('is what following the decisions one by one gives, for any base, month and list', () => {
    fc.assert(
      fc.property(
        fc.array(anyDecision, { maxLength: 6 }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (decisions, base) => {
          const [input] = schedules(decisions);
          for (let month = 0; month < 24; month++) {
            let plain = base;
            const inOrder = decisions.toSorted((a, b) => monthOf(a.from) - monthOf(b.from));
            for (const d of inOrder) {
              const inForce = month >= monthOf(d.from) && (d.until === null || month <= monthOf(d.until));
              if (!d.on || !inForce) continue;
              const share = Math.min(1, (month - monthOf(d.from) + 1) / Math.max(1, d.ramp_months));
              if ('multiply' in d.change) plain *= 1 + (d.change.multiply - 1) * share;
              else if ('add' in d.change) plain += d.change.add * share;
              else plain += (d.change.set - plain) * share;
            }
            const value = input ? base * input.scale[month]! + input.shift[month]! : base;
            expect(Math.abs(value - plain)).toBeLessThan(1e-9 * (1 + 729 * 200));
            if (month === 0) expect(value === base).toBe(true); // -0 and 0 are one number here
          }
        },
      ),
    );
  });
});

const monthOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - (2013 * 12 + 3);
