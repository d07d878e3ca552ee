import { describe, expect, it } from 'vitest';
import { mergeProjections } from '../../../src/state/merge-projections.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { OptionProjection, Projection } from '../../../src/study/projection.ts';
import { apart, series } from '../words/en/projection.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

const MONTHS = ['2014-03', '2014-04'];
const one = series([1, 1]);
const two = series([2, 2]);
const pair = apart(two, one);
const newPair = apart(one, two);

const projection = (
  options: readonly OptionProjection[],
  reference?: string,
  months = MONTHS,
): Projection => ({
  scenario: 'of a run',
  modelVersion: '2',
  seed: 1,
  draws: 100,
  months,
  options,
  ...(reference === undefined ? {} : { reference }),
});
const withOptions = (...ids: string[]): Scenario => ({
  ...smallScenario,
  options: ids.map((id) => ({ id, name: id, decisions: [] })),
});
const merged = (older: Projection | undefined, newer: Projection, ids = ['keep', 'move']): Projection =>
  mergeProjections(withOptions(...ids), older, newer);
const older = projection(
  [
    { id: 'keep', outputs: { seen: one, rest: one } },
    { id: 'move', outputs: { seen: one, rest: one }, paired: { seen: pair, rest: pair } },
  ],
  'keep',
);

describe('newer numbers laid over older ones', () => {
  it('take their place, output by output; all else stays, in the order of the scenario', () => {
    const newer = { ...projection([{ id: 'move', outputs: { seen: two } }]), draws: 50 };
    const { options, ...rest } = merged(older, newer, ['move', 'keep']);
    expect(options).toEqual([
      { id: 'move', outputs: { seen: two, rest: one } },
      { id: 'keep', outputs: { seen: one, rest: one } },
    ]);
    expect(rest).toEqual({ scenario: 'Midshire', modelVersion: '2', seed: 1, draws: 50, months: MONTHS });
  });

  it('are all there is where the older ones are of other months, or are none', () => {
    const newer = projection([{ id: 'move', outputs: { seen: two } }]);
    const alone = [{ id: 'move', outputs: { seen: two } }];
    expect(merged(undefined, newer).options).toEqual(alone);
    for (const months of [['2014-04', '2014-05'], ['2014-03'], ['2014-03', '2014-04', '2014-05']])
      expect(merged({ ...older, months }, newer).options).toEqual(alone);
  });

  it('know of no option that the scenario no longer has', () => {
    expect(merged(older, projection([]), ['keep']).options.map(({ id }) => id)).toEqual(['keep']);
    expect(merged(older, projection([]), ['keep', 'fresh']).options.map(({ id }) => id)).toEqual(['keep']);
    const fresh = projection([{ id: 'fresh', outputs: { seen: two } }]);
    expect(merged(older, fresh, ['keep', 'fresh']).options[1]).toEqual({
      id: 'fresh',
      outputs: { seen: two },
    });
  });
});

describe('a difference', () => {
  const paired = (result: Projection) => [
    result.reference,
    ...result.options.map((option) => ('paired' in option ? option.paired : 'none')),
  ];

  it('stands as long as neither of its two numbers is newer', () => {
    expect(paired(merged(older, projection([])))).toEqual(['keep', 'none', { seen: pair, rest: pair }]);
    const move = projection([{ id: 'move', outputs: { seen: two } }]);
    expect(paired(merged(older, move))).toEqual(['keep', 'none', { rest: pair }]);
    const both = projection([{ id: 'move', outputs: { seen: two, rest: two } }]);
    expect(paired(merged(older, both))).toEqual([undefined, 'none', 'none']);
    const keep = projection([{ id: 'keep', outputs: { seen: two } }]);
    expect(paired(merged(older, keep))).toEqual([undefined, 'none', 'none']);
  });

  it('that is newer takes the place of the older, and stands beside the others', () => {
    const newer = projection([{ id: 'move', outputs: {}, paired: { seen: newPair } }], 'keep');
    expect(paired(merged(older, newer))).toEqual(['keep', 'none', { seen: newPair, rest: pair }]);
    expect(paired(merged(undefined, newer))).toEqual(['keep', { seen: newPair }]);
  });

  it('is from the first option of the scenario and from no other', () => {
    const first = ['move', 'keep'];
    expect(paired(merged(older, projection([]), first))).toEqual([undefined, 'none', 'none']);
    expect(paired(merged(older, projection([]), ['fresh', 'move']))).toEqual([undefined, 'none']);
    const newer = projection([{ id: 'keep', outputs: {}, paired: { seen: newPair } }], 'move');
    expect(paired(merged(older, newer, first))).toEqual(['move', 'none', { seen: newPair }]);
    const other = projection([{ id: 'move', outputs: {}, paired: { seen: newPair } }], 'third');
    expect(paired(merged(older, other))).toEqual(['keep', 'none', { seen: pair, rest: pair }]);
    const itself = projection([{ id: 'keep', outputs: {}, paired: { seen: newPair } }], 'keep');
    expect(paired(merged(undefined, itself))).toEqual([undefined, 'none']);
  });
});
