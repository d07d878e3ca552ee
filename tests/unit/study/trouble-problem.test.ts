import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import { equationsToRun } from '../../../src/study/equations-to-run.ts';
import { troubleProblem } from '../../../src/study/trouble-problem.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const [keep, move] = smallScenario.options;
const told = (equation: string, scenario: Scenario = smallScenario, draw = -1) =>
  troubleProblem(scenario, scenario.options[1]!, { equation, month: 2, draw });

describe('a number that cannot be worked out', () => {
  it('is told with its month, its option and whether it is the central run', () => {
    expect(problemText(told('coverage.red'))).toMatch(
      /^Coverage.* \(coverage\.red\) cannot be worked out in 2014-05, the central run, option "Four officers to response"\. Check the numbers/,
    );
    expect(problemText(told('coverage.red', smallScenario, 0))).toContain('in 2014-05, draw 1, option');
    expect(problemText(told('coverage.red', smallScenario, 41))).toContain('draw 42,');
    expect(told('coverage.red').path).toEqual(['options', 1]);
    expect(problemText(told('nobody_knows'))).toMatch(/^nobody_knows \(nobody_knows\) cannot/);
  });

  it('leads to the own equation that gives it', () => {
    const own = { ...smallScenario, equations: { coverage: '1 / 0' } };
    expect(told('coverage.red', own).path).toEqual(['equations', 'coverage']);
    expect(problemText(told('coverage.red', own))).toContain('Check your own equation for');
    expect(told('capacity.police', own).path).toEqual(['options', 1]);
  });

  it('leads to the formula that gives it, where it stands in the file', () => {
    const formula = { formula: 'pay_growth / 0' };
    const stated = { ...smallScenario, streams: [{ ...smallScenario.streams[0]!, iom_share: formula }] };
    const formulaTold = told('iom_share.ex_dip:formula', stated);
    expect(formulaTold).toMatchObject({
      code: 'study/not-a-number',
      path: ['streams', 0, 'iom_share', 'formula'],
    });
    expect(problemText(formulaTold)).toMatch(
      /^The formula of Share for IOM: Ex-DIP \(iom_share\.ex_dip\) cannot/,
    );
    const own = scenarioInputs(smallScenario).find(
      ({ quantity, fromFile }) =>
        !fromFile && typeof quantity === 'object' && quantity !== null && 'formula' in quantity,
    )!;
    expect(told(`${own.name}:formula`).path).toEqual(own.path);
    // What is not the formula itself is not told as one.
    expect(problemText(told('iom_share.ex_dip', stated))).not.toContain('The formula of');
  });
});

describe('what decides which equations run', () => {
  const key = (scenario: Scenario): object => {
    const made = equationsToRun(scenario, scenarioInputs(scenario));
    if (!made.ok) throw new Error(problemText(made.error[0]!));
    return made.value;
  };
  const with1 = (change: Partial<Scenario>): Scenario => ({ ...smallScenario, ...change });
  const stream = smallScenario.streams[0]!;

  it('is not a number, a switch, a date or a seed', () => {
    const same = [
      with1({ streams: [{ ...stream, iom_share: 0.1, annual_growth: { low: 0, likely: 0, high: 0.1 } }] }),
      with1({ options: [keep!, { ...move!, decisions: [decision({ on: false, change: { set: 1 } })] }] }),
      with1({ options: [{ ...keep!, decisions: [decision({ from: '2015-01' })] }] }),
      with1({ business_as_usual: [decision()] }),
      with1({ months: 9, settings: { draws: 7, seed: 8 } }),
    ];
    for (const other of same) expect(key(other)).toBe(key(smallScenario));
  });

  it('is who and what there is, own equations, formulas and levers under decision', () => {
    const others = [
      with1({ streams: [stream, { ...stream, id: 'two' }] }),
      with1({ equations: { coverage: '1' } }),
      with1({ streams: [{ ...stream, iom_share: { formula: 'pay_growth' } }] }),
      with1({ options: [keep!] }),
      with1({ options: [keep!, { ...move!, decisions: [decision({ lever: 'pay_growth' })] }] }),
    ].map(key);
    expect(new Set([key(smallScenario), ...others]).size).toBe(6);
  });

  it('is not known where a decision changes what there is not, and then the nearest is named', () => {
    const told = (...levers: readonly string[]): readonly string[] => {
      const of = with1({ options: [{ ...move!, decisions: levers.map((lever) => decision({ lever })) }] });
      const made = equationsToRun(of, scenarioInputs(of));
      return made.ok ? [] : made.error.map(problemText);
    };
    expect(told('iom_share.ex_dp', 'seconded_posts.constable', 'works_draw', 'zzz')).toEqual([
      'No decision can change "iom_share.ex_dp". Did you mean "iom_share.ex_dip"?',
      'No decision can change "works_draw". Choose another lever.',
      'No decision can change "zzz". Choose another lever.',
    ]);
  });
});
