import { describe, expect, it } from 'vitest';
import { actionOf, KEY_TABLE, type PressedKey } from '../../../../src/ui/shell/key-table.ts';
import { pageOf, PAGES } from '../../../../src/ui/events/pages.ts';

const alone = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  control: false,
  shift: false,
  alt: false,
  busy: false,
  ownUndo: false,
  ...more,
});

describe('actionOf', () => {
  it('gives every row of the table to its keys, and no key to two rows', () => {
    for (const { action, key, withControl } of KEY_TABLE) {
      if (key !== undefined) expect(actionOf(alone(key), true)).toBe(action);
      if (withControl !== undefined)
        expect(actionOf(alone(withControl, { control: true }), true)).toBe(action);
    }
    const keys = KEY_TABLE.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves single keys to whoever is writing, and to nobody when they are switched off', () => {
    for (const { key } of KEY_TABLE) {
      if (key === undefined) continue;
      expect(actionOf(alone(key, { busy: true }), true)).toBeUndefined();
      if (key !== '?') expect(actionOf(alone(key), false)).toBeUndefined();
    }
  });

  it('redoes with Shift as well', () => {
    expect(actionOf(alone('Z', { control: true, shift: true }), true)).toBe('redo');
  });

  it.each(['z', 'Z', 'y'])(
    'leaves Control and %s to a field that has something to undo, and to no other',
    (key) => {
      const shift = key === 'Z';
      const pressed = alone(key, { control: true, shift, busy: true });
      expect(actionOf(pressed, true)).toBe(key === 'z' ? 'undo' : 'redo');
      expect(actionOf({ ...pressed, ownUndo: true }, true)).toBeUndefined();
    },
  );

  it('saves and opens wherever Control is held', () => {
    for (const ownUndo of [false, true]) {
      expect(actionOf(alone('s', { control: true, busy: true, ownUndo }), true)).toBe('save');
      expect(actionOf(alone('o', { control: true, busy: true, ownUndo }), true)).toBe('open');
    }
  });
});

describe('pageOf', () => {
  it('reads an address, and takes the workbench for anything else', () => {
    for (const id of PAGES) expect(pageOf(`#${id}`)).toBe(id);
    for (const strange of ['', '#', '#nowhere', '#__proto__']) expect(pageOf(strange)).toBe('workbench');
  });
});
