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
    else text += text === '' ? step : `.${step}`;
  }
  return text.replace(UNPRINTABLE, ' ');
}
