import { said } from './step-said.ts';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/scenario/limits.ts';
import type { Option, Scenario } from '../../../src/scenario/scenario.ts';
import { applyEdit, type Edited } from '../../../src/state/apply-edit.ts';
import type { Edit } from '../../../src/state/edit.ts';
import { decision, smallScenario } from '../words/en/small-scenario.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

const [keep, move] = smallScenario.options as [Option, Option];
const done = (edit: Edit, scenario: Scenario = smallScenario): Edited => {
  const edited = applyEdit(scenario, edit);
  if (!edited.ok) throw new Error(problemText(edited.error[0]!));
  return edited.value;
};
/** What an edit is refused with. */
const refusal = (edit: Edit, scenario: Scenario = smallScenario): string | undefined => {
  const edited = applyEdit(scenario, edit);
  return edited.ok ? undefined : edited.error.map(({ code }) => code).join();
};
const withOptions = (options: readonly Option[]): Scenario => ({ ...smallScenario, options });
const options = (count: number): Scenario =>
  withOptions(Array.from({ length: count }, (_, i) => ({ id: `o${i}`, name: `Option ${i}`, decisions: [] })));

describe('options', () => {
  it('are added empty, at the end, under a trimmed name and an id of their own', () => {
    const did = done({ type: 'addOption', name: ' Try this ' });
    const { scenario } = did;
    expect(scenario.options.slice(0, 2)).toEqual([keep, move]);
    expect(scenario.options.slice(2)).toEqual([{ id: 'option_3', name: 'Try this', decisions: [] }]);
    expect(said(did)).toBe('Added “Try this”');
    const taken = withOptions([keep, { ...move, id: 'option_3' }]);
    expect(done({ type: 'addOption', name: 'x' }, taken).scenario.options[2]!.id).toBe('option_4');
  });

  it('get a name that no other has', () => {
    const { scenario } = done({ type: 'addOption', name: keep.name });
    expect(scenario.options[2]!.name).toBe(`${keep.name} 2`);
  });

  it('are copied with their decisions; the copy is called after the first, or as it is told', () => {
    const copied = (name?: string) =>
      done({ type: 'duplicateOption', option: 'move', ...(name === undefined ? {} : { name }) });
    const copy = copied();
    const { scenario } = copy;
    expect(scenario.options).toEqual([keep, move, { ...move, id: 'option_3', name: `${move.name} (copy)` }]);
    expect(said(copy)).toBe(`Copied “${move.name}”`);
    const named = copied(' Tried ');
    expect(named.scenario.options[2]).toEqual({ ...move, id: 'option_3', name: 'Tried' });
    expect(said(named)).toBe('Kept “Tried”');
    expect(copied(' ').scenario.options[2]!.name).toBe(`${move.name} (copy)`);
    expect(done({ type: 'duplicateOption', option: 'move' }, scenario).scenario.options[3]!.name).toBe(
      `${move.name} (copy) 2`,
    );
  });

  it('are as many as a file may hold, and no more', () => {
    for (const edit of [
      { type: 'addOption', name: 'One more' },
      { type: 'duplicateOption', option: 'o0' },
    ] as const) {
      expect(refusal(edit, options(LIMITS.options - 1))).toBeUndefined();
      expect(refusal(edit, options(LIMITS.options))).toBe('edit/too-many');
    }
  });

  it('are renamed to what nobody else is called; in other letters a name is one’s own', () => {
    const rename = (name: string): Edit => ({ type: 'renameOption', option: 'move', name });
    const did = done(rename(' Posts go '));
    const { scenario } = did;
    expect(scenario.options).toEqual([keep, { ...move, name: 'Posts go' }]);
    expect(said(did)).toBe(`Renamed “${move.name}” to “Posts go”`);
    expect(done(rename(move.name.toUpperCase())).scenario.options[1]!.name).toBe(move.name.toUpperCase());
    expect(done(rename(` ${move.name} `)).scenario).toBe(smallScenario);
    expect(refusal(rename(keep.name.toUpperCase()))).toBe('edit/same-name');
    expect(refusal(rename(' '))).toBe('edit/no-name');
  });

  it('are removed, all but the first', () => {
    const three = withOptions([keep, move, { ...move, id: 'third', name: 'Third' }]);
    const did = done({ type: 'removeOption', option: 'move' }, three);
    const { scenario } = did;
    expect(scenario.options.map(({ id }) => id)).toEqual(['keep', 'third']);
    expect(said(did)).toBe(`Removed “${move.name}”`);
    expect(refusal({ type: 'removeOption', option: 'keep' }, three)).toBe('edit/reference');
  });

  it.each<Edit>([
    { type: 'duplicateOption', option: 'gone' },
    { type: 'renameOption', option: 'gone', name: 'x' },
    { type: 'removeOption', option: 'gone' },
    { type: 'addDecisions', option: 'gone', name: 'x', decisions: [decision()] },
    { type: 'moveDecision', option: 'move', decision: 'gone', by: 1 },
    { type: 'duplicateDecision', option: 'move', decision: 'gone' },
    { type: 'toggleDecision', option: 'move', decision: 'gone' },
    { type: 'removeDecision', option: 'keep', decision: 'd1' },
  ])('that have gone are asked for again: %o', (edit) => {
    const edited = applyEdit(smallScenario, edit);
    // The whole edit is at fault, and no field of it.
    expect(edited).toMatchObject({ ok: false, error: [{ code: 'edit/missing', path: [] }] });
  });

  it('without a name are not added', () => {
    expect(refusal({ type: 'addOption', name: ' ' })).toBe('edit/no-name');
  });
});

