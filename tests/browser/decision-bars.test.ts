import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { monthsFrom } from '../../src/base/month.ts';
import '../../src/ui/decisions/decision-bars.ts';
import { DecisionEdit } from '../../src/ui/events/decision-edit.ts';
import { decision } from '../unit/words/en/small-scenario.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

const months = monthsFrom('2014-03', 25);
/** Ten pixels a month. */
const axis = { months, left: 40, right: 280 };

async function bars(changes: Parameters<typeof decision>[0] = {}) {
  const element = await mount('iom-decision-bars', { ...axis, decisions: [decision(changes)] });
  element.style.width = '420px';
  const edits: DecisionEdit[] = [];
  element.addEventListener(DecisionEdit.type, (event) => {
    if (!(event instanceof DecisionEdit)) return;
    edits.push(event);
    // As the page does: what was changed is shown.
    element.decisions = element.decisions.map((each) =>
      typeof event.change === 'string' ? each : { ...each, ...event.change },
    );
  });
  return { element, edits };
}

function pointer(target: HTMLElement, type: string, x: number): void {
  target.dispatchEvent(
    new PointerEvent(type, { pointerId: 1, clientX: x, button: 0, bubbles: true, composed: true }),
  );
}

/** A drag as a hand makes it: many small moves. Capture needs a pointer that is really down, so it is stood in for. */
function drag(target: HTMLElement, by: number, end = 'pointerup'): void {
  target.setPointerCapture = () => undefined;
  pointer(target, 'pointerdown', 100);
  for (let x = 0; Math.abs(x) < Math.abs(by); x += Math.sign(by) * 4) pointer(target, 'pointermove', 100 + x);
  pointer(target, 'pointermove', 100 + by);
  pointer(target, end, 100 + by);
}

describe('iom-decision-bars', () => {
  it('lies on the time axis: begins at its month, and goes on to the end when it is for good', async () => {
    const { element } = await bars({ from: '2014-09' });
    const { left, width } = inside(element, '.bar').style;
    expect([left, width]).toEqual(['100px', '180px']);
  });

  it('moves in time as it is dragged, in whole months; only the last move is final', async () => {
    const { element, edits } = await bars({ until: '2014-06' });
    drag(inside(element, '.move'), 33);
    expect(edits.at(-1)).toMatchObject({ change: { from: '2014-07', until: '2014-09' }, done: true });
    expect(edits.slice(0, -1).every(({ done }) => !done)).toBe(true);
    expect(new Set(edits.map(({ change }) => Object.keys(change).join())).size).toBe(1); // one step to undo
    expect(edits.length).toBeLessThanOrEqual(4);
  });

  it('its ends are pulled: past the last month is for good, past the beginning is not possible', async () => {
    const { element, edits } = await bars({ from: '2014-06', until: '2014-12' });
    drag(inside(element, '.until'), 400);
    expect(edits.at(-1)).toMatchObject({ change: { until: null }, done: true });
    await drawn(element);
    drag(inside(element, '.until'), -400);
    expect(edits.at(-1)).toMatchObject({ change: { until: '2014-06' }, done: true });
    await drawn(element);
    drag(inside(element, '.from'), -400);
    expect(edits.at(-1)).toMatchObject({ change: { from: '2014-04' }, done: true });
  });

  it('a drag that is broken off ends where it began, and a press without a move is none', async () => {
    const { element, edits } = await bars();
    drag(inside(element, '.move'), 50, 'pointercancel');
    expect(edits.at(-1)).toMatchObject({ change: { from: '2014-04' }, done: true });
    edits.length = 0;
    drag(inside(element, '.move'), 2);
    expect(edits).toEqual([]);
  });

  it('is worked by keys: a month, with shift a year, and says its months', async () => {
    const { element, edits } = await bars();
    const from = inside(element, '.from');
    from.focus();
    expect(from.ariaValueText).toBe('April 2014');
    await userEvent.keyboard('{ArrowRight}');
    await drawn(element);
    expect(from.ariaValueText).toBe('May 2014');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await drawn(element);
    expect(from.ariaValueText).toBe('May 2015');
    expect(element.shadowRoot!.activeElement).toBe(from);
    expect(edits.map(({ done }) => done)).toEqual([true, true]);
    const until = inside(element, '.until');
    until.focus();
    expect(until.ariaValueText).toBe('for good');
    await userEvent.keyboard('{ArrowLeft}');
    await drawn(element);
    expect(until.ariaValueText).toBe('March 2016');
  });

  it('forty of them scroll within their height, and are told apart by name', async () => {
    const decisions = Array.from({ length: 40 }, (_, i) =>
      decision({ id: `d${i}`, name: `Decision ${i}`, on: i % 2 === 0 }),
    );
    const element = await mount('iom-decision-bars', { ...axis, decisions });
    const list = inside(element, 'ul');
    expect(list.clientHeight).toBeLessThan(100);
    expect(list.scrollHeight).toBeGreaterThan(1000);
    expect(list.querySelectorAll('.off')).toHaveLength(20);
  });

  it.each(['light', 'dark'])('has nothing for axe to find, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const decisions = [
      decision(),
      decision({ id: 'd2', until: '2014-04' }),
      decision({ id: 'd3', on: false, ramp_months: 6 }),
    ];
    const element = await mount('iom-decision-bars', { ...axis, decisions });
    await expectAccessible(element);
    for (const grip of element.shadowRoot!.querySelectorAll('.grip')) {
      const { width, height } = grip.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});
