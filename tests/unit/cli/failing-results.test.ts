import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { projectScenario } from '../study/one-projector.ts';
import { changedTitles } from '../../../src/words/en/changed-model.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';

function opened(file: string): Scenario {
  const path = fileURLToPath(new URL(`../../fixtures/failing/${file}.iom.json`, import.meta.url));
  const result = openScenario(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value.scenario;
}

/** Central values by option, output and month. */
function ran(file: string | Scenario, outputs: readonly string[]) {
  const scenario = typeof file === 'string' ? opened(file) : file;
  const result = projectScenario(scenario, { outputs, draws: 2 });
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  const { options } = result.value;
  return (option: string, output: string, month: number): number =>
    options.find(({ id }) => id === option)!.outputs[output]!.central[month]!;
}

/** Bands of one option by output and month. */
function bands(file: string, draws: number, outputs: readonly string[]) {
  const result = projectScenario(opened(file), { outputs, draws });
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value.options;
}

const TIERS = ['red', 'amber', 'green'] as const;

describe('numbers that were once wrong', () => {
  it('list-size: a longer list with no more posts prevents a few per cent more at most', () => {
    const at = ran('list-size', ['prevented', 'covered_cases']);
    const keep = at('keep', 'prevented', 36);
    for (const option of ['double', 'tenfold'])
      for (const month of [3, 12, 36])
        expect(at(option, 'prevented', month)).toBeLessThan(at('keep', 'prevented', month) * 1.06);
    expect(at('half', 'prevented', 36)).toBeLessThanOrEqual(keep * 1.06);
  });

  it('custody-heavy: shorter stays mean fewer inside, longer ones more, in proportion', () => {
    const at = ran('custody-heavy', ['custody', 'to_custody', 'caseload_coverage']);
    for (const tier of TIERS) {
      const today = at('keep', `custody.${tier}`, 0);
      expect(at('short', `custody.${tier}`, 60) / today).toBeCloseTo(0.5, 1);
      expect(at('long', `custody.${tier}`, 60)).toBeGreaterThan(today * 1.6);
      // How often people go inside does not change with how long they stay.
      expect(at('short', `to_custody.${tier}`, 1)).toBeCloseTo(at('keep', `to_custody.${tier}`, 1), 6);
    }
    expect(at('short', 'caseload_coverage', 36)).toBeGreaterThan(at('keep', 'caseload_coverage', 36));
    expect(at('long', 'caseload_coverage', 36)).toBeLessThan(at('keep', 'caseload_coverage', 36));
  });

  it('dated-growth: 5% at the first April and 5% at each one after', () => {
    const at = ran('dated-growth', ['iom_funding.ex_dip', 'price_level']);
    const money = (month: number): number =>
      at('grow', 'iom_funding.ex_dip', month) / at('keep', 'iom_funding.ex_dip', month);
    // Month 49 is April 2017.
    expect(money(48)).toBeCloseTo(1, 9);
    expect(money(49)).toBeCloseTo(1.05, 9);
    expect(money(60)).toBeCloseTo(1.05, 9);
    const usual = at('keep', 'price_level', 49) / at('keep', 'price_level', 48);
    expect(at('prices', 'price_level', 49) / at('keep', 'price_level', 49)).toBeCloseTo(1.05 / usual, 9);
  });

  it('deleted-then-moved: posts that were ended go nowhere', () => {
    const at = ran('deleted-then-moved', ['moved_posts.constable', 'prevented_elsewhere', 'redeployed_cost']);
    expect(at('del', 'moved_posts.constable', 36)).toBe(0);
    const left = at('delmove', 'moved_posts.constable', 36);
    expect(left).toBeLessThan(1e-9);
    expect(at('delmove', 'redeployed_cost', 36)).toBeCloseTo(0, 6);
    expect(at('delmove', 'prevented_elsewhere', 36)).toBeLessThanOrEqual(1e-9);
  });

  it('slow-release: staff on notice are paid first, and nothing is counted for money of unstated use', () => {
    const at = ran('slow-release', ['unspent', 'diverted_at_work', 'prevented_elsewhere', 'public_cost']);
    expect(at('div', 'unspent', 1)).toBeLessThan(0);
    expect(at('div', 'diverted_at_work', 1)).toBeLessThan(0.7);
    for (const month of [1, 12, 36]) {
      expect(at('div', 'prevented_elsewhere', month)).toBe(0);
      expect(at('div', 'public_cost', month)).toBeCloseTo(at('keep', 'public_cost', month), 2);
    }
  });

  it('vacant: only people in post are paid, and the rest is unspent', () => {
    const outputs = ['unspent', 'programme_cost', 'public_cost', 'filled_posts'];
    const at = ran('vacant', outputs);
    expect(at('freeze', 'unspent', 60)).toBeGreaterThan(at('keep', 'unspent', 60));
    expect(at('freeze', 'programme_cost', 60)).toBeLessThan(at('keep', 'programme_cost', 60));
    expect(at('freeze', 'public_cost', 60)).toBeCloseTo(at('keep', 'public_cost', 60), 2);
  });

  it('actual-crimes: what moved officers prevent is in the same unit as what IOM prevents', () => {
    const scenario = opened('actual-crimes');
    const one = (crimes: number): number =>
      ran({ ...scenario, assumptions: { ...scenario.assumptions, crimes_per_recorded: crimes } }, [
        'prevented_elsewhere',
      ])('response', 'prevented_elsewhere', 36);
    expect(one(2.2)).toBeCloseTo(2.2 * one(1), 9);
  });

  it('twelve: money of unstated use prevents nothing, however much of it is diverted', () => {
    const scenario = opened('twelve');
    const at = ran(scenario, ['prevented', 'prevented_elsewhere']);
    for (const { id } of scenario.options) {
      expect(at(id, 'prevented_elsewhere', 36)).toBe(0);
      expect(at(id, 'prevented', 36)).toBeLessThanOrEqual(at('keep', 'prevented', 36));
    }
  });

  it('knife-edge-r298: one part in a million moves coverage by a hair', () => {
    const scenario = opened('knife-edge-r298');
    const nudged: Scenario = {
      ...scenario,
      tiers: scenario.tiers.map((tier) => ({
        ...tier,
        months_on_cohort:
          typeof tier.months_on_cohort === 'number'
            ? tier.months_on_cohort * (1 + 1e-6)
            : tier.months_on_cohort,
      })),
    };
    const before = ran(scenario, ['caseload_coverage']);
    const after = ran(nudged, ['caseload_coverage']);
    for (const { id } of scenario.options)
      for (let month = 0; month < scenario.months; month++)
        expect(
          Math.abs(after(id, 'caseload_coverage', month) - before(id, 'caseload_coverage', month)),
        ).toBeLessThan(1e-3);
  });

  it('divert-all-percent-vs-pounds: all of it is the same thing in every future', () => {
    const options = bands('divert-all-percent-vs-pounds', 200, ['caseload_coverage', 'diverted.ex_dip']);
    const of = (id: string) => options.find((option) => option.id === id)!.outputs;
    expect(of('gbp_all')).toEqual(of('pct100'));
    expect(of('set0')['caseload_coverage']!.p95[36]).toBeCloseTo(
      of('pct100')['caseload_coverage']!.p95[36]!,
      12,
    );
  });

  it('range-to-0pct-as-page-writes: a share set to 0 is 0, as a plain 0 is', () => {
    const scenario = opened('range-to-0pct-as-page-writes');
    const at = ran(scenario, ['caseload_coverage', 'iom_funding.ex_dip']);
    const plain: Scenario = {
      ...scenario,
      streams: scenario.streams.map((stream) => ({ ...stream, iom_share: 0 })),
    };
    expect(at('keep', 'iom_funding.ex_dip', 36)).toBe(0);
    expect(at('keep', 'caseload_coverage', 36)).toBe(
      ran(plain, ['caseload_coverage'])('keep', 'caseload_coverage', 36),
    );
    const little = ran('range-to-1pct', ['caseload_coverage'])('keep', 'caseload_coverage', 36);
    expect(at('keep', 'caseload_coverage', 36)).toBeLessThan(little);
    expect(little).toBeLessThan(at('keep', 'caseload_coverage', 36) + 0.05);
  });

  it('count-initially: an equation and its start are one changed equation, and it is named', () => {
    const said = changedTitles(opened('count-initially'));
    expect(said).toEqual(['Cost of a post']);
  });
});
