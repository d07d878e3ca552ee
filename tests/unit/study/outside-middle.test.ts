import { describe, expect, it } from 'vitest';
import { drain } from '../../../src/base/drain.ts';
import { centralInput } from '../../../src/scenario/central-input.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { assumptionBehind } from '../../../src/study/assumption-behind.ts';
import { outsideMiddle, type OutsideMiddle } from '../../../src/study/outside-middle.ts';
import { Projector } from '../../../src/study/projector.ts';
import { outsideWords, saidOutside } from '../../../src/words/en/outside-middle.ts';
import { shippedScenario } from '../scenarios/shipped.ts';
import { projection, series } from '../words/en/projection.ts';

const round = (value: number): number => Math.round(value * 100);
const looked = (lower: number, said: number, upper: number): OutsideMiddle[] => {
  const level = (value: number): Float64Array => Float64Array.of(0, value);
  const of = { ...series([0, said]), p25: level(lower), p75: level(upper) };
  return outsideMiddle(
    projection(['2014-03', '2014-04'], { keep: { caseload_coverage: of } }),
    'keep',
    '2014-04',
    [{ output: 'caseload_coverage', round }],
  );
};
describe('a number that is said', () => {
  it.each([
    ['above', looked(0.4, 0.6, 0.5), 1],
    ['below', looked(0.7, 0.6, 0.8), 1],
    ['within', looked(0.5, 0.6, 0.7), 0],
    ['written like an end', looked(0.5, 0.6, 0.598), 0],
    ['none', looked(0.5, NaN, 0.7), 0],
  ])('is outside the middle half of the futures, or not: %s', (_, found, count) => {
    expect(found).toHaveLength(count);
  });
});

describe('in Gwent', () => {
  const scenario = shippedScenario('gwent-2013-14.iom.json');
  const projector = new Projector();
  const projected = projector.project(scenario, { outputs: ['caseload_coverage', 'coverage'] });
  if (!projected.ok) throw new Error(JSON.stringify(projected.error));
  const places = projected.value.options.flatMap(({ id }) =>
    projected.value.months.map((month) => ({
      id,
      month,
      outside: saidOutside(scenario, projected.value, id, month),
    })),
  );
  const { id: option, month, outside } = places.find((place) => place.outside.length > 0)!;

  /** How far the middle future is from the number that is said. */
  const distance = (of: Scenario, { output, value }: OutsideMiddle): number => {
    const answer = projector.project(of, { outputs: [output] });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const at = answer.value.months.indexOf(month);
    return Math.abs(answer.value.options.find(({ id }) => id === option)!.outputs[output]!.p50[at]! - value);
  };
  const behindIt = (of: Scenario, output: string): string | undefined => {
    const answer = drain(assumptionBehind(projector, of, { option, month, output }));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value.input;
  };
  /** The file without any doubt in one family of its numbers. */
  const certain = (family: string): Scenario => {
    const inputs = scenarioInputs(scenario);
    const middle = (name: string): number =>
      centralInput(
        inputs.find((input) => input.name === name)!,
        inputs,
      )!;
    return family === 'caseload_scale'
      ? {
          ...scenario,
          strands: scenario.strands.map((each) => ({
            ...each,
            caseload_scale: middle(`caseload_scale.${each.id}`),
          })),
        }
      : {
          ...scenario,
          tiers: scenario.tiers.map((each) => ({
            ...each,
            starting_community: middle(`starting_community.${each.id}`),
          })),
        };
  };

  it('coverage of a tier lies outside, for the standards without whose doubt the middle future comes nearest', () => {
    const found = outside[0]!;
    expect(found.output).toBe('coverage.amber');
    const behind = behindIt(scenario, found.output)!;
    expect(behind).toBe('caseload_scale');
    expect(distance(certain('caseload_scale'), found)).toBeLessThan(0.85 * distance(scenario, found));
    expect(distance(certain('caseload_scale'), found)).toBeLessThan(
      distance(certain('starting_community'), found),
    );
    expect(outsideWords(scenario, found, behind)).toMatch(
      /^Coverage of Amber, \d+%, is above the middle half of the futures \(\d+% to \d+%\)\. The assumption that does most of this is “[^”]+”\.$/,
    );
  });

  it('offences lie outside for the chance that IOM has no effect, where that is large; else nothing does it alone', () => {
    const often = { ...scenario, assumptions: { ...scenario.assumptions, chance_of_no_effect: 0.55 } };
    expect(behindIt(often, 'prevented')).toBe('chance_of_no_effect');
    expect(outsideWords(scenario, outside[0]!, undefined)).toContain('several do it together');
  });
});
