/** Plain data that can be cloned, stored and sent to a worker: what a sentence quotes. */
export type Fact = string | number | boolean | readonly Fact[] | { readonly [key: string]: Fact };

/**
 * The facts of every code. Each room adds its own codes by declaration, in its `problem-facts.ts`:
 *
 * ```ts
 * declare module '../base/problem.ts' {
 *   interface ProblemFacts {
 *     'engine/unknown-output': { readonly name: string; readonly nearest?: string };
 *   }
 * }
 * ```
 *
 * A code whose sentence is missing from `src/words` is a type error there.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the rooms fill it
export interface ProblemFacts {}

export type ProblemCode = keyof ProblemFacts;

/** A problem of one code, or of one of several. */
export type ProblemOf<C extends ProblemCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly facts: ProblemFacts[K];
  };
}[C];

/** A problem that still brings its own sentence. */
export interface WordedProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly facts?: undefined;
}

/**
 * Expected trouble: what is wrong, where, and what its sentence quotes. `src/words` turns it into text for people.
 *
 * `code` is stable and for programs (`file/not-json`); `path` leads to the piece (`['streams', 0, 'iom_share']`).
 * Text from a file may be among the facts: show it as text, never as HTML.
 */
export type Problem = ProblemOf<ProblemCode> | WordedProblem;

/** A problem from its parts, for helpers that are told the code. */
export const problem = <C extends ProblemCode>(
  code: C,
  path: readonly (string | number)[],
  facts: ProblemFacts[C],
): Problem => ({ code, path, facts }) as unknown as Problem;

/** Equal for problems that say the same of the same place. */
export const problemKey = (problem: Problem): string =>
  JSON.stringify('message' in problem ? problem.message : [problem.code, problem.facts]) +
  JSON.stringify(problem.path);

const LONGEST_WORD = 80;
/** A text longer than this is cut in a sentence. */
export const LONGEST_TEXT = 1200;

/** The same problem with facts of a readable length: a file may hold names as long as books, and sentences quote them. */
export function shortProblem<P extends Problem>(problem: P): P {
  return 'message' in problem
    ? { ...problem, message: shortText(problem.message) }
    : { ...problem, facts: shortFact(problem.facts as Fact) };
}

function shortFact(fact: Fact): Fact {
  if (typeof fact === 'string') return shortText(fact);
  if (typeof fact !== 'object') return fact;
  if (Array.isArray(fact)) return fact.map(shortFact);
  return Object.fromEntries(Object.entries(fact).map(([key, each]) => [key, shortFact(each)]));
}

function shortText(text: string): string {
  const short = text.replace(LONG_WORDS, shortWord);
  return short.length > LONGEST_TEXT ? `${short.slice(0, LONGEST_TEXT - 1)}…` : short;
}

const LONG_WORDS = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');
const shortWord = (word: string): string =>
  word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD - 1)}…` : word;

/** `['streams', 0, 'iom_share']` as `streams[0].iom_share`. Always one line. */
export function formatPath(path: readonly (string | number)[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? shortWord(step) : `.${shortWord(step)}`;
  }
  return oneLine(text);
}

/** A text without line ends, controls, and marks that turn the direction of the text around them. */
export const oneLine = (text: string): string => text.replace(UNPRINTABLE, ' ');

// Controls, C1 ones and line ends of every kind, and marks that turn the direction of the text around them.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
