import { describe, expect, it } from 'vitest';
import { RangeChange, type RangeControl } from '../../src/ui/elements/range-control.ts';
import type { RangeNumbers } from '../../src/ui/elements/range-scale.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const properties = {
  label: 'Time lost to other duties',
  parts: 'three' as const,
  numbers: { low: 5, likely: 15, high: 30 },
  scale: [0, 40] as const,
  step: 1,
  least: 0,
  most: 100,
  unitAfter: '%',
  published: { low: 10, high: 25 },
};

const heard = (element: HTMLElement, refuse = ''): [RangeNumbers, boolean][] => {
  const events: [RangeNumbers, boolean][] = [];
  element.addEventListener(RangeChange.type, (event) => {
    if (!(event instanceof RangeChange)) return;
    events.push([event.numbers, event.done]);
    if (refuse !== '') event.refuse(refuse);
  });
  return events;
};
const field = (range: RangeControl, end: string): HTMLInputElement =>
  inside<HTMLInputElement>(range, `input[data-end=${end}]`);
const handle = (range: RangeControl, end: string): HTMLElement => inside(range, `.handle[data-end=${end}]`);
const type = async (range: RangeControl, end: string, text: string): Promise<void> => {
  field(range, end).value = text;
  field(range, end).dispatchEvent(new Event('input'));
  await drawn(range);
};
const settle = async (range: RangeControl, end: string): Promise<void> => {
  field(range, end).dispatchEvent(new Event('change'));
  await drawn(range);
};
const key = (target: HTMLElement, ...names: string[]): void => {
  for (const name of names) target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  target.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
};
const pointer = (range: RangeControl, name: string, value: number, pointerType = 'mouse'): void => {
  const track = inside(range, '.track');
  const box = track.getBoundingClientRect();
  track.dispatchEvent(
    new PointerEvent(name, {
      bubbles: true,
      composed: true,
      pointerId: 1,
      pointerType,
      button: 0,
      clientX: box.left + (value / 40) * box.width,
      clientY: box.top + 12,
    }),
  );
};

