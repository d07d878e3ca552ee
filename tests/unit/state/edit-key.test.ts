import { describe, expect, it } from 'vitest';
import { editKey, isDone, type Edit } from '../../../src/state/edit.ts';

const decision = (option: string, id: string, change: object): Edit => ({
  type: 'setDecision',
  option,
  decision: id,
  change,
});
const anyway = (id: string, change: object): Edit => ({ type: 'setAnyway', id, change });
const value = (input: string, to: number): Edit => ({ type: 'setInput', input, value: to });
const values = (...inputs: string[]): Edit => ({
  type: 'setInputs',
  inputs: inputs.map((input) => ({ input, value: 1 })),
});

describe('what is in hand', () => {
  it('is the same lever wherever it is moved to', () => {
    for (const [a, b] of [
      [decision('a', 'd1', { change: { add: 1 } }), decision('a', 'd1', { change: { add: 2 } })],
      [anyway('x', { from: '2014-04' }), anyway('x', { from: '2014-05' })],
      [value('pay_growth', 1), value('pay_growth', 2)],
      // The others of a group give way to the first, one time these, another time those.
      [values('pay_growth', 'price_growth'), values('pay_growth', 'weakest_link')],
      [
        { type: 'setTarget', target: { output: 'caseload_coverage', at_least: 0.5 } },
        { type: 'setTarget', target: { output: 'caseload_coverage', at_least: 0.6 } },
      ],
    ] satisfies [Edit, Edit][])
      expect(editKey(a)).toBe(editKey(b));
  });

  it('is another for every other lever, part, decision and option', () => {
    const keys = [
      decision('a', 'd1', { change: { add: 1 } }),
      decision('a', 'd1', { from: '2014-04' }),
      decision('a', 'd1', { from: '2014-04', until: null }),
      decision('a', 'd2', { change: { add: 1 } }),
      decision('b', 'd1', { change: { add: 1 } }),
      anyway('d1', { change: { add: 1 } }),
      anyway('d1', { from: '2014-04' }),
      anyway('d2', { from: '2014-04' }),
      value('pay_growth', 1),
      value('price_growth', 1),
      values('pay_growth'),
      values('price_growth'),
      values(),
      { type: 'addOption', name: 'x' } as const,
      { type: 'removeAnyway', id: 'x' } as const,
    ].map(editKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is let go unless the edit says that it is not', () => {
    expect(isDone({ ...value('pay_growth', 1), done: false } as Edit)).toBe(false);
    expect(isDone({ ...value('pay_growth', 1), done: true } as Edit)).toBe(true);
    expect(isDone(value('pay_growth', 1))).toBe(true);
  });
});
