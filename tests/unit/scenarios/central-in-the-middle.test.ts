import { describe, expect, it } from 'vitest';
import { DEFAULT_OUTPUTS } from '../../../src/model/default-outputs.ts';
import { projectScenario } from '../../../src/study/project.ts';
import { shippedFiles, shippedScenario } from './shipped.ts';

/** A said number may lie outside the middle half by this share of itself before it counts. */
const ROOM = 0.005;

/** Why a said number may stand outside the middle half of the futures, and by how much at most. */
interface Reason {
  readonly most: number;
  readonly why: string;
}
const NO_EFFECT: Reason = {
  most: 0.5,
  why: 'In a quarter of the futures IOM has no effect: it prevents nothing, and nobody goes to custody more or less often for it. The said number is of the others. Half a person or half an offence a month at most.',
};
const SERVED_NEXT: Reason = {
  most: 0.06,
  why: 'How strictly the first tier comes first (priority_strength), with caseload_scale: a future on either side of the middle costs the next tier more than it can gain.',
};

/** By file: which outputs, for which reason. Each is needed, or the test says so. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  'gwent-2013-14.iom.json': { 'coverage.amber': SERVED_NEXT, 'custody.amber': NO_EFFECT },
  'multiple-needs.iom.json': { 'custody.other_prolific': NO_EFFECT, 'custody.young_adults': NO_EFFECT },
  'nottinghamshire-2013-14.iom.json': { 'coverage.amber': SERVED_NEXT, 'custody.amber': NO_EFFECT },
  'thames-valley-2013-14.iom.json': {
    'coverage.amber': SERVED_NEXT,
    'coverage.green': SERVED_NEXT,
    'custody.amber': NO_EFFECT,
  },
  'west-yorkshire-2013-14.iom.json': { 'custody.amber': NO_EFFECT, 'prevented_here.amber': NO_EFFECT },
  'workshop-2025-26.iom.json': { 'custody.flex': NO_EFFECT, 'custody.free': NO_EFFECT },
};

describe.each(shippedFiles)('%s', (file) => {
  it('says numbers that lie within the middle half of the futures, but for those named here', () => {
    const projected = projectScenario(shippedScenario(file), { outputs: [...DEFAULT_OUTPUTS] });
    if (!projected.ok) throw new Error(JSON.stringify(projected.error));
    const outside = new Map<string, number>();
    for (const { outputs } of projected.value.options)
      for (const [output, { central, p25, p75 }] of Object.entries(outputs))
        central.forEach((said, month) => {
          const by = Math.max(p25[month]! - said, said - p75[month]!);
          if (by > ROOM * Math.abs(said) + 1e-9)
            outside.set(output, Math.max(by, outside.get(output) ?? 0));
        });
    const named = EXCEPTIONS[file] ?? {};
    expect([...outside.keys()].sort()).toEqual(Object.keys(named).sort());
    for (const [output, by] of outside) expect(by, output).toBeLessThan(named[output]!.most);
  });
});
