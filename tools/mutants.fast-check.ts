// fast-check with fewer cases a property and no search for the smallest failing one: `npm run mutants` runs the tests
// thousands of times. So a score is a little lower than the whole tests would reach.
// The path, since the configuration puts this file in the place of the bare name.
import * as whole from '../node_modules/fast-check/lib/fast-check.js';

/** A change that fails one case in a few dozen is found. */
const MOST_CASES = 60;

export * from '../node_modules/fast-check/lib/fast-check.js';

export const assert = ((
  property: whole.IRawProperty<unknown>,
  parameters: whole.Parameters<unknown> = {},
): unknown =>
  whole.assert(property, {
    ...parameters,
    numRuns: Math.min(MOST_CASES, parameters.numRuns ?? MOST_CASES),
    endOnFailure: true,
  })) as typeof whole.assert;

// eslint-disable-next-line import-x/no-default-export -- as the library has it
export default { ...whole, assert };
