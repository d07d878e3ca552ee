import { said } from './step-said.ts';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/scenario/limits.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { resetInputs } from '../../../src/state/move-inputs.ts';
import { EditableDocument } from '../../editable-document.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const decision = (change: object): Edit => ({
  type: 'setDecision',
  option: 'response',
  decision: 'd1',
  change,
});

describe('an edit that no file could hold', () => {
  it.each<[string, Edit, string]>([
    ['a name past the limit', decision({ name: 'x'.repeat(201) }), 'name'],
    ['a name of nothing visible', decision({ name: '\u200b' }), 'name'],
    ['a destination past the limit', decision({ to: 'x'.repeat(100_000) }), 'to'],
    ['an amount that is no number', decision({ change: { set: NaN } }), 'change'],
    ['an infinite amount', decision({ change: { add: Infinity } }), 'change'],
    ['no name', decision({ name: ' ' }), 'name'],
    ['a ramp of half a month', decision({ ramp_months: 0.5 }), 'ramp_months'],
    ['an input that is no number', { type: 'setInput', input: 'pay_growth', value: NaN }, 'value'],
    [
      'a range with an end that is no number',
      { type: 'setInput', input: 'pay_growth', value: { low: 0, likely: 0, high: NaN } },
      'value',
    ],
  ])('%s is refused at its field, and the work stays as it was', (_, edit, field) => {
    const document = new EditableDocument(sampleScenario());
    const { scenario } = document.state;
    const problems = document.edit(edit);
    expect(problems.map(({ path }) => path)).toEqual([[field]]);
    expect(problemText(problems[0]!)).toMatch(/^[A-Z].*\.$/);
    expect(document.state.scenario).toBe(scenario);
  });

  it.each<[string, Edit]>([
    ['a name at the limit', decision({ name: 'x'.repeat(200) })],
    ['a destination', decision({ to: 'response' })],
    ['one end of an amount', decision({ change: { add: -1 } })],
    ['a formula', { type: 'setInput', input: 'pay_growth', value: { formula: '0.01 * 2' } }],
  ])('%s is taken', (_, edit) => {
    expect(new EditableDocument(sampleScenario()).edit(edit)).toEqual([]);
  });
});

it('what happens anyway has as many changes as a file may hold, and no more', () => {
  const [first] = sampleScenario().options.find(({ id }) => id === 'response')!.decisions;
  const add = (document: EditableDocument, count: number) =>
    document.edit({
      type: 'addDecisions',
      option: 'keep',
      name: 'A law',
      decisions: Array.from({ length: count }, () => first!),
      anyway: true,
    });
  const document = new EditableDocument(sampleScenario());
  expect(add(document, LIMITS.decisions)).toEqual([]);
  expect(document.state.scenario.business_as_usual).toHaveLength(LIMITS.decisions);
  expect(add(document, 1)[0]?.code).toBe('edit/too-many');
  expect(add(new EditableDocument(sampleScenario()), LIMITS.decisions + 1)[0]?.code).toBe('edit/too-many');
});

it('an option is added to the reference as long as there is room for one more, and no longer', () => {
  const sample = sampleScenario();
  const [first] = sample.options.find(({ id }) => id === 'response')!.decisions;
  const full = (count: number) => ({
    ...sample,
    options: Array.from({ length: count }, (_, i) => ({
      id: i === 0 ? 'keep' : `o${i}`,
      name: `Option ${i}`,
      decisions: [],
    })),
  });
  const add = (count: number) =>
    new EditableDocument(full(count)).edit({
      type: 'addDecisions',
      option: 'keep',
      name: 'One more',
      decisions: [first!],
    });
  expect(add(LIMITS.options - 1)).toEqual([]);
  expect(add(LIMITS.options)[0]?.code).toBe('edit/too-many');
});

it('a number that is not known yet has no reason and cannot be confirmed, and takes a number', () => {
  const document = new EditableDocument(sampleScenario());
  expect(document.edit({ type: 'setInput', input: 'pay_growth', value: null })).toEqual([]);
  const { scenario } = document.state;
  for (const edit of [
    { type: 'setReason', input: 'pay_growth', reason: 'we think so' },
    { type: 'setConfirmed', input: 'pay_growth', confirmed: true },
  ] as const)
    expect(document.edit(edit)[0]?.code).toBe('edit/not-known-yet');
  expect(document.state.scenario).toBe(scenario);
  expect(document.edit({ type: 'setInput', input: 'pay_growth', value: 0.02 })).toEqual([]);
  expect(document.edit({ type: 'setReason', input: 'pay_growth', reason: 'we think so' })).toEqual([]);
});

it('a step that resets several levers names the first and counts the others', () => {
  const { state } = new EditableDocument(sampleScenario());
  const label = (...levers: readonly string[]): string => {
    const edit = resetInputs(state, levers);
    return edit.label ? said({ label: edit.label, scenario: state.scenario }) : '';
  };
  expect(label('pay_growth')).toBe('Reset Growth of pay');
  expect(label('pay_growth', 'price_growth')).toBe('Reset Growth of pay and 1 more');
  expect(label('pay_growth', 'price_growth', 'weakest_link')).toBe('Reset Growth of pay and 2 more');
});
