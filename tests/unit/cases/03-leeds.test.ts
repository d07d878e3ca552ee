import { describe, expect, it } from 'vitest';
import { projectScenario } from '../study/one-projector.ts';
import { caseOption, caseRole, caseScenario, caseTier, decide } from './case-scenario.ts';
import { PublishedCase } from './published-case.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const record = new PublishedCase('03-leeds-iom-justice-data-lab');

describe('Leeds IOM, inconclusive', () => {
  // The cohort that could not show an effect, from no management to full, under the app's own belief about effects.
  const scenario = caseScenario({
    roles: [caseRole({ seconded_posts: 0 })],
    tiers: [
      caseTier({
        starting_community: record.input('leeds_analysed'),
        offences_per_year: record.input('leeds_control_freq'),
        effect: 0.1,
      }),
    ],
    options: [caseOption([decide('new_posts.officer', { set: record.input('leeds_analysed') })])],
    months: 25,
    settings: { draws: 1000, seed: 1 },
  });
  const assumptions = Object.fromEntries(
    Object.entries(scenario.assumptions).filter(
      ([name]) => name !== 'effect_scale' && name !== 'chance_of_no_effect',
    ),
  );
  const result = projectScenario(
    { ...scenario, assumptions },
    { outputs: ['prevented', 'rate_without', 'community'] },
  );
  if (!result.ok) throw new Error(problemText(result.error[0]!));
  const outputs = result.value.options[0]!.outputs;
  const prevented = outputs['prevented']!;
  const without = outputs['rate_without.cohort']!.central[24]! * outputs['community.cohort']!.central[24]!;
  const share = (level: 'p5' | 'p25' | 'p50' | 'central' | 'p95') => prevented[level][24]! / without;

  it('neither rules an effect out nor proves one: a quarter of the futures have none, and some have a good deal', () => {
    expect(share('p5')).toBe(0);
    expect(share('p25')).toBeLessThan(0.04);
    expect(share('p50')).toBeGreaterThan(0.02);
    expect(share('p95')).toBeGreaterThan(0.15);
  });

  it('expects an effect too small for so small a cohort to show: less than 8 points on a rate of 56%', () => {
    const points = 100 * record.input('leeds_control_rate') * share('central');
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThan(8.16);
  });
});
