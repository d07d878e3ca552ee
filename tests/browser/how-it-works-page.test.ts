import { stepSaid } from '../unit/state/step-said.ts';
import { describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { iomModel } from '../../src/model/iom-model.ts';
import { titleOf } from '../../src/words/en/model/titles.ts';
import { ExplainNumber } from '../../src/ui/elements/explain.ts';
import type { EquationEditor } from '../../src/ui/how-it-works/equation-editor.ts';
import type { EquationRowElement } from '../../src/ui/how-it-works/equation-row.ts';
import type { ModelMapElement } from '../../src/ui/how-it-works/model-map.ts';
import { GoTo } from '../../src/ui/events/pages.ts';
import { expectAccessible } from './axe.ts';
import { liveHowItWorks, type LiveModel } from './live-how-it-works.ts';
import { drawn, inside } from './mount.ts';

async function opened(width = 1280, height = 720): Promise<LiveModel> {
  await screen.viewport(width, height);
  const live = await liveHowItWorks();
  await expect.poll(() => live.page.shadowRoot!.querySelector('iom-model-map')).not.toBeNull();
  await drawn(live.page);
  return live;
}

const mapOf = ({ page }: LiveModel): ModelMapElement => inside<ModelMapElement>(page, 'iom-model-map');
const nodeOf = (live: LiveModel, name: string): HTMLElement => inside(mapOf(live), `[data-name="${name}"]`);
const nodes = (live: LiveModel): string[] =>
  [...mapOf(live).shadowRoot!.querySelectorAll<HTMLElement>('.node')].map(({ dataset }) => dataset['name']!);
const rowOf = async (live: LiveModel, name: string): Promise<EquationRowElement> => {
  await live.page.reveal(name);
  await drawn(live.page);
  return inside<EquationRowElement>(live.page, `iom-equation-row[data-name="${name}"]`);
};
const button = (root: ShadowRoot, words: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent.includes(words));
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
const checks = (element: HTMLElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-check]') ?? [])].map((each) =>
    `${each.dataset['check']!} ${each.className}`.trim(),
  );

async function editorOf(live: LiveModel, name: string): Promise<EquationEditor> {
  const row = await rowOf(live, name);
  if (!row.shadowRoot!.querySelector('iom-equation-editor')) button(row.shadowRoot!, 'Change it').click();
  await drawn(row);
  return inside<EquationEditor>(row, 'iom-equation-editor');
}

