import { describe, expect, it } from 'vitest';
import { Drag, type DragEnd } from '../../../../src/ui/controllers/drag.ts';

const event = (type: string, pointerType: string, clientX: number, more: Partial<PointerEvent> = {}) =>
  ({ type, pointerType, clientX, button: 0, pointerId: 1, ...more }) as PointerEvent;

/** A drag that writes down what it hears. */
function heard() {
  const moves: number[] = [];
  const ends: DragEnd[] = [];
  const drag = new Drag<string>({
    move: (held, { clientX }) => moves.push(held === 'bar' ? clientX : NaN),
    end: (held, how) => ends.push(held === 'bar' ? how : 'broken'),
  });
  return { drag, moves, ends };
}

describe('a drag', () => {
  it('by a mouse moves at once, and ends once', () => {
    const { drag, moves, ends } = heard();
    expect(drag.press(event('pointerdown', 'mouse', 10), 'bar')).toBe(true);
    expect(drag.held).toBe('bar');
    drag.moved(event('pointermove', 'mouse', 11));
    drag.ended(event('pointerup', 'mouse', 12));
    drag.moved(event('pointermove', 'mouse', 13));
    drag.ended(event('pointerup', 'mouse', 13));
    expect(moves).toEqual([11]);
    expect(ends).toEqual(['moved']);
    expect(drag.held).toBeUndefined();
  });

  it('by a finger moves only once it has gone seven pixels along, either way, and then every pixel', () => {
    for (const way of [1, -1]) {
      const { drag, moves, ends } = heard();
      drag.press(event('pointerdown', 'touch', 100), 'bar');
      expect(drag.still).toBe(true);
      drag.moved(event('pointermove', 'touch', 100 + 6 * way));
      expect(moves).toEqual([]);
      drag.moved(event('pointermove', 'touch', 100 + 7 * way));
      expect(drag.still).toBe(false);
      drag.moved(event('pointermove', 'touch', 100 + 2 * way));
      drag.ended(event('pointerup', 'touch', 100));
      expect(moves).toEqual([100 + 7 * way, 100 + 2 * way]);
      expect(ends).toEqual(['moved']);
    }
  });

  it('by a finger that never went along is a tap, and one taken to scroll is broken off', () => {
    const tap = heard();
    tap.drag.press(event('pointerdown', 'touch', 100), 'bar');
    tap.drag.ended(event('pointerup', 'touch', 103));
    expect(tap.ends).toEqual(['tap']);
    const scroll = heard();
    scroll.drag.press(event('pointerdown', 'touch', 100), 'bar');
    scroll.drag.ended(event('pointercancel', 'touch', 100));
    expect(scroll.ends).toEqual(['broken']);
  });

  it('belongs to one pointer and one button', () => {
    const { drag, moves, ends } = heard();
    expect(drag.press(event('pointerdown', 'mouse', 0, { button: 2 }), 'bar')).toBe(false);
    drag.press(event('pointerdown', 'mouse', 0), 'bar');
    expect(drag.press(event('pointerdown', 'mouse', 0, { pointerId: 2 }), 'other')).toBe(false);
    drag.moved(event('pointermove', 'mouse', 5, { pointerId: 2 }));
    drag.ended(event('pointerup', 'mouse', 5, { pointerId: 2 }));
    expect([moves, ends, drag.held]).toEqual([[], [], 'bar']);
    drag.drop();
    drag.ended(event('pointerup', 'mouse', 5));
    expect(ends).toEqual([]);
  });
});
