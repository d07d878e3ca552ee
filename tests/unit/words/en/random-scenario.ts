import fc from 'fast-check';
import { leversOf } from '../../../../src/scenario/levers.ts';
import type { Change, Decision, Quantity, Scenario } from '../../../../src/scenario/scenario.ts';
import { smallScenario } from './small-scenario.ts';

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const quantity = (least: number, most: number): fc.Arbitrary<Quantity> =>
  fc.oneof(
    fc.double({ min: least, max: most, noNaN: true }),
    fc
      .tuple(
        fc.double({ min: least, max: most, noNaN: true }),
        fc.double({ min: least, max: most, noNaN: true }),
      )
      .filter(([a, b]) => Math.abs(a - b) > 1e-3 * (most - least))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b), shape: 'uniform' as const })),
  );
const month = fc.integer({ min: 1, max: 11 }).map((m) => `2014-${String(m + 1).padStart(2, '0')}`);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 1.5).map((multiply) => ({ multiply })),
  fc.constantFrom(-20, -4, -0.2, 0, 0.3, 4).map((add) => ({ add })),
  fc.constantFrom(0, 0.5, 1, 3).map((set) => ({ set })),
);

/** Two streams, two kinds of post, two strands and two tiers, with anything from none to more than enough of each. */
const position = fc.record({
  funding: fc.tuple(
    fc.oneof(fc.constant(0), quantity(1000, 2e6)),
    fc.oneof(fc.constant(0), quantity(1000, 2e6)),
  ),
  iom: fc.tuple(share, share),
  spend: fc.tuple(share, share),
  lent: fc.tuple(fc.oneof(fc.constant(0), quantity(0, 30)), fc.oneof(fc.constant(0), quantity(0, 30))),
  vacancy: fc.constantFrom(0, 0.1, 1),
  delay: fc.constantFrom(1, 3, 12),
  time: fc.tuple(share, share),
  people: fc.tuple(fc.constantFrom(0, 1, 30, 200), fc.constantFrom(0, 5, 60)),
  need: fc.tuple(share, share),
  caseload: fc.tuple(quantity(2, 40), quantity(2, 40)),
  replace: fc.constantFrom(0, 0.5, 1),
});

type Position = typeof position extends fc.Arbitrary<infer T> ? T : never;

function scenarioAt(at: Position): Scenario {
  const [stream] = smallScenario.streams;
  const [role] = smallScenario.roles;
  const [tier] = smallScenario.tiers;
  return {
    ...smallScenario,
    start: '2014-01',
    months: 12,
    assumptions: { replace_leavers: at.replace },
    streams: ['one', 'two'].map((id, i) => ({
      ...stream!,
      id,
      name: `Fund ${id}`,
      annual_funding: at.funding[i]!,
      iom_share: at.iom[i]!,
      spend_share: { constable: at.spend[i]! },
    })),
    roles: ['constable', 'worker'].map((id, i) => ({
      ...role!,
      id,
      name: `Post ${id}`,
      seconded_posts: at.lent[i]!,
      vacancy_rate: at.vacancy,
      recruit_months: at.delay,
      release_months: at.delay,
      time_share: { police: at.time[i]!, drugs: (1 - at.time[i]!) / 2 },
    })),
    tiers: ['red', 'green'].map((id, i) => ({
      ...tier!,
      id,
      name: id,
      starting_community: at.people[i]!,
      starting_custody: at.people[i]! / 10,
      need: { police: 1, drugs: at.need[i]! },
      standard_caseload: { police: at.caseload[0], drugs: at.caseload[1] },
    })),
    settings: { draws: 21, seed: 3 },
  };
}

/** A small scenario whose second option has one to three decisions on any of its levers, valid as files go. */
export const randomScenario: fc.Arbitrary<Scenario> = position.chain((at) => {
  const scenario = scenarioAt(at);
  const levers = leversOf(scenario).map(({ name }) => name);
  // What people decide is tried more often than the many assumptions.
  const usual = levers.filter((name) =>
    /^(seconded|new_posts|annual_f|iom_share|spend|agreed|intake)/.test(name),
  );
  const decision = fc.record({
    lever: fc.oneof({ arbitrary: fc.constantFrom(...usual), weight: 3 }, fc.constantFrom(...levers)),
    change,
    from: month,
    until: fc.option(month, { nil: null }),
    ramp_months: fc.constantFrom(1, 1, 6),
    on: fc.integer({ max: 9, min: 0 }).map((each) => each > 0),
  });
  return fc.array(decision, { minLength: 1, maxLength: 3 }).map((decisions): Scenario => ({
    ...scenario,
    options: [
      { id: 'keep', name: 'Keep as now', decisions: [] },
      {
        id: 'move',
        name: 'Move',
        decisions: decisions.map((each, d): Decision => ({
          ...each,
          id: `d${d + 1}`,
          name: `Decision ${d + 1}`,
          to: '',
          until: each.until !== null && each.until < each.from ? null : each.until,
        })),
      },
    ],
  }));
});
