import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/shell/dialogs.ts';
import '../../src/ui/shell/shell.ts';
import '../../src/ui/shell/history-list.ts';
import { StepRequest } from '../../src/ui/events/step-request.ts';
import { BarRequest } from '../../src/ui/events/bar-request.ts';
import type { ShellView } from '../../src/ui/shell/shell-view.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const view: ShellView = {
  page: 'workbench',
  heading: 'Midshire 2013/14',
  areas: [{ id: 'midshire', name: 'Midshire 2013/14' }],
  area: 'midshire',
  long: '',
  status: '1,000 futures',
  statusInBrief: '1,000 futures',
  canUndo: true,
  canRedo: false,
  steps: ['Opened “Midshire 2013/14”', 'Moved “Officers to response”', 'Removed “A cut”'],
  at: 1,
  levers: [],
  decisionMonths: [],
  settled: true,
  spoken: '',
  notice: undefined,
  month: '2014-03',
  badFile: undefined,
};

const heard = <E extends Event>(element: HTMLElement, type: string): E[] => {
  const events: E[] = [];
  element.addEventListener(type, (event) => events.push(event as E));
  return events;
};

describe('iom-shell', () => {
  it('shows where one is among the pages, with nothing for axe to find', async () => {
    const shell = await mount('iom-shell', { view });
    const bar = inside(shell, 'iom-scenario-bar');
    const links = [...bar.shadowRoot!.querySelectorAll('nav a')];
    expect(links.map((link) => link.textContent)).toEqual([
      'Start',
      'Workbench',
      'Assumptions',
      'How it works',
      'Workshop',
    ]);
    expect(links.filter((link) => link.ariaCurrent === 'page').map((link) => link.textContent)).toEqual([
      'Workbench',
    ]);
    await expectAccessible(shell);
  });

  it.each([
    [1280, 'First picture, about 90 minutes left'],
    [1280, '10% done, about 90 minutes left'],
    [390, '10% done, about 90 minutes left'],
  ])('keeps its height at %i pixels while a long run is told, all of it: %s', async (width, brief) => {
    await page.viewport(width, 844);
    const shell = await mount('iom-shell', { view });
    const bar = inside(shell, 'iom-scenario-bar');
    const height = bar.offsetHeight;
    const status = 'First picture, of 1,000 futures. Working out 200,000: 10%, about 90 minutes left';
    shell.view = {
      ...view,
      long: 'stop',
      status,
      statusInBrief: brief,
    };
    await drawn(shell);
    await drawn(bar);
    expect(bar.offsetHeight).toBe(height);
    const told = inside(bar, '.status');
    expect(told.scrollWidth).toBeLessThanOrEqual(told.clientWidth);
    expect(told.querySelector(':not([aria-hidden])')?.textContent).toBe(status);
    await expectAccessible(shell);
    await page.viewport(1280, 720);
  });

  it('says what undo would undo, and keeps the focus on it when there is nothing left', async () => {
    const shell = await mount('iom-shell', { view });
    const bar = inside(shell, 'iom-scenario-bar');
    const undo = inside(bar, '[data-wish=undo]');
    expect(undo.ariaLabel).toBe('Undo: Moved “Officers to response”');
    const asked = heard<BarRequest>(shell, BarRequest.type);
    undo.focus();
    undo.click();
    shell.view = { ...view, canUndo: false, at: 0 };
    await drawn(shell);
    await drawn(bar);
    expect(bar.shadowRoot!.activeElement).toBe(undo);
    undo.click();
    expect(asked.map(({ wanted }) => wanted)).toEqual(['undo']);
  });

  it('goes to any step of the history and gives it a name', async () => {
    const shell = await mount('iom-shell', { view });
    const list = inside(inside(shell, 'iom-scenario-bar'), 'iom-history-list');
    inside(list, '.tool').click();
    await expect
      .poll(() => list.shadowRoot!.activeElement?.textContent.trim())
      .toBe('Moved “Officers to response”');
    const asked = heard<StepRequest>(shell, StepRequest.type);
    await expectAccessible(shell);
    inside(list, '[data-step="0"]').click();
    inside(list, '.name').click();
    await drawn(list);
    const field = inside<HTMLInputElement>(list, 'form input');
    field.value = 'Chief constable’s proposal';
    inside(list, 'form button').click();
    expect(asked.map(({ step, name }) => [step, name])).toEqual([
      [0, undefined],
      [1, 'Chief constable’s proposal'],
    ]);
  });

  it('gives the focus back when the history is closed, however it was opened', async () => {
    const shell = await mount('iom-shell', { view });
    const list = inside<HTMLElementTagNameMap['iom-history-list']>(
      inside(shell, 'iom-scenario-bar'),
      'iom-history-list',
    );
    const tool = inside(list, '.tool');
    for (const open of [() => tool.click(), () => list.toggle()]) {
      (document.activeElement as HTMLElement | null)?.blur();
      open();
      await expect.poll(() => list.shadowRoot!.activeElement?.className).toContain('step');
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => list.shadowRoot!.querySelector('.step')).toBeNull();
      await expect.poll(() => list.shadowRoot!.activeElement).toBe(tool);
    }
  });

  it('lists the problems of a bad file as text, whatever they quote', async () => {
    const message = 'The name <img src=x onerror=alert(1)> is too long.';
    const shell = await mount('iom-shell', {
      view: {
        ...view,
        badFile: { name: 'bad.iom.json', problems: [{ code: 'x', path: ['tiers', 0], message }] },
      },
    });
    const dialog = inside(shell, 'iom-problems-dialog');
    await drawn(dialog);
    expect(dialog.shadowRoot!.querySelector('li')?.textContent).toContain(message);
    expect(dialog.shadowRoot!.querySelector('img')).toBeNull();
    await expectAccessible(shell);
  });
});
