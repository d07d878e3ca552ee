import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/scenario/limits.ts';
import type { Change, Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { applyEdit } from '../../../src/state/apply-edit.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const { id: _, ...fresh } = decision();
const { to: _to, ...happens } = decision({ id: 'a' });
const scenario: Scenario = { ...smallScenario, business_as_usual: [happens] };
const LONG_NAME = 'x'.repeat(LIMITS.name + 1);
const LONG_TEXT = 'x'.repeat(LIMITS.text + 1);

/** Why an edit is refused: the code of each problem and where it is. */
function problems(edit: Edit, of: Scenario = scenario): string[] {
  const edited = applyEdit(of, edit);
  return edited.ok ? [] : edited.error.map(({ code, path }) => [code, ...path].join(' '));
}

/** All the ways in which people give a decision, or what happens anyway, with these parts. */
const given = (parts: {
  name?: string;
  to?: string;
  change?: Change;
  from?: string;
  lever?: string;
}): Edit[] => {
  const { name = 'x', to = 'x', ...rest } = parts;
  const whole = { ...fresh, ...rest, name, to };
  return [
    { type: 'setDecision', option: 'move', decision: 'd1', change: parts },
    { type: 'addDecision', option: 'move', ...whole },
    { type: 'addDecisions', option: 'move', name: 'x', decisions: [fresh, whole] },
  ];
};
const anyway = (change: Extract<Edit, { type: 'setAnyway' }>['change']): Edit => ({
  type: 'setAnyway',
  id: 'a',
  change,
});
const together = (parts: object, said?: { input: string; value: Quantity }[]): Edit => ({
  type: 'addDecisions',
  option: 'move',
  name: 'x',
  decisions: [{ ...fresh, ...parts }],
  ...(said ? { said } : {}),
});
const input = (value: Quantity): Edit[] => [
  { type: 'setInput', input: 'effect.red', value },
  { type: 'setInputs', inputs: [{ input: 'effect.red', value }] },
  { type: 'resetInput', input: 'effect.red', saved: value },
];

describe('an edit is refused where no file could hold what it makes', () => {
  it.each<[string, Edit[], string]>([
    ['a name too long', [...given({ name: LONG_NAME }), anyway({ name: LONG_NAME })], 'edit/text name'],
    ['no name', [...given({ name: ' ' }), anyway({ name: ' ' })], 'edit/no-name name'],
    ['a destination too long', given({ to: LONG_NAME }), 'edit/text to'],
    [
      'an amount that is no number',
      [...given({ change: { add: NaN } }), anyway({ change: { set: Infinity } })],
      'edit/not-a-number change',
    ],
    [
      'months that are not whole, below 0 or past all',
      [0.5, -1, LIMITS.months + 1].flatMap((ramp_months) => [
        together({ ramp_months }),
        anyway({ ramp_months }),
        { type: 'setDecision', option: 'move', decision: 'd1', change: { ramp_months } } as const,
      ]),
      'edit/not-a-number ramp_months',
    ],
    [
      'the name of an option too long',
      [
        { type: 'renameOption', option: 'move', name: LONG_NAME },
        { type: 'addOption', name: LONG_NAME },
        { type: 'addOption', name: '\u200b' },
        { type: 'addDecisions', option: 'keep', name: LONG_NAME, decisions: [fresh] },
      ],
      'edit/text name',
    ],
    [
      'a reason too long',
      [
        { type: 'setReason', input: 'pay_growth', reason: LONG_TEXT },
        { type: 'setConfirmed', input: 'pay_growth', confirmed: true, reason: LONG_TEXT },
      ],
      'edit/text reason',
    ],
    [
      'a target that is no number',
      [{ type: 'setTarget', target: { output: 'covered_cases', at_least: NaN } }],
      'edit/not-a-number target',
    ],
  ])('%s', (_, edits, problem) => {
    for (const edit of edits) expect(problems(edit), JSON.stringify(edit).slice(0, 200)).toEqual([problem]);
  });

  it('a copy of an option, where its name is too long; a copy that nobody names is named for them', () => {
    const copy = (name?: string): Edit => ({
      type: 'duplicateOption',
      option: 'move',
      ...(name === undefined ? {} : { name }),
    });
    expect(problems(copy(LONG_NAME))).toEqual(['edit/text name']);
    expect([copy(), copy(' '), copy('x')].flatMap((edit) => problems(edit))).toEqual([]);
  });

  it('any number of a value that is none, and a range whose ends are the wrong way round', () => {
    const wrong = (value: Quantity): string[] => [
      ...new Set(
        input(value)
          .slice(0, 2)
          .flatMap((edit) => problems(edit)),
      ),
    ];
    for (const value of [
      NaN,
      -Infinity,
      { value: NaN },
      { low: NaN, high: 0.1 },
      { low: 0, likely: NaN, high: 0.1 },
      { low: 0, likely: 0, high: Infinity },
    ])
      expect(wrong(value)).toEqual(['edit/not-a-number value']);
    for (const value of [
      { low: 0.2, high: 0.1 },
      { low: 0.2, likely: 0.1, high: 0.3 },
      { low: 0, likely: 0.2, high: 0.1 },
    ])
      expect(wrong(value)).toEqual(['edit/order value']);
    for (const value of [
      0.1,
      null,
      { value: 0.1 },
      { low: 0.1, high: 0.1 },
      { low: 0.1, high: 0.2 },
      { low: 0.1, likely: 0.1, high: 0.2 },
      { low: 0.1, likely: 0.2, high: 0.2 },
      { formula: '1 / 10' },
    ])
      expect(input(value).flatMap((edit) => problems(edit))).toEqual([]);
  });

  it('says of months that they are whole, and of any other number how one is typed', () => {
    const sentence = (edit: Edit): string => {
      const edited = applyEdit(scenario, edit);
      return edited.ok ? '' : problemText(edited.error[0]!);
    };
    expect(sentence(together({ ramp_months: 0.5 }))).toContain('whole number from 0 to 120');
    expect(sentence(together({ change: { add: NaN } }))).toContain('such as 4 or 0.5');
    expect(sentence(together({ name: ' ' }))).toMatch(/^A decision needs/);
    expect(sentence(anyway({ name: ' ' }))).toMatch(/^A change needs/);
  });

  it('numbers that are said with decisions, where they are none or break a rule', () => {
    const said = (input: string, value: Quantity) => problems(together({}, [{ input, value }]));
    expect(said('pay_growth', NaN)).toEqual(['edit/not-a-number value']);
    expect(said('effect.red', 2)).toEqual(['scenario/out-of-range tiers 0 effect']);
    expect(said('time_share.constable.police', 0.8)).toEqual(['scenario/sum roles 0 time_share']);
    expect(said('need.drugs.red', 0.5)).toEqual(['scenario/missing tiers 0 standard_caseload drugs']);
    expect(said('nothing', 1)).toEqual(['edit/unknown']);
    expect(said('pay_growth', 0.01)).toEqual([]);
  });
});

describe('an edit is refused where it breaks a rule of the format', () => {
  it.each<[string, Edit[], RegExp]>([
    [
      'the month that a decision begins in is not after today',
      [...given({ from: scenario.start }), anyway({ from: scenario.start })],
      /^scenario\/month .* from$/,
    ],
    [
      'it ends before it begins',
      [
        { type: 'setDecision', option: 'move', decision: 'd1', change: { until: '2014-03' } },
        anyway({ until: '2014-03' }),
        together({ until: '2014-03' }),
        { type: 'addDecision', option: 'move', ...fresh, until: '2014-03' },
      ],
      /^scenario\/month .* until$/,
    ],
    [
      'its lever is none',
      [...given({ lever: 'luck' }), anyway({ lever: 'luck' })],
      /^scenario\/unknown-name .* lever$/,
    ],
    ['a value is past what the model allows', input(2), /^scenario\/out-of-range tiers 0 effect$/],
    [
      'shares add up to more than the whole',
      [
        { type: 'setInput', input: 'time_share.constable.police', value: 0.8 },
        { type: 'setInputs', inputs: [{ input: 'time_share.constable.drugs', value: 0.4 }] },
        { type: 'resetInput', input: 'time_share.constable.police', saved: 0.8 },
      ],
      /^scenario\/sum roles 0 time_share$/,
    ],
    [
      'nobody needs anything any more',
      [{ type: 'clearInput', input: 'need.police.red' }],
      /^scenario\/no-full-need tiers 0 need$/,
    ],
  ])('%s', (_, edits, problem) => {
    for (const edit of edits) {
      const found = problems(edit);
      expect(found, JSON.stringify(edit)).toHaveLength(1);
      expect(found[0]).toMatch(problem);
    }
  });

  it('faults that were there before are not held against an edit, and what it adds to them is', () => {
    const two: Scenario = {
      ...scenario,
      options: [
        scenario.options[0]!,
        {
          id: 'move',
          name: 'Move',
          decisions: [decision({ lever: 'luck', from: scenario.start }), decision({ id: 'd2' })],
        },
      ],
    };
    const from = (month: string): Edit => ({
      type: 'setDecision',
      option: 'move',
      decision: 'd2',
      change: { from: month },
    });
    expect(problems(from('2014-06'), two)).toEqual([]);
    expect(problems(from(scenario.start), two)).toEqual(['scenario/month options 1 decisions 1 from']);
  });

  it('the months it takes are whole ones from 0 to as many as a scenario has', () => {
    for (const ramp_months of [0, 1, LIMITS.months])
      for (const edit of [together({ ramp_months }), anyway({ ramp_months })])
        expect(problems(edit)).toEqual([]);
  });

  it('names and texts may be as long as a file allows', () => {
    const name = 'x'.repeat(LIMITS.name);
    const reason = 'x'.repeat(LIMITS.text);
    for (const edit of [
      ...given({ name, to: name }),
      anyway({ name }),
      { type: 'addOption', name } as const,
      { type: 'setReason', input: 'pay_growth', reason } as const,
      { type: 'setConfirmed', input: 'pay_growth', confirmed: true, reason } as const,
      { type: 'setConfirmed', input: 'pay_growth', confirmed: true } as const,
    ])
      expect(problems(edit)).toEqual([]);
  });
});
