import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../../src/base/month.ts';
import { evidenceRow } from '../../../../src/model/evidence/evidence-table.ts';
import { scenarioInputs } from '../../../../src/scenario/scenario-inputs.ts';
import type { Decision, Scenario } from '../../../../src/scenario/scenario.ts';
import { Passports, type Passport } from '../../../../src/study/passport.ts';
import { filledValue } from '../../../../src/study/passport/passport-of.ts';
import { decision, smallScenario } from '../../words/en/small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const passports = new Passports(evidenceRow);
const of = (scenario: Scenario, quantity: string, month = 6): Passport => {
  const made = passports.passport(scenario, {
    quantity,
    option: scenario.options.at(-1)!.id,
    month: addMonths(scenario.start, month),
  });
  if (!made.ok) throw new Error(problemText(made.error[0]!));
  return made.value;
};
const reads = ({ parts }: Passport): string[] => parts.map(({ quantity }) => quantity);
const deciding = (scenario: Scenario, ...decisions: readonly Partial<Decision>[]): Scenario => ({
  ...scenario,
  options: [
    scenario.options[0]!,
    { ...scenario.options[1]!, decisions: decisions.map((each, d) => decision({ ...each, id: `d${d}` })) },
  ],
});
const stream0 = (change: Partial<Scenario['streams'][number]>): Scenario => ({
  ...smallScenario,
  streams: [{ ...smallScenario.streams[0]!, ...change }],
});
const role0 = (change: Partial<Scenario['roles'][number]>): Scenario => ({
  ...smallScenario,
  roles: [{ ...smallScenario.roles[0]!, ...change }],
});
const share = 'iom_share.ex_dip';
const atOnce = { ramp_months: 0, from: '2014-04' } as const;

/** Each brings inputs to where something makes their value. */
const worlds: Readonly<Record<string, Scenario>> = {
  'time past its whole': role0({ time_share: { police: 0.9, drugs: 0.6 } }),
  'time past its whole by a decision': deciding(smallScenario, {
    lever: 'time_share.constable.police',
    change: { multiply: 1.2 },
    ...atOnce,
  }),
  'a share decided past its ends': deciding(
    smallScenario,
    { lever: share, change: { add: 0.9 }, ...atOnce },
    { lever: 'seconded_posts.constable', change: { add: -40 }, ...atOnce },
  ),
  'growth and decisions together': deciding(
    stream0({ annual_growth: 0.1 }),
    { lever: 'annual_funding.ex_dip', change: { multiply: 0.5 }, ...atOnce },
    { lever: 'annual_funding.ex_dip', change: { add: 20_000 }, ...atOnce },
  ),
  'a formula past its end': stream0({ iom_share: { formula: 'pay_growth * 0 + 1.7' } }),
  'a formula below its end': stream0({ iom_share: { formula: 'pay_growth * 0 - 0.7' } }),
  'a formula that is decided too': deciding(stream0({ iom_share: { formula: 'pay_growth * 0 + 0.5' } }), {
    lever: share,
    change: { multiply: 0.5 },
    ...atOnce,
  }),
};

describe('the equation of an input', () => {
  it.each(Object.entries(worlds))('comes to its value with the values it shows: %s', (_, scenario) => {
    let equations = 0;
    for (const { name, from } of scenarioInputs(scenario))
      for (const month of [0, 1, 6, 14])
        for (const quantity of [
          name,
          ...(from.inEquations ? [`${name}:drawn`] : []),
          ...(from.whole === undefined ? [] : [`${name}:alone`]),
        ]) {
          const one = of(scenario, quantity, month);
          expect(one.kind).toBe('input');
          if (!one.equation) continue;
          equations++;
          expect(one.equation.edited).toBe(false);
          expect(filledValue(one.equation), `${quantity} in month ${month}`).toBeCloseTo(one.value, 9);
          expect(reads(one), 'a step on the spot').not.toContain(quantity);
        }
    expect(equations).toBeGreaterThan(0);
  });

  it('of a share whose whole is passed is its part of all that are asked', () => {
    const passed = of(worlds['time past its whole']!, 'time_share.constable.police');
    expect(passed.value).toBeCloseTo(0.6, 12);
    expect(passed.equation).toMatchObject({ from: 'moves', text: undefined });
    expect(reads(passed)).toEqual(['time_share.constable.police:alone', 'time_share.constable.drugs:alone']);
    const alone = of(worlds['time past its whole']!, 'time_share.constable.police:alone');
    expect(alone.value).toBe(0.9);
    expect(alone.equation).toBeUndefined();
  });

  it('of a share up to the whole is none, where nothing else moves it', () => {
    for (const drugs of [0.3, 0.1]) {
      const whole = of(role0({ time_share: { police: 0.7, drugs } }), 'time_share.constable.police');
      expect(whole.equation).toBeUndefined();
      expect(whole.value).toBe(0.7);
    }
  });

  it('shows the end where it is held there, and only there', () => {
    const past = worlds['a share decided past its ends']!;
    expect(of(past, share).equation!.named).toMatchObject({ kind: 'call', function: 'min' });
    expect(of(past, share).value).toBe(1);
    expect(of(past, 'seconded_posts.constable').equation!.named).toMatchObject({
      kind: 'call',
      function: 'max',
    });
    expect(of(past, 'seconded_posts.constable').value).toBe(0);
    const within = deciding(smallScenario, { lever: share, change: { add: 0.5 }, ...atOnce });
    expect(of(within, share)).toMatchObject({ value: 1, equation: { named: { kind: 'binary' } } });
    const low = of(worlds['a formula below its end']!, share);
    expect(low).toMatchObject({ value: 0, equation: { from: 'formula', named: { function: 'max' } } });
    expect(low.equation!.text).toBe('pay_growth * 0 - 0.7');
  });

  it('has what is multiplied and what is added, each where there is one', () => {
    const of3 = (change: Decision['change']): string[] =>
      reads(of(deciding(smallScenario, { lever: share, change, ...atOnce }), share));
    expect(of3({ multiply: 0.5 })).toEqual([`${share}:drawn`, `${share}:scale`]);
    expect(of3({ add: 0.1 })).toEqual([`${share}:drawn`, `${share}:shift`]);
    expect(of3({ set: 0.4 })).toEqual([`${share}:drawn`, `${share}:scale`, `${share}:shift`]);
    expect(of(smallScenario, share).equation).toBeUndefined();
    const funding = reads(of(worlds['growth and decisions together']!, 'annual_funding.ex_dip'));
    expect(funding).toEqual([
      'annual_funding.ex_dip:drawn',
      'funding_growth.ex_dip',
      'annual_funding.ex_dip:scale',
      'annual_funding.ex_dip:shift',
    ]);
  });

  it('of what is stated by a formula is the formula, whatever is decided on it', () => {
    const both = worlds['a formula that is decided too']!;
    expect(of(both, share)).toMatchObject({ value: 0.25, equation: { from: 'moves' } });
    expect(of(both, `${share}:drawn`)).toMatchObject({ value: 0.5, equation: { from: 'formula' } });
    expect(of(both, share, 0)).toMatchObject({ value: 0.5, equation: { from: 'formula' } });
  });
});
