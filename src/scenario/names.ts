import { LIMITS } from './limits.ts';
import type { TextFault } from './schema/fault.ts';

/** Anything but letters that take their place and show nothing, spaces, marks, and what the standard calls "other". */
const VISIBLE = /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Two names that fold to the same look or sound the same: case, spaces, wide and narrow letters, and what cannot be seen. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Z}\s\u2800]+/gu, ' ')
    .replace(/[\p{C}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]/gu, '')
    .replace(/ +/g, ' ')
    .trim();

/** What is wrong with a name or title that people are to read; `undefined` where nothing is. */
export function wrongWithName(name: string): TextFault | undefined {
  return name.trim() === '' ? { why: 'no-name' } : wrongWithLabel(name);
}

/** The same of a name that may be empty: who employs, who holds, who decides, where money goes. */
export function wrongWithLabel(name: string): TextFault | undefined {
  if (name.trim() !== '' && !VISIBLE.test(name)) return { why: 'invisible' };
  return isLongerThan(name, LIMITS.name) ? { why: 'long-name', most: LIMITS.name } : undefined;
}

/** The same of notes, a reason or a source. */
export const wrongWithText = (text: string): TextFault | undefined =>
  isLongerThan(text, LIMITS.text) ? { why: 'long-text', most: LIMITS.text } : undefined;

/** Characters as people count them: one that takes two code units is one. */
const isLongerThan = (text: string, most: number): boolean =>
  text.length > most && Array.from(text).length > most;

/** `20000` as `20,000`. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** The name, or where another has it `name 2`, `name 3` …; never longer than a name may be. */
export function freeName(wanted: string, taken: readonly { readonly name: string }[]): string {
  const names = new Set(taken.map(({ name }) => foldName(name)));
  const cut = (end: string): string =>
    `${Array.from(wanted)
      .slice(0, LIMITS.name - end.length)
      .join('')
      .trimEnd()}${end}`;
  if (!names.has(foldName(wanted))) return cut('');
  for (let n = 2; ; n++) if (!names.has(foldName(cut(` ${n}`)))) return cut(` ${n}`);
}
