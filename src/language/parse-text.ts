import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ParsedNode } from './parsed-node.ts';
import { loadedParser } from './parser.ts';
import { clipped, problemAt, type Place } from './place.ts';
import type { TextCode, TextFacts } from './problem-facts.ts';

const MOST_CHARACTERS = 2000;
const MOST_BRACKETS = 40;
/** Recursive walks of a deeper tree could exhaust the stack. A sum of n terms is n deep. */
const MOST_LEVELS = 150;

const STRANGE = /[^A-Za-z0-9_ \t\r\n.+\-*/^<>=!?:()[\],]/u;

/**
 * Parses a text with mathjs, after refusing what the language never uses: strings, comments, several statements, other
 * scripts, other number systems. Throws only `ReaderMissing`, whatever the text.
 */
export function parseText(text: string, place: Place): Result<ParsedNode, Problem[]> {
  const refuse = <C extends TextCode>(code: C, facts: TextFacts<C>) => err([problemAt(place, code, facts)]);
  if (text.trim() === '') return refuse('empty', {});
  if (text.length > MOST_CHARACTERS)
    return refuse('too-long', { characters: text.length, most: MOST_CHARACTERS });
  const strange = STRANGE.exec(text);
  if (strange) return refuse('character', { character: strange[0] });
  const otherNumber = /(?<![A-Za-z0-9_])0[xobXOB][0-9a-fA-F]*/.exec(text);
  if (otherNumber) return refuse('number', { written: clipped(otherNumber[0]), why: 'base' });
  if (bracketDepth(text) > MOST_BRACKETS) return refuse('too-deep', { why: 'brackets', most: MOST_BRACKETS });
  const parse = loadedParser();
  try {
    const tree = parse(text.replace(/[\r\n\t]/g, ' '));
    if (isDeep(tree)) return refuse('too-deep', { why: 'levels', most: MOST_LEVELS });
    return ok(tree);
  } catch (error) {
    // A long chain of signs exhausts the parser's stack.
    if (error instanceof RangeError) return refuse('too-deep', { why: 'stack' });
    const reason = error instanceof Error ? error.message : '';
    const at = /\(char (\d+)\)/.exec(reason);
    const position = at ? Math.max(0, Number(at[1]) - 1) : 0;
    const before = text.slice(Math.max(0, position - 12), position).trim();
    const here = text.slice(position, position + 12).trim();
    if (/\d$/.test(before) && /^,\d/.test(here))
      return refuse('syntax', { why: 'comma', piece: clipped(`${before}${here}`) });
    return refuse(
      'syntax',
      here === ''
        ? { why: 'ends', after: clipped(ending(text.trim())) }
        : { why: 'misplaced', piece: clipped(here), after: clipped(before) },
    );
  }
}

/** The last few words of a text. */
const ending = (text: string): string => (text.length <= 30 ? text : `…${text.slice(-29)}`);

function bracketDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '(' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === ')' || character === ']') depth--;
  }
  return deepest;
}

/** Whether the tree has too many levels. Walks level by level: recursion would exhaust the stack. */
function isDeep(tree: ParsedNode): boolean {
  let level: ParsedNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    const below: ParsedNode[] = [];
    for (const node of level) node.forEach((child) => below.push(child));
    level = below;
  }
  return false;
}
