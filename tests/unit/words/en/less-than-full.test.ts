import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/scenario/scenario.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { lessThanFull, type LessThanFull } from '../../../../src/words/en/less-than-full.ts';
import { smallScenario } from './small-scenario.ts';
import { problemText } from '../../../../src/words/en/problems/problem-text.ts';

const role = smallScenario.roles[0]!;
const RECORDED = 2;

/** Posts that come and go at once, and work elsewhere that shows at once, until something else is said. */
function area(changes: Partial<Scenario['roles'][number]> = {}, months = 1): Scenario {
  const [keep, move] = smallScenario.options;
  return {
    ...smallScenario,
    roles: [
      { ...role, abstraction: 0, recruit_months: 1, release_months: 1, prevented_per_post: 12, ...changes },
    ],
    assumptions: { crimes_per_recorded: RECORDED, effect_months_elsewhere: months },
    options: [keep!, { ...move!, decisions: move!.decisions.slice(0, 1) }],
  };
}

/** What the central run counts for each filled post that moved, and what is said of it. */
function told(scenario: Scenario, month = '2014-06'): { each: number; less: LessThanFull | undefined } {
  const run = projectScenario(scenario, { draws: 2, outputs: ['prevented_elsewhere', 'moved_posts'] });
  if (!run.ok) throw new Error(problemText(run.error[0]!));
  const { months, options } = run.value;
  const at = months.indexOf(month);
  const [without, withIt] = options.map(({ outputs }) => outputs);
  const apart = (name: string): number => withIt![name]!.central[at]! - without![name]!.central[at]!;
  const each = (apart('prevented_elsewhere') * 12) / apart('moved_posts.constable');
  const option = scenario.options[1]!;
  const asked = { scenario, option, decision: option.decisions[0]!, months, month };
  return {
    each,
    less: lessThanFull({ ...asked, withIt: undefined, withoutIt: undefined }, 'constable', each),
  };
}

describe('why less is counted for a moved post than its figure', () => {
  it('nothing, where it is not less', () => {
    const { each, less } = told(area());
    expect(each).toBeCloseTo(12 * RECORDED, 6);
    expect(less).toBeUndefined();
  });

  it('their time that went to other duties already, and that alone where it explains all of it', () => {
    const { each, less } = told(area({ abstraction: 0.156 }));
    expect(each).toBeCloseTo(12 * RECORDED * (1 - 0.156), 1);
    expect(less).toEqual({
      full: 24,
      reasons: ['15.6% of their time went to other duties already'],
    });
  });

  it('what takes months to show, until it does', () => {
    expect(told(area({}, 12)).less!.reasons).toEqual(['it takes months to show']);
    expect(told({ ...area({}, 3), months: 100 }, '2022-03').less).toBeUndefined();
  });

  it('a middle that lies below what is most likely', () => {
    const { less } = told(area({ prevented_per_post: { low: 0, likely: 8.6, high: 10, source: 'ours' } }));
    expect(less!.full).toBeCloseTo(8.6 * RECORDED, 6);
    expect(less!.reasons).toEqual([
      expect.stringMatching(/^the middle of the range is counted \(7\.\d+ recorded\)$/),
    ]);
  });

  it('is not said where the file has equations of its own, or changes the figure', () => {
    const scenario = area({ abstraction: 0.2 });
    expect(told({ ...scenario, equations: { unspent: '0' } }).less).toBeUndefined();
    const [keep, move] = scenario.options;
    const change = {
      ...move!.decisions[0]!,
      id: 'more',
      lever: 'prevented_per_post.constable',
      change: { add: 0 },
    };
    const changed = { ...scenario, options: [keep!, { ...move!, decisions: [...move!.decisions, change] }] };
    expect(told(changed).less).toBeUndefined();
  });
});
