import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GlossaryRequest } from '../../src/ui/events/glossary-request.ts';
import { ExplainNumber } from '../../src/ui/elements/explain.ts';
import '../../src/ui/shell/dialogs.ts';
import '../../src/ui/workbench/workbench.ts';
import '../../src/ui/decisions/decision-card.ts';
import { DecisionEdit } from '../../src/ui/events/decision-edit.ts';
import { OptionChoice } from '../../src/ui/decisions/option-list.ts';
import { OptionEdit } from '../../src/ui/events/option-edit.ts';
import '../../src/ui/decisions/option-tools.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';
import { plain } from '../../src/words/pieces.ts';
import { standInView } from './stand-in-view.ts';

const next = <E extends Event>(element: HTMLElement, name: string): Promise<E> =>
  new Promise((done) => element.addEventListener(name, (e) => done(e as E), { once: true }));

describe('iom-workbench', () => {
  it('shows headline, options, decisions, grid and meaning, with nothing for axe to find', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    expect(inside(bench, 'h1').textContent).toBe(plain(standInView.headline));
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

  it.each([true, false])(
    'leads to what the words mean, whether a tour is offered (%s) or not',
    async (offersTour) => {
      const bench = await mount('iom-workbench', { view: { ...standInView, offersTour } });
      const asked = next<GlossaryRequest>(bench, GlossaryRequest.type);
      const buttons = [...bench.shadowRoot!.querySelectorAll<HTMLElement>('.invitation button')];
      expect(buttons).toHaveLength(offersTour ? 2 : 1);
      await userEvent.click(buttons.find((each) => each.textContent.trim() === 'What the words mean')!);
      expect((await asked).word).toBe('');
    },
  );

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
        if (event instanceof OptionEdit && event.what === what) bench.view = made;
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
        const message = 'There are enough.';
        if (event instanceof OptionEdit) event.problems = [{ code: 'edit/too-many', path: [], message }];
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
    bench.addEventListener(ExplainNumber.type, (event) => {
      if (!(event instanceof ExplainNumber)) return;
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
    bench.addEventListener(ExplainNumber.type, (event) => {
      if (event instanceof ExplainNumber) asked.push(event.option);
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

describe('what happens anyway', () => {
  const [first] = standInView.decisions;
  const { to: _, ...grant } = first!.decision;
  const anyway = ['A', 'B', 'C'].map((letter) => ({
    change: { ...grant, id: `anyway_${letter}`, name: `Grant ${letter} ends` },
    letter,
    source: 'the settlement',
    lever: first!.lever,
  }));
  const view = { ...standInView, anyway };
  const card = (bench: HTMLElement, letter: string): HTMLElement =>
    inside(bench, `iom-decision-card[anyway=${letter}]`);

  it('is listed under every option with what it does and when, and has nothing for axe to find', async () => {
    const bench = await mount('iom-workbench', { view: standInView });
    expect(bench.shadowRoot!.textContent).not.toContain('What happens anyway');
    bench.view = view;
    await drawn(bench);
    const section = inside(bench, 'section[aria-labelledby=anyway]');
    expect(section.textContent).toContain('Under every option, the first included.');
    expect(section.querySelectorAll('iom-decision-card')).toHaveLength(3);
    const { shadowRoot } = card(bench, 'B');
    expect(shadowRoot!.textContent).toMatch(/^\s*B\s/);
    expect(shadowRoot!.textContent).toContain(first!.lever.name);
    expect(shadowRoot!.textContent).toMatch(/of today’s level, from \w{3} \d{4}/);
    inside(card(bench, 'B'), '[aria-expanded=false]').click();
    await drawn(card(bench, 'B'));
    expect(shadowRoot!.textContent).toContain('the settlement');
    for (const none of ['#to', '.sentence', '[title=Copy]', '[title="Move up"]'])
      expect(shadowRoot!.querySelector(none)).toBeNull();
    await expectAccessible(bench);
    bench.view = {
      ...view,
      anyway: anyway.map((each) => ({ ...each, change: { ...each.change, on: false } })),
    };
    await drawn(bench);
    expect(card(bench, 'A').shadowRoot!.textContent).toContain('(off)');
    await expectAccessible(bench);
  });

  it('is switched off by a key and removed, each said to be of what happens anyway', async () => {
    const bench = await mount('iom-workbench', { view });
    const off = next<DecisionEdit>(bench, DecisionEdit.type);
    inside(card(bench, 'B'), '.switch').focus();
    await userEvent.keyboard(' ');
    expect(await off).toMatchObject({ decision: 'anyway_B', change: { on: false }, anyway: true });
    const removed = next<DecisionEdit>(bench, DecisionEdit.type);
    inside(card(bench, 'B'), '.bin').focus();
    await userEvent.keyboard('{Enter}');
    expect(await removed).toMatchObject({ decision: 'anyway_B', change: 'remove', anyway: true });
    bench.view = { ...view, anyway: anyway.filter(({ letter }) => letter !== 'B') };
    await drawn(bench);
    expect(bench.shadowRoot!.activeElement).toBe(card(bench, 'C'));
    const own = next<DecisionEdit>(bench, DecisionEdit.type);
    inside(inside(bench, 'iom-decision-card:not([anyway])'), '.bin').click();
    expect(await own).toMatchObject({ decision: first!.decision.id, anyway: false });
  });

  it('has the focus at the first of those that were just added, whichever tab was open', async () => {
    const bench = await mount('iom-workbench', { view });
    inside(bench, '#tab-today').click();
    await drawn(bench);
    expect(bench.focusNewest(2)).toBe(true);
    await expect
      .poll(() => bench.shadowRoot!.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'))
      .toBe('Name of what happens anyway');
    expect(bench.shadowRoot!.activeElement).toBe(card(bench, 'B'));
    expect(bench.focusNewest()).toBe(true);
    expect(bench.shadowRoot!.activeElement?.hasAttribute('anyway')).toBe(false);
  });
});