describe('decisions', () => {
  const held = (edit: Edit, scenario = smallScenario) => {
    const edited = done(edit, scenario);
    return { decisions: edited.scenario.options[1]!.decisions, label: said(edited) };
  };

  it('are added at the end of their option: from one month to the next, until further notice, to other things', () => {
    const add = {
      type: 'addDecision',
      option: 'move',
      lever: 'iom_share.ex_dip',
      change: { multiply: 0.5 },
      from: '2014-06',
      name: ' Half goes ',
    } as const;
    const plain = {
      id: 'd2',
      name: 'Half goes',
      lever: 'iom_share.ex_dip',
      change: { multiply: 0.5 },
      from: '2014-06',
      until: null,
      ramp_months: 1,
      on: true,
      to: 'other priorities',
    };
    expect(held(add)).toEqual({ decisions: [decision(), plain], label: 'Added “Half goes”' });
    expect(held({ ...add, until: '2014-09', to: 'patrols' }).decisions[1]).toEqual({
      ...plain,
      until: '2014-09',
      to: 'patrols',
    });
  });

  it('are as many in an option as a file may hold, and no more, however they come', () => {
    const full = (count: number): Scenario =>
      withOptions([
        keep,
        { ...move, decisions: Array.from({ length: count }, (_, i) => decision({ id: `d${i + 1}` })) },
      ]);
    const { id: _, ...fresh } = decision();
    for (const edit of [
      {
        type: 'addDecision',
        option: 'move',
        lever: 'iom_share.ex_dip',
        change: { add: 0 },
        from: '2014-06',
        name: 'x',
      },
      { type: 'duplicateDecision', option: 'move', decision: 'd1' },
      { type: 'addDecisions', option: 'move', name: 'x', decisions: [fresh] },
    ] as const) {
      expect(refusal(edit, full(LIMITS.decisions - 1))).toBeUndefined();
      expect(refusal(edit, full(LIMITS.decisions))).toBe('edit/too-many');
    }
  });

  it('are changed in one part, and all else of them stays', () => {
    const set = (change: object) =>
      held({ type: 'setDecision', option: 'move', decision: 'd1', change }).decisions;
    expect(set({ until: '2014-09' })).toStrictEqual([decision({ until: '2014-09' })]);
    expect(set({ name: ' Officers go ' })).toStrictEqual([decision({ name: 'Officers go' })]);
  });

  it('are switched off and on again', () => {
    const toggle = { type: 'toggleDecision', option: 'move', decision: 'd1' } as const;
    const off = done(toggle);
    expect(off.scenario.options[1]!.decisions).toEqual([decision({ on: false })]);
    expect(said(off)).toBe('Switched off “Officers to response”');
    expect(held(toggle, off.scenario)).toEqual({
      decisions: [decision()],
      label: 'Switched on “Officers to response”',
    });
  });

  it('are removed one by one', () => {
    const two = withOptions([
      keep,
      { ...move, decisions: [decision(), decision({ id: 'd2', name: 'Two' })] },
    ]);
    expect(held({ type: 'removeDecision', option: 'move', decision: 'd2' }, two)).toEqual({
      decisions: [decision()],
      label: 'Removed “Two”',
    });
  });

  it('are moved up and down by name, and copied right after themselves', () => {
    const three = withOptions([
      keep,
      { ...move, decisions: ['a', 'b', 'c'].map((id) => decision({ id, name: id.toUpperCase() })) },
    ]);
    const moved = (by: number) => {
      const { decisions, label } = held({ type: 'moveDecision', option: 'move', decision: 'b', by }, three);
      return `${decisions.map(({ id }) => id).join('')}: ${label}`;
    };
    expect([-1, 1, 9].map(moved)).toEqual([
      'bac: Moved “B” up',
      'acb: Moved “B” down',
      'acb: Moved “B” down',
    ]);
    const { decisions, label } = held({ type: 'duplicateDecision', option: 'move', decision: 'b' }, three);
    expect(decisions.map(({ id }) => id)).toEqual(['a', 'b', 'd4', 'c']);
    expect(decisions[2]).toEqual(decision({ id: 'd4', name: 'B' }));
    expect(label).toBe('Copied “B”');
  });

  it('that come together are named without their spaces, and what is said with them is set', () => {
    const { id: _, ...fresh } = decision({ name: ' New ' });
    const add = {
      type: 'addDecisions',
      option: 'move',
      name: ' Both ',
      decisions: [fresh, fresh],
      said: [{ input: 'pay_growth', value: 0.01 }],
    } as const;
    const did = done(add);
    const { scenario } = did;
    expect(scenario.options[1]!.decisions).toEqual([
      decision(),
      decision({ id: 'd2', name: 'New' }),
      decision({ id: 'd3', name: 'New' }),
    ]);
    expect(scenario.assumptions).toEqual({ pay_growth: 0.01 });
    expect(said(did)).toBe('Added “Both”');
    const fromReference = done({ ...add, option: 'keep' }).scenario.options;
    expect(fromReference.slice(0, 2)).toEqual([keep, move]);
    expect(fromReference[2]).toMatchObject({ id: 'option_3', name: 'Both' });
    expect(fromReference[2]!.decisions.map(({ id }) => id)).toEqual(['d1', 'd2']);
    const anyway = done({ ...add, anyway: true });
    expect(anyway.scenario.options).toEqual(smallScenario.options);
    const { to: _to, ...change } = decision({ name: 'New' });
    expect(anyway.scenario.business_as_usual).toEqual([
      { ...change, id: 'anyway_1', source: undefined },
      { ...change, id: 'anyway_2', source: undefined },
    ]);
    expect(anyway.scenario.assumptions).toEqual({ pay_growth: 0.01 });
    expect(said(anyway)).toBe('Added under every option: “Both”');
  });

  it('are not added where there are none', () => {
    for (const anyway of [false, true])
      expect(refusal({ type: 'addDecisions', option: 'move', name: 'x', decisions: [], anyway })).toBe(
        'edit/nothing',
      );
  });
});

