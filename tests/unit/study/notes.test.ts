import { describe, expect, it } from 'vitest';
import { drain } from '../../../src/base/drain.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { err } from '../../../src/base/result.ts';
import { iomModel } from '../../../src/model/iom-model.ts';
import type { Decision, Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { allNotes } from '../../../src/study/notes/all-notes.ts';
import { projectScenario } from './one-projector.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';
import { notesOf } from './notes-of.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const sample: Scenario = { ...sampleScenario(), months: 14 };

/** The sample whose second option has the given decisions. */
function deciding(decisions: readonly Partial<Decision>[], of = sample): Scenario {
  const [keep, divert] = of.options;
  const like = divert!.decisions[0]!;
  return {
    ...of,
    options: [
      keep!,
      { ...divert!, decisions: decisions.map((each, d) => ({ ...like, id: `d${d + 1}`, ...each })) },
    ],
  };
}
const decisionOf = ({ options }: Scenario): Decision =>
  options.flatMap(({ decisions }) => decisions)[0] ?? sample.options[1]!.decisions[0]!;
const assuming = (assumptions: Scenario['assumptions'], of = sample): Scenario => ({
  ...of,
  assumptions: { ...of.assumptions, ...assumptions },
});
const stream0 = (change: Partial<Scenario['streams'][number]>): Scenario => ({
  ...sample,
  streams: sample.streams.with(0, { ...sample.streams[0]!, ...change }),
});
const role0 = (change: Partial<Scenario['roles'][number]>): Scenario => ({
  ...sample,
  roles: sample.roles.with(0, { ...sample.roles[0]!, ...change }),
});

/** What is said on the second option, and of the scenario without the list of defaults. */
function told(scenario: Scenario, draws = 40): { option: readonly Problem[]; all: readonly Problem[] } {
  const notes = notesOf(scenario, { draws });
  expect(notes.options[0]!.notes).toEqual([]); // nothing is decided there
  return {
    option: notes.options[1]!.notes,
    all: notes.scenario.filter(({ code }) => code !== 'study/default-used'),
  };
}
const codes = (notes: readonly Problem[]): string[] => notes.map(({ code }) => code);
/** Where each is and what it says. */
const said = (notes: readonly Problem[]) =>
  notes.map((note) => ({ code: note.code, path: note.path, message: problemText(note) }));
const text = (notes: readonly Problem[]): string => notes.map(problemText).join('\n');

const intake = { lever: 'intake_factor.red', change: { multiply: 0.5 } } as const;
const size = { lever: 'agreed_cases.red', change: { multiply: 0.5 } } as const;
const atOnce = { ramp_months: 0 } as const;

describe('an amount that nobody can mean', () => {
  it('is told without its digits, and the scenario runs', () => {
    for (const change of [{ set: 1e308 }, { add: 1e308 }, { multiply: 1e308 }])
      expect(text(told(deciding([{ lever: 'iom_share.ex_dip', change, ...atOnce }])).option)).toMatch(
        /would take it to more than [\d,]{1,30}%; it is held at 100%\./,
      );
    const money = { lever: 'annual_funding.ex_dip', change: { set: -1e300 }, ...atOnce };
    expect(text(told(deciding([money])).option)).toContain(
      'would take it to less than −£1,000,000,000,000,000; it is held at £0.',
    );
  });

  it('next to nothing is almost nothing', () => {
    const few = { ...stream0({ iom_share: 5e-324 }) };
    const half = { lever: 'iom_share.ex_dip', change: { multiply: 0.5 }, ...atOnce };
    const said = text(told(deciding([half], few)).option);
    expect(said).toContain('at almost 0%');
    expect(said).not.toMatch(/0\.0000/);
  });
});

describe('a decision past the end', () => {
  it('is told with the month, what it would be and where it is held', () => {
    const past = told(deciding([{ lever: 'iom_share.ex_dip', change: { set: 1.5 }, ...atOnce }])).option;
    expect(said(past)).toEqual([
      {
        code: 'study/past-the-end',
        path: ['options', 1],
        message: expect.stringMatching(
          /^In 2013-04 .*Ex-DIP funding would take it to 150%; it is held at 100%\.$/,
        ),
      },
    ]);
    expect(
      text(told(deciding([{ lever: 'seconded_posts.constable', change: { add: -12 } }])).option),
    ).toMatch(/^In 20\d\d-\d\d the decisions move more \S.* than there are: then all there are go\.$/);
    expect(text(told(deciding([{ lever: 'seconded_posts.constable', change: { set: -2 } }])).option)).toMatch(
      /take it to −2; it is held at 0\./,
    );
  });

  it('is no more than told: what lies at the end is not past it', () => {
    expect(told(deciding([{ lever: 'iom_share.ex_dip', change: { set: 1 } }])).option).toEqual([]);
    expect(told(deciding([{ lever: 'iom_share.ex_dip', change: { set: 0 } }])).option).toEqual([]);
  });

  it('is told where only some futures go there', () => {
    const lent = role0({ seconded_posts: { low: 0.5, likely: 4, high: 6 } });
    const [note, ...more] = told(
      deciding([{ lever: `seconded_posts.${lent.roles[0]!.id}`, change: { add: -3 } }], lent),
      400,
    ).option;
    expect(more).toEqual([]);
    const [, often] =
      /^In (\d+) of 100 futures there are fewer than 3 \S.* to move: then all there are go\.$/.exec(
        problemText(note!),
      )!;
    // PERT(0.5, 4, 6): P(x < 3) is 26%.
    expect(Number(often)).toBeGreaterThan(20);
    expect(Number(often)).toBeLessThan(32);
  });

  it('is told of money in rounded numbers, with a true minus sign', () => {
    const share = deciding([{ lever: 'iom_share.ex_dip', change: { add: -0.3 } }], {
      ...sample,
      streams: sample.streams.map((stream) => ({
        ...stream,
        iom_share: { low: 0.2, likely: 0.4, high: 0.5 },
      })),
    });
    expect(problemText(told(share, 400).option[0]!)).toMatch(
      /would take it past 0% in \d+ of 100 futures \(to −\d(\.\d{1,2})?%\); it is held there\.$/,
    );
  });

  it('counts what happens anyway', () => {
    const anyway: Scenario = {
      ...sample,
      business_as_usual: [
        {
          id: 'b',
          name: 'B',
          lever: 'iom_share.ex_dip',
          change: { add: 0.9 },
          from: '2013-06',
          until: null,
          on: true,
          ...atOnce,
        },
      ],
    };
    // Under every option, so it is told once.
    expect(
      notesOf(anyway, { draws: 8 })
        .options[0]!.notes.concat(told2(anyway))
        .map(({ code }) => code),
    ).toContain('study/past-the-end');
  });
});
const told2 = (of: Scenario): readonly Problem[] => notesOf(of, { draws: 8 }).scenario;

describe('a formula held at its bounds', () => {
  const share = (formula: string, of: Scenario['assumptions'] = {}): Scenario =>
    assuming(of, stream0({ iom_share: { formula } }));

  it('is told in the central run with what it comes to and where it is held, once for all options', () => {
    const { all, option } = told(share('pay_growth * 0 + 1.7'));
    expect(said(all)).toEqual([
      {
        code: 'study/formula-held',
        path: ['streams', 0, 'iom_share'],
        message: expect.stringMatching(/comes to 170% in 2013-03; it is held at 100%\.$/),
      },
    ]);
    expect(option).toEqual([]);
    expect(text(told(share('pay_growth * 0 - 0.2')).all)).toMatch(
      /comes to −20% in 2013-03; it is held at 0%/,
    );
  });

  it('is told for some futures where the central run stays within', () => {
    const { all } = told(share('progress_gain', { progress_gain: { low: 0, likely: 0.5, high: 2 } }), 400);
    const [, often, most] =
      /passes 100% in (\d+) of 100 futures \(it comes to ([\d.]+)%\); it is held there/.exec(text(all))!;
    // PERT(0, 0.5, 2): P(x > 1) is 20%.
    expect(Number(often)).toBeGreaterThan(14);
    expect(Number(often)).toBeLessThan(26);
    expect(Number(most)).toBeGreaterThan(130);
    expect(Number(most)).toBeLessThan(200);
  });

  it('is told only under the option, and from the month, in which something decided takes it there', () => {
    const doubled = deciding(
      [{ lever: 'pay_growth', change: { set: 0.9 }, from: '2013-09', ...atOnce }],
      share('pay_growth * 2', { pay_growth: 0.03 }),
    );
    const { all, option } = told(doubled);
    expect(all).toEqual([]);
    expect(said(option)).toEqual([
      expect.objectContaining({
        code: 'study/formula-held',
        message: expect.stringContaining('comes to 180% in 2013-09; it is held at 100%'),
      }),
    ]);
  });

  it('is not told within its bounds, the bounds included, nor of the model’s own', () => {
    expect(told(share('pay_growth * 0 + 1')).all).toEqual([]);
    expect(told(share('pay_growth * 0')).all).toEqual([]);
  });
});

describe('shares of one whole', () => {
  const spending = (constable: Quantity, drug_worker: Quantity): Scenario =>
    stream0({ spend_share: { constable, drug_worker } });
  const decided = (change: Decision['change'], more: Partial<Decision> = {}) => ({
    lever: `spend_share.${sample.streams[0]!.id}.constable`,
    change,
    ...atOnce,
    ...more,
  });

  it('are told past it by a decision, under that option, from that month', () => {
    const { option, all } = told(deciding([decided({ set: 0.9 }, { from: '2013-10' })], spending(0.2, 0.5)));
    expect(all).toEqual([]);
    expect(said(option)).toEqual([
      {
        code: 'study/over-the-whole',
        path: ['streams', 0, 'spend_share'],
        message: expect.stringMatching(
          new RegExp(`${sample.streams[0]!.name}: the parts come to 140% in 2013-10`),
        ),
      },
    ]);
  });

  it('are told past it by ranges, in the central run or in some futures', () => {
    const wide = { low: 0.2, likely: 0.5, high: 0.9 };
    expect(text(told(spending(wide, wide)).all)).toMatch(/the parts come to 102\.5% in 2013-03/);
    const narrow = { low: 0.1, likely: 0.4, high: 0.9 };
    const { all } = told(spending(narrow, narrow), 400);
    expect(text(all)).toMatch(/more than the whole in \d+ of 100 futures \(up to 1[1-6]\d(\.\d)?%\)/);
  });

  it('are told past it by a formula', () => {
    const { all } = told(spending({ formula: 'pay_growth * 0 + 0.8' }, 0.5));
    expect(text(all)).toMatch(/the parts come to 130%/);
  });

  it('are told for time too, and are not told up to the whole', () => {
    const [role] = sample.roles;
    const [one, two] = sample.strands;
    const timed = role0({ time_share: { [one!.id]: 0.4, [two!.id]: 0.5 } });
    const more = { lever: `time_share.${role!.id}.${one!.id}`, ...atOnce };
    expect(codes(told(deciding([{ ...more, change: { set: 0.6 } }], timed)).option)).toEqual([
      'study/over-the-whole',
    ]);
    expect(told(deciding([{ ...more, change: { set: 0.5 } }], timed)).option).toEqual([]);
    expect(told(spending(0.3, 0.7)).all).toEqual([]);
    expect(told(spending({ low: 0.1, likely: 0.2, high: 0.4 }, 0.6)).all).toEqual([]);
  });
});

describe('a decision that changes nothing', () => {
  const share = 'iom_share.ex_dip';
  const streams = (iom_share: Quantity): Scenario => ({
    ...sample,
    streams: sample.streams.map((each) => (each.id === 'ex_dip' ? { ...each, iom_share } : each)),
  });

  it.each<[string, Scenario, Partial<Decision>[], RegExp]>([
    [
      'multiplies 0',
      streams(0),
      [{ lever: share, change: { multiply: 0.5 } }],
      /is 0% without it, and a multiple of 0 is 0/,
    ],
    ['sets what is so already', streams(0.4), [{ lever: share, change: { set: 0.4 } }], /is 40% already/],
    ['adds nothing', streams(0.4), [{ lever: share, change: { add: 0 } }], /leaves .* at 40%/],
    ['multiplies by 1', streams(0.4), [{ lever: share, change: { multiply: 1 } }], /leaves .* at 40%/],
    [
      'goes up from the top',
      streams(1),
      [{ lever: share, change: { multiply: 2 } }],
      /is 100% without it, and cannot go higher/,
    ],
    [
      'goes down from 0',
      streams(0),
      [{ lever: share, change: { add: -0.2 } }],
      /is 0% without it, and cannot go lower/,
    ],
    [
      'multiplies a range by 1',
      streams({ low: 0.1, likely: 0.2, high: 0.4 }),
      [{ lever: share, change: { multiply: 1 } }],
      /leaves .* as it is/,
    ],
    [
      'multiplies a formula that is 0',
      streams({ formula: 'pay_growth * 0' }),
      [{ lever: share, change: { multiply: 3 } }],
      /a multiple of 0 is 0/,
    ],
  ])('is told where it %s', (_, scenario, decisions, why) => {
    const notes = told(
      deciding(
        decisions.map((each) => ({ ...each, name: 'Nothing much' })),
        scenario,
      ),
    ).option;
    const idle = notes.filter(({ code }) => code === 'study/without-effect');
    expect(idle).toHaveLength(1);
    expect(idle[0]!.path).toEqual(['options', 1, 'decisions', 0]);
    expect(problemText(idle[0]!)).toMatch(/^"Nothing much" changes nothing: /);
    expect(problemText(idle[0]!)).toMatch(why);
  });

  it('is told where a later one overrules it', () => {
    const notes = told(
      deciding(
        [
          { lever: share, change: { multiply: 0.9 }, from: '2013-06', ...atOnce },
          { lever: share, change: { set: 0.1 }, from: '2013-06', ...atOnce },
        ],
        streams(0.4),
      ),
    ).option;
    expect(notes.map(({ path }) => path.at(-1))).toEqual([0]);
  });

  it('is not told where it changes something in any month or future', () => {
    const range = streams({ low: 0, likely: 0.1, high: 0.4 });
    expect(told(deciding([{ lever: share, change: { multiply: 0.5 } }], range)).option).toEqual([]);
    expect(told(deciding([{ lever: share, change: { set: 0.4 } }], streams(0.41))).option).toEqual([]);
    const late = { lever: share, change: { multiply: 0.5 }, from: '2014-04' } as const; // the last month computed
    expect(told(deciding([late], streams(0.4))).option).toEqual([]);
    expect(
      told(deciding([{ lever: share, change: { multiply: 1 }, on: false }], streams(0.4))).option,
    ).toEqual([]);
  });

  it('is told of what happens anyway, once', () => {
    const anyway: Scenario = {
      ...streams(0),
      business_as_usual: [
        {
          id: 'b',
          name: 'Less',
          lever: share,
          change: { multiply: 0.5 },
          from: '2013-06',
          until: null,
          on: true,
          ramp_months: 0,
        },
      ],
    };
    expect(said(told(anyway).all)).toEqual([
      {
        code: 'study/without-effect',
        path: ['business_as_usual', 0],
        message: expect.stringMatching(/^"Less" changes nothing: .* a multiple of 0 is 0\.$/),
      },
    ]);
  });

  it('is told where nothing can follow its lever as things stand', () => {
    const [note, ...more] = told(deciding([intake], assuming({ replace_leavers: 1 }))).option;
    expect(more).toEqual([]);
    expect(note).toMatchObject({ code: 'study/without-effect', path: ['options', 1, 'decisions', 0] });
    expect(problemText(note!)).toMatch(/changes nothing here: whoever leaves is replaced in full/);
    expect(codes(told(deciding([size], assuming({ replace_leavers: 0 }))).option)).toEqual([
      'study/without-effect',
    ]);
    const custody: Scenario = {
      ...sample,
      tiers: sample.tiers.map((tier) => ({ ...tier, starting_custody: 0 })),
    };
    const fewer = { lever: 'custody_factor.red', change: { multiply: 0.5 } } as const;
    expect(text(told(deciding([fewer], custody)).option)).toMatch(
      /changes nothing here: nobody .* in custody today/,
    );
  });

  it('is not told where the lever works, is off, or is made to work by another decision', () => {
    expect(told(deciding([size], assuming({ replace_leavers: 1 }))).option).toEqual([]);
    const some = assuming({ replace_leavers: { low: 0, likely: 0.5, high: 1 } });
    expect(told(deciding([intake], some)).option).toEqual([]);
    const off = { ...intake, on: false };
    expect(told(deciding([off], assuming({ replace_leavers: 1 }))).option).toEqual([]);
    // With equations of its own a scenario may do otherwise.
    const own = { ...assuming({ replace_leavers: 1 }), equations: { coverage: 'weakest[tier]' } };
    expect(told(deciding([intake], own)).option).toEqual([]);
    const both = [intake, { lever: 'replace_leavers', change: { set: 0.5 } }];
    expect(told(deciding(both, assuming({ replace_leavers: 1 }))).option).toEqual([]);
  });

  it('is told where it begins after the last month, and then no more is said of it', () => {
    const late = { ...intake, from: '2014-05' };
    expect(codes(told(deciding([late], assuming({ replace_leavers: 1 }))).option)).toEqual([
      'study/after-the-end',
    ]);
  });
});

describe('a list that becomes large for its area', () => {
  const of = (scenario: Scenario): Scenario => ({
    ...scenario,
    area: { ...scenario.area, name: 'Gwent', population: 100_000 },
  });
  const many = { lever: 'agreed_cases.red', change: { set: 900_000 }, ...atOnce } as const;
  const people = (notes: readonly Problem[]): readonly Problem[] =>
    notes.filter(({ code }) => code === 'study/list-and-population');

  it('by a decision is told at the option, once, and how it stands to the population', () => {
    expect(said(people(told(of(deciding([many]))).option))).toEqual([
      {
        code: 'study/list-and-population',
        path: ['options', 1],
        message: expect.stringMatching(
          /^From 2013-05 on Red comes to as many as \d{3},\d{3} people .*more people than live in Gwent \(100,000\)\. Check/,
        ) as string,
      },
    ]);
    const fewer = { ...many, change: { set: 5000 } } as const;
    expect(text(people(told(of(deciding([fewer]))).option))).toContain(
      'a large part of all who live in Gwent',
    );
    expect(people(told(of(deciding([{ ...many, change: { set: 90 } }]))).option)).toEqual([]);
    expect(people(told(deciding([{ ...many, on: false }], of(sample))).option)).toEqual([]);
  });

  it('by what happens anyway, a formula or a wide range is told of the area', () => {
    const tier0 = (change: Partial<Scenario['tiers'][number]>): Scenario =>
      of({ ...sample, tiers: sample.tiers.with(0, { ...sample.tiers[0]!, starting_custody: 0, ...change }) });
    const anyway = { ...sample.options[1]!.decisions[0]!, ...many, id: 'anyway', name: 'A' };
    const { to: _, ...happens } = anyway;
    for (const scenario of [
      of({ ...sample, business_as_usual: [happens] }),
      tier0({ starting_community: { formula: 'starting_community[amber] * 500' } }),
      tier0({ starting_community: { low: 20, likely: 30, high: 90_000 } }),
    ]) {
      const notes = notesOf(scenario, { draws: 40 });
      expect(people(notes.scenario)).toMatchObject([{ path: ['area', 'population'] }]);
      expect(notes.options.flatMap((option) => people(option.notes))).toEqual([]);
    }
  });
});

describe('results that cannot be', () => {
  const own = (equations: Scenario['equations']): Scenario => ({ ...sample, equations });

  it('are told of every family of shares that passes the whole, the central run first', () => {
    const { all } = told(own({ coverage: 'month > 3 ? 1.5 : 0.5' }));
    expect(all.map(({ code, path }) => [code, ...path])).toContainEqual([
      'study/impossible',
      'equations',
      'coverage',
    ]);
    expect(text(all)).toMatch(/\(coverage\.red\) comes to 150% in 2013-07, which cannot be/);
    expect(text(all)).toMatch(/\(caseload_coverage\) comes to 150% in 2013-07/);
    expect(text(all)).not.toMatch(/coverage\.amber/); // the same again
  });

  it('are told of a share that only some futures take past it, and of posts and people below 0', () => {
    const some = assuming(
      { progress_gain: { low: 0, likely: 0.5, high: 2 } },
      own({ work_coverage: 'progress_gain' }),
    );
    expect(text(told(some, 200).all)).toMatch(
      /\(work_coverage\) comes to 1\d\d(\.\d)?% in \d+ of 100 futures/,
    );
    expect(text(told(own({ shortfall_posts: '-capacity[strand]' })).all)).toMatch(
      /\(shortfall_posts\.\w+\) comes to −[\d.]+ in 2013-03/,
    );
  });

  it('are not looked for beyond what can be: an effect of 300% may be needed, and posts may come from elsewhere', () => {
    const dear = {
      ...own({ work_coverage: '0.5' }),
      roles: sample.roles.map((role) => ({ ...role, unit_cost_at_start: 5_000_000 })),
    };
    const needed = projectScenario(dear, { outputs: ['break_even_effect'], draws: 1 });
    if (!needed.ok) throw new Error(JSON.stringify(needed.error));
    expect(needed.value.options[0]!.outputs['break_even_effect']!.central[3]).toBeGreaterThan(1);
    const here = deciding([{ lever: 'seconded_posts.constable', change: { add: 2 } }], dear);
    expect(told(here).option).toEqual([]);
    expect(told(here).all).toEqual([]);
  });

  it.each<[string, string]>([
    ['works', '5'],
    ['reduction', '1.5'],
    ['price_level', '-last(price_level)'],
    ['discount', '-2'],
    ['public_cost', '-programme_cost'],
    ['intake', '-moved_off[tier]'],
    ['break_even_offences', '-programme_cost * months_per_year / cost_per_offence'],
    ['cases_per_post', '-community[red] / capacity[strand]'],
    ['unspent', '1e30 * service_funding'],
    ['net_value', '-1e30 * public_cost'],
  ])('are told in every unit: %s', (name, equation) => {
    expect(told(own({ [name]: equation })).all).toContainEqual(
      expect.objectContaining({ code: 'study/impossible', path: ['equations', name] }),
    );
  });

  it('are none of what the model comes to by itself, in any shipped file, where IOM harms and posts come and go', () => {
    for (const file of shippedFiles) {
      const shipped = shippedScenario(file);
      const [stream, role] = [shipped.streams[0]!, shipped.roles[0]!];
      const like = { ...decisionOf(shipped), until: null, on: true, ramp_months: 1 };
      const wild: Scenario = {
        ...shipped,
        tiers: shipped.tiers.map((tier) => ({ ...tier, effect: { low: -0.9, likely: 0.1, high: 0.9 } })),
        roles: shipped.roles.map((each) => ({ ...each, release_months: 9 })),
        options: [
          shipped.options[0]!,
          {
            id: 'wild',
            name: 'Wild',
            decisions: [
              { ...like, id: 'w1', lever: `seconded_posts.${role.id}`, change: { add: 7 } },
              { ...like, id: 'w2', lever: `iom_share.${stream.id}`, change: { multiply: 0 } },
              { ...like, id: 'w3', lever: `custody_factor.${shipped.tiers[0]!.id}`, change: { set: 9 } },
              { ...like, id: 'w4', lever: `agreed_cases.${shipped.tiers[0]!.id}`, change: { set: 0 } },
              { ...like, id: 'w5', lever: 'price_growth', change: { set: -0.3 } },
            ],
          },
        ],
        equations: { discount: iomModel.equations.find(({ name }) => name === 'discount')!.equation },
      };
      const { scenario, options } = notesOf(wild, { draws: 60 });
      const said = [...scenario, ...options.flatMap(({ notes }) => notes)];
      expect(said.filter(({ code }) => code === 'study/impossible')).toEqual([]);
    }
  });

  it('name in every case an equation that the model has', () => {
    const { all } = told(own({ coverage: '1.5' }));
    for (const message of all.map(problemText)) {
      const family = /\(([a-z_]+)[.)]/.exec(message)![1];
      expect(iomModel.equations.map(({ name }) => name)).toContain(family);
    }
  });
});

describe('a range that is cut', () => {
  const shape = 'lognormal' as const;

  it('is told with what is really drawn', () => {
    const cut = {
      ...sample,
      streams: sample.streams.map((each) => ({ ...each, iom_share: { low: 0.0001, high: 0.9, shape } })),
    };
    const notes = told(cut).all.filter(({ code }) => code === 'study/drawn-within');
    expect(notes.map(({ path }) => path)).toEqual(sample.streams.map((_, i) => ['streams', i, 'iom_share']));
    expect(problemText(notes[0]!)).toMatch(
      /cannot go above 100%.*between 0\.01% and 36\.\d+%, not between 0\.01% and 90%/,
    );
    // A lognormal of 0.0001 to 0.9 cut at 1: what the draws themselves have.
    const drawn = projectScenario(cut, { outputs: ['iom_funding'], draws: 4000, options: ['keep'] });
    if (!drawn.ok) throw new Error('not projected');
    const { p5, p95 } = drawn.value.options[0]!.outputs[`iom_funding.${sample.streams[0]!.id}`]!;
    const funding = sample.streams[0]!.annual_funding as number;
    expect(p95[0]! / funding).toBeCloseTo(0.3634, 2);
    expect(p5[0]! / funding).toBeCloseTo(0.0000939, 6);
  });

  it('is told at the other end and at both', () => {
    const normal = { low: -0.3, high: 0.5, shape: 'normal' as const };
    expect(text(told(stream0({ iom_share: normal })).all)).toMatch(/cannot go below 0%, so/);
    const wide = { low: -0.5, high: 1.5, shape: 'normal' as const };
    expect(text(told(stream0({ iom_share: wide })).all)).toMatch(/cannot go below 0% or above 100%, so/);
  });

  it('is not told where the cut moves next to nothing, nor of shapes whose ends are ends', () => {
    expect(told(stream0({ iom_share: { low: 0.1, high: 0.5, shape } })).all).toEqual([]);
    expect(told(stream0({ iom_share: { low: 0.1, high: 0.5, shape: 'normal' } })).all).toEqual([]);
    expect(told(stream0({ iom_share: { low: 0, likely: 0.2, high: 1 } })).all).toEqual([]);
  });
});

describe('what the file leaves to the model', () => {
  it('is named with the value that stands', () => {
    const { pay_growth, ...rest } = sample.assumptions;
    expect(pay_growth).toBeDefined();
    const before = notesOf(sample, { draws: 2 }).scenario;
    const after = notesOf({ ...sample, assumptions: rest }, { draws: 2 }).scenario;
    expect(after).toHaveLength(before.length + 1);
    expect(problemText(after.find(({ path }) => path.join('.') === 'assumptions.pay_growth')!)).toBe(
      "Growth of pay is not in the file: the model's own value stands, 3% (2% to 4.2%).",
    );
  });

  it('is told with its price year where that is not the file’s', () => {
    const { cost_per_offence_elsewhere, ...assumptions } = sample.assumptions;
    expect(cost_per_offence_elsewhere).toBeDefined();
    const ofBase = (scenario: Scenario) =>
      told(scenario).all.filter(({ code }) => code === 'study/price-base');
    expect(said(ofBase({ ...sample, assumptions, price_year: '2025-26' }))).toEqual([
      {
        code: 'study/price-base',
        path: ['assumptions', 'cost_per_offence_elsewhere'],
        message: expect.stringMatching(/£2,500 .* prices of 2015\/16, .*file's prices are those of 2025\/26/),
      },
    ]);
    expect(ofBase({ ...sample, assumptions, price_year: '2015-16' })).toEqual([]);
    expect(ofBase({ ...sample, price_year: '2025-26' })).toEqual([]);
  });
});

describe('notes', () => {
  it('are of the options asked, under the draws asked', () => {
    const some = deciding([{ lever: 'iom_share.ex_dip', change: { set: 1.5 } }]);
    expect(notesOf(some, { options: ['keep'], draws: 2 }).options).toEqual([{ id: 'keep', notes: [] }]);
    expect(notesOf(some, { options: ['divert_dip'], draws: 2 }).options[0]!.notes).toHaveLength(1);
  });

  it('of one option are told there, and of the scenario only what holds under all of them', () => {
    const past = { lever: 'iom_share.ex_dip', change: { set: 1.5 }, ...atOnce } as const;
    const [keep, divert, ...others] = deciding([past]).options;
    const of = (...options: Scenario['options']) => {
      const { scenario, options: each } = notesOf({ ...sample, options }, { draws: 2 });
      return [scenario, ...each.map(({ notes }) => notes)].map((notes) =>
        codes(notes).filter((code) => code === 'study/past-the-end'),
      );
    };
    const also = { ...divert!, id: 'also' };
    expect(of(divert!, keep!, ...others)).toEqual([[], ['study/past-the-end'], []]);
    expect(of(divert!, keep!, also)).toEqual([[], ['study/past-the-end'], [], ['study/past-the-end']]);
    expect(of(divert!, also)).toEqual([['study/past-the-end'], [], []]);
    // Of some of the options nothing can be said of all.
    const some = notesOf({ ...sample, options: [divert!, also, keep!] }, { draws: 2, options: ['also'] });
    expect(codes(some.options[0]!.notes)).toEqual(['study/past-the-end']);
  });

  it('are none of a scenario that cannot run, whichever run it is', () => {
    const [decided] = sample.options[1]!.decisions;
    const { to: _, ...happens } = decided!;
    const both: Scenario = {
      ...sample,
      options: sample.options.slice(0, 2),
      business_as_usual: [{ ...happens, id: 'b' }],
      equations: { coverage: 'weakest[tier]' },
      months: 3,
    };
    const problem: Problem = { code: 'test', path: [], message: 'No.' };
    const projector = new Projector();
    /** Fails at one run, or never; says how many there were. */
    const failing = (at: number) => {
      let runs = 0;
      const notes = drain(
        allNotes(
          {
            runChosen: (scenario, request) =>
              ++runs === at ? err([problem]) : projector.runChosen(scenario, request),
          },
          both,
          { draws: 2 },
        ),
      );
      return { runs, notes };
    };
    const { runs, notes } = failing(0);
    expect(notes.ok).toBe(true);
    expect(runs).toBeGreaterThan(6);
    for (let at = 1; at <= runs; at++)
      expect(failing(at), `run ${at}`).toEqual({ runs: at, notes: err([problem]) });
    expect(drain(allNotes(projector, both, { options: ['nowhere'] }))).toMatchObject({
      ok: false,
      error: [{ code: 'study/unknown-option' }],
    });
  });

  it('are of readable length, whatever names are in them', () => {
    const long = { lever: 'iom_share.ex_dip', change: { multiply: 1 }, name: 'x'.repeat(5000) } as const;
    const [note] = told(deciding([long])).option;
    expect(problemText(note!).length).toBeLessThan(400);
  });
});
