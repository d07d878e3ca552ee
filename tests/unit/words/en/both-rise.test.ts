import { describe, expect, it } from 'vitest';
import type { Decision, Option, Quantity } from '../../../../src/scenario/scenario.ts';
import { bothRise } from '../../../../src/words/en/both-rise.ts';
import { sampleScenario } from '../../scenario/sample.ts';

const sample = sampleScenario();
const { id, name } = sample.streams[0]!;
const decision = (change: Partial<Decision>): Decision => ({
  id: 'd',
  name: 'A decision',
  lever: `annual_funding.${id}`,
  change: { multiply: 1.2 },
  from: '2014-04',
  until: null,
  ramp_months: 0,
  on: true,
  to: '',
  ...change,
});
const option = (...decisions: Decision[]): Option => ({ id: 'o', name: 'An option', decisions });
const more = decision({});
const larger = decision({ lever: `iom_share.${id}`, change: { add: 0.1 } });

describe('money and share that rise together', () => {
  it('is said once for a stream, by its name', () => {
    const said = bothRise(sample, option(more, larger, { ...more, change: { add: 1000 } }));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(name);
    expect(said[0]).toContain('counts as taken from other uses');
  });

  it.each([
    ['only the money rises', [more]],
    ['only the share rises', [larger]],
    ['one is off', [more, { ...larger, on: false }]],
    ['the money falls', [{ ...more, change: { multiply: 0.8 } }, larger]],
    ['the share is set to less', [more, { ...larger, change: { set: 0 } }]],
    ['the money is as much as before', [{ ...more, change: { multiply: 1 } }, larger]],
    ['nothing is added', [more, { ...larger, change: { add: 0 } }]],
    [
      'one is over before the other begins, the other way round',
      [
        { ...more, from: '2014-06' },
        { ...larger, until: '2014-05' },
      ],
    ],
    [
      'one is over before the other begins',
      [
        { ...more, until: '2014-05' },
        { ...larger, from: '2014-06' },
      ],
    ],
  ])('is not said when %s', (_, decisions) => {
    expect(bothRise(sample, option(...decisions))).toEqual([]);
  });

  it('is said where one is set to more than it is, as far as the file tells, and of no other stream', () => {
    const [first] = sample.streams;
    const set = (to: number, today: Quantity) =>
      bothRise(
        { ...sample, streams: [{ ...first!, iom_share: today }] },
        option(more, { ...larger, change: { set: to } }),
      );
    expect(set(0.6, 0.5)).toHaveLength(1);
    expect(set(0.5, 0.5)).toEqual([]);
    expect(set(0.6, { low: 0.4, likely: 0.5, high: 0.7 })).toHaveLength(1);
    expect(set(0.6, { formula: '0.5' })).toEqual([]);
    const apart = { ...larger, lever: 'iom_share.other' };
    const streams = [first!, { ...first!, id: 'other', name: 'Another' }];
    expect(bothRise({ ...sample, streams }, option(more, apart))).toEqual([]);
  });

  it('is said when one month is common to both', () => {
    expect(
      bothRise(sample, option({ ...more, until: '2014-06' }, { ...larger, from: '2014-06' })),
    ).toHaveLength(1);
  });
});
