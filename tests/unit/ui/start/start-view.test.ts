import { describe, expect, it } from 'vitest';
import { startView } from '../../../../src/ui/start/start-view.ts';

const now = new Date(2026, 10, 23, 10, 42).getTime();
const day = 86_400_000;
const set = { blank: 'blank', current: 'Gwent 2013/14' };
const kept = (when: number, steps = 7) =>
  startView([], [{ id: 'w', title: 'Mine', when, steps }], now, set).kept[0]!;

describe('startView', () => {
  it('takes a title apart into the area and its question', () => {
    const shipped = [
      { id: 'a', title: 'Gwent 2013/14: what if half goes?', summary: 'S', invented: false },
      { id: 'b', title: 'Small enough', summary: 'S', invented: true },
    ];
    expect(startView(shipped, [], now, set).areas).toEqual([
      { id: 'a', name: 'Gwent 2013/14', question: 'What if half goes?', summary: 'S', invented: false },
      { id: 'b', name: 'Small enough', question: '', summary: 'S', invented: true },
    ]);
  });

  it('says when work was left, in words for the last two days', () => {
    expect(kept(now).when).toBe('Today 10:42, 7 steps');
    expect(kept(now - day, 1).when).toBe('Yesterday 10:42, 1 step');
    expect(kept(now - 5 * day).when).toBe('18 November 2026, 7 steps');
  });

  it('bears times that no clock gives', () => {
    for (const when of [0, -1e20, 1e20]) expect(typeof kept(when).when).toBe('string');
  });
});
