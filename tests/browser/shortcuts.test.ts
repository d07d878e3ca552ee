import { html, render } from 'lit';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AppContext } from '../../src/app/app-context.ts';
import { listenToKeys } from '../../src/app/shortcuts.ts';
import '../../src/ui/elements/amount-control.ts';
import { AmountChange, type AmountControl } from '../../src/ui/elements/amount-control.ts';
import { drawn, inside } from './mount.ts';

/** What the page's own undo and redo were asked for. */
const asked: string[] = [];

const work: { state: object; undo: () => void; redo: () => void } = {
  state: {},
  undo: () => void asked.push('undo'),
  redo: () => void asked.push('redo'),
};

beforeAll(() => {
  listenToKeys({ document: work } as unknown as AppContext, { history: () => undefined, page: () => false });
});
beforeEach(() => void asked.splice(0));

/** An amount, a name and a list, as pages have them. */
async function page(): Promise<{ amount: AmountControl; field: HTMLInputElement }> {
  const home = document.body.appendChild(document.createElement('div'));
  render(
    html`<iom-amount label="Share" .value=${20} .least=${0} .most=${100} unit-after="%"></iom-amount>
      <textarea aria-label="Name">Reponse</textarea>
      <select aria-label="Which">
        <option>one</option>
        <option>two</option>
      </select>
      <dialog aria-label="Ask"><input aria-label="Answer" value="4" /></dialog>`,
    home,
  );
  const amount = home.querySelector('iom-amount')!;
  await drawn(amount);
  return { amount, field: inside<HTMLInputElement>(amount, 'input[type=text]') };
}
const UNDO = '{Control>}z{/Control}';
const REDOES = [
  '{Control>}y{/Control}',
  '{Control>}{Shift>}Z{/Shift}{/Control}',
  '{Meta>}{Shift>}Z{/Shift}{/Meta}',
];

describe('undo in a field', () => {
  it('that was just entered is the page’s, with Control and Command, and so is redo', async () => {
    const { field } = await page();
    field.focus();
    await userEvent.keyboard(UNDO);
    await userEvent.keyboard('{Meta>}z{/Meta}');
    expect(asked).toEqual(['undo', 'undo']);
    for (const keys of REDOES) await userEvent.keyboard(keys);
    expect(asked.slice(2)).toEqual(['redo', 'redo', 'redo']);
    expect(field.value).toBe('20');
  });

  it('that was typed in is the browser’s, until what was typed is taken or the field is left', async () => {
    const { amount, field } = await page();
    field.focus();
    field.select();
    await userEvent.keyboard('35');
    expect(field.value).toBe('35');
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual([]);
    expect(field.value).not.toBe('35');
    for (const keys of REDOES) await userEvent.keyboard(keys);
    expect(asked).toEqual([]);
    await userEvent.fill(field, '40');
    await userEvent.keyboard('{Enter}');
    await drawn(amount);
    expect(amount.value).toBe(40);
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo']);
    field.select();
    await userEvent.keyboard('1');
    document.querySelector('textarea')!.focus();
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo', 'undo']);
  });

  it.each(['in the field', 'after it was left'])(
    'takes back what was refused before anything that was done: %s',
    async (where) => {
      const { amount, field } = await page();
      await userEvent.fill(field, '30');
      await userEvent.keyboard('{Enter}');
      await userEvent.fill(field, 'lots');
      await userEvent.keyboard(where === 'in the field' ? '{Enter}' : '{Tab}');
      await drawn(amount);
      expect(field.ariaInvalid).toBe('true');
      await userEvent.keyboard(UNDO);
      await drawn(amount);
      expect([field.value, field.ariaInvalid, inside(amount, '#complaint').hidden]).toEqual([
        '30',
        'false',
        true,
      ]);
      expect(asked).toEqual([]);
      await userEvent.keyboard(UNDO);
      expect(asked).toEqual(['undo']);
    },
  );

  it('takes back what was done since something was refused', async () => {
    const { amount, field } = await page();
    await userEvent.fill(field, 'lots');
    await userEvent.keyboard('{Enter}');
    work.state = { history: {} };
    document.querySelector('textarea')!.focus();
    await userEvent.keyboard(UNDO);
    await drawn(amount);
    expect(asked).toEqual(['undo']);
    expect(field.value).toBe('lots');
  });

  it('of a refused text by the browser takes its complaint away too', async () => {
    const { amount, field } = await page();
    await userEvent.fill(field, 'lots');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(field, '2');
    await drawn(amount);
    expect(field.ariaInvalid).toBe('false');
    expect(inside(amount, '#complaint').hidden).toBe(true);
    await userEvent.fill(field, '200');
    await drawn(amount);
    expect(field.ariaInvalid).toBe('false');
  });

  it('steps by keys are steps of the page', async () => {
    const { amount, field } = await page();
    const taken: number[] = [];
    amount.addEventListener(AmountChange.type, (event) => {
      if (event instanceof AmountChange && event.done) taken.push(event.value);
    });
    field.focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(taken).toEqual([21]);
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo']);
  });

  it('holds for names, for lists, and not behind a dialog', async () => {
    await page();
    const name = document.querySelector('textarea')!;
    name.focus();
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo']);
    await userEvent.keyboard('x');
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo']);
    await userEvent.selectOptions(document.querySelector('select')!, 'two');
    document.querySelector('select')!.focus();
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo', 'undo']);
    document.querySelector('dialog')!.showModal();
    document.querySelector<HTMLInputElement>('dialog input')!.focus();
    await userEvent.keyboard(UNDO);
    expect(asked).toEqual(['undo', 'undo']);
  });
});
