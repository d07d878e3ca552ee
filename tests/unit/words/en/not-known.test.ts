import { expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { notKnownYet } from '../../../../src/scenario/missing-numbers.ts';
import { plain } from '../../../../src/words/pieces.ts';
import { notKnownHeadline } from '../../../../src/words/en/not-known.ts';
import { smallScenario } from './small-scenario.ts';

const [red] = smallScenario.tiers;
const GAPS = [
  'starting_community',
  'starting_custody',
  'months_on_cohort',
  'custody_months',
  'effect',
] as const;
/** The small area with so many numbers not known yet, all of one tier. */
const lacking = (count: number): Scenario => ({
  ...smallScenario,
  tiers: [{ ...red!, ...Object.fromEntries(GAPS.slice(0, count).map((name) => [name, null])) }],
});
function said(count: number) {
  const told = notKnownHeadline(lacking(count), notKnownYet(lacking(count)));
  return told && { ...told, headline: plain(told.headline) };
}

it('tells how many numbers are not known yet, and names them', () => {
  expect(said(1)!.headline).toBe('1 number is not known yet, so there is no result.');
  expect(said(1)!.support).toMatch(/^Still to give: “[^”]+: Red”\.$/);
  expect(said(2)!.headline).toBe('2 numbers are not known yet, so there is no result.');
  expect(said(2)!.support).toMatch(/^Still to give: “[^”]+: Red” and “[^”]+: Red”\.$/);
});

it('names four, and counts the rest', () => {
  expect(said(4)!.support.match(/: Red”/g)).toHaveLength(4);
  expect(said(4)!.support).not.toContain('more');
  expect(said(5)!.headline).toMatch(/^5 numbers are/);
  expect(said(5)!.support.match(/: Red”/g)).toHaveLength(4);
  expect(said(5)!.support).toMatch(/” and 1 more\.$/);
});

it('says nothing where a run failed for another reason, or did not fail', () => {
  const other = { code: 'engine/nan', path: [], message: 'No number came out.' };
  expect(notKnownHeadline(lacking(1), [other])).toBeUndefined();
  expect(notKnownHeadline(lacking(1), [])).toBeUndefined();
  expect(notKnownHeadline(lacking(1), [other, ...notKnownYet(lacking(1))])).toBeDefined();
  // All have been given since the run failed.
  expect(notKnownHeadline(smallScenario, notKnownYet(lacking(1)))).toBeUndefined();
});
