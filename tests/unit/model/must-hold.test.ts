import { expect, test } from 'vitest';
import { runRandom, sets } from './random-settings.ts';

const draws = 1000;
const months = 120;
const decided = {
  'seconded_posts.constable': 0.3,
  'iom_share.csf': 0.5,
  'agreed_cases.red': 0,
  'agreed_cases.amber': 2,
};
const MOVING = ['discount', 'value_to_date', 'cost_to_date'];

test('without decisions and growth everything stays flat, whatever the settings', () => {
  const run = runRandom({ draws, months, seed: 1 });
  const moved = new Set<string>();
  for (const name of run.names.filter(
    (each) => !MOVING.includes(each) && !each.startsWith('annual_funding'),
  )) {
    const values = run.column(name);
    for (let i = draws; i < draws * months; i++) {
      const [start, now] = [values[i % draws]!, values[i]!];
      if (Math.abs(now - start) > 1e-9 * Math.max(1, Math.abs(start))) moved.add(name);
    }
  }
  expect([...moved]).toEqual([]);
});

test('under decisions nobody is negative, no share leaves 0 to 1, nothing is infinite', () => {
  const run = runRandom({ draws, months, seed: 2, multiplied: decided });
  expect(run.trouble).toBeUndefined();
  const wrong = new Set<string>();
  for (const name of run.names) {
    const from = name.split('.')[0]!;
    const share = ['coverage', 'strand_coverage', 'work_coverage', 'felt_coverage'].includes(from);
    const count = [
      'community',
      'custody',
      'intake',
      'released',
      'to_custody',
      'moved_off',
      'deselected',
      'filled_posts',
    ];
    const values = run.column(name);
    for (let i = 0; i < draws * months; i++) {
      const value = values[i]!;
      if (Math.abs(value) === Infinity) wrong.add(`${name} infinite`);
      if (count.includes(from) && value < -1e-9) wrong.add(`${name} negative`);
      if (share && (value < -1e-12 || value > 1 + 1e-12)) wrong.add(`${name} no share`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('capacity is conserved for every strictness of priority', () => {
  const run = runRandom({ draws, months: 24, seed: 3, multiplied: decided });
  let worst = 0;
  for (const strand of sets.strand) {
    const capacity = run.column(`capacity.${strand}`);
    const total = run.column(`total_workload.${strand}`);
    for (let i = 0; i < draws * 24; i++) {
      let done = 0;
      for (const tier of sets.tier)
        done +=
          run.column(`workload.${strand}.${tier}`)[i]! * run.column(`strand_coverage.${strand}.${tier}`)[i]!;
      worst = Math.max(worst, Math.abs(done - Math.min(capacity[i]!, total[i]!)));
    }
  }
  expect(worst).toBeLessThan(1e-9);
});

test('without effect IOM prevents nothing, whatever happens to cohort and posts', () => {
  const run = runRandom({ draws, months: 24, seed: 4, multiplied: decided, fixed: { effect_scale: 0 } });
  for (const tier of sets.tier) expect(Math.max(...Array.from(run.column(`prevented_here.${tier}`)))).toBe(0);
});
