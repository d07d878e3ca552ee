import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOption, caseRole, caseScenario, caseTier, decide, project } from './case-scenario.ts';

describe('the ledger of people', () => {
  const flows = ['community', 'custody', 'intake', 'released', 'to_custody', 'moved_off', 'deselected'];

  it('closes every month: opening + in - out = closing, in the community and in custody', () => {
    fc.assert(
      fc.property(
        fc.record({
          community: fc.double({ min: 1, max: 500, noNaN: true }),
          custodyShare: fc.double({ min: 0, max: 0.8, noNaN: true }),
          stay: fc.double({ min: 2, max: 60, noNaN: true }),
          posts: fc.double({ min: 0, max: 100, noNaN: true }),
          agreed: fc.double({ min: 0, max: 3, noNaN: true }),
          replace: fc.constantFrom(0, 0.4, 1),
        }),
        ({ community, custodyShare, stay, posts, agreed, replace }) => {
          const figures = project(
            caseScenario({
              roles: [caseRole({ seconded_posts: 10 })],
              tiers: [
                caseTier({
                  starting_community: community,
                  starting_custody: community * custodyShare,
                  months_on_cohort: stay,
                  custody_months: 6,
                  effect: 0.3,
                  standard_caseload: { work: 10 },
                }),
              ],
              assumptions: { replace_leavers: replace, progress_gain: 0.5, effect_months: 9 },
              options: [
                caseOption([
                  decide('seconded_posts.officer', { set: posts }),
                  decide('agreed_cases.cohort', { multiply: agreed }, { from: '2008-09' }),
                  decide('intake_factor.cohort', { set: 0.5 }, { from: '2009-01' }),
                ]),
              ],
              months: 37,
            }),
            flows,
          );
          const [people, inside, intake, released, toCustody, movedOff, deselected] = flows.map((name) =>
            figures(`${name}.cohort`),
          );
          for (let m = 1; m < 37; m++) {
            const flow = released![m - 1]! - toCustody![m - 1]!;
            const closing =
              people![m - 1]! + intake![m - 1]! + flow - movedOff![m - 1]! - deselected![m - 1]!;
            expect(Math.abs(people![m]! - closing)).toBeLessThan(1e-9 * community * 3);
            expect(Math.abs(inside![m]! - (inside![m - 1]! - flow))).toBeLessThan(1e-9 * community * 3);
            expect(people![m]).toBeGreaterThanOrEqual(-1e-9);
            expect(inside![m]).toBeGreaterThanOrEqual(-1e-9);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
