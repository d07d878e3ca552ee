/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- files are spoilt in ways the types forbid */
import { describe, expect, it } from 'vitest';
import { spoilt } from './sample.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests put in what the types forbid
type Spoil = (file: any) => void;

/** What happens anyway, in the sample. */
const law = (more: object): object => ({
  id: 'law',
  name: 'A law',
  lever: 'annual_funding.ex_dip',
  change: { multiply: 0.9 },
  from: '2014-04',
  ...more,
});

/** Each spoils one thing of the sample, and at least one problem must say so, at its path. */
const cases: [string, RegExp, Spoil][] = [
  [
    'spend shares over 1 together',
    /^streams\[0\]\.spend_share: .*add up to 1\.1/,
    (f) => (f.streams[0].spend_share = { constable: 0.5, drug_worker: 0.6 }),
  ],
  [
    'time shares over 1 together',
    /^roles\[0\]\.time_share: .*add up to 1\.25/,
    (f) => (f.roles[0].time_share = { police: 1, drugs: 0.25 }),
  ],
  [
    'an offence mix that is not 1',
    /^offences: .*add up to 1; it adds up to 0\.9/,
    (f) => (f.offences[0].offence_mix = 0.3),
  ],
  [
    'costs borne more than once',
    /^offences\[0\]\.borne_by: .*1\.2/,
    (f) => (f.offences[0].borne_by.police = 0.4),
  ],
  [
    'a tier that nobody needs in full',
    /^tiers\[0\]\.need: .*need of 1/,
    (f) => (f.tiers[0].need = { police: 0.9, drugs: 0.6 }),
  ],
  [
    'a need without a standard',
    /^tiers\[0\]\.standard_caseload\.drugs: /,
    (f) => delete f.tiers[0].standard_caseload.drugs,
  ],
  [
    'custody without community',
    /^tiers\[0\]\.starting_custody: .*Nobody/,
    (f) => (f.tiers[0].starting_community = 0),
  ],
  ['a tier out of balance', /^tiers\[1\]: .*balance/, (f) => (f.tiers[1].starting_custody = 400)],
  [
    'a tier out of balance only at the low end',
    /^tiers\[1\]: .*balance/,
    (f) => (f.tiers[1].starting_community = { low: 2, likely: 80, high: 90 }),
  ],
  [
    'a duration under 1',
    /^tiers\[0\]\.custody_months: .*(at least 1|between 1 and)/,
    (f) => (f.tiers[0].custody_months = 0.5),
  ],
  [
    'a duration under 1 at the low end',
    /^roles\[0\]\.recruit_months\.low: .*(at least 1|between 1 and).*low end is 0/,
    (f) => (f.roles[0].recruit_months = { low: 0, likely: 3, high: 6 }),
  ],
  ['negative posts', /^roles\[0\]\.seconded_posts: .*negative/, (f) => (f.roles[0].seconded_posts = -1)],
  ['negative money', /^streams\[0\]\.annual_funding: .*negative/, (f) => (f.streams[0].annual_funding = -1)],
  [
    'a share over 1',
    /^streams\[0\]\.iom_share: .*between 0 and 1; it is 1\.5/,
    (f) => (f.streams[0].iom_share = 1.5),
  ],
  [
    'a share over 1 at the high end',
    /^roles\[0\]\.abstraction\.high: /,
    (f) => (f.roles[0].abstraction.high = 1.2),
  ],
  ['an effect of 1', /^tiers\[0\]\.effect: /, (f) => (f.tiers[0].effect = 1)],
  [
    'a standard of 0',
    /^tiers\[0\]\.standard_caseload\.police: /,
    (f) => (f.tiers[0].standard_caseload.police = 0),
  ],
  ['an unknown assumption', /^assumptions\.pay_grwth: .*"pay_growth"/, (f) => (f.assumptions.pay_grwth = 0)],
  [
    'an assumption that belongs to roles',
    /^assumptions\.abstraction: .*each role/,
    (f) => (f.assumptions.abstraction = 0),
  ],
  ['an assumption out of its range', /^assumptions\.weakest_link: /, (f) => (f.assumptions.weakest_link = 2)],
  [
    'an unknown role',
    /^streams\[0\]\.spend_share\.drug_workr: .*"drug_worker"/,
    (f) => (f.streams[0].spend_share = { drug_workr: 0.1 }),
  ],
  ['an unknown strand', /^tiers\[1\]\.need\.drug: .*"drugs"/, (f) => (f.tiers[1].need.drug = 0.1)],
  [
    'two members with one id',
    /^strands\[1\]\.id: .*already used by entry 1/,
    (f) => (f.strands[1].id = 'police'),
  ],
  ['two options with one id', /^options\[1\]\.id: .*already used/, (f) => (f.options[1].id = 'keep')],
  [
    'two decisions with one id',
    /^options\[2\]\.decisions\[1\]\.id: /,
    (f) => (f.options[2].decisions[1].id = 'd1'),
  ],
  [
    'a word of the language as an id',
    /^strands\[1\]\.id: "mod" cannot be an id/,
    (f) => (f.strands[1].id = 'mod'),
  ],
  [
    'a name of the model as an id',
    /^strands\[1\]\.id: "coverage" cannot be an id/,
    (f) => (f.strands[1].id = 'coverage'),
  ],
  ['a set of the model as an id', /^tiers\[1\]\.id: "tier" cannot be an id/, (f) => (f.tiers[1].id = 'tier')],
  [
    'a decision at month 0',
    /decisions\[0\]\.from: .*month 0/,
    (f) => (f.options[1].decisions[0].from = '2013-03'),
  ],
  [
    'a decision before the start',
    /decisions\[0\]\.from: .*before the start/,
    (f) => (f.options[1].decisions[0].from = '2012-03'),
  ],
  [
    'an end before the beginning',
    /decisions\[0\]\.until: .*before it begins/,
    (f) => (f.options[2].decisions[0].until = '2013-09'),
  ],
  [
    'an unknown lever',
    /decisions\[0\]\.lever: .*Did you mean "iom_share.ex_dip"/,
    (f) => (f.options[1].decisions[0].lever = 'iom_share.ex_dp'),
  ],
  [
    'a lever without its member',
    /decisions\[0\]\.lever: .*"iom_share.ex_dip"/,
    (f) => (f.options[1].decisions[0].lever = 'iom_share'),
  ],
  [
    'a change to today',
    /decisions\[0\]\.lever: .*describes today/,
    (f) => (f.options[1].decisions[0].lever = 'starting_community.red'),
  ],
  [
    'a need raised without a standard',
    /decisions\[0\]\.lever: .*standard_caseload/,
    (f) => {
      delete f.tiers[0].need.drugs;
      delete f.tiers[0].standard_caseload.drugs;
      f.options[1].decisions[0].lever = 'need.drugs.red';
    },
  ],
  [
    'an unknown target',
    /^target\.output: .*"caseload_coverage"/,
    (f) => (f.target.output = 'caseload_coverag'),
  ],
  [
    'a target in percent',
    /^target\.at_least: .*between 0 and 1; it is 50\. Did you mean 0\.5\?$/,
    (f) => (f.target.at_least = 50),
  ],
  [
    'a target just above 1, which nobody means as a percentage',
    /^target\.at_least: .*between 0 and 1; it is 1\.0000001\.$/,
    (f) => (f.target.at_least = 1.0000001),
  ],
  ['a target below nothing', /^target\.at_least: /, (f) => (f.target.at_least = -0.2)],
  [
    'a target below 0 of what never is',
    /^target\.at_least: .*never below 0/,
    (f) => (f.target = { output: 'covered_cases', at_least: -1 }),
  ],
  [
    'a tier’s own mix that is not 1',
    /^tiers\[1\]\.offence_mix: .*of a tier must add up to 1; it adds up to 0\.7/,
    (f) => (f.tiers[1].offence_mix = { vehicle_theft: 0.7 }),
  ],
  [
    'a tier’s own mix of what is no offence',
    /^tiers\[1\]\.offence_mix\.vehicle_thef: .*"vehicle_theft"/,
    (f) => (f.tiers[1].offence_mix = { vehicle_thef: 1 }),
  ],
  [
    'custody without community at the ends of ranges',
    /^tiers\[0\]\.starting_custody: .*Nobody/,
    (f) => {
      f.tiers[0].starting_community = { low: 0, likely: 40, high: 50 };
      f.tiers[0].starting_custody = { low: 0, likely: 0, high: 1 };
    },
  ],
  [
    'a tier out of balance only at the high end of custody',
    /^tiers\[0\]: .*balance/,
    (f) => (f.tiers[0].starting_custody = { low: 0, likely: 20, high: 240 }),
  ],
  [
    'a tier out of balance only where stays in custody are short',
    /^tiers\[0\]: .*balance/,
    (f) => {
      f.tiers[0].starting_custody = 120;
      f.tiers[0].custody_months = { low: 2, likely: 6, high: 9 };
    },
  ],
  [
    'what is drawn by chance, given by a file',
    /^assumptions\.works_draw: .*drawn by chance.*Take it out/,
    (f) => (f.assumptions.works_draw = 1),
  ],
  [
    'an assumption of the old model',
    /^assumptions\.prevented_per_million: .*each stream/,
    (f) => (f.assumptions.prevented_per_million = 10),
  ],
  [
    'a free post',
    /^roles\[0\]\.unit_cost_at_start: .*at least 0\.01/,
    (f) => (f.roles[0].unit_cost_at_start = 0),
  ],
  [
    'an offence that costs next to nothing',
    /^offences\[0\]\.unit_cost_of_crime\.value: .*at least 0\.01/,
    (f) => (f.offences[0].unit_cost_of_crime = { value: 0.001, source: 'x' }),
  ],
  [
    'a standard of nobody',
    /^tiers\[0\]\.standard_caseload\.police: .*at least/,
    (f) => (f.tiers[0].standard_caseload.police = 0),
  ],
  [
    'a scale of nothing',
    /^strands\[0\]\.caseload_scale\.low: /,
    (f) => (f.strands[0].caseload_scale = { low: 0, high: 1 }),
  ],
  ['growth that takes all', /^streams\[0\]\.annual_growth: /, (f) => (f.streams[0].annual_growth = -1)],
  ['an effect of everything', /^tiers\[0\]\.effect: /, (f) => (f.tiers[0].effect = 1)],
  [
    'an effect of nothing but harm',
    /^tiers\[0\]\.effect\.low: /,
    (f) => (f.tiers[0].effect = { low: -1, likely: 0, high: 0.1 }),
  ],
  [
    'what happens anyway before it can',
    /^business_as_usual\[0\]\.from: .*month 0/,
    (f) => (f.business_as_usual = [law({ from: f.start })]),
  ],
  [
    'what happens anyway and ends before it begins',
    /^business_as_usual\[0\]\.until: The change ends/,
    (f) => (f.business_as_usual = [law({ until: '2013-06' })]),
  ],
  [
    'what happens anyway to nothing that there is',
    /^business_as_usual\[0\]\.lever: There is no lever "annual_funding\.csf"/,
    (f) => (f.business_as_usual = [law({ lever: 'annual_funding.csf' })]),
  ],
  [
    'what happens anyway to what nobody changes',
    /^business_as_usual\[0\]\.lever: .*no change can change it/,
    (f) => (f.business_as_usual = [law({ lever: 'starting_community.red' })]),
  ],
  [
    'two that happen anyway with one id',
    /^business_as_usual\[1\]\.id: .*already used/,
    (f) => (f.business_as_usual = [law({}), law({})]),
  ],
  [
    'what happens anyway and says where money goes',
    /^business_as_usual\[0\]\.to: The format has no key/,
    (f) => (f.business_as_usual = [law({ to: 'response' })]),
  ],
  ...(['KEEP AS NOW', 'Keep\u00a0 as now\u200b', '\u202eKeep as now', 'Ｋｅｅｐ as now'] as const).map(
    (name): [string, RegExp, Spoil] => [
      `options of one name, as ${JSON.stringify(name)}`,
      /^options\[1\]\.name: Option 1 is called/,
      (f) => {
        f.options[0].name = 'Keep as now';
        f.options[1].name = name;
      },
    ],
  ),
  ...['\u200b', '\u200e\u200f', '\u0301\u0302', '\u3164', '\u2800 \u2800', '\u2066\ufeff', '\ue000'].map(
    (name): [string, RegExp, Spoil] => [
      `a name that shows nothing, ${JSON.stringify(name)}`,
      /^tiers\[0\]\.name: .*must show something/,
      (f) => (f.tiers[0].name = name),
    ],
  ),
  [
    'a name of 201 letters',
    /^streams\[0\]\.name: .*200 characters/,
    (f) => (f.streams[0].name = 'x'.repeat(201)),
  ],
  ['a title of 201 letters', /^title: .*200 characters/, (f) => (f.title = 'x'.repeat(201))],
  [
    'an employer of 201 letters',
    /^roles\[0\]\.employer: .*200 characters/,
    (f) => (f.roles[0].employer = 'x'.repeat(201)),
  ],
  ['notes of 20,001 letters', /^notes: .*20,000 characters/, (f) => (f.notes = 'x'.repeat(20_001))],
  [
    'a reason of 20,001 letters',
    /^roles\[0\]\.abstraction\.reason: .*20,000 characters/,
    (f) => (f.roles[0].abstraction.reason = 'x'.repeat(20_001)),
  ],
  [
    'a source of 20,001 letters',
    /^streams\[0\]\.source: .*20,000 characters/,
    (f) => (f.streams[0].source = 'x'.repeat(20_001)),
  ],
  ...(
    [
      ['1 / 0', 'division'],
      ['0 / 0', 'division'],
      ['sqrt(0 - 1)', 'root'],
      ['log(vacancy_rate[constable])', 'logarithm'],
      ['vacancy_rate[constable] > 0 ? 0.1 : 1 / vacancy_rate[constable]', 'division'],
      ['1e308 * 10 / 1e308', 'division'],
      ['min(0.5, 1 / 0)', 'division'],
      ['clamp(1 / vacancy_rate[constable], 0, 1)', 'division'],
      ['1 / vacancy_rate[constable] > 5 ? 0.1 : 0.2', 'division'],
      ['0.1 / (1 / 0)', 'division'],
    ] as const
  ).map(([formula, word]): [string, RegExp, Spoil] => [
    `a formula without a value, ${formula}`,
    new RegExp(`^roles\\[0\\]\\.abstraction\\.formula: .*no value.*${word}`),
    (f) => (f.roles[0].abstraction = { formula }),
  ]),
  [
    'a formula without a value that only the page uses',
    /^assumptions\.cashable_share\.formula: .*no value/,
    (f) => (f.assumptions.cashable_share = { formula: '1 / 0' }),
  ],
  ...['no_such_name', 'seconded_posts[constable]', 'unit_cost[constable]', '1 +'].map(
    (formula): [string, RegExp, Spoil] => [
      `a formula at fault that only the page uses, ${formula}`,
      /^assumptions\.cashable_share\.formula: In the formula of cashable_share/,
      (f) => (f.assumptions.cashable_share = { formula }),
    ],
  ),
  ['a target that is many numbers', /^target\.output: /, (f) => (f.target.output = 'coverage')],
  [
    'an own version of no equation',
    /^equations\.coverag: .*"coverage"/,
    (f) => (f.equations = { coverag: '1' }),
  ],
  [
    'an own equation in the wrong unit',
    /^equations\.programme_cost: .*GBP/,
    (f) => (f.equations = { programme_cost: 'covered_cases' }),
  ],
  [
    'an own equation that reaches out',
    /^equations\.coverage: /,
    (f) => (f.equations = { coverage: 'import(coverage)' }),
  ],
  [
    'an own equation that goes in a ring',
    /^equations\.\w+: .*coverage/,
    (f) => (f.equations = { coverage: 'coverage[tier] * 0.5' }),
  ],
  [
    'a formula with an unknown name',
    /^roles\[1\]\.unit_cost_at_start\.formula: .*unit_cost_at_start/,
    (f) => (f.roles[1].unit_cost_at_start.formula = 'unit_cost_at_strt[constable]'),
  ],
  [
    'a formula in the wrong unit',
    /^roles\[1\]\.unit_cost_at_start\.formula: /,
    (f) => (f.roles[1].unit_cost_at_start.formula = 'seconded_posts[constable]'),
  ],
  [
    'a formula over what the model computes',
    /^roles\[1\]\.unit_cost_at_start\.formula: /,
    (f) => (f.roles[1].unit_cost_at_start.formula = 'unit_cost[constable]'),
  ],
  [
    'formulas in a ring',
    /unit_cost_at_start/,
    (f) => (f.roles[0].unit_cost_at_start = { formula: 'unit_cost_at_start[drug_worker] * 1.2' }),
  ],
  ...[
    'evaluate("1")',
    'constructor',
    'import("fs")',
    'a = 1',
    'f(x) = 1',
    '(1).constructor',
    'unit_cost_at_start["constable"]',
    '__proto__',
  ].map((formula): [string, RegExp, Spoil] => [
    `a formula that tries ${formula}`,
    /^roles\[1\]\.unit_cost_at_start\.formula: /,
    (f) => (f.roles[1].unit_cost_at_start.formula = formula),
  ]),
];

