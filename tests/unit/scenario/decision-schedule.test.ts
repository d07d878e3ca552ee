import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/base/month.ts';
import { decisionSchedules, shareInForce } from '../../../src/scenario/decision-schedule.ts';
import type { Change, Decision, Scenario } from '../../../src/scenario/scenario.ts';
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
const schedules = (decisions: Decision[], months = 24) => {
  const scenario: Scenario = { ...sampleScenario(), start, months };
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

  it('composes decisions on one lever in the order of the list', () => {
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
            for (const d of decisions) {
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
