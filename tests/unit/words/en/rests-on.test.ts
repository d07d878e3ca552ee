import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { assumedGrounds } from '../../../../src/words/rests-on.ts';
import { smallScenario } from './small-scenario.ts';

const source = 'published: counted by the force';
const range = { low: 0.9, likely: 1, high: 1.1, reason: source };
const { streams, roles, strands, offences } = smallScenario;
// All that the model would else fill in itself is given.
const tiers = smallScenario.tiers.map((each) => ({ ...each, standard_caseload: { police: 12, drugs: 12 } }));
/** Somebody has published all of it. */
const sourced: Scenario = {
  ...smallScenario,
  streams: streams.map((each) => ({ ...each, source })),
  roles: roles.map((each) => ({ ...each, source })),
  strands: strands.map((each) => ({ ...each, source })),
  tiers: tiers.map((each) => ({ ...each, source })),
  offences: offences.map((each) => ({ ...each, source })),
  assumptions: { effect_scale: range },
};
const rowOf = () => undefined;
const grounds = (scenario: Scenario): string[] => [...assumedGrounds(scenario, rowOf)].sort();

describe('what results rest on that nobody published', () => {
  it('is everything where nothing has a source, and nothing where all has one', () => {
    expect(grounds({ ...smallScenario, tiers })).toEqual(['crime', 'effect', 'money', 'work']);
    expect(grounds(sourced)).toEqual([]);
  });

  it.each<[string, Partial<Scenario>, readonly string[]]>([
    [
      'how many people one post manages',
      { strands: strands.map((each) => ({ ...each, source: 'planning assumption: agreed' })) },
      ['work'],
    ],
    ['what the money is', { streams }, ['money']],
    [
      'what a post costs, which is money here and part of what crimes are held against',
      { roles },
      ['crime', 'money'],
    ],
    ['how often people offend and what IOM does about it', { tiers }, ['effect']],
    ['how much of the published effect is had', { assumptions: {} }, ['effect']],
    ['what a crime costs', { offences }, ['crime']],
  ])('is what one number of it rests on: %s', (_, without, found) => {
    expect(grounds({ ...sourced, ...without })).toEqual(found);
    // In either order: what was found for another scenario is not kept for this one.
    expect(grounds(sourced)).toEqual([]);
  });

  it('is the same while only decisions move, and looked for again with another table of evidence', () => {
    const found = assumedGrounds(sourced, rowOf);
    expect(assumedGrounds({ ...sourced, options: [] }, rowOf)).toBe(found);
    expect(assumedGrounds(sourced, () => undefined)).not.toBe(found);
  });
});
