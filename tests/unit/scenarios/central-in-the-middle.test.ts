import { describe, expect, it } from 'vitest';
import { DEFAULT_OUTPUTS } from '../../../src/model/default-outputs.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { projectScenario } from '../study/one-projector.ts';
import { shippedFiles, shippedScenario } from './shipped.ts';

/** Less than this share of the number itself is lost in rounding: nobody reads it off the page. */
const ROOM = 0.02;

/** Why a said number may stand outside the middle half of the futures. */
interface Reason {
  /** How far outside at most, in the output's unit. */
  readonly most: number;
  /** The same without the doubt that does it: then the number is within. */
  readonly without: (scenario: Scenario) => Scenario;
}

/** In a quarter of the futures IOM prevents nothing; the number that is said is of the others. Offences a month. */
const NO_EFFECT: Reason = {
  most: 0.4,
  without: (scenario) => ({ ...scenario, assumptions: { ...scenario.assumptions, chance_of_no_effect: 0 } }),
};

/**
 * Each kind of work has a standard that may be too strict or too lax, and a tier that is not served first is as well
 * covered as the worst of them: of several doubts one usually turns out badly, while each is at its middle in what is
 * said. A share.
 */
const STANDARDS: Reason = {
  most: 0.05,
  without: (scenario) => ({
    ...scenario,
    strands: scenario.strands.map((strand) => ({ ...strand, caseload_scale: 1.01 })),
  }),
};

/** By file: which outputs, for which reason. Each is needed, or the test says so. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  'gwent-2013-14.iom.json': { 'coverage.amber': STANDARDS },
  'thames-valley-2013-14.iom.json': { 'coverage.amber': STANDARDS, 'coverage.green': STANDARDS },
  'west-yorkshire-2013-14.iom.json': { 'prevented_here.amber': NO_EFFECT },
};

/** Outputs whose said number lies outside the middle half in some month of some option, and how far at worst. */
function outside(scenario: Scenario, outputs: readonly string[]): ReadonlyMap<string, number> {
  const projected = projectScenario(scenario, { outputs: [...outputs] });
  if (!projected.ok) throw new Error(JSON.stringify(projected.error));
  const found = new Map<string, number>();
  for (const { outputs: columns } of projected.value.options)
    for (const [output, { central, p25, p75 }] of Object.entries(columns))
      central.forEach((said, month) => {
        const by = Math.max(p25[month]! - said, said - p75[month]!);
        if (by > ROOM * Math.abs(said) + 1e-9) found.set(output, Math.max(by, found.get(output) ?? 0));
      });
  return found;
}

describe.each(shippedFiles)('%s', (file) => {
  const named = EXCEPTIONS[file] ?? {};

  it('says numbers that lie within the middle half of the futures, but for those named here', () => {
    const found = outside(shippedScenario(file), DEFAULT_OUTPUTS);
    expect([...found.keys()].sort()).toEqual(Object.keys(named).sort());
    for (const [output, by] of found) expect(by, output).toBeLessThan(named[output]!.most);
  });

  it.each(Object.entries(named))('… and without the doubt that does it %s lies within', (output, { without }) => {
    expect(outside(without(shippedScenario(file)), [output])).toEqual(new Map());
  });
});
