import { expect, it } from 'vitest';
import { meaningsOf } from '../../../../src/words/en/meanings.ts';
import { projection, series } from './projection.ts';
import { decision, smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];

/** What the panel says of offences beside the reference, with so many on the list under each option. */
function beside(lever: string, people: { keep: number; move: number }, on = true): string {
  const outputs = (all: number) => ({
    caseload_coverage: series([0.5, 0.5]),
    covered_cases: series([0, all / 2]),
    uncovered_cases: series([0, all / 2]),
    prevented: series([0, all / 10]),
    prevented_elsewhere: series([0, 0]),
  });
  const held = decision({ lever, on, change: { multiply: 0.8 } });
  const scenario = {
    ...smallScenario,
    options: [smallScenario.options[0]!, { ...smallScenario.options[1]!, decisions: [held] }],
  };
  const run = projection(months, { keep: outputs(people.keep), move: outputs(people.move) });
  return meaningsOf(scenario, run, 'move', '2014-04').find(({ quantity }) => quantity === 'prevented')!
    .compared!;
}

it.each(['agreed_cases.red', 'intake_factor.red', 'replace_leavers'])(
  'a list made shorter by %s: offences hang on whom it loses, and that is said',
  (lever) => {
    expect(beside(lever, { keep: 60, move: 50 })).toContain('If IOM works:');
    expect(beside(lever, { keep: 60, move: 50 })).toMatch(
      / Those taken off the list .* if they offend less, less is lost\.$/,
    );
    expect(beside(lever, { keep: 60, move: 59.4 })).toContain('Those taken off');
    expect(beside(lever, { keep: 60, move: 59.5 })).toContain('Those taken off');
    expect(beside(lever, { keep: 60, move: 59.6 })).not.toContain('Those taken off');
    expect(beside(lever, { keep: 50, move: 60 })).not.toContain('Those taken off');
    expect(beside(lever, { keep: 60, move: 50 }, false)).not.toContain('Those taken off');
  },
);

it('people who are fewer for another reason were not taken off', () => {
  expect(beside('seconded_posts.constable', { keep: 60, move: 50 })).not.toContain('Those taken off');
});

it('a shorter stay is said to have no effect of its own', () => {
  expect(beside('months_on_cohort.red', { keep: 60, move: 60 })).toMatch(
    /stay has no effect of its own here/,
  );
  expect(beside('agreed_cases.red', { keep: 60, move: 60 })).not.toContain('stay');
  expect(beside('months_on_cohort.red', { keep: 60, move: 50 })).not.toMatch(/ {2}|^ | $|Those taken off/);
  expect(beside('agreed_cases.red', { keep: 60, move: 50 })).not.toMatch(/ {2}|^ | $/);
});
