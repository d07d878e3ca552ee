import { describe, expect, it } from 'vitest';
import { AmountChange, notANumber, parseAmount, writeAmount } from '../../src/ui/elements/amount-control.ts';
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

  it('takes a typed number and moves the slider with it', async () => {
    const amount = await mount('iom-amount', properties);
    const events = heard(amount);
    type(inside<HTMLInputElement>(amount, 'input[type=text]'), '62.5');
    expect(events).toEqual([[62.5, true]]);
  });

  it.each([
    ['letters', 'lots', 'not a number'],
    ['beyond the end', '120', 'from 0 to 100'],
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
  it('reads back what it writes', () => {
    for (const value of [0, 0.5, -4, 907_881, 1_234_567.125])
      expect(parseAmount(writeAmount(value))).toBe(value);
  });

  it.each([
    ['1,500', 1500],
    ['£1,234,567.50', 1234567.5],
    ['−£4', -4],
    ['- 4', -4],
    ['12 345', 12345],
    ['50 %', 50],
    [' .5 ', 0.5],
    ['907881', 907881],
  ])('takes %o as people mean it', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });

  it('says how to write what can be read in two ways', () => {
    expect(notANumber('1,5', '50')).toContain('1.5 or 1,500');
    expect(notANumber('lots', '50')).toContain('such as 50');
    expect(notANumber('x'.repeat(500), '50').length).toBeLessThan(120);
  });

  it('never writes a minus before nothing', () => {
    expect(writeAmount(-0)).toBe('0');
    expect(writeAmount(-0.0001)).toBe('0');
  });

  it.each([
    '',
    ' ',
    '1e999',
    'NaN',
    'Infinity',
    '1.2.3',
    '0x10',
    '<b>1</b>',
    '1,5',
    '12,34',
    '1 5',
    '1,2345',
    ',5',
  ])('does not take %o for a number', (text) => {
    expect(parseAmount(text)).toBeNaN();
  });
});
