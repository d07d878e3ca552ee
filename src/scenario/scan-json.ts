import type { Problem } from '../base/problem.ts';
import { LIMITS } from './limits.ts';
import type { NotJson } from './problem-facts.ts';

type PathStep = string | number;
interface Frame {
  readonly list: boolean;
  readonly keys: Set<string>;
  /** The key or position being read. */
  at: PathStep;
}

/**
 * Reads JSON text without building anything, for what `JSON.parse` does not say: line and column of the first
 * mistake in words of our own, keys given twice (one would be lost in silence), `__proto__` keys, nesting and
 * size beyond what a scenario can need. Keeps its own stack, so nesting cannot exhaust the machine's.
 * After no problem, `JSON.parse` of the same text succeeds.
 */
export function scanJson(text: string): Problem[] {
  const problems: Problem[] = [];
  const frames: Frame[] = [];
  let at = 0;
  let values = 0;

  const path = (): PathStep[] => frames.map((frame) => frame.at);
  const mistake = (facts: NotJson): Problem[] => {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    problems.push({
      code: 'file/not-json',
      path: [],
      facts: { line, column, ...facts },
    });
    return problems;
  };
  const found = (): { readonly text?: string } =>
    at >= text.length ? {} : { text: /^[\w.+-]{1,20}|^[^]/.exec(text.slice(at, at + 20))![0] };
  const space = (): void => {
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return;
    }
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const piece = pattern.exec(text)?.[0];
    if (piece !== undefined) at += piece.length;
    return piece;
  };
  /** Moves over a string; its raw text with quotes, or undefined where it is not one. */
  const string = (): string | undefined => {
    const from = at;
    if (text[at] !== '"') return undefined;
    for (let i = at + 1; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === 34) {
        at = i + 1;
        return text.slice(from, at);
      }
      if (c < 32) {
        at = i;
        return undefined;
      }
      if (c === 92) {
        ESCAPE.lastIndex = i;
        const escape = ESCAPE.exec(text)?.[0];
        if (escape === undefined) {
          at = i;
          return undefined;
        }
        i += escape.length - 1;
      }
    }
    at = text.length;
    return undefined;
  };
  /** Reads `"key":` and notes a second use of the key. */
  const key = (frame: Frame): boolean => {
    const raw = string();
    if (raw === undefined) return false;
    const name = JSON.parse(raw) as string;
    frame.at = name;
    if (name === '__proto__')
      problems.push({
        code: 'file/forbidden-key',
        path: path(),
        facts: {},
      });
    else if (frame.keys.has(name))
      problems.push({
        code: 'file/duplicate-key',
        path: path(),
        facts: {},
      });
    frame.keys.add(name);
    space();
    if (text[at] !== ':') return false;
    at++;
    space();
    return true;
  };

  space();
  for (;;) {
    // A value starts here.
    if (++values > LIMITS.values) {
      problems.push({
        code: 'file/too-many-values',
        path: [],
        facts: { most: LIMITS.values },
      });
      return problems;
    }
    const c = text[at];
    if (c === '{' || c === '[') {
      if (frames.length >= LIMITS.depth) {
        problems.push({
          code: 'file/too-deep',
          path: [],
          facts: { most: LIMITS.depth },
        });
        return problems;
      }
      const frame: Frame = { list: c === '[', keys: new Set(), at: 0 };
      at++;
      space();
      const close = frame.list ? ']' : '}';
      if (text[at] === close) at++;
      else {
        frames.push(frame);
        if (!frame.list && !key(frame)) return mistake({ why: 'key', found: found() });
        continue;
      }
    } else if (c === '"') {
      if (string() === undefined) return mistake({ why: at >= text.length ? 'open-text' : 'escape' });
    } else if (match(NUMBER) === undefined && match(WORD) === undefined)
      return mistake({ why: 'value', found: found() });

    // A value has ended: close what ends with it, and go to the next one.
    for (;;) {
      space();
      const frame = frames.at(-1);
      if (!frame) {
        if (at < text.length) return mistake({ why: 'end', found: found() });
        return problems;
      }
      if (text[at] === ',') {
        at++;
        space();
        if (frame.list) frame.at = (frame.at as number) + 1;
        else if (!key(frame)) return mistake({ why: 'key', found: found() });
        break;
      }
      if (text[at] !== (frame.list ? ']' : '}'))
        return mistake({ why: 'close', close: frame.list ? ']' : '}', found: found() });
      at++;
      frames.pop();
    }
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
