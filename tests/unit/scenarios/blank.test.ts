import { expect, it } from 'vitest';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { groundOf } from '../../../src/scenario/ground.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Valued } from '../../../src/scenario/scenario.ts';
import { shippedIndex, shippedScenario } from './shipped.ts';

const blank = shippedScenario('blank.iom.json');

it('is the one file of the index that is no area', () => {
  expect(shippedIndex.filter((each) => each.blank).map(({ file }) => file)).toEqual(['blank.iom.json']);
});

it('decides nothing: the reference, and one option to begin with', () => {
  expect(blank.options.map(({ name, decisions }) => [name, decisions.length])).toEqual([
    ['Keep as now', 0],
    ['Option 1', 0],
  ]);
});

it('claims nothing about an area: its money, posts and people are planning assumptions to be replaced', () => {
  for (const each of [...blank.streams, ...blank.roles, ...blank.tiers]) {
    expect(each.source, each.id).toContain('planning assumption');
    expect(each.source, each.id).toContain('to be replaced by your own');
  }
  const theirs = ['annual_funding', 'annual_growth', 'iom_share', 'spend_share', 'seconded_posts']
    .concat(['time_share', 'starting_community', 'starting_custody'])
    .flatMap((family) => scenarioInputs(blank).filter(({ name }) => name.split('.')[0] === family));
  expect(theirs.length).toBeGreaterThan(20);
  for (const input of theirs)
    expect(groundOf(blank, input, evidenceRow).kind, input.name).toBe('planning assumption');
});

it('has no group so small that people in it could be recognised', () => {
  for (const { id, starting_community } of blank.tiers)
    expect((starting_community as Valued).value, id).toBeGreaterThanOrEqual(10);
});

it('marks as examples what the area has to put in: all its money, posts, time and people', () => {
  const marked = (value: unknown): boolean[] => {
    if (typeof value !== 'object' || value === null) return [value === 0];
    const isNumber = ['value', 'low', 'formula'].some((each) => Object.hasOwn(value, each));
    return isNumber ? [Object.hasOwn(value, 'example')] : Object.values(value).flatMap(marked);
  };
  for (const { id, annual_funding, iom_share, spend_share } of blank.streams)
    expect([annual_funding, iom_share, spend_share].flatMap(marked), id).not.toContain(false);
  for (const { id, seconded_posts, time_share } of blank.roles)
    expect([seconded_posts, time_share].flatMap(marked), id).not.toContain(false);
  for (const { id, starting_community, starting_custody } of blank.tiers)
    expect([starting_community, starting_custody].flatMap(marked), id).not.toContain(false);
});
