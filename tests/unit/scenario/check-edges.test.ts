/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- files are spoilt in ways the types forbid */
import { describe, expect, it } from 'vitest';
import { unknownName } from '../../../src/scenario/checks/references.ts';
import { spoilt } from './sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

/** A tier of the sample as given; a strand that is not named is not needed. */
const tier = (given: Record<string, unknown>): string[] =>
  spoilt((f) => Object.assign(f.tiers[1], given)).filter((line) => line.startsWith('tiers[1]'));

describe('a tier in balance today', () => {
  const balanced = {
    starting_community: 80,
    starting_custody: 10,
    months_on_cohort: 12,
    custody_months: 6,
  };
  const told = (given: Record<string, unknown>): string[] => tier({ ...balanced, ...given });

  it('is let pass, also where just as many leave as there are', () => {
    expect(told({})).toEqual([]);
    expect(
      told({ starting_community: 12, starting_custody: 6, months_on_cohort: 2, custody_months: 1 }),
    ).toEqual([]);
    expect(
      told({ starting_community: 12, starting_custody: 6.01, months_on_cohort: 2, custody_months: 1 }),
    ).toHaveLength(1);
    expect(
      told({ starting_community: 30, starting_custody: 0, months_on_cohort: 1, custody_months: 1 }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['most in custody', { starting_custody: { low: 0, likely: 10, high: 500 } }],
    ['shortest stay in custody', { starting_custody: 76, custody_months: { low: 1, likely: 6, high: 12 } }],
    ['shortest time on the list', { months_on_cohort: { low: 1, likely: 12, high: 24 } }],
    ['fewest in the community', { starting_community: { low: 1, likely: 80, high: 90 } }],
  ])('is refused where only the %s breaks it', (_, given) => {
    expect(told(given)).toEqual([expect.stringMatching(/^tiers\[1\]: The tier cannot be in balance today/)]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['fewest in custody', { starting_custody: { low: 0, likely: 10, high: 11 } }],
    ['longest stay in custody', { custody_months: { low: 5, likely: 6, high: 600 } }],
    ['longest time on the list', { months_on_cohort: { low: 10, likely: 12, high: 600 } }],
    ['most in the community', { starting_community: { low: 70, likely: 80, high: 900 } }],
    [
      'end of what a formula follows',
      {
        starting_community: { low: 1, likely: 80, high: 90 },
        starting_custody: { formula: 'starting_community[amber] * 0.5' },
      },
    ],
  ])('takes the worst end, and not the %s', (_, given) => {
    expect(told(given)).toEqual([]);
  });

  it('has nobody in custody where there may be nobody in the community', () => {
    const custody = /^tiers\[1\]\.starting_custody: Nobody can be in custody/;
    expect(told({ starting_community: 0 })).toEqual([expect.stringMatching(custody)]);
    expect(told({ starting_community: { low: 0, likely: 80, high: 90 } })).toEqual([
      expect.stringMatching(custody),
    ]);
    expect(told({ starting_community: 0, starting_custody: { low: 0, likely: 0, high: 2 } })).toEqual([
      expect.stringMatching(custody),
    ]);
    expect(told({ starting_community: 0, starting_custody: 0 })).toEqual([]);
  });
});

describe('shares of one whole', () => {
  const money = (spend_share: unknown): string[] => spoilt((f) => (f.streams[0].spend_share = spend_share));

  it('may be all of it, and less; rounding is nobody’s mistake', () => {
    expect(money({ constable: 0.4, drug_worker: 0.6 })).toEqual([]);
    expect(money({ constable: 0.4, drug_worker: 0.6 + 1e-10 })).toEqual([]);
    expect(money({ constable: 0.4 })).toEqual([]);
    expect(money({})).toEqual([]);
  });

  it('may not be more, by however little is written', () => {
    expect(money({ constable: 0.4, drug_worker: 0.60001 })).toEqual([
      'streams[0].spend_share: These shares add up to 1.00001: they may be at most 1 together.',
    ]);
  });

  it('are added up as the file says them: likely values, and middles where there is none', () => {
    expect(money({ constable: { low: 0, likely: 0.2, high: 0.9 }, drug_worker: 0.8 })).toEqual([]);
    expect(money({ constable: { low: 0, likely: 0.3, high: 0.9 }, drug_worker: 0.8 })).toHaveLength(1);
    expect(money({ constable: { low: 0, high: 0.4, shape: 'uniform' }, drug_worker: 0.8 })).toEqual([]);
    expect(money({ constable: { low: 0, high: 0.6, shape: 'uniform' }, drug_worker: 0.8 })).toHaveLength(1);
  });

  it('are not added up before the run where one is a formula', () => {
    expect(money({ constable: { formula: '0.9' }, drug_worker: 0.8 })).toEqual([]);
  });

  it('hold for time and for who bears a cost', () => {
    expect(spoilt((f) => (f.roles[1].time_share = { police: 0.5, drugs: 0.5001 }))).toEqual([
      expect.stringMatching(/^roles\[1\]\.time_share: .*1\.0001/),
    ]);
    expect(spoilt((f) => delete f.offences[0].borne_by)).toEqual([]);
  });
});

describe('a need in full', () => {
  it('may be a range that reaches 1, where 1 is likely, or a formula', () => {
    for (const police of [1, { low: 0.5, likely: 1, high: 1 }, { formula: '1' }])
      expect(tier({ need: { police } }), JSON.stringify(police)).toEqual([]);
    for (const police of [0.999, { low: 0.5, likely: 0.9, high: 1 }])
      expect(tier({ need: { police } }), JSON.stringify(police)).toEqual([
        expect.stringMatching(/^tiers\[1\]\.need: In each tier everybody needs/),
      ]);
  });
});

describe('what only formulas tell', () => {
  const counts = { starting_community: 80, starting_custody: 10, months_on_cohort: 12, custody_months: 6 };
  it.each<[string, Record<string, unknown>, RegExp | undefined]>([
    [
      'more in custody than can be',
      { starting_custody: { formula: '12 * starting_community[red]' } },
      /balance/,
    ],
    [
      'as many in custody as may be',
      { starting_custody: { formula: '0.5 * starting_community[amber]' } },
      undefined,
    ],
    [
      'nobody in the community',
      { starting_community: { formula: '0 * starting_community[red]' } },
      /Nobody can be in custody/,
    ],
    ['no full need', { need: { police: { formula: '0.2 * need[police, red]' } } }, /everybody needs/],
    ['the full need of another tier', { need: { police: { formula: 'need[police, red]' } } }, undefined],
  ])('is %s', (_, given, expected) => {
    const lines = tier({ ...counts, ...given });
    if (expected === undefined) expect(lines).toEqual([]);
    else expect(lines).toEqual([expect.stringMatching(expected)]);
  });

  it('is a mix of offences that is not the whole; one formula may be the rest of a range', () => {
    const mix = (first: unknown, second: unknown): string[] =>
      spoilt((f) => {
        const theft = f.offences[0];
        f.offences = [
          { ...theft, id: 'theft', name: 'Theft', offence_mix: first },
          { ...theft, id: 'other', name: 'Other', offence_mix: second },
        ];
      });
    expect(mix({ low: 0.2, likely: 0.3, high: 0.9 }, { formula: '1 - offence_mix[theft, red]' })).toEqual([]);
    expect(mix(0.3, { formula: '0.9 - offence_mix[theft, red]' })).toEqual([
      'offences: The offence_mix of all offence types must add up to 1; it adds up to 0.9.',
    ]);
    // Of two tiers the one without a mix of its own has that of the offences.
    const first = (own: boolean): string[] =>
      spoilt((f) => {
        f.offences = ['theft', 'other'].map((id) => ({ ...f.offences[0], id, name: id, offence_mix: 0.5 }));
        f.offences[1].offence_mix = { formula: '0.4 + 0 * pay_growth' };
        if (own) f.tiers[0].offence_mix = { theft: 1 };
      });
    for (const own of [false, true])
      expect(first(own)).toEqual([
        'offences: The offence_mix of all offence types must add up to 1; it adds up to 0.9.',
      ]);
    expect(
      spoilt((f) => (f.tiers[1].offence_mix = { [f.offences[0].id]: { formula: '0.5 + 0 * pay_growth' } })),
    ).toEqual(['tiers[1].offence_mix: The offence_mix of a tier must add up to 1; it adds up to 0.5.']);
  });
});

describe('a target', () => {
  const told = (output: string, at_least: number): string =>
    spoilt((f) => (f.target = { output, at_least })).join();

  it('that looks like a percentage is told as one, and no other', () => {
    expect(told('caseload_coverage', 2)).toContain('Did you mean 0.02?');
    expect(told('caseload_coverage', 100)).toContain('Did you mean 1?');
    for (const at_least of [1.99, 101, -0.5])
      expect(told('caseload_coverage', at_least)).toMatch(/between 0 and 1; it is -?[\d.]+\.$/);
  });

  it('may be below 0 only where the number may: a share down to -1, a count not at all', () => {
    expect(told('reduction.red', -1)).toBe('');
    expect(told('reduction.red', -1.1)).toContain('between -1 and 1');
    expect(told('covered_cases', 0)).toBe('');
    expect(told('covered_cases', 5000)).toBe('');
    expect(told('covered_cases', -0.1)).toContain('is never below 0; the target is -0.1.');
    expect(told('net_value', -1e6)).toBe('');
  });

  it('may be a share of a whole that the file gives, whatever its number', () => {
    expect(told('spend_share.ex_dip.drug_worker', 7)).toBe('');
  });
});

describe('months', () => {
  const told = (spoil: Parameters<typeof spoilt>[0]): string[] =>
    spoilt(spoil).filter((line) => /1900|month 0|before/.test(line));

  it('start in a century that can be meant', () => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
    const from = (start: string) => (f: any) => {
      f.start = start;
      for (const option of f.options) option.decisions = [];
    };
    for (const start of ['1900-01', '2200-12']) expect(told(from(start))).toEqual([]);
    for (const start of ['1899-12', '2201-01'])
      expect(told(from(start))).toEqual(['start: The start must lie between 1900-01 and 2200-12.']);
  });

  it('of a decision begin after today, and may be one alone', () => {
    const dated = (from: string, until: string | null) =>
      told((f) => Object.assign(f.options[1].decisions[0], { from, until }));
    expect(dated('2013-04', '2013-04')).toEqual([]);
    expect(dated('2013-04', null)).toEqual([]);
    expect(dated('2013-05', '2013-04')).toEqual([
      'options[1].decisions[0].until: The decision ends in 2013-04, before it begins in 2013-05.',
    ]);
    expect(dated('2013-03', null)).toEqual([
      expect.stringMatching(/is month 0, the position today: a decision/),
    ]);
    expect(dated('2013-02', null)).toEqual([
      expect.stringMatching(/is before the start, 2013-03: a decision/),
    ]);
  });
});

describe('a number out of its range', () => {
  it.each<[string, Parameters<typeof spoilt>[0], string]>([
    ['below a share', (f) => (f.streams[0].iom_share = -0.1), 'must lie between 0 and 1; it is -0.1.'],
    [
      'above a share',
      (f) => (f.streams[0].iom_share = { low: 0, high: 2 }),
      'must lie between 0 and 1; the high end is 2.',
    ],
    [
      'below nothing',
      (f) => (f.roles[0].seconded_posts = { low: -2, high: 3 }),
      'may not be negative; the low end is -2.',
    ],
    ['below the least', (f) => (f.roles[0].unit_cost_at_start = 0), 'must be at least 0.01; it is 0.'],
    [
      'one with its source',
      (f) => (f.streams[0].iom_share = { value: 7, source: 'x' }),
      'must lie between 0 and 1; it is 7.',
    ],
  ])('%s', (_, spoil, told) => {
    expect(spoilt(spoil).filter((line) => line.includes(told))).toHaveLength(1);
  });

  it('is told at both ends, and nothing of one just at them', () => {
    const share = (value: unknown): string[] => spoilt((f) => (f.streams[0].iom_share = value));
    expect(share({ low: -1, high: 2 }).map((line) => line.split(':')[0])).toEqual([
      'streams[0].iom_share.low',
      'streams[0].iom_share.high',
    ]);
    expect(share({ value: 2, reason: 'x' })[0]).toMatch(/^streams\[0\]\.iom_share\.value: /);
    expect(share(2)[0]).toMatch(/^streams\[0\]\.iom_share: /);
    for (const value of [0, 1, { low: 0, high: 1 }]) expect(share(value)).toEqual([]);
  });

  it('above a most that is no share is told by it', () => {
    const lines = spoilt((f) => (f.tiers[0].custody_months = 1e9));
    expect(
      lines.some((line) =>
        /^tiers\[0\]\.custody_months: .* may be at most [\d.]+; it is 1000000000\.$/.test(line),
      ),
    ).toBe(true);
  });
});

describe('own equations', () => {
  const told = (name: string): string => spoilt((f) => (f.equations = { [name]: '1' })).join();

  it('stand for one that there is, at month 0 too where it has a beginning of its own', () => {
    expect(told('no_such_equation_at_all')).toContain(
      'An own equation takes the place of one that is there.',
    );
    expect(told('coverag')).toContain('The model has no equation "coverag". Did you mean "coverage"?');
    expect(told('coverage.initially')).toContain('The model has no equation "coverage.initially".');
    expect(told('unit_cost.initially')).not.toContain('The model has no equation');
    expect(told('x'.repeat(500))).not.toContain('x'.repeat(81));
  });
});

describe('a need or a standard that a decision changes', () => {
  const told = (lever: string, without: boolean): string[] =>
    spoilt((f) => {
      Object.assign(f.options[1].decisions[0], { lever, change: { set: 1 } });
      if (without) {
        delete f.tiers[0].need.drugs;
        delete f.tiers[0].standard_caseload.drugs;
      }
    }).filter((line) => line.includes('standard_caseload'));

  it('has a standard of its own tier first', () => {
    for (const lever of ['need.drugs.red', 'standard_caseload.drugs.red']) {
      expect(told(lever, false)).toEqual([]);
      expect(told(lever, true)).toEqual([
        'options[1].decisions[0].lever: Tier "red" has no standard_caseload for "drugs": give one before a decision changes what the tier needs of it.',
      ]);
    }
    expect(told('need.drugs.amber', true)).toEqual([]);
    expect(told('iom_share.ex_dip', true)).toEqual([]);
  });
});

describe('a lever', () => {
  const told = (lever: string): string => spoilt((f) => (f.options[1].decisions[0].lever = lever)).join();

  it('of many is told with one of them', () => {
    expect(told('spend_share')).toContain(
      'Say which stream and role "spend_share" is for: "spend_share.ex_dip.constable", for instance.',
    );
  });

  it('that describes today is no lever', () => {
    expect(told('starting_community.red')).toContain(
      '"starting_community.red" describes today or how things are valued: no decision can change it from a date.',
    );
  });
});

describe('a strand that a tier may need', () => {
  const without = (drugs: unknown): string[] =>
    tier({ need: { police: 1, drugs }, standard_caseload: { police: 20 } });

  it.each([
    ['some', 0.1],
    ['perhaps some', { low: 0, likely: 0, high: 0.2 }],
    ['as much as a formula says', { formula: '0' }],
  ])('has its standard where it needs %s', (_, need) => {
    expect(without(need)).toEqual([
      'tiers[1].standard_caseload.drugs: The tier needs "drugs", so say how many of its cases one post can hold there.',
    ]);
  });

  it('wants none where nothing of it is needed', () => {
    expect(without(0)).toEqual([]);
    expect(without({ low: 0, likely: 0, high: 0 })).toEqual([]);
  });
});

describe('an unknown name', () => {
  const known = (count: number): string[] => Array.from({ length: count }, (_, i) => `zz${i}`);
  const hint = (name: string, names: Iterable<string>): string =>
    problemText(unknownName(name, names, 'role', []));

  it('is told with the nearest there is, else with all if they are few', () => {
    expect(hint('constabel', ['sergeant', 'constable'])).toBe(
      'There is no role "constabel". Did you mean "constable"?',
    );
    expect(hint('chief', known(20))).toBe(`There is no role "chief". Known: ${known(20).join(', ')}.`);
    expect(hint('chief', known(21))).toMatch(/"chief"\. Look the name up/);
    expect(hint('chief', [])).toMatch(/"chief"\. Look the name up/);
  });

  it('is shown from its beginning where it is long', () => {
    expect(hint('x'.repeat(80), [])).toContain(`"${'x'.repeat(80)}"`);
    expect(hint('x'.repeat(81), [])).toContain(`"${'x'.repeat(77)}…"`);
  });
});
