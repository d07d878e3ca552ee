import { describe, expect, it } from 'vitest';
import { checkFormulas } from '../../../src/scenario/checks/formulas.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { withEquation } from '../../../src/study/check-equation.ts';
import { Projector } from '../../../src/study/projector.ts';
import { REALITY_CHECKS, type RealityCheck } from '../../../src/study/reality-check.ts';
import { realityChecks } from '../../../src/study/reality-checks.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';
import { realityText } from '../../../src/words/en/reality-text.ts';

const projector = new Projector();
const tried = (scenario: Scenario): RealityCheck[] =>
  realityChecks(projector, scenario).map((check) => check());

describe.each(shippedFiles)('%s', (file) => {
  it('stands every check with the model as it is', () => {
    const checks = tried(shippedScenario(file));
    expect(checks.map(({ id }) => id)).toEqual([...REALITY_CHECKS]);
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(structuredClone(checks)).toEqual(checks);
  });
});

describe('a broken equation', () => {
  const gwent = shippedScenario('gwent-2013-14.iom.json');
  it('whose numbers do not exist is told as what the run says', () => {
    const text = '0 * sumOver(stream, iom_funding[stream]) / (months_per_year * 0)';
    const check = tried(withEquation(gwent, { name: 'programme_cost', text }))[0]!;
    expect(check).toMatchObject({ id: 'runs', holds: false });
    expect(realityText(gwent, check)).toContain('Cost of IOM');
  });

  it('that covers nobody, however many posts there are, does not pass', () => {
    const checks = tried(withEquation(gwent, { name: 'strand_coverage', text: '0' }));
    const check = checks.find(({ id }) => id === 'more-posts')!;
    expect(check.holds).toBe(false);
    expect(check.found?.quantity).toMatch(/coverage/);
  });

  it('that stops several checks is told once, and not four times over', () => {
    const checks = tried(withEquation(gwent, { name: 'strand_coverage', text: '1 / 0' }));
    const troubles = checks.flatMap(({ trouble }) => trouble ?? []);
    expect(troubles.length).toBeGreaterThan(1);
    const reasons = troubles.filter((each) => each !== 'as-before');
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.length).toBeLessThan(troubles.length);
  });

  it.each([
    [
      'no-posts',
      'capacity',
      'sumOver(role, effective_posts[role] * time_share[role, strand]) + total_workload[strand] * 0.1',
    ],
    [
      'money-zero',
      'bought_posts',
      'unit_cost[role] > 0 ? sumOver(stream, iom_funding[stream] * spend_share[stream, role]) / unit_cost[role] + seconded_posts[role] * 0.5 : 0',
    ],
    ['bounded', 'pro_rata', 'total_workload[strand] > 0 ? capacity[strand] / total_workload[strand] * 3 : 1'],
    ['people', 'custody', 'last(custody[tier]) + last(to_custody[tier]) * month_step'],
    ['flat', 'effective_posts', 'filled_posts[role] * (1 - abstraction[role]) * (1 + month / 100)'],
    [
      'no-work',
      'pro_rata',
      'total_workload[strand] > 0 ? min(1, capacity[strand] / total_workload[strand]) : 0',
    ],
    [
      'more-posts',
      'capacity',
      'max(0, total_workload[strand] - sumOver(role, effective_posts[role] * time_share[role, strand]) * 0.5)',
    ],
    ['no-effect', 'prevented_here', 'felt_cases[tier] * rate_without[tier] * 0.1'],
  ])('fails %s when %s is wrong', (id, name, text) => {
    const broken = withEquation(gwent, { name, text });
    expect(checkFormulas(broken)).toEqual([]);
    const check = tried(broken).find((each) => each.id === id)!;
    expect(check.holds).toBe(false);
    expect(check.found!.quantity).not.toBe('');
    expect(check.found!.month).toMatch(/^\d{4}-\d{2}$/);
    expect(check.found!.value).not.toBe(check.found!.against);
  });

  it('fails when a number that people need has no value', () => {
    const text = 'sumOver(stream, iom_funding[stream]) / (months_per_year * 0)';
    const broken = withEquation(gwent, { name: 'programme_cost', text });
    expect(checkFormulas(broken)).toEqual([]);
    const check = tried(broken).find(({ id }) => id === 'runs')!;
    expect(check.holds).toBe(false);
    expect(realityText(gwent, check)).toContain('Cost of IOM');
  });
});
