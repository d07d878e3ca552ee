import { addMonths, isMonth } from '../base/month.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Opened } from '../scenario/open-scenario.ts';
import type { AnyStudy, WordKind } from '../study/study.ts';
import type { ArgumentFault } from './problem-facts.ts';

/** What stands for a word of each kind; no kind without one is said. */
const SHAPES: Readonly<Record<WordKind, string | undefined>> = {
  option: 'ID',
  options: 'ID,…',
  month: 'YYYY-MM',
  quantity: 'NAME',
  quantities: 'NAME,…',
  count: 'N',
  text: 'TEXT',
  asItWas: undefined,
};

interface Word {
  /** The request's key. */
  readonly key: string;
  /** Without its hyphens: `output`. */
  readonly flag: string;
  readonly kind: WordKind;
  /** What is meant where it is not said is known: by the study, or as the page opens. */
  readonly optional: boolean;
}

function wordsOf({ words }: AnyStudy): readonly Word[] {
  return Object.entries(words).map(([key, said]) => {
    const kind = said.replace(/\?$/, '') as WordKind;
    const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { key, flag, kind, optional: kind !== said || kind === 'option' || kind === 'month' };
  });
}

/** The flags that say a study's request, as a reader of options takes them. */
export const flagsOf = (study: AnyStudy): Record<string, { type: 'string' }> =>
  Object.fromEntries(
    wordsOf(study)
      .filter(({ kind }) => SHAPES[kind] !== undefined)
      .map(({ flag }) => [flag, { type: 'string' as const }]),
  );

/** How a study is asked: `swings [--option ID] [--month YYYY-MM] --output NAME`. */
export const usageOf = (study: AnyStudy): string =>
  [
    study.name,
    ...wordsOf(study).flatMap(({ flag, kind, optional }) => {
      const shape = SHAPES[kind];
      if (shape === undefined) return [];
      return [optional ? `[--${flag} ${shape}]` : `--${flag} ${shape}`];
    }),
  ].join(' ');

/** A study's request from the words said, or what is wrong with them. Without an option or a month it is what the page opens on. */
export function requestFrom(
  study: AnyStudy,
  said: Readonly<Record<string, string | undefined>>,
  { scenario, asItWas }: Opened,
): Result<Record<string, unknown>, ArgumentFault> {
  const request: Record<string, unknown> = {};
  for (const { key, flag, kind, optional } of wordsOf(study)) {
    const word = said[flag];
    if (kind === 'asItWas') request[key] = asItWas;
    else if (word !== undefined) {
      const value = valueOf(kind, word);
      if (value === undefined) return err({ why: 'takes', flag: `--${flag}`, kind });
      request[key] = value;
    } else if (kind === 'option') request[key] = (scenario.options[1] ?? scenario.options[0]!).id;
    else if (kind === 'month') request[key] = addMonths(scenario.start, Math.min(36, scenario.months - 1));
    else if (!optional) return err({ why: 'needs', study: study.name, flag: `--${flag}` });
  }
  return ok(request);
}

/** `undefined` for a word that is not of this kind. An empty text is a text. */
function valueOf(kind: Exclude<WordKind, 'asItWas'>, word: string): unknown {
  switch (kind) {
    case 'options':
    case 'quantities': {
      const names = word.split(',').map((name) => name.trim());
      return names.includes('') ? undefined : names;
    }
    case 'count':
      return /^[1-9]\d{0,8}$/.test(word) ? Number(word) : undefined;
    case 'month':
      return isMonth(word) ? word : undefined;
    case 'text':
      return word;
    case 'option':
    case 'quantity':
      return word.trim() === '' ? undefined : word.trim();
  }
}
