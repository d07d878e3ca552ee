import { describe, expect, it } from 'vitest';
import { printTex, texText } from '../../src/language/print-tex.ts';
import { texWords } from '../../src/words/en/model/tex-words.ts';
import '../../src/ui/elements/evidence-chip.ts';
import '../../src/ui/elements/math-view.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const mathsOf = (element: HTMLElement): number => element.shadowRoot!.querySelectorAll('math').length;

describe('iom-math', () => {
  it('draws mathematics, is heard as its words, and takes a new equation', async () => {
    const view = await mount('iom-math', {
      tex: `${texText('Posts short')} = 3`,
      label: 'Posts short is 3.',
    });
    await expect.poll(() => mathsOf(view)).toBe(1);
    await drawn(view);
    const scroll = inside(view, '[role=math]');
    expect(scroll.getAttribute('aria-label')).toBe('Posts short is 3.');
    expect(scroll.hasAttribute('tabindex')).toBe(false);
    expect(inside(view, '.words').hidden).toBe(true);
    view.tex = '\\dfrac{14}{57}';
    await expect.poll(() => view.shadowRoot!.querySelectorAll('mfrac').length).toBe(1);
    await expectAccessible(view);
  });

  it('can be scrolled by keys where it is wider than its place', async () => {
    const view = await mount('iom-math', {
      tex: Array.from({ length: 30 }, () => texText('Work')).join(' + '),
      label: 'Much work.',
    });
    view.style.width = '200px';
    await expect.poll(() => inside(view, '[role=math]').getAttribute('tabindex')).toBe('0');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    await expectAccessible(view);
    view.tex = '1';
    await expect.poll(() => inside(view, '[role=math]').hasAttribute('tabindex')).toBe(false);
  });

  it('shows the words where the mathematics cannot be drawn', async () => {
    const view = await mount('iom-math', { tex: '\\frac{1', label: 'One over something.' });
    await expect.poll(() => inside(view, '.words').hidden).toBe(false);
    expect(inside(view, '.words').textContent).toBe('One over something.');
  });

  it('names are text, whatever is in them, and nothing in an equation is trusted', async () => {
    const name = '<img src=x onerror=alert(1)> \\href{javascript:alert(1)}{x} $&';
    const tex = printTex(
      { kind: 'reference', name: 'x', to: 'input', subscripts: [], when: 'now' },
      { name: () => texText(name), set: texText, words: texWords },
    );
    const view = await mount('iom-math', { tex, label: 'x' });
    await expect.poll(() => mathsOf(view)).toBe(1);
    expect(view.shadowRoot!.querySelector('img, a, script, [href]')).toBeNull();
    expect(inside(view, '.math').textContent.replace(/\u00a0/g, ' ')).toBe(name);
    view.tex = '\\href{javascript:alert(1)}{\\text{x}}';
    await expect.poll(() => inside(view, '.math').textContent).not.toContain('<img');
    expect(view.shadowRoot!.querySelector('[href]')).toBeNull();
  });
});

describe('iom-evidence-chip', () => {
  it.each(['light', 'dark'])('tells the three kinds apart by word and edge, %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const looks = new Set<string>();
    for (const kind of ['published', 'derived', 'planning assumption'] as const) {
      const chip = await mount('iom-evidence-chip', { kind });
      const { borderStyle, borderColor } = getComputedStyle(inside(chip, 'span'));
      looks.add(`${borderStyle} ${borderColor}`);
      expect(chip.shadowRoot!.textContent.toLowerCase()).toContain(kind);
    }
    expect(looks.size).toBe(3);
    await expectAccessible(document.body);
    document.documentElement.style.colorScheme = '';
  });
});
