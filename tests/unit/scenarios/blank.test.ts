import { expect, it } from 'vitest';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { groundOf } from '../../../src/scenario/ground.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
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
    expect(starting_community, id).toBeGreaterThanOrEqual(10);
});