describe('checkScenario', () => {
  it.each(cases)('refuses %s', (_, message, spoil) => {
    const lines = spoilt(spoil);
    expect(
      lines.some((line) => message.test(line)),
      lines.join('\n') || 'no problems',
    ).toBe(true);
  });

  it('tells all that is wrong at once', () => {
    const lines = spoilt((f) => {
      f.streams[0].iom_share = 2;
      f.options[1].decisions[0].from = '2013-03';
      f.assumptions.nothing_like_it = 1;
      f.tiers[0].need = { police: 0.9 };
    });
    expect(lines).toHaveLength(4);
  });

  it('lets pass names, texts, targets and harm that are just within', () => {
    expect(
      spoilt((f) => {
        f.title = '𝒢'.repeat(200); // each two code units, and one letter to whoever reads it
        f.notes = 'x'.repeat(20_000);
        f.options[0].name = 'Keep as now';
        f.options[1].name = 'Keep as now!';
        f.roles[0].employer = '';
        f.target = { output: 'prevented', at_least: -5 };
        f.tiers[0].effect = { low: -0.066, likely: 0, high: 0.082 };
        f.roles[0].unit_cost_at_start = 0.01;
        f.roles[0].abstraction = {
          formula: 'vacancy_rate[constable] > 0 ? 1 / vacancy_rate[constable] : 0.1',
        };
        f.streams[0].annual_growth = -0.99;
      }),
    ).toEqual([]);
    for (const output of ['net_value', 'break_even_elsewhere', 'reduction.red'])
      expect(spoilt((f) => (f.target = { output, at_least: -0.2 }))).toEqual([]);
    for (const at_least of [0, 1])
      expect(spoilt((f) => (f.target = { output: 'coverage.red', at_least }))).toEqual([]);
  });

  it('asks the offences for no mix where each tier has its own', () => {
    expect(
      spoilt((f) => {
        f.offences[0].offence_mix = 0;
        for (const tier of f.tiers) tier.offence_mix = { vehicle_theft: 1 };
      }),
    ).toEqual([]);
    expect(
      spoilt((f) => {
        f.offences[0].offence_mix = 0;
        f.tiers[0].offence_mix = { vehicle_theft: 1 };
      }),
    ).toHaveLength(1);
  });

  it('tells the fault of a mix that tiers share once', () => {
    expect(spoilt((f) => (f.offences[0].offence_mix = { low: -0.1, likely: 0.4, high: 0.5 }))).toEqual([
      expect.stringMatching(/^offences\[0\]\.offence_mix\.low: /),
    ]);
    expect(spoilt((f) => (f.offences[0].offence_mix = { formula: '0 / 0' }))).toEqual([
      expect.stringMatching(/^offences\[0\]\.offence_mix\.formula: /),
    ]);
  });

  it('lets pass what is only nearly at a limit', () => {
    expect(
      spoilt(
        (f) =>
          (f.offences = f.offences.concat({
            id: 'robbery',
            name: 'Robbery',
            offence_mix: 1e-7,
            unit_cost_of_crime: 1,
          })),
      ),
    ).toEqual([]);
    expect(spoilt((f) => (f.roles[0].time_share = { police: 0.1 + 0.2, drugs: 0.7 }))).toEqual([]);
    expect(spoilt((f) => (f.tiers[1].starting_custody = { low: 0, likely: 10, high: 12 }))).toEqual([]);
  });
});
