import { expect, it } from 'vitest';
import { evidenceRow } from '../../../../src/model/evidence/evidence-table.ts';
import { groundCount } from '../../../../src/scenario/ground-count.ts';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { illustration } from '../../../../src/words/en/illustration.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const gwent = shippedScenario('gwent-2013-14.iom.json');
const said = (scenario: Scenario): string => illustration(scenario, evidenceRow);

it('tells how many of how many numbers are planning assumptions', () => {
  const { numbers, assumed } = groundCount(gwent, evidenceRow);
  expect(said(gwent)).toBe(
    `An illustration: ${assumed} of ${numbers} stated numbers are planning assumptions.`,
  );
  const tiny = shippedScenario('tiny-by-hand.iom.json');
  const all = groundCount(tiny, evidenceRow);
  expect(all.assumed).toBeLessThanOrEqual(all.numbers);
  expect(said(tiny)).toMatch(/^An illustration: (all )?\d/);
});

it('says nothing where the posts lent have a source, and follows the scenario', () => {
  const roles = gwent.roles.map((role) => ({
    ...role,
    seconded_posts: { low: 1, likely: 2, high: 3, reason: 'published: the force’s establishment' },
  }));
  expect(said({ ...gwent, roles })).toBe('');
  expect(said(gwent)).not.toBe('');
  // What is decided changes no ground: the sentence stays.
  expect(said({ ...gwent, options: gwent.options.slice(0, 1) })).toBe(said(gwent));
});
