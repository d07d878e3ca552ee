import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { PairedSeries } from '../../../src/study/pairs.ts';
import { meaningsOf } from '../../../src/words/meanings.ts';
import type { Meaning } from '../../../src/words/meanings/meaning.ts';
import { apart, projection, series, type Outputs } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const outputs = (whole: number, additional: number, there = 0, net = 0, pays?: number): Outputs => ({
  break_even_offences: series([whole, whole], 20),
  break_even_additional: series([additional, additional]),
  break_even_elsewhere: series([there, there]),
  net_value: series([net, net]),
  iom_net_value: {
    ...series([0, 0]),
    ...(pays === undefined ? {} : { above: Float64Array.of(0, pays) }),
  },
});
const futures = (agree: number, against: number, above: number): Partial<PairedSeries> => ({
  agree: Float64Array.of(agree, agree),
  against: Float64Array.of(against, against),
  above: Float64Array.of(above, above),
});

function breakEven(
  now: Outputs,
  before: Outputs,
  changes: Readonly<Record<string, Partial<PairedSeries>>> = {},
  scenario: Scenario = smallScenario,
): Meaning {
  const pairs = Object.fromEntries(
    Object.keys(now).map((name) => [name, apart(now[name]!, before[name]!, changes[name])]),
  );
  const made = projection(months, { keep: before, move: now }, pairs);
  return meaningsOf(scenario, made, 'move', '2014-04').find(
    ({ quantity }) => quantity === 'break_even_offences',
  )!;
}

describe('break-even', () => {
  it('of all of IOM: a range, the additional cost beside the whole, and in how many futures it pays', () => {
    const words = (additional: number, pays?: number): string =>
      breakEven(outputs(153, additional, 0, 0, pays), outputs(153, additional)).words;
    expect(words(126, 0.137)).toBe(
      'IOM pays for itself if IOM alone prevents this many (in 9 of 10 futures from 133 to 173). Of the cost that would not be there without IOM alone: 126. It pays for itself in 14 of 100 futures.',
    );
    expect(words(126, 0)).toContain('in no future.');
    expect(words(126, 0.001)).toContain('in 1 of 100 futures.');
    expect(words(153.2)).not.toContain('without IOM alone');
    expect(words(126)).not.toContain('It pays for itself in');
  });

  it('of a change that costs less is what the saving is worth, and never an average', () => {
    expect(breakEven(outputs(120, 110), outputs(153, 126)).compared).toContain(
      'What IOM costs less is worth 33 offences a year (33 in at least 9 of 10 futures; 16 of additional cost alone).',
    );
    expect(breakEven(outputs(153, 126), outputs(153, 126)).compared).toBeUndefined();
  });

  it('of a change that costs more is what it must prevent more', () => {
    const ends = { p5: Float64Array.of(20, 20), p95: Float64Array.of(44, 44) };
    const { compared } = breakEven(outputs(153, 153), outputs(120, 120), { break_even_offences: ends });
    expect(compared).toContain(
      'To be worth what it costs more, IOM must prevent 33 more a year (in 9 of 10 futures from 20 to 44).',
    );
  });

  it('is told only where the pairs carry it', () => {
    const unsure = { break_even_offences: futures(0.7, 0.3, 0.7) };
    expect(breakEven(outputs(153, 126), outputs(120, 126), unsure).compared).toBeUndefined();
  });

  it('of what went elsewhere is what it must prevent there', () => {
    expect(breakEven(outputs(153, 153, 45), outputs(153, 153, 0)).compared).toContain(
      'What goes elsewhere is worth it if it prevents 45 there',
    );
    expect(breakEven(outputs(153, 153, -45), outputs(153, 153, 0)).compared).toBeUndefined();
  });

  it('says in how many futures it is worth more, whichever way the central run is', () => {
    const words = (net: number, changes: Partial<PairedSeries>): string =>
      breakEven(outputs(153, 153, 0, net), outputs(153, 153), { net_value: changes }).compared!;
    expect(words(100, futures(0.52, 0.48, 0.52))).toBe(
      'It is worth more than “Keep as now” in 52 of 100 futures, less in 48.',
    );
    expect(words(-100, futures(0.75, 0, 0))).toBe(
      'It is worth more than “Keep as now” in no future, less in 75, as much in 25.',
    );
    expect(words(-100, futures(0.6, 0.1, 0.1))).toBe(
      'It is worth more than “Keep as now” in 10 of 100 futures, less in 60, as much in 30.',
    );
  });

  it('says so where what went elsewhere counts nothing, and is not compared where a law differs', () => {
    const away = { ...outputs(153, 153, 0, -100), 'diverted.ex_dip': series([0, 93_700]) };
    const before = { ...outputs(153, 153), 'diverted.ex_dip': series([0, 0]) };
    expect(breakEven(away, before).compared).toMatch(
      /^Counting nothing for what went elsewhere, it is worth more than/,
    );
    const [keep, move] = smallScenario.options;
    const law = { ...move!.decisions[0]!, id: 'law', lever: 'custody_factor.red', change: { multiply: 0.5 } };
    const other = { ...smallScenario, options: [keep!, { ...move!, decisions: [law] }] };
    expect(breakEven(outputs(153, 153, 0, -100), outputs(153, 153), {}, other).compared).toBeUndefined();
  });
});
