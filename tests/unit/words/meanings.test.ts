import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewPeople } from '../../../src/words/few-people.ts';
import { madeBy } from '../../../src/words/made-by.ts';
import { meaningsOf } from '../../../src/words/meanings.ts';
import { projection, series } from './projection.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const amount = fc.double({ min: 0, max: 5000, noNaN: true });

const outputs = (covered: number, uncovered: number, prevented: number, elsewhere: number) => ({
  caseload_coverage: series([0.5, 0.5]),
  covered_cases: series([0, covered], 0.5),
  uncovered_cases: series([0, uncovered], 0.5),
  'shortfall_posts.police': series([0, 0]),
  'shortfall_posts.drugs': series([0, 0]),
  prevented: series([0, prevented]),
  prevented_elsewhere: series([0, elsewhere]),
  programme_cost: series([10_000, 10_000]),
  redeployed_cost: series([0, 0]),
  public_cost: series([10_000, 10_000]),
  break_even_offences: series([12, 12]),
});

describe('what a result means', () => {
  it('never contradicts the numbers, and never writes a minus before nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (covered, other, uncovered, prevented) => {
        const made = projection(months, {
          keep: outputs(other, uncovered, prevented, 0),
          move: outputs(covered, uncovered, prevented, 0),
        });
        const meanings = meaningsOf(smallScenario, made, 'move', '2014-04');
        expect(JSON.stringify(meanings)).not.toMatch(/[−-]0\b|NaN|undefined/);
        const [people] = meanings;
        if (people?.change?.includes('fewer')) expect(covered).toBeLessThan(other);
        if (people?.change?.includes('more')) expect(covered).toBeGreaterThan(other);
        if (Math.abs(covered - other) > 1) expect(people?.change).toBeDefined();
      }),
    );
  });

  it('always shows what is left if IOM has no effect', () => {
    const said = (elsewhere: number): string =>
      meaningsOf(smallScenario, projection(months, { keep: outputs(10, 5, 4, elsewhere) }), 'keep', '2014-04')
        .map(({ words }) => words)
        .join(' ');
    expect(said(0)).toContain('None if IOM has no effect');
    expect(said(1)).toContain('If IOM itself has no effect: 12');
  });

  it('writes one person and many people as people do', () => {
    const first = (covered: number): string | undefined =>
      meaningsOf(smallScenario, projection(months, { keep: outputs(covered, 3, 0, 0) }), 'keep', '2014-04')[0]
        ?.figure;
    expect(first(1)).toBe('1 person');
    expect(first(39)).toBe('39 people');
    expect(first(0)).toBe('0 people');
  });
});

describe('a small group', () => {
  it.each([
    [9.4, 1],
    [10, 0],
    [0, 0],
  ])('of %d people: %d warnings', (people, warnings) => {
    const tier = smallScenario.tiers[0]!;
    const made = projection(months, { keep: { [`community.${tier.id}`]: series([people, people]) } });
    const said = fewPeople(smallScenario, made);
    expect(said).toHaveLength(warnings);
    for (const sentence of said) expect(sentence).toContain(tier.name);
  });
});

it('says what made the numbers', () => {
  expect(madeBy(projection(months, {}))).toBe('Made from “Made up” with 100 futures, seed 1, model 1.');
});