describe('iom-range', () => {
  it('says each number and how far it may go', async () => {
    const range = await mount('iom-range', properties);
    const low = handle(range, 'low');
    expect(low.getAttribute('aria-valuetext')).toBe('5%');
    expect(low.getAttribute('aria-valuemax')).toBe('15');
    expect(handle(range, 'high').getAttribute('aria-valuemin')).toBe('15');
    expect(low.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    await expectAccessible(range);
  });

  it('keys held down are one step, and never pass a neighbour', async () => {
    const range = await mount('iom-range', properties);
    const events = heard(range);
    key(handle(range, 'low'), 'ArrowRight', 'ArrowRight', 'PageUp');
    expect(events.map(([numbers, done]) => [numbers.low, done])).toEqual([
      [6, false],
      [7, false],
      [15, false],
      [15, true],
    ]);
    key(handle(range, 'high'), 'Home');
    expect(events.at(-1)).toEqual([{ low: 15, likely: 15, high: 16 }, true]); // still a range
  });

  it('a drag sends every place and one end', async () => {
    const range = await mount('iom-range', properties);
    range.shadowRoot!.querySelector<HTMLElement>('.track')!.setPointerCapture = () => undefined;
    const events = heard(range);
    pointer(range, 'pointerdown', 29);
    pointer(range, 'pointermove', 35);
    pointer(range, 'pointermove', 8);
    pointer(range, 'pointerup', 8);
    expect(events.map(([{ high }, done]) => [high, done])).toEqual([
      [29, false],
      [35, false],
      [15, false],
      [15, true],
    ]);
  });

  it('a finger that scrolls the page changes nothing; one that goes along drags, and a tap goes there', async () => {
    const range = await mount('iom-range', properties);
    range.shadowRoot!.querySelector<HTMLElement>('.track')!.setPointerCapture = () => undefined;
    const events = heard(range);
    const touch = (name: string, value: number): void => pointer(range, name, value, 'touch');
    touch('pointerdown', 29);
    touch('pointermove', 29.1);
    touch('pointercancel', 29.1);
    expect(events).toEqual([]);
    touch('pointerdown', 29);
    touch('pointermove', 35);
    touch('pointercancel', 35);
    expect(events.map(([{ high }, done]) => [high, done])).toEqual([
      [35, false],
      [properties.numbers.high, true],
    ]);
    expect(range.numbers).toEqual(properties.numbers);
    touch('pointerdown', 29);
    touch('pointerup', 29);
    expect(events.slice(2).map(([{ high }, done]) => [high, done])).toEqual([
      [29, false],
      [29, true],
    ]);
  });

  it('goes back where a drag that is refused is let go, and says why', async () => {
    const range = await mount('iom-range', properties);
    range.shadowRoot!.querySelector<HTMLElement>('.track')!.setPointerCapture = () => undefined;
    heard(range, 'These shares add up to more than 1.');
    pointer(range, 'pointerdown', 30);
    pointer(range, 'pointermove', 36);
    pointer(range, 'pointerup', 36);
    await drawn(range);
    expect(range.numbers).toEqual(properties.numbers);
    expect(inside(range, '#complaint').textContent).toContain('add up to more than 1');
  });

  it.each([
    ['letters', 'low', 'lots', 'not a number'],
    ['nothing', 'low', '', 'Write a number.'],
    ['pounds', 'high', '£40', 'is in pounds, and this number is in percent. If you mean 40%, write that.'],
    ['what is beyond all limits', 'high', '130', 'from 0% to 100%'],
    ['low above likely', 'low', '20', 'Low, 20%, is above likely, 15%'],
  ])('says what is wrong with %s while it is typed, and sends nothing', async (_, end, text, sentence) => {
    const range = await mount('iom-range', properties);
    const events = heard(range);
    await type(range, end, text);
    expect(inside(range, '#complaint').textContent).toContain(sentence);
    await settle(range, end);
    expect(events).toEqual([]);
    expect(field(range, end).value).toBe(text);
    expect(field(range, end).getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(range);
  });

  it('takes three typed numbers once they make a range together', async () => {
    const range = await mount('iom-range', properties);
    const events = heard(range);
    for (const [end, text] of [
      ['low', '40'],
      ['likely', '50'],
      ['high', '60'],
    ] as const) {
      await type(range, end, text);
      await settle(range, end);
    }
    expect(events).toEqual([[{ low: 40, likely: 50, high: 60 }, true]]);
  });

  it('is one handle and one field for a single number, two without a likely value', async () => {
    const one = await mount('iom-range', {
      ...properties,
      parts: 'one',
      numbers: { low: 5, likely: 5, high: 5 },
    });
    expect(one.shadowRoot!.querySelectorAll('[role=slider]')).toHaveLength(1);
    const two = await mount('iom-range', { ...properties, parts: 'two' });
    expect(two.shadowRoot!.querySelectorAll('[role=slider]')).toHaveLength(2);
    await expectAccessible(two);
  });

  it('gives each handle its own room where numbers are alike, and takes hold of it without a jump', async () => {
    const range = await mount('iom-range', { ...properties, numbers: { low: 15, likely: 15, high: 15.5 } });
    range.shadowRoot!.querySelector<HTMLElement>('.track')!.setPointerCapture = () => undefined;
    await expectAccessible(range);
    const events = heard(range);
    const low = handle(range, 'low');
    const { left, top } = low.getBoundingClientRect();
    const at = (name: string, x: number): boolean =>
      low.dispatchEvent(
        new PointerEvent(name, {
          bubbles: true,
          composed: true,
          pointerId: 1,
          clientX: left + x,
          clientY: top,
        }),
      );
    at('pointerdown', 12);
    at('pointermove', 12);
    expect(events).toEqual([]);
    at('pointermove', -40);
    expect(events[0]![0].low).toBeLessThan(15);
    expect(events[0]![0].likely).toBe(15);
  });

  it('a range narrower than its handles is joined to them, and stays as wide as it is', async () => {
    const range = await mount('iom-range', { ...properties, numbers: { low: 28, likely: 30, high: 35 } });
    range.style.width = '300px';
    await drawn(range);
    const box = (selector: string): DOMRect => inside(range, selector).getBoundingClientRect();
    const centre = (end: string): number => box(`.handle.${end}`).left + box(`.handle.${end}`).width / 2;
    expect(box('.reach').left).toBeCloseTo(centre('low'), 0);
    expect(box('.reach').right).toBeCloseTo(centre('high'), 0);
    const track = box('.track');
    const [from, to] = range.scale;
    expect(box('.own').width).toBeCloseTo((track.width * 7) / (to - from), 0);
    expect(box('.own').width).toBeLessThan(box('.reach').width);
  });

  it('has nothing for axe to find in the dark', async () => {
    document.documentElement.style.colorScheme = 'dark';
    await expectAccessible(await mount('iom-range', properties));
    document.documentElement.style.colorScheme = '';
  });
});
