import { describe, expect, it } from 'vitest';
import { AmountChange } from '../../src/ui/elements/amount-control.ts';
import { writeAmount } from '../../src/words/en/write-amount.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const heard = (element: HTMLElement): [number, boolean][] => {
  const events: [number, boolean][] = [];
  element.addEventListener(AmountChange.type, (event) => {
    if (event instanceof AmountChange) events.push([event.value, event.done]);
  });
  return events;
};

const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input'));
  input.dispatchEvent(new Event('change'));
};

describe('iom-amount', () => {
  const properties = {
    label: 'Share for IOM',
    value: 50,
    low: 0,
    high: 100,
    least: 0,
    most: 100,
    unitAfter: '%',
  };

  it('sends every position while dragged, and says when it is let go', async () => {
    const amount = await mount('iom-amount', properties);
    const events = heard(amount);
    const slider = inside<HTMLInputElement>(amount, 'input[type=range]');
    slider.value = '40';
    slider.dispatchEvent(new Event('input'));
    slider.value = '30';
    slider.dispatchEvent(new Event('input'));
    slider.dispatchEvent(new Event('change'));
    expect(events).toEqual([
      [40, false],
      [30, false],
      [30, true],
    ]);
    await drawn(amount);
    expect(inside<HTMLInputElement>(amount, 'input[type=text]').value).toBe('30');
  });

  describe('under a finger', () => {
    /** A finger comes down on the slider, which a browser moves at once, and goes on as told. */
    async function touched() {
      const amount = await mount('iom-amount', properties);
      const events = heard(amount);
      const slider = inside<HTMLInputElement>(amount, 'input[type=range]');
      const finger = (name: string, clientX: number): void => {
        slider.dispatchEvent(new PointerEvent(name, { pointerType: 'touch', clientX, bubbles: true }));
      };
      const moves = (to: number): void => {
        slider.value = String(to);
        slider.dispatchEvent(new Event('input'));
      };
      finger('pointerdown', 100);
      moves(28);
      return { amount, events, slider, finger, moves };
    }

    it('that scrolls the page nothing changes, not even for a moment', async () => {
      const { amount, events, slider, finger } = await touched();
      expect(slider.value).toBe('50');
      finger('pointermove', 103);
      finger('pointercancel', 103);
      await drawn(amount);
      expect([events, amount.value, slider.value]).toEqual([[], 50, '50']);
    });

    it('that first went along and then scrolls, all is as it was', async () => {
      const { amount, events, slider, finger, moves } = await touched();
      finger('pointermove', 120);
      moves(35);
      finger('pointercancel', 120);
      await drawn(amount);
      expect(events).toEqual([
        [35, false],
        [50, true],
      ]);
      expect([amount.value, slider.value]).toEqual([50, '50']);
      // What comes next is a drag of its own.
      moves(60);
      slider.dispatchEvent(new Event('change'));
      expect(events.slice(2)).toEqual([
        [60, false],
        [60, true],
      ]);
    });

    it('that goes along it follows, and a tap takes it there, each told once', async () => {
      const drag = await touched();
      drag.finger('pointermove', 120);
      drag.moves(35);
      drag.finger('pointerup', 120);
      drag.slider.dispatchEvent(new Event('change'));
      expect(drag.events).toEqual([
        [35, false],
        [35, true],
      ]);
      const tap = await touched();
      tap.finger('pointerup', 101);
      tap.slider.dispatchEvent(new Event('change'));
      expect(tap.events).toEqual([[28, true]]);
      await drawn(tap.amount);
      expect(tap.slider.value).toBe('28');
    });
  });

  it('takes a typed number and moves the slider with it', async () => {
    const amount = await mount('iom-amount', properties);
    const events = heard(amount);
    type(inside<HTMLInputElement>(amount, 'input[type=text]'), '62.5');
    expect(events).toEqual([[62.5, true]]);
  });

  it.each([
    ['letters', 'lots', 'not a number'],
    ['beyond the end', '120', 'from 0 to 100'],
    ['two ways to read it', '1,5', 'can be read in two ways'],
    ['pounds', '£90', 'is in pounds, and this number is in percent. If you mean 90%, write that.'],
    ['posts', '3 posts', 'is in posts, and this number is in percent.'],
  ])('keeps %s as typed, says what to do, and sends nothing', async (_, text, sentence) => {
    const amount = await mount('iom-amount', properties);
    const events = heard(amount);
    const field = inside<HTMLInputElement>(amount, 'input[type=text]');
    type(field, text);
    await drawn(amount);
    expect(events).toEqual([]);
    expect(field.value).toBe(text);
    expect(inside(amount, '#complaint').textContent).toContain(sentence);
    await expectAccessible(amount);
  });

  it('steps by keys, ten at once with Shift, as one change until the key is up', async () => {
    const amount = await mount('iom-amount', properties);
    const events = heard(amount);
    const field = inside<HTMLInputElement>(amount, 'input[type=text]');
    const press = (key: string, shiftKey = false): boolean =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, cancelable: true }));
    press('ArrowUp');
    press('ArrowUp');
    press('ArrowDown', true);
    field.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowDown' }));
    expect(events).toEqual([
      [51, false],
      [52, false],
      [42, false],
      [42, true],
    ]);
    const slider = inside<HTMLInputElement>(amount, 'input[type=range]');
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true }));
    expect(events.at(-1)).toEqual([52, false]);
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight' }));
    expect(events.at(-1)).toEqual([52, true]);
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
    slider.value = '51';
    slider.dispatchEvent(new Event('input'));
    slider.dispatchEvent(new Event('change'));
    expect(events.at(-1)).toEqual([51, false]);
    slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowLeft' }));
    expect(events.at(-1)).toEqual([51, true]);
    press('PageUp');
    press('PageUp');
    press('PageUp');
    press('PageUp');
    press('PageUp');
    expect(events.at(-1)).toEqual([100, false]);
  });

  it('brings back what stands on Escape: what was typed, or where a drag began', async () => {
    const amount = await mount('iom-amount', properties);
    const events = heard(amount);
    const field = inside<HTMLInputElement>(amount, 'input[type=text]');
    type(field, 'lots');
    await drawn(amount);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await drawn(amount);
    expect(field.value).toBe('50');
    expect(inside(amount, '#complaint').hidden).toBe(true);
    expect(events).toEqual([]);

    const slider = inside<HTMLInputElement>(amount, 'input[type=range]');
    slider.value = '20';
    slider.dispatchEvent(new Event('input'));
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(events).toEqual([
      [20, false],
      [50, true],
    ]);
  });

  it('shows why an amount was refused, keeps what was typed, and stays at what stands', async () => {
    const amount = await mount('iom-amount', properties);
    amount.addEventListener(AmountChange.type, (event) => {
      if (event instanceof AmountChange) event.refuse('The tier cannot be in balance.');
    });
    const field = inside<HTMLInputElement>(amount, 'input[type=text]');
    type(field, '70');
    await drawn(amount);
    expect(field.value).toBe('70');
    expect(amount.value).toBe(50);
    expect(inside(amount, '#complaint').textContent).toBe('The tier cannot be in balance.');
    const slider = inside<HTMLInputElement>(amount, 'input[type=range]');
    slider.value = '80';
    slider.dispatchEvent(new Event('input'));
    await drawn(amount);
    expect(slider.value).toBe('50');
  });

  it('is back at the very value when a drag comes back to where it began', async () => {
    const amount = await mount('iom-amount', { ...properties, value: 100 / 3 });
    const events = heard(amount);
    const slider = inside<HTMLInputElement>(amount, 'input[type=range]');
    for (const value of ['50', '33']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input'));
    }
    slider.dispatchEvent(new Event('change'));
    expect(events).toEqual([
      [50, false],
      [100 / 3, false],
      [100 / 3, true],
    ]);
  });

  it('keeps the decimals that it does not show', async () => {
    const amount = await mount('iom-amount', { ...properties, value: 100 / 3, decimals: 1 });
    const events = heard(amount);
    const field = inside<HTMLInputElement>(amount, 'input[type=text]');
    expect(field.value).toBe('33.3');
    type(field, '33.3');
    expect(events).toEqual([]);
    expect(amount.value).toBe(100 / 3);
  });

  it.each(['light', 'dark'])('has nothing for axe to find in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await expectAccessible(await mount('iom-amount', properties));
    await expectAccessible(await mount('iom-amount', { ...properties, fieldOnly: true, disabled: true }));
    document.documentElement.style.colorScheme = '';
  });

  it('gives the finger 24 pixels', async () => {
    const amount = await mount('iom-amount', properties);
    for (const input of ['input[type=range]', 'input[type=text]'])
      expect(inside(amount, input).getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });
});

describe('amounts in writing', () => {
  it('never have a minus before nothing', () => {
    expect(writeAmount(-0)).toBe('0');
    expect(writeAmount(-0.0001)).toBe('0');
  });
});
