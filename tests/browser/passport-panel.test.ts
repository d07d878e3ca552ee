import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import gwentText from '../../scenarios/gwent-2013-14.iom.json?raw';
import { evidenceRow } from '../../src/model/evidence/evidence-table.ts';
import { parseScenario } from '../../src/scenario/parse-scenario-text.ts';
import { Passports } from '../../src/study/passport.ts';
import { ExplainNumber } from '../../src/ui/elements/explain.ts';
import '../../src/ui/passport/passport-panel.ts';
import {
  PassportClosed,
  type LoadPassport,
  type PassportPanel,
} from '../../src/ui/passport/passport-panel.ts';
import { GoTo } from '../../src/ui/events/pages.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const read = parseScenario(gwentText);
if (!read.ok) throw new Error('The scenario does not open.');
const scenario = read.value;
const passports = new Passports(evidenceRow);
const load: LoadPassport = (quantity, option, month) => {
  const made = passports.passport(scenario, { quantity, option, month, saved: scenario });
  return Promise.resolve(made.ok ? { ok: true, value: { scenario, of: made.value } } : made);
};
const option = scenario.options[1]!.id;
const police = { quantity: 'shortfall_posts.police', option, month: '2016-03' };

async function opened(asked = police): Promise<{ panel: PassportPanel; explain: HTMLElement }> {
  const explain = await mount('iom-explain', { quantity: asked.quantity, textContent: '0.5 posts' });
  explain.focus();
  const panel = await mount('iom-passport-panel', { load });
  await panel.open(asked, explain);
  await drawn(panel);
  return { panel, explain };
}

const text = (panel: HTMLElement): string => inside(panel, '.panel').textContent.replace(/\s+/g, ' ');
const parts = (panel: HTMLElement): HTMLButtonElement[] => [
  ...panel.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.part'),
];
const press = async (panel: HTMLElement, name: string): Promise<void> => {
  const found = parts(panel).find((each) => each.textContent.includes(name));
  if (!found)
    throw new Error(
      `no part ${name}: ${parts(panel)
        .map((each) => each.textContent)
        .join(' | ')}`,
    );
  found.click();
  await drawn(panel);
  await drawn(panel);
};

describe('iom-explain', () => {
  it('is a button named by its text and what it does, and asks', async () => {
    const explain = await mount('iom-explain', { quantity: 'coverage.red', textContent: '69%' });
    const heard: ExplainNumber[] = [];
    document.body.addEventListener(
      ExplainNumber.type,
      (event) => event instanceof ExplainNumber && heard.push(event),
      { once: true },
    );
    const button = inside<HTMLButtonElement>(explain, 'button');
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    button.click();
    expect(heard[0]).toMatchObject({ quantity: 'coverage.red' });
    expect(heard[0]).not.toHaveProperty('option');
    await expectAccessible(explain);
  });

  it('moves no line of text', async () => {
    const plain = document.createElement('p');
    plain.textContent = 'Short of 3 posts';
    const asked = document.createElement('p');
    asked.innerHTML = 'Short of <iom-explain quantity="x">3 posts</iom-explain>';
    document.body.append(plain, asked);
    await drawn(asked);
    expect(asked.getBoundingClientRect().height).toBeCloseTo(plain.getBoundingClientRect().height, 0);
  });
});