async function type(editor: EquationEditor, text: string): Promise<void> {
  const field = inside<HTMLTextAreaElement>(editor, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await drawn(editor);
  await expect.poll(() => inside(editor, '#about').textContent.includes('Reading it')).toBe(false);
}

describe('iom-how-it-works-page', () => {
  it('tells the chain in two paragraphs, the version, what is left out, and that reality is stood', async () => {
    const { page } = await opened();
    expect(page.shadowRoot!.querySelectorAll('.account p')).toHaveLength(2);
    expect(inside(page, '.sub').textContent).toContain(`Model version ${iomModel.version}`);
    expect(page.shadowRoot!.querySelectorAll('.left-out dt').length).toBeGreaterThan(5);
    const list = inside(page, 'iom-reality-list');
    await expect.poll(() => checks(list).length).toBeGreaterThan(6);
    expect(checks(list).filter((each) => each.endsWith('not'))).toEqual([]);
    expect(inside(list, '.count').textContent).toContain('checks hold');
  });

  it('has nothing for axe to find, light and dark, with an equation unfolded and being changed', async () => {
    const live = await opened();
    const row = await rowOf(live, 'filled_own');
    button(row.shadowRoot!, 'Where it comes from').click();
    const editor = await editorOf(live, 'filled_own');
    await expectAccessible(live.page);
    await type(editor, 'wanted_own[rol] *');
    await expectAccessible(live.page);
    await type(editor, 'wanted_own[role] * 0.5');
    document.documentElement.style.colorScheme = 'dark';
    await expectAccessible(live.page);
    document.documentElement.style.colorScheme = '';
  });

  it('keys go along the arrows of the map, one stop of the tab key, the focus on what is chosen', async () => {
    const live = await opened();
    const stops = [...mapOf(live).shadowRoot!.querySelectorAll('.node[tabindex="0"]')];
    expect(stops).toHaveLength(1);
    nodeOf(live, 'caseload_coverage').focus();
    const press = async (key: string): Promise<string> => {
      const at = mapOf(live).shadowRoot!.activeElement as HTMLElement;
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await drawn(live.page);
      await drawn(mapOf(live));
      const now = mapOf(live).shadowRoot!.activeElement as HTMLElement;
      expect(now.getAttribute('aria-pressed')).toBe('true');
      return now.dataset['name']!;
    };
    expect(['coverage', 'community']).toContain(await press('ArrowLeft'));
    await press('End');
    expect(await press('Home')).toBe('annual_funding');
    // To the right lies what is made of it, whichever of them is nearest.
    const next = await press('ArrowRight');
    const made = iomModel.equations.find(({ name }) => name === next)!;
    expect(inside(live.page, '.chosen h3').textContent).toBe(titleOf(made.name));
    expect(mapOf(live).shadowRoot!.querySelectorAll('.node.down').length).toBeGreaterThan(0);
    expect(nodeOf(live, 'annual_funding').className).toContain('up');
  });

  it('unfolds a section to every equation of it, and follows from name to name', async () => {
    const live = await opened();
    const money = iomModel.equations.filter(({ section }) => section === 'money');
    const before = nodes(live);
    expect(before).not.toContain('bought_posts');
    inside(mapOf(live), '[aria-label^="Show all"][aria-label$="Money and posts"]').click();
    await drawn(mapOf(live));
    expect(nodes(live)).toEqual(expect.arrayContaining(money.map(({ name }) => name)));
    button(live.page.shadowRoot!, 'Coverage of a tier').click();
    await drawn(live.page);
    expect(inside(live.page, '.chosen h3').textContent).toBe('Coverage of a tier');
    // What is folded away is unfolded when it is chosen.
    button(live.page.shadowRoot!, 'Coverage by the weakest strand').click();
    await drawn(live.page);
    await drawn(mapOf(live));
    expect(nodes(live)).toContain('weakest');
  });

  it('finds equations, and says so when there are none', async () => {
    const { page } = await opened();
    const search = async (text: string): Promise<void> => {
      const input = inside<HTMLInputElement>(page, 'input[type=search]');
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await drawn(page);
    };
    await search('break-even');
    expect(page.shadowRoot!.querySelectorAll('iom-equation-row')).toHaveLength(4);
    await search('zebra');
    expect(inside(page, '.nothing').textContent).toContain('No equation has these words');
  });

  it('judges an equation while it is typed; what is wrong stays typed and touches nothing', async () => {
    const live = await opened();
    const before = live.document.state.scenario;
    const editor = await editorOf(live, 'coverage');
    const field = inside<HTMLTextAreaElement>(editor, 'textarea');
    const use = button(editor.shadowRoot!, 'Use this equation');
    for (const [text, said] of [
      ['weakest_link * (weakest[tier]', ''],
      ['weakest_lnk * weakest[tier]', 'weakest_link'],
      ['community[tier]', 'community[tier]'],
      ['', 'empty'],
    ] as const) {
      await type(editor, text);
      expect(field.getAttribute('aria-invalid'), text).toBe('true');
      expect(inside(editor, '#about').textContent).toContain(said);
      expect(field.value).toBe(text);
      expect(use.disabled).toBe(true);
    }
    await live.show();
    expect(field.value).toBe('');
    expect(live.document.state.scenario).toBe(before);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await drawn(editor);
    expect(field.value).toContain('weakest_link * weakest[tier]');
  });

  it('tries an edit against reality, takes it as one step, marks it everywhere, and puts it back', async () => {
    const live = await opened();
    const list = inside(live.page, 'iom-reality-list');
    await expect.poll(() => checks(list).length).toBeGreaterThan(6);
    const editor = await editorOf(live, 'pro_rata');
    await type(editor, 'total_workload[strand] > 0 ? capacity[strand] / total_workload[strand] * 3 : 1');
    const tried = () => editor.shadowRoot!.querySelector<HTMLElement>('iom-reality-list');
    await expect.poll(() => (tried() ? checks(tried()!) : [])).toContain('bounded not');
    expect(inside(tried()!, '.found').textContent).toMatch(/ is \d.*% in \w+ \d{4}/);
    // Only tried so far.
    expect(checks(list)).toContain('bounded');
    const steps = live.document.state.history.steps.length;
    button(editor.shadowRoot!, 'Use this equation').click();
    expect(live.document.state.history.steps).toHaveLength(steps + 1);
    expect(stepSaid(live.document)).toBe('Changed the equation of “Coverage if all share alike”');
    await live.show();
    await expect.poll(() => checks(list)).toContain('bounded not');
    const row = await rowOf(live, 'pro_rata');
    await expect.poll(() => row.shadowRoot!.querySelector('.edited')).not.toBeNull();
    expect(inside(live.page, '.sub').textContent).toContain('1 changed for this scenario');
    expect(inside(live.page, '.group .edited').textContent).toContain('1 changed');
    await expectAccessible(live.page);
    button(inside(row, 'iom-equation-editor').shadowRoot!, 'Back to the model’s own').click();
    await live.show();
    expect(live.document.state.scenario.equations).toEqual({});
    await expect.poll(() => row.shadowRoot!.querySelector('.edited')).toBeNull();
    await expect.poll(() => checks(list).filter((each) => each.endsWith('not'))).toEqual([]);
    live.document.undo();
    await live.show();
    await expect.poll(() => row.shadowRoot!.querySelector('.edited')).not.toBeNull();
  });

  it('leads to an assumption on its page, and to the passport of a number', async () => {
    const live = await opened();
    let went: GoTo | undefined;
    live.page.addEventListener(GoTo.type, (event) => {
      if (event instanceof GoTo) went = event;
    });
    const row = await rowOf(live, 'effective_posts');
    button(row.shadowRoot!, 'Where it comes from').click();
    await drawn(row);
    inside(row, 'button.assumption').click();
    expect(went).toMatchObject({ page: 'assumptions' });
    expect(went!.show).toMatch(/^abstraction\./);
    const levers = await rowOf(live, 'iom_funding');
    button(levers.shadowRoot!, 'Where it comes from').click();
    await drawn(levers);
    inside(levers, 'button.lever').click();
    await drawn(live.page);
    await expect
      .poll(() => (mapOf(live).shadowRoot!.activeElement as HTMLElement | null)?.dataset['name'])
      .toBe('annual_funding');
    live.page.view = { ...live.page.view!, values: { caseload_coverage: '54%' } };
    let asked = '';
    live.page.addEventListener(ExplainNumber.type, (event) => {
      if (event instanceof ExplainNumber) asked = event.quantity;
    });
    const headline = await rowOf(live, 'caseload_coverage');
    inside(inside(headline, 'iom-explain'), 'button').click();
    expect(asked).toBe('caseload_coverage');
  });

  it.each([320, 390])(
    '%i pixels wide it shows the list in place of the map, and nothing is cut off',
    async (width) => {
      const live = await opened(width, 844);
      expect(getComputedStyle(mapOf(live)).display).toBe('none');
      expect(inside(live.page, '.narrow-only').checkVisibility()).toBe(true);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      button(live.page.shadowRoot!, 'Coverage of a tier').click();
      await drawn(live.page);
      expect(inside(live.page, '.chosen h3').textContent).toBe('Coverage of a tier');
      await editorOf(live, 'coverage');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      await expectAccessible(live.page);
      await screen.viewport(1280, 720);
    },
  );
});
