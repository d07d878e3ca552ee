import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStepLabel, type StepLabel } from '../../../src/scenario/step-label.ts';
import { stepText } from '../../../src/words/en/step-text.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

const name = 'It';
const input = 'pay_growth';
/** One of each kind, with what the history says of it. */
const all: readonly (readonly [StepLabel, string])[] = [
  [{ did: 'named', name }, 'It'],
  [{ did: 'named', name: '' }, 'A step'],
  [{ did: 'opened', title: 'Midshire' }, 'Opened “Midshire”'],
  [{ did: 'back-to-saved' }, 'Reset to the saved file'],
  [{ did: 'added', name }, 'Added “It”'],
  [{ did: 'added-anyway', name }, 'Added under every option: “It”'],
  [{ did: 'removed', name }, 'Removed “It”'],
  [{ did: 'copied', name }, 'Copied “It”'],
  [{ did: 'kept', name }, 'Kept “It”'],
  [{ did: 'switched', name, on: true }, 'Switched on “It”'],
  [{ did: 'switched', name, on: false }, 'Switched off “It”'],
  [{ did: 'renamed-option', from: 'Was', name }, 'Renamed “Was” to “It”'],
  [{ did: 'renamed', what: 'decision', name }, 'Renamed a decision to “It”'],
  [{ did: 'renamed', what: 'anyway', name }, 'Renamed a change to “It”'],
  [{ did: 'reset-change', name }, 'Reset “It”'],
  [{ did: 'sent', name }, 'Changed where “It” goes'],
  [{ did: 'dated', name }, 'Changed the dates of “It”'],
  [{ did: 'moved', name, lever: 'new_posts.x', change: { add: -1 } }, 'Moved “It” to −1 post'],
  [{ did: 'moved', name, lever: 'x', change: { multiply: 0.255 } }, 'Moved “It” to 25.5%'],
  [{ did: 'ordered', name, up: true }, 'Moved “It” up'],
  [{ did: 'ordered', name, up: false }, 'Moved “It” down'],
  [{ did: 'set', input, more: 0 }, 'Set Growth of pay'],
  [{ did: 'set', input: undefined, more: 0 }, 'Set nothing'],
  [{ did: 'set', input: 'gone.away', more: 0 }, 'Set gone.away'],
  [{ did: 'reset', input, more: 2 }, 'Reset Growth of pay and 2 more'],
  [{ did: 'reset', input: undefined, more: 0 }, 'Reset'],
  [{ did: 'reasoned', input }, 'Gave a reason for Growth of pay'],
  [{ did: 'confirmed', input }, 'Confirmed Growth of pay'],
  [{ did: 'asked-again', input }, 'Asked again about Growth of pay'],
  [{ did: 'took-default', input }, 'Set Growth of pay back to the model’s own value'],
  [{ did: 'took-saved', input }, 'Reset Growth of pay to the saved file'],
  [{ did: 'said-elsewhere', name, kind: 'money' }, 'Said what “It” does elsewhere'],
  [{ did: 'said-elsewhere', name, kind: 'posts' }, 'Said what “It” do elsewhere'],
  [{ did: 'target', target: { output: 'caseload_coverage', at_least: 0.755 } }, 'Set the target to 75.5%'],
  [{ did: 'target', target: undefined }, 'Removed the target'],
  [{ did: 'equation', equation: 'coverage' }, 'Changed the equation of “Coverage of a tier”'],
  [{ did: 'equation-back', equation: 'gone' }, 'Put back the model’s own equation of “gone”'],
];

describe('what a step is called', () => {
  it.each(all)('%o: %s', (label, text) => {
    expect(stepText(label, smallScenario)).toBe(text);
  });

  it.each(all)('%o comes back from where it was kept', (label) => {
    expect(readStepLabel(structuredClone(label))).toEqual(label);
  });

  it('is a name where an older app kept the sentence', () => {
    expect(readStepLabel('Moved “Grant” to 50%')).toEqual({ did: 'named', name: 'Moved “Grant” to 50%' });
  });

  it('is nothing where a fact is missing or of another type', () => {
    for (const [label] of all)
      for (const key of Object.keys(label)) {
        const { [key]: fact, ...rest } = label as unknown as Record<string, unknown>;
        const optional = fact === undefined || key === 'input' || key === 'target';
        if (!optional) expect(readStepLabel(rest), `${label.did} without ${key}`).toBeUndefined();
        for (const wrong of [null, [], 1n])
          if (key !== 'input' || !['set', 'reset'].includes(label.did))
            expect(readStepLabel({ ...label, [key]: wrong }), `${label.did} with ${key}`).toBeUndefined();
      }
  });

  it('can be told of whatever is read back, and nothing else is', () => {
    const kept = fc.oneof(
      fc.anything(),
      fc.record({ did: fc.constantFrom(...all.map(([{ did }]) => did)) }, { requiredKeys: [] }),
      fc
        .tuple(fc.constantFrom(...all.map(([label]) => label)), fc.object())
        .map(([label, other]) => ({ ...label, ...other })),
      fc
        .tuple(
          fc.constantFrom(...all.map(([label]) => label)),
          fc.constantFrom('name', 'change', 'target', 'more', 'input', 'lever'),
          fc.anything(),
        )
        .map(([label, key, value]) => ({ ...label, [key]: value })),
    );
    fc.assert(
      fc.property(kept, (value) => {
        const label = readStepLabel(value);
        if (label) expect(typeof stepText(label, smallScenario)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});