describe('iom-passport-panel', () => {
  it('shows the number, its equation with names and with values, and what it is made of', async () => {
    const { panel } = await opened();
    expect(inside(panel, 'h3').textContent).toBe('Posts short: Police offender management');
    expect(panel.shadowRoot!.activeElement).toBe(inside(panel, 'h3'));
    expect(text(panel)).toContain('Half of IOM’s ex-DIP money to other priorities, March 2016, central run');
    // Half above and half below is true of what is put in, and of no result.
    expect(text(panel)).toContain('What comes out need not be.');
    expect(text(panel)).not.toContain('half of the futures have more of it');
    expect(text(panel)).not.toMatch(/likely value|middle of [\d,]+ futures/);
    await expect
      .poll(() =>
        [...panel.shadowRoot!.querySelectorAll('iom-math')].map(
          (math) => math.shadowRoot!.querySelectorAll('math').length,
        ),
      )
      .toEqual([1, 1]);
    expect(parts(panel).map((part) => part.querySelector('b')!.textContent)).toEqual([
      'Work of Police offender management',
      'Capacity of Police offender management',
    ]);
    expect(text(panel)).toContain('Made with 1,000 futures, seed');
  });

  it('goes down to the ground and back up, and Escape gives the focus back', async () => {
    const { panel, explain } = await opened();
    await press(panel, 'Capacity of Police');
    await press(panel, 'Posts at work on IOM: Police constables');
    await press(panel, 'Time lost to other duties: Police constables');
    expect(text(panel)).toContain('5% to 30%, likely 15%');
    expect(inside(panel, '.ground iom-evidence-chip').shadowRoot!.textContent).toContain(
      'Planning assumption',
    );
    const gone: GoTo[] = [];
    panel.addEventListener(GoTo.type, (event) => event instanceof GoTo && gone.push(event));
    inside(panel, '.ground .quiet').click();
    expect(gone.map(({ page, show }) => [page, show])).toEqual([['assumptions', 'abstraction.constable']]);

    panel.shadowRoot!.querySelectorAll<HTMLElement>('nav button')[1]!.click();
    await drawn(panel);
    expect(inside(panel, 'h3').textContent).toBe('Capacity of Police offender management');
    expect(text(panel)).toContain('more that add nothing here');

    let closed: boolean | undefined;
    panel.addEventListener(PassportClosed.type, (event) => {
      if (event instanceof PassportClosed) closed = event.returned;
    });
    inside(panel, '.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await drawn(panel);
    expect(panel.shadowRoot!.querySelector('.panel')).toBeNull();
    expect(closed).toBe(true);
    expect(document.activeElement).toBe(explain);
  });

  it('is worked by keys alone', async () => {
    const panel = await mount('iom-passport-panel', { load });
    const explain = await mount('iom-explain', { quantity: police.quantity, textContent: '0.5 posts' });
    explain.addEventListener(ExplainNumber.type, () => void panel.open(police, explain));
    explain.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => panel.shadowRoot!.activeElement?.localName).toBe('h3');
    await userEvent.keyboard('{Tab}');
    expect(panel.shadowRoot!.activeElement).toBe(parts(panel)[0]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => inside(panel, 'h3').textContent).toBe('Capacity of Police offender management');
    await expect.poll(() => panel.shadowRoot!.activeElement?.localName).toBe('h3');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.poll(() => inside(panel, 'h3').textContent).toBe('Posts short: Police offender management');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(explain);
  });

  it('the focus goes to what held the number when the number itself is gone, and is never under the panel', async () => {
    const { panel, explain } = await opened();
    const holder = document.createElement('section');
    explain.replaceWith(holder);
    holder.append(explain);
    await panel.open(police, explain);
    explain.remove();
    panel.close();
    expect(document.activeElement).toBe(holder);

    const under = document.createElement('button');
    under.textContent = 'Under';
    under.style.cssText = 'position: fixed; right: 20px; top: 50%';
    const beside = document.createElement('button');
    beside.textContent = 'Beside';
    beside.style.cssText = 'position: fixed; left: 0; top: 50%';
    document.body.append(under, beside);
    await panel.open(police, beside);
    await drawn(panel);
    const width = inside(panel, '.panel').getBoundingClientRect().left;
    if (width > 60) {
      beside.focus();
      expect(panel.isOpen).toBe(true);
    }
    under.focus();
    expect(panel.isOpen).toBe(false);
    expect(document.activeElement).toBe(under);
  });

  it('a published figure has its source, a decision what it does', async () => {
    const { panel } = await opened({ ...police, quantity: 'unit_cost_at_start.constable' });
    expect(inside(panel, '.ground iom-evidence-chip').shadowRoot!.textContent).toContain('Published');
    expect(inside(panel, '.ground a').getAttribute('href')).toMatch(/^https?:/);
    await panel.open({ ...police, quantity: 'programme_cost' });
    await drawn(panel);
    expect(text(panel)).toMatch(/£[\d,]+ a month That is £[\d,]+ a year\./);
    await panel.open({ ...police, quantity: 'iom_share.ex_dip' });
    await drawn(panel);
    expect(text(panel)).toMatch(/To 50% of the level before, from April 2013, reached over 3 months\./);
    expect(text(panel)).toContain('what decisions leave of it'.replace('what', 'What'));
  });

  it('says in a sentence what cannot be looked up', async () => {
    const { panel } = await opened({ ...police, quantity: 'no_such_thing' });
    expect(inside(panel, '[role=alert]').textContent).toContain(
      'There is no number called "no_such_thing" here.',
    );
    panel.load = () => Promise.reject(new Error('gone'));
    await panel.refresh();
    await drawn(panel);
    expect(inside(panel, '[role=alert]').textContent).toContain('could not be looked up');
  });

  it.each(['light', 'dark'])('is accessible at every depth, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const { panel } = await opened();
    await expectAccessible(document.body);
    await press(panel, 'Capacity of Police');
    inside<HTMLDetailsElement>(panel, 'details').open = true;
    await expectAccessible(document.body);
    await panel.open({ ...police, quantity: 'unit_cost_at_start.constable' });
    await drawn(panel);
    await expectAccessible(document.body);
    await panel.open({ ...police, quantity: 'iom_share.ex_dip' });
    await drawn(panel);
    await expectAccessible(document.body);
    document.documentElement.style.colorScheme = '';
  });
});
