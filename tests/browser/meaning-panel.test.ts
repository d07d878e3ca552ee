import { describe, expect, it } from 'vitest';
import '../../src/ui/elements/help-term.ts';
import { ExplainNumber } from '../../src/ui/elements/explain.ts';
import '../../src/ui/results/meaning-panel.ts';
import type { Meaning } from '../../src/words/meaning.ts';
import { expectAccessible } from './axe.ts';
import { inside, mount } from './mount.ts';

const meanings: readonly Meaning[] = [
  {
    figure: '39 people',
    change: '5 fewer',
    tone: 'worse',
    words: 'can be managed',
    quantity: 'covered_cases',
    ground: 'work',
  },
  {
    figure: '18 people',
    change: '5 more',
    tone: 'worse',
    words: 'are short of that',
    quantity: 'uncovered_cases',
    ground: 'work',
  },
  { figure: '1.3 posts', change: 'short', words: '0.5 in Police', ground: 'work' },
  {
    figure: '101 offences',
    change: 'a year to break even',
    words: 'IOM pays',
    quantity: 'break_even_offences',
    ground: 'crime',
    term: 'break-even',
  },
];
const shown = () =>
  mount('iom-meaning-panel', {
    meanings,
    months: ['2014-03', '2014-04'],
    month: '2014-04',
    assumed: new Set(['work'] as const),
  });

describe('iom-meaning-panel', () => {
  for (const scheme of ['light', 'dark'])
    it(`has figures that can be asked where they come from, in the ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const panel = await shown();
      await expectAccessible(panel);
      const asked: string[] = [];
      panel.addEventListener(
        ExplainNumber.type,
        (event) => event instanceof ExplainNumber && asked.push(event.quantity),
      );
      const figures = [...panel.shadowRoot!.querySelectorAll('iom-explain')];
      expect(figures.map((each) => each.textContent)).toEqual(['39 people', '18 people', '101 offences']);
      inside(figures[0]!, 'button').click();
      expect(asked).toEqual(['covered_cases']);
      document.documentElement.style.colorScheme = '';
    });

  it('marks the first figure on a ground that is assumed, and no other', async () => {
    const panel = await shown();
    const marked = [...panel.shadowRoot!.querySelectorAll('dl > div')].map(
      (each) => each.querySelector('.assumed') !== null,
    );
    expect(marked).toEqual([true, false, false, false]);
    expect(inside(panel, '.assumed').textContent).toContain('rests on a planning assumption');
  });

  it('has nothing to press that is smaller than 24 pixels', async () => {
    const panel = await shown();
    const targets = [...panel.shadowRoot!.querySelectorAll('iom-explain, iom-term')].map((each) =>
      inside(each as HTMLElement, 'button'),
    );
    expect(targets).toHaveLength(4);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});
