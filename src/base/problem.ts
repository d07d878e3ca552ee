/**
 * Expected trouble, told to a person: what is wrong, where, and what to do about it.
 *
 * `code` is stable and for programs (`file/not-json`); `path` leads to the piece (`['streams', 0, 'iom_share']`);
 * `message` is one or two plain English sentences. Text from a file may be quoted in it: show it as text, never as HTML.
 */
export interface Problem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

// Controls, C1 ones and line ends of every kind, and marks that turn the direction of the text around them.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

const LONGEST_WORD = 80;
const LONGEST_MESSAGE = 1200;

/** The same problem, told at a readable length: a file may hold names as long as books, and sentences quote them. */
export function shortProblem(problem: Problem): Problem {
  const message = problem.message.replace(LONG_WORDS, shortWord);
  return {
    ...problem,
    message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message,
  };
}

const LONG_WORDS = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');
const shortWord = (word: string): string =>
  word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD - 1)}…` : word;

/** `streams[0].iom_share: message`, as the command line prints it; no path, no colon. Always one line. */
export function formatProblem(problem: Problem): string {
  const path = formatPath(problem.path);
  const message = problem.message.replace(UNPRINTABLE, ' ');
  return path === '' ? message : `${path}: ${message}`;
}

/** `['streams', 0, 'iom_share']` as `streams[0].iom_share`. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? shortWord(step) : `.${shortWord(step)}`;
  }
  return text.replace(UNPRINTABLE, ' ');
}