describe('what a step of a decision is called', () => {
  it.each<[object, string]>([
    [{ change: { add: -4 } }, 'Moved “It” to −4 posts'],
    [{ change: { add: 1 } }, 'Moved “It” to +1 post'],
    [{ change: { add: -1 } }, 'Moved “It” to −1 post'],
    [{ change: { add: 0 } }, 'Moved “It” to +0 posts'],
    [{ change: { add: 2.25 } }, 'Moved “It” to +2.3 posts'],
    [{ change: { multiply: 0.255 } }, 'Moved “It” to 25.5%'],
    [{ change: { set: 3 } }, 'Moved “It”'],
    [{ until: null }, 'Changed the dates of “It”'],
    [{ to: 'patrols' }, 'Changed where “It” goes'],
    [{ on: true }, 'Switched on “It”'],
    [{ on: false, from: '2014-06' }, 'Switched off “It”'],
    [{ name: 'It', on: true }, 'Renamed a decision to “It”'],
    [{ lever: 'seconded_posts.constable', name: 'It', change: { add: 1 } }, 'Reset “It”'],
  ])('%o: %s', (change, label) => {
    const scenario = withOptions([keep, { ...move, decisions: [decision({ name: 'It' })] }]);
    expect(said(done({ type: 'setDecision', option: 'move', decision: 'd1', change }, scenario))).toBe(label);
  });

  it('counts posts only where the lever is of posts, old ones or new', () => {
    const label = (lever: string): string => {
      const scenario = withOptions([keep, { ...move, decisions: [decision({ name: 'It', lever })] }]);
      const change = { change: { add: 0.1 } };
      return said(done({ type: 'setDecision', option: 'move', decision: 'd1', change }, scenario));
    };
    expect(label('new_posts.constable')).toBe('Moved “It” to +0.1 posts');
    expect(label('iom_share.ex_dip')).toBe('Moved “It”');
  });
});
