/** What a sentence quotes. Plain data: it may be cloned, stored and sent to a worker. */
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

/** A problem with its own sentence instead of facts. */
export interface WordedProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly facts?: undefined;
}

/**
 * Expected trouble, as data: `src/words` turns it into a sentence.
 *
 * `code` is for programs and does not change (`file/not-json`); `path` leads to the faulty piece (`['streams', 0, 'iom_share']`).
 * Text from a file may be among the facts: show it as text, never as HTML.
 */
export type Problem = ProblemOf<ProblemCode> | WordedProblem;

/** A problem from its parts, where the code is a type parameter. */
export const problem = <C extends ProblemCode>(
  code: C,
  path: readonly (string | number)[],
  facts: ProblemFacts[C],
): Problem => ({ code, path, facts }) as unknown as Problem;

/** Equal for problems with the same code, facts and path. */
export const problemKey = (problem: Problem): string =>
  JSON.stringify('message' in problem ? problem.message : [problem.code, problem.facts]) +
  JSON.stringify(problem.path);

const LONGEST_WORD = 80;
/** A text longer than this is cut in a sentence. */
export const LONGEST_TEXT = 1200;

/** The same problem with its texts cut to a readable length: sentences quote names from a file, which can be of any length. */
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

/** The text on one line: each run of line ends, control characters and bidirectional marks becomes a space. */
export const oneLine = (text: string): string => text.replace(UNPRINTABLE, ' ');

// C0 and C1 controls, line and paragraph separators, and bidirectional embeddings, overrides and isolates.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
