import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import '../../src/ui/elements/month-select.ts';
import '../../src/ui/workbench/workbench.ts';
import { inside, mount } from './mount.ts';
import { standInView } from './stand-in-view.ts';

interface Devtools {
  send(method: 'Emulation.setEmulatedMedia', to: { media: string }): Promise<void>;
}
const print = (media: string): Promise<void> =>
  (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', { media });

beforeEach(() => print('print'));
afterEach(() => print(''));

it('on paper a choice is what is chosen, without a box and an arrow', async () => {
  const month = await mount('iom-month', { label: 'Month', months: ['2014-03'], month: '2014-03' });
  const { appearance, borderBottomWidth } = getComputedStyle(inside(month, 'select'));
  expect([appearance, borderBottomWidth]).toEqual(['none', '0px']);
});

it('on paper nothing asks to be pressed, and what the numbers are of is there', async () => {
  const bench = await mount('iom-workbench', {
    view: {
      ...standInView,
      weak: { input: 'x', lead: 'Weak ground.', text: 'It is assumed.', action: 'Confirm yours' },
      made: 'Made from “Gwent”. Pounds are cash of March 2016.',
    },
  });
  expect(getComputedStyle(inside(bench, '.weak button')).display).toBe('none');
  expect(inside(bench, '.made').offsetHeight).toBeGreaterThan(0);
});
