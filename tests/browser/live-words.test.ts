import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../src/ui/elements/live-words.ts';
import { expectAccessible } from './axe.ts';
import { inside } from './mount.ts';

type Words = HTMLElementTagNameMap['iom-live-words'];

/** What a live region has said, one after the other. */
async function listening(
  text: string,
): Promise<{ words: Words; said: string[]; set: (to: Partial<Words>) => Promise<void> }> {
  const words = document.createElement('iom-live-words');
  Object.assign(words, { text, settled: true });
  document.body.append(words);
  await words.updateComplete;
  const said: string[] = [];
  const region = inside(words, '[role=status]');
  new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  const set = async (to: Partial<Words>): Promise<void> => {
    Object.assign(words, to);
    await words.updateComplete;
    await Promise.resolve();
  };
  return { words, said, set };
}

describe('iom-live-words', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('says nothing on arrival, then what is new, once', async () => {
    const { said, set } = await listening('77 of 100');
    expect(said).toEqual([]);
    vi.advanceTimersByTime(5000);
    await set({ text: '53 of 100' });
    await set({ settled: false });
    await set({ settled: true });
    expect(said).toEqual(['53 of 100']);
  });

  it('keeps quiet through a drag, and says where it ended', async () => {
    const { said, set } = await listening('77 of 100');
    for (let share = 76; share > 50; share--) {
      vi.advanceTimersByTime(200);
      await set({ text: `${share} of 100`, settled: false });
    }
    expect(said).toEqual([]);
    await set({ settled: true });
    expect(said).toEqual(['51 of 100']);
  });

  it('speaks at most once a second, and of many quick changes only the last', async () => {
    const { words, said, set } = await listening('77 of 100');
    vi.advanceTimersByTime(5000);
    for (let share = 76; share > 70; share--) {
      vi.advanceTimersByTime(100);
      await set({ text: `${share} of 100` });
    }
    expect(said).toEqual(['76 of 100']);
    vi.advanceTimersByTime(1000);
    await words.updateComplete;
    await Promise.resolve();
    expect(said).toEqual(['76 of 100', '71 of 100']);
  });

  it('takes as read what comes with another month', async () => {
    const { said, set } = await listening('In April, 77');
    vi.advanceTimersByTime(5000);
    await set({ text: 'In May, 76', about: '2014-05' });
    expect(said).toEqual([]);
    await set({ text: 'In May, 70' });
    expect(said).toEqual(['In May, 70']);
  });

  it('leaves nothing there about the month before, for those who read line by line', async () => {
    const { words, set } = await listening('In April, 77');
    vi.advanceTimersByTime(5000);
    await set({ text: 'In April, 53' });
    expect(inside(words, '[role=status]').textContent.trim()).toBe('In April, 53');
    await set({ text: 'In May, 76', about: '2014-05' });
    expect(inside(words, '[role=status]').textContent.trim()).toBe('');
  });

  it('is nothing that axe finds fault with', async () => {
    vi.useRealTimers();
    const { words } = await listening('77 of 100');
    await expectAccessible(words);
  });
});
