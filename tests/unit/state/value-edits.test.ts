import { said } from './step-said.ts';
import type { StepLabel } from '../../../src/scenario/step-label.ts';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import { saveScenario } from '../../../src/scenario/save-scenario.ts';
import type { Quantity, Scenario } from '../../../src/scenario/scenario.ts';
import { applyEdit, type Edited } from '../../../src/state/apply-edit.ts';
import type { Edit, InputValue } from '../../../src/state/edit.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const done = (edit: Edit, scenario: Scenario = smallScenario): Edited => {
  const edited = applyEdit(scenario, edit);
  if (!edited.ok) throw new Error(problemText(edited.error[0]!));
  return edited.value;
};
const refusal = (edit: Edit, scenario: Scenario = smallScenario): string => {
  const edited = applyEdit(scenario, edit);
  return edited.ok ? '' : edited.error.map((each) => `${each.code}: ${problemText(each)}`).join();
};
const withPay = (quantity: Quantity): Scenario => ({
  ...smallScenario,
  assumptions: { pay_growth: quantity },
});
const pay = (edit: Edit, before: Quantity): Quantity | undefined =>
  done(edit, withPay(before)).scenario.assumptions['pay_growth'];
const reason = (text: string): Edit => ({ type: 'setReason', input: 'pay_growth', reason: text });
const confirm = (confirmed: boolean, why?: string): Edit => ({
  type: 'setConfirmed',
  input: 'pay_growth',
  confirmed,
  ...(why === undefined ? {} : { reason: why }),
});
const range = { low: 0.01, likely: 0.02, high: 0.03 };

describe('the reason of a value', () => {
  it('stands beside it, in place of the one before, and goes where it is empty', () => {
    expect(pay(reason('ours'), 0.02)).toEqual({ value: 0.02, reason: 'ours' });
    expect(pay(reason('ours'), { ...range, reason: 'theirs', source: 'a table' })).toEqual({
      ...range,
      reason: 'ours',
      source: 'a table',
    });
    const bare = pay(reason(' '), { ...range, reason: 'theirs' });
    expect(bare).toStrictEqual(range);
    expect(pay(reason(''), { formula: '1 / 50', reason: 'theirs' })).toStrictEqual({ formula: '1 / 50' });
  });

  it('leaves a number plain, where nothing else stands beside it', () => {
    expect(pay(reason(''), { value: 0.02, reason: 'theirs' })).toBe(0.02);
    expect(pay(reason(''), { low: 0.02, high: 0.02, reason: 'theirs' })).toBe(0.02);
    const beside = { confirmed: true as const, source: 'a table' };
    expect(pay(reason(''), { value: 0.02, reason: 'theirs', ...beside })).toStrictEqual({
      value: 0.02,
      ...beside,
    });
    expect(pay(reason(''), { low: 0.02, high: 0.02, reason: 'theirs', ...beside })).toStrictEqual({
      low: 0.02,
      high: 0.02,
      ...beside,
    });
    expect(pay(reason(''), { value: 0.02, reason: 'theirs', example: true })).toStrictEqual({
      value: 0.02,
      example: true,
    });
  });

  it('takes what the model has into the file, where the file has no value of its own', () => {
    const did = done(reason('as published'));
    const { scenario } = did;
    expect(scenario.assumptions).toEqual({
      pay_growth: { shape: 'pert', low: 0.02, likely: 0.03, high: 0.042, reason: 'as published' },
    });
    expect(said(did)).toBe('Gave a reason for Growth of pay');
    const counted = done({ type: 'setReason', input: 'standard_caseload.drugs.red', reason: 'none needed' });
    // What stands in for a standard that no need asks for: 0 would be none.
    expect(counted.scenario.tiers[0]!.standard_caseload).toEqual({
      police: 12,
      drugs: { value: 1, reason: 'none needed' },
    });
  });
});

describe('a value that is confirmed', () => {
  it('says so, with why where that is given, and keeps the reason it had', () => {
    expect(pay(confirm(true), 0.02)).toStrictEqual({ value: 0.02, confirmed: true });
    expect(pay(confirm(true, 'asked'), range)).toStrictEqual({ ...range, reason: 'asked', confirmed: true });
    for (const blank of [undefined, '', ' '])
      expect(pay(confirm(true, blank), { ...range, reason: 'theirs' })).toStrictEqual({
        ...range,
        reason: 'theirs',
        confirmed: true,
      });
    expect(said(done(confirm(true)))).toBe('Confirmed Growth of pay');
  });

  it('is asked again when that is taken back', () => {
    expect(pay(confirm(false), { ...range, confirmed: true })).toStrictEqual(range);
    expect(pay(confirm(false), { value: 0.02, confirmed: true })).toBe(0.02);
    expect(said(done(confirm(false), withPay({ ...range, confirmed: true })))).toBe(
      'Asked again about Growth of pay',
    );
  });

  it('is no step where it was so already', () => {
    const scenario = withPay({ ...range, confirmed: true, reason: 'ours' });
    for (const edit of [confirm(true), confirm(true, 'ours'), reason('ours')])
      expect(done(edit, scenario).scenario).toBe(scenario);
  });
});

