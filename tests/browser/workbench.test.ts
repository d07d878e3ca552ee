import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PassportRequest } from '../../src/ui/elements/explain.ts';
import '../../src/ui/panels/dialogs.ts';
import '../../src/ui/panels/workbench.ts';
import '../../src/ui/panels/decision-card.ts';
import { DecisionEdit } from '../../src/ui/panels/decision-edit.ts';
import { OptionChoice } from '../../src/ui/panels/option-list.ts';
import { OptionEdit } from '../../src/ui/panels/option-edit.ts';
import '../../src/ui/panels/option-tools.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';
import { standInView } from './stand-in-view.ts';

const next = <E extends Event>(element: HTMLElement, name: string): Promise<E> =>
  new Promise((done) => element.addEventListener(name, (e) => done(e as E), { once: true }));

describe('iom-workbench', () => {
  it('shows headline, options, decisions, grid and meaning, with nothing for axe to find', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    expect(inside(bench, 'h1').textContent).toBe(standInView.headline);
    expect(bench.shadowRoot!.querySelectorAll('iom-decision-card')).toHaveLength(2);
    await expectAccessible(bench);
  });

  it('says in the headline’s line whose numbers these are, once that is known', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const line = (): string => inside(bench, '.support').textContent.trim();
    expect(line()).toBe(standInView.support);
    const illustration = 'An illustration: 150 of 169 stated numbers are planning assumptions.';
    bench.view = { ...standInView, illustration };
    await drawn(bench);
    expect(line()).toBe(`${standInView.support} ${illustration}`);
    await expectAccessible(bench);
  });

  it('says which option was chosen', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const chosen = next<OptionChoice>(bench, OptionChoice.type);
    inside<HTMLInputElement>(inside(bench, 'iom-option-list'), 'input[value=add]').click();
    expect((await chosen).option).toBe('add');
  });

  it('renames the option in hand, and says what is wrong with a name that is none', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const tools = inside(bench, 'iom-option-tools');
    inside(tools, '#rename').click();
    await drawn(bench);
    const field = inside<HTMLInputElement>(tools, 'input');
    expect(field.value).toBe(standInView.optionName);
    field.value = '  ';
    inside(tools, 'button[type=submit]').click();
    await drawn(bench);
    expect(inside(tools, '[role=alert]').textContent).toContain('needs a name');
    await expectAccessible(bench);
    const refuse = (event: Event): void => {
      const message = 'Another option has this name: choose one that tells them apart.';
      if (event instanceof OptionEdit) event.problems = [{ code: 'edit/same-name', path: [], message }];
    };
    bench.addEventListener(OptionEdit.type, refuse);
    field.value = 'Keep as now';
    inside(tools, 'button[type=submit]').click();
    await drawn(bench);
    expect(field.value).toBe('Keep as now');
    expect(inside(tools, '[role=alert]').textContent).toContain('Another option has this name');
    bench.removeEventListener(OptionEdit.type, refuse);
    const edit = next<OptionEdit>(bench, OptionEdit.type);
    field.value = 'Half of it';
    inside(tools, 'button[type=submit]').click();
    expect(await edit).toMatchObject({ what: 'rename', name: 'Half of it' });
    await drawn(bench);
    expect(tools.shadowRoot!.activeElement?.id).toBe('rename');
  });

  describe.each([
    ['New option', 'add'],
    ['Copy', 'copy'],
  ])('%s', (text, what) => {
    const made = { ...standInView, option: 'made', optionName: 'The one just made' };

    async function make() {
      const bench = await mount('iom-workbench', { view: standInView });
      const tools = inside(bench, 'iom-option-tools');
      bench.addEventListener(OptionEdit.type, (event) => {
        if ((event as OptionEdit).what === what) bench.view = made;
      });
      await userEvent.click(
        [...tools.shadowRoot!.querySelectorAll('button')].find((b) => b.textContent === text)!,
      );
      await drawn(bench);
      return { bench, tools, field: inside<HTMLInputElement>(tools, 'input') };
    }

    it('opens the name it has been given, to be typed over; Enter keeps what was typed', async () => {
      const { bench, tools, field } = await make();
      expect(field.value).toBe('The one just made');
      const edit = next<OptionEdit>(bench, OptionEdit.type);
      await userEvent.keyboard('Fewer officers{Enter}');
      expect(await edit).toMatchObject({ what: 'rename', name: 'Fewer officers' });
      await drawn(bench);
      expect(tools.shadowRoot!.activeElement?.id).toBe('rename');
    });

    it('keeps the given name on Escape, and goes away with its option', async () => {
      const { bench, tools } = await make();
      let edits = 0;
      bench.addEventListener(OptionEdit.type, () => edits++);
      await userEvent.keyboard('Fewer{Escape}');
      await drawn(bench);
      expect(edits).toBe(0);
      expect(tools.shadowRoot!.querySelector('form')).toBeNull();
      expect(tools.shadowRoot!.activeElement?.id).toBe('rename');
      inside(tools, '#rename').click();
      await drawn(bench);
      bench.view = standInView;
      await drawn(bench);
      expect(tools.shadowRoot!.querySelector('form')).toBeNull();
      expect(tools.shadowRoot!.activeElement?.id).toBe('rename');
    });

    it('that was refused names nothing', async () => {
      const bench = await mount('iom-workbench', { view: standInView });
      const tools = inside(bench, 'iom-option-tools');
      bench.addEventListener(OptionEdit.type, (event) => {
        (event as OptionEdit).problems = [{ code: 'edit/too-many', path: [], message: 'There are enough.' }];
      });
      await userEvent.click(
        [...tools.shadowRoot!.querySelectorAll('button')].find((b) => b.textContent === text)!,
      );
      bench.view = { ...standInView, option: 'add' };
      await drawn(bench);
      expect(tools.shadowRoot!.querySelector('form')).toBeNull();
    });
  });

  it('sends an amount in the unit of the lever, and whether it is final', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const card = inside(bench, 'iom-decision-card');
    const slider = inside<HTMLInputElement>(inside(card, 'iom-amount'), 'input[type=range]');
    const edit = next<DecisionEdit>(bench, DecisionEdit.type);
    slider.value = '25';
    slider.dispatchEvent(new Event('input'));
    expect(await edit).toMatchObject({ decision: 'd1', change: { change: { multiply: 0.25 } }, done: false });
  });

  it('shows today’s position on the other tab, reached by keys', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const tab = inside(bench, '[role=tab][aria-selected=true]');
    tab.focus();
    tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await drawn(bench);
    expect(bench.shadowRoot!.activeElement?.textContent.trim()).toBe('Today’s position');
    expect(inside(bench, '#panel-today').hidden).toBe(false);
    await expectAccessible(bench);
  });

  it('shows the numbers of the chart as a table', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const panel = inside(bench, 'iom-coverage-panel');
    inside(panel, '.ways button:last-child').click();
    await drawn(panel);
    const table = inside(panel, 'iom-table');
    // The table's element is fetched when it is first wanted.
    await expect
      .poll(() => table.shadowRoot?.querySelectorAll('tbody tr'))
      .toHaveLength(standInView.months.length);
    await expectAccessible(bench);
  });

  it('lets every number of the table be asked about, of its own option and month, with one stop for Tab', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const panel = inside(bench, 'iom-coverage-panel');
    inside(panel, '.ways button:last-child').click();
    await drawn(panel);
    const table = inside(panel, 'iom-table');
    const asked: string[] = [];
    bench.addEventListener(PassportRequest.type, (event) => {
      if (!(event instanceof PassportRequest)) return;
      const { quantity, option, month } = event;
      asked.push([quantity, option, month].join(' '));
    });
    expect(table.shadowRoot!.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1);
    const [first] = table.shadowRoot!.querySelectorAll<HTMLElement>('td button');
    first!.focus();
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}{ArrowRight}{Enter}');
    const cells = standInView.coverageTable().rows;
    expect(asked).toEqual(
      [cells[0]![1], cells[1]![1], cells[1]!.slice(2).find((cell) => typeof cell === 'object')].map(
        (cell) => {
          if (typeof cell !== 'object') throw new Error('no number there');
          return [cell.quantity, cell.option, cell.month].join(' ');
        },
      ),
    );
  });

  it('lets the number of each option be asked about, without choosing it', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const list = inside(bench, 'iom-option-list');
    const asked: (string | undefined)[] = [];
    let chosen = 0;
    bench.addEventListener(PassportRequest.type, (event) => {
      if (event instanceof PassportRequest) asked.push(event.option);
    });
    bench.addEventListener(OptionChoice.type, () => chosen++);
    for (const each of list.shadowRoot!.querySelectorAll('iom-explain')) inside(each, 'button').click();
    expect(asked).toEqual(standInView.options.map(({ id }) => id));
    expect(chosen).toBe(0);
  });
});

describe('the focus', () => {
  it('goes on to the next decision when one is removed, and to the button for a new one after the last', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    const [first, second] = standInView.decisions;
    const held = (): Element | null => bench.shadowRoot!.activeElement;
    inside(inside(bench, 'iom-decision-card'), '.bin').focus();
    bench.view = { ...standInView, decisions: [second!] };
    await drawn(bench);
    expect(held()).toBe(inside(bench, 'iom-decision-card'));
    expect(first!.decision.id).not.toBe(second!.decision.id);
    bench.view = { ...standInView, decisions: [] };
    await drawn(bench);
    expect(held()?.className).toBe('add');
  });
});
