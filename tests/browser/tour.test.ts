import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TourEnded, type TourStop } from '../../src/ui/guide/tour.ts';
import { TOUR_STEPS } from '../../src/words/en/tour-steps.ts';
import { expectAccessible } from './axe.ts';
import { drawn, inside, mount } from './mount.ts';

const shown = (tour: HTMLElement): string => inside(tour, 'h2').textContent;

/** A page with a button for each step, and the tour over it. */
async function started(missing: readonly string[] = []) {
  const targets = new Map<string, HTMLButtonElement>(
    TOUR_STEPS.map(({ id }, i) => {
      const button = document.createElement('button');
      button.textContent = id;
      button.style.cssText = `position:absolute; left:${40 + i * 60}px; top:${60 + i * 40}px; width:90px; height:40px`;
      document.body.append(button);
      return [id, button];
    }),
  );
  for (const id of missing) targets.get(id)?.remove();
  const stops = TOUR_STEPS.map((step): TourStop => ({
    ...step,
    find: () => (missing.includes(step.id) ? undefined : targets.get(step.id)),
  }));
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  const tour = await mount('iom-tour', { stops });
  const ended: boolean[] = [];
  tour.addEventListener(TourEnded.type, (event) => event instanceof TourEnded && ended.push(event.finished));
  await tour.start(opener);
  await drawn(tour);
  return { tour, targets, opener, ended };
}

describe('iom-tour', () => {
  beforeEach(() => page.viewport(1280, 720));

  for (const scheme of ['light', 'dark'])
    it(`stands beside what it talks about and leaves the page as usable as ever, in the ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const { tour, targets } = await started();
      for (const step of TOUR_STEPS) {
        expect(shown(tour)).toBe(step.title);
        await expectAccessible(tour);
        const card = inside(tour, '.card').getBoundingClientRect();
        const target = targets.get(step.id)!.getBoundingClientRect();
        const apart =
          card.left >= target.right ||
          card.right <= target.left ||
          card.top >= target.bottom ||
          card.bottom <= target.top;
        expect(apart, step.id).toBe(true);
        expect(
          card.right <= innerWidth && card.bottom <= innerHeight && card.left >= 0 && card.top >= 0,
        ).toBe(true);
        inside(tour, '.next').click();
        await drawn(tour);
      }
      expect(tour.isOpen).toBe(false);
      document.documentElement.style.colorScheme = '';
    });

  it('is gone through by keys alone: on, back, to the place and out, with the focus given back', async () => {
    const { tour, targets, opener, ended } = await started();
    const held = (): Element | null => tour.shadowRoot!.activeElement;
    expect(held()).toBe(inside(tour, '.card'));
    inside(tour, '.next').focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await drawn(tour);
    expect(shown(tour)).toBe(TOUR_STEPS[2]!.title);
    expect(held()).toBe(inside(tour, '.next'));
    inside(tour, '.there').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(targets.get('switch'));
    tour.takeFocus();
    expect(held()).toBe(inside(tour, '.card'));
    inside(tour, '.back').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(tour);
    expect(shown(tour)).toBe(TOUR_STEPS[1]!.title);
    await userEvent.keyboard('{Escape}');
    await drawn(tour);
    expect(tour.isOpen).toBe(false);
    expect(document.activeElement).toBe(opener);
    expect(ended).toEqual([false]);
  });

  it('passes over a task whose place is not on the page, and stays without one where there is nothing to do', async () => {
    const { tour } = await started(['chart', 'switch', 'drag']);
    inside(tour, '.next').click();
    await drawn(tour);
    expect(shown(tour)).toBe(TOUR_STEPS[1]!.title);
    expect(inside(tour, '.ring').hidden).toBe(true);
    inside(tour, '.next').click();
    await drawn(tour);
    expect(shown(tour)).toBe(TOUR_STEPS.find(({ id }) => id === 'short')!.title);
  });

  it('can be done again', async () => {
    const { tour, opener } = await started();
    tour.end();
    await tour.start(opener);
    await drawn(tour);
    expect(shown(tour)).toBe(TOUR_STEPS[0]!.title);
  });

  it('is docked at the bottom of a phone', async () => {
    await page.viewport(390, 844);
    const { tour } = await started();
    const card = inside(tour, '.card').getBoundingClientRect();
    expect([card.left, card.right, card.bottom]).toEqual([0, 390, 844]);
    await expectAccessible(tour);
  });
});

describe('a step with something to do', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('goes on by itself when it was done, after a moment to look, and leaves the focus where it is', async () => {
    const { tour, targets } = await started();
    inside(tour, '.next').click();
    await tour.updateComplete;
    inside(tour, '.next').click();
    await tour.updateComplete;
    targets.get('switch')!.focus();
    tour.done = new Set(['switch']);
    await tour.updateComplete;
    expect(inside(tour, '.task').textContent).toContain(TOUR_STEPS[2]!.done);
    expect(shown(tour)).toBe(TOUR_STEPS[2]!.title);
    vi.advanceTimersByTime(5000);
    await tour.updateComplete;
    expect(shown(tour)).toBe(TOUR_STEPS[3]!.title);
    expect(document.activeElement).toBe(targets.get('switch'));
  });

  it('that was done before is shown all the same', async () => {
    const { tour } = await started();
    tour.done = new Set(['switch']);
    inside(tour, '.next').click();
    await tour.updateComplete;
    inside(tour, '.next').click();
    await tour.updateComplete;
    expect(inside(tour, '.task').textContent).toContain(TOUR_STEPS[2]!.task);
    vi.advanceTimersByTime(5000);
    await tour.updateComplete;
    expect(shown(tour)).toBe(TOUR_STEPS[2]!.title);
  });
});
