import { describe, expect, it } from 'vitest';
import type { Decision, Option, Scenario } from '../../../src/scenario/scenario.ts';
import { leverReach } from '../../../src/study/lever-reach.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';

const share = decision({ id: 'a', lever: 'iom_share.ex_dip', change: { multiply: 0.5 }, from: '2014-06' });
const posts = decision({ id: 'b', lever: 'seconded_posts.constable', change: { add: -4 }, from: '2014-04' });
const more = decision({
  id: 'c',
  lever: 'seconded_posts.constable',
  change: { multiply: 3 },
  from: '2014-06',
});
const optionOf = (...decisions: Decision[]): Option => ({ id: 'move', name: 'Move', decisions });
const reach = (option: Option, of: Decision, month = '2015-01', scenario: Scenario = smallScenario) =>
  leverReach(scenario, option, of, month);

describe('leverReach', () => {
  it('is of the decision’s own lever, whatever else the option decides and in whatever order', () => {
    for (const option of [optionOf(share, posts), optionOf(posts, share)]) {
      expect(reach(option, share)).toEqual({
        unit: 'share',
        wanted: 0.25,
        wantedWithout: 0.5,
        least: 0,
        most: 1,
        base: 0.5,
      });
      expect(reach(option, posts)).toMatchObject({ unit: 'post', wanted: 6, wantedWithout: 10, base: 10 });
    }
  });

  it('takes decisions on one lever together, and leaves out only the one that is asked about', () => {
    const option = optionOf(posts, share, more);
    expect(reach(option, posts)).toMatchObject({ wanted: 18, wantedWithout: 30, base: 10 });
    expect(reach(option, more)).toMatchObject({ wanted: 18, wantedWithout: 6 });
    expect(reach(option, more, '2014-05')).toMatchObject({ wanted: 6, wantedWithout: 6 });
    expect(reach(option, more, '2014-03')).toMatchObject({ wanted: 10, wantedWithout: 10 });
  });

  it('says what is wanted before it is held at an end', () => {
    const far = decision({ lever: 'iom_share.ex_dip', change: { multiply: 4 } });
    expect(reach(optionOf(far), far)).toMatchObject({ wanted: 2, wantedWithout: 0.5, most: 1 });
    const gone = decision({ lever: 'seconded_posts.constable', change: { add: -14 } });
    expect(reach(optionOf(gone), gone)).toMatchObject({ wanted: -4, least: 0 });
  });

  it('follows what is decided of a number that the file works it out from', () => {
    const [role] = smallScenario.roles;
    const scenario: Scenario = {
      ...smallScenario,
      roles: [
        role!,
        {
          ...role!,
          id: 'sergeant',
          name: 'Sergeants',
          seconded_posts: { formula: 'seconded_posts[constable] / 2' },
        },
      ],
    };
    const own = decision({ id: 'd', lever: 'seconded_posts.sergeant', change: { add: -1 } });
    expect(reach(optionOf(own), own, '2015-01', scenario)).toMatchObject({ wanted: 4, wantedWithout: 5 });
    expect(reach(optionOf(own, posts), own, '2015-01', scenario)).toMatchObject({
      wanted: 2,
      wantedWithout: 3,
      base: 5,
    });
  });

  it('is not known for a lever there is not', () => {
    const unknown = decision({ lever: 'nothing' });
    expect(reach(optionOf(unknown), unknown)).toBeUndefined();
  });
});
