import { describe, expect, it } from 'vitest';
import { AmountChange, parseAmount, writeAmount } from '../../src/ui/elements/amount-control.ts';
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

  it('has nothing for axe to find', async () => {
    await expectAccessible(await mount('iom-amount', properties));
  });
});

describe('amounts in writing', () => {
  it('reads back what it writes', () => {
    for (const value of [0, 0.5, -4, 907_881, 1_234_567.125])
      expect(parseAmount(writeAmount(value))).toBe(value);
  });

  it('never writes a minus before nothing', () => {
    expect(writeAmount(-0)).toBe('0');
    expect(writeAmount(-0.0001)).toBe('0');
  });

  it.each(['', ' ', '1e999', 'NaN', 'Infinity', '1.2.3', '0x10', '<b>1</b>'])(
    'does not take %o for a number',
    (text) => {
      expect(parseAmount(text)).toBeNaN();
    },
  );
});