describe('a value goes back', () => {
  it('to the model’s own, out of the file where that may be silent', () => {
    const clear = (input: string): Edit => ({ type: 'clearInput', input });
    const before = { ...smallScenario, assumptions: { pay_growth: range, price_growth: 0.01 } };
    const did = done(clear('pay_growth'), before);
    const { scenario } = did;
    expect(scenario.assumptions).toStrictEqual({ price_growth: 0.01 });
    expect(said(did)).toBe('Set Growth of pay back to the model’s own value');
    expect(done(clear('price_growth'), withPay(range)).scenario.assumptions).toEqual({ pay_growth: range });
    expect(done(clear('recruit_months.constable')).scenario.roles[0]!.recruit_months).toBe(1);
    expect(refusal(clear('annual_funding.ex_dip'))).toMatch(/^edit\/no-default: .*Ex-DIP: give one\.$/);
  });

  it('where the model has a formula, and the file is still one that can be read', () => {
    const elsewhere = { ...smallScenario, assumptions: { effect_months_elsewhere: 6 } };
    const { scenario } = done({ type: 'clearInput', input: 'effect_months_elsewhere' }, elsewhere);
    expect(scenario).toEqual(smallScenario);
    const text = saveScenario(scenario);
    expect(text.ok && parseScenario(text.value).ok).toBe(true);
  });

  it('to the saved file, which may have said nothing, or that it is not known yet', () => {
    const reset = (saved: Quantity | undefined): Edit => ({ type: 'resetInput', input: 'pay_growth', saved });
    const did = done(reset(undefined), withPay(range));
    const { scenario } = did;
    expect(scenario.assumptions).toStrictEqual({});
    expect(said(did)).toBe('Reset Growth of pay to the saved file');
    expect(pay(reset(null), range)).toBeNull();
    expect(pay(reset(0.05), null)).toBe(0.05);
    const same = withPay({ ...range });
    expect(done(reset(range), same).scenario).toBe(same);
    expect(done(reset(undefined)).scenario).toBe(smallScenario);
  });
});

it('a value that no file states is refused by its name, whatever is to become of it', () => {
  for (const input of ['nothing', 'agreed_cases.red', 'works_draw'])
    for (const edit of [
      { type: 'setInput', input, value: 1 },
      { type: 'setReason', input, reason: 'x' },
      { type: 'setConfirmed', input, confirmed: true },
      { type: 'clearInput', input },
      { type: 'resetInput', input, saved: 1 },
      { type: 'setInputs', inputs: [{ input, value: 1 }] },
    ] as const)
      expect(refusal(edit)).toBe(
        `edit/unknown: The scenario has no value called “${input}”: choose another.`,
      );
});

describe('many values at once', () => {
  const set = (inputs: readonly InputValue[], label?: StepLabel, scenario?: Scenario): Edited =>
    done({ type: 'setInputs', inputs, ...(label === undefined ? {} : { label }) }, scenario);

  it('are set, or taken out of the file, and nothing else of it is touched', () => {
    const sample = sampleScenario();
    const { scenario } = set(
      [
        { input: 'iom_share.ex_dip', value: 0.4 },
        { input: 'pay_growth', value: undefined },
        { input: 'custody_counts', value: undefined },
        { input: 'time_share.drug_worker.drugs', value: undefined },
      ],
      undefined,
      sample,
    );
    const { pay_growth: _, ...assumptions } = sample.assumptions;
    const expected = {
      ...sample,
      streams: [{ ...sample.streams[0]!, iom_share: 0.4 }],
      assumptions,
      roles: sample.roles.with(1, { ...sample.roles[1]!, time_share: {} }),
    };
    expect(scenario).toStrictEqual(expected);
    expect(scenario.roles[0]).toBe(sample.roles[0]);
    expect(scenario.tiers).toBe(sample.tiers);
  });

  it('are no other scenario where the file says nothing of what is taken out', () => {
    expect(set([{ input: 'pay_growth', value: undefined }]).scenario).toBe(smallScenario);
  });

  it('are called as they are told, else by the first of them', () => {
    const values = [
      { input: 'iom_share.ex_dip', value: 0.4 },
      { input: 'pay_growth', value: 0.01 },
    ];
    expect(said(set(values))).toBe('Set Share for IOM: Ex-DIP');
    expect(said(set(values, { did: 'reset-change', name: 'It' }))).toBe('Reset “It”');
    expect(set([]).scenario).toBe(smallScenario);
    expect(said(set([]))).toBe('Set nothing');
    expect(said(done({ type: 'setInput', input: 'pay_growth', value: 0.01 }))).toBe('Set Growth of pay');
  });
});
