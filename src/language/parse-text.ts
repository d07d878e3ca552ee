import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ParsedNode } from './parsed-node.ts';
import { loadedParser } from './parser.ts';
import { problemAt, quote, type Place } from './place.ts';

const MOST_CHARACTERS = 2000;
const MOST_BRACKETS = 40;
/** Deeper trees than this could exhaust the stack of something that walks them. A sum of n terms is n deep. */
const MOST_LEVELS = 150;

/** What is meant by characters that people bring from spreadsheets and word processors. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['%', 'Write 50% as 0.5.'],
  ['&', 'Write the word and.'],
  ['|', 'Write the word or.'],
  ['×', 'Write * for times.'],
  ['·', 'Write * for times.'],
  ['÷', 'Write / for divided by.'],
  ['−', 'Write the minus sign as -.'],
  ['–', 'Write the minus sign as -.'],
  ['≤', 'Write <= for at most.'],
  ['≥', 'Write >= for at least.'],
  ['≠', 'Write != for not equal.'],
  ['£', 'Write the number alone: the unit of a quantity says that it is money.'],
  ['"', 'Equations have no text, only names and numbers. Write a name without quotation marks.'],
  ["'", 'Equations have no text, only names and numbers. Write a name without quotation marks.'],
  ['#', 'Keep notes out of the equation.'],
  [';', 'An equation is a single expression: leave out all but one.'],
  ['{', 'Use round brackets to group, square ones for members of a set.'],
  ['}', 'Use round brackets to group, square ones for members of a set.'],
]);

const STRANGE = /[^A-Za-z0-9_ \t\r\n.+\-*/^<>=!?:()[\],]/u;

/**
 * The text as mathjs reads it, with what the language never uses refused beforehand: strings, comments, several
 * statements, other scripts, other number systems. Whatever the text, it throws nothing but `ParserMissing`.
 */
export function parseText(text: string, place: Place): Result<ParsedNode, Problem[]> {
  const refuse = (code: string, sentence: string) => err([problemAt(place, code, sentence)]);
  if (text.trim() === '') return refuse('empty', 'there is nothing here. Write an expression.');
  if (text.length > MOST_CHARACTERS)
    return refuse(
      'too-long',
      `it has ${text.length} characters. Keep it to ${MOST_CHARACTERS}, or split it in two.`,
    );
  const strange = STRANGE.exec(text);
  if (strange)
    return refuse(
      'character',
      `${quote(strange[0])} has no meaning here. ${INSTEAD.get(strange[0]) ?? 'Use names in plain letters, numbers, brackets, commas and the signs + - * / ^ < > = ! ? :.'}`,
    );
  const otherNumber = /(?<![A-Za-z0-9_])0[xobXOB][0-9a-fA-F]*/.exec(text);
  if (otherNumber) return refuse('number', `write ${quote(otherNumber[0])} as a decimal number.`);
  if (bracketDepth(text) > MOST_BRACKETS)
    return refuse('too-deep', `brackets are more than ${MOST_BRACKETS} deep. Split it in two.`);
  const parse = loadedParser();
  try {
    const tree = parse(text.replace(/[\r\n\t]/g, ' '));
    if (isDeep(tree))
      return refuse('too-deep', `it is nested more than ${MOST_LEVELS} levels deep. Split it in two.`);
    return ok(tree);
  } catch (error) {
    // A long chain of signs can exhaust the stack of the parser before it is known to be one.
    if (error instanceof RangeError) return refuse('too-deep', 'it is nested too deeply. Split it in two.');
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    const at = /\(char (\d+)\)/.exec(reason);
    const position = at ? Math.max(0, Number(at[1]) - 1) : 0;
    const before = text.slice(Math.max(0, position - 12), position).trim();
    const here = text.slice(position, position + 12).trim();
    if (/\d$/.test(before) && /^,\d/.test(here))
      return refuse(
        'syntax',
        `${quote(`${before}${here}`)} has a comma in a number. Write 10000 without commas, and 1.5 with a full stop.`,
      );
    return refuse(
      'syntax',
      here === ''
        ? `it stops too early, after ${quote(ending(text.trim()))}. Close every bracket and finish the last term.`
        : `${quote(here)} cannot stand ${before === '' ? 'at the start' : `after ${quote(before)}`}. Check the signs, commas and brackets there.`,
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

/** Level by level, since the stack is what a deep tree would exhaust. */
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
