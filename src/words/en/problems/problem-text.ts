import {
  formatPath,
  LONGEST_TEXT,
  oneLine,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
} from '../../../base/problem.ts';
import { monthName } from '../numbers.ts';
import { engineSentences } from './engine.ts';
import { modelSentences, openingOf, textSentences, type TextCode } from './language.ts';
import { commandSentences } from './command.ts';
import { editSentences } from './edit.ts';
import { noteSentences } from './notes.ts';
import { pageSentences } from './page.ts';
import { fileSentences } from './file.ts';
import { scenarioSentences } from './scenario.ts';
import type { Manner } from './sentences.ts';
import { studySentences } from './study.ts';

export { noteLine, optionNote } from './command.ts';

type SentenceOf<C extends ProblemCode> = (facts: ProblemFacts[C], say: Manner) => string;

/** A sentence for every code: one that is missing is a type error here. */
const sentences: { readonly [C in Exclude<ProblemCode, TextCode>]: SentenceOf<C> } = {
  ...modelSentences,
  ...engineSentences,
  ...fileSentences,
  ...scenarioSentences,
  ...studySentences,
  ...noteSentences,
  ...editSentences,
  ...pageSentences,
  ...commandSentences,
};

/** As files and the command line write it. */
const EXACT: Manner = { month: (month) => month, inside: (text) => text };
/** As pages say it. */
const PAGE: Manner = { ...EXACT, month: monthName };
const PLAIN: Manner = { ...PAGE, inside: () => '' };

/** A problem as one or two plain sentences. Names from a file may be quoted in them: show the text as text, never as HTML. */
export const problemText = (problem: Problem): string => textOf(problem, EXACT);

/** The same with months by their names. */
export const pageText = (problem: Problem): string => textOf(problem, PAGE);

/** The same without what only helps who knows the model from inside: its names, and which future it was. */
export const plainText = (problem: Problem): string => textOf(problem, PLAIN);

/** The same beside the field of one formula or equation (`coverage`, `coverage.initially`): whose it is need not be said there. */
export function textBeside(problem: Problem, name: string): string {
  const own = isInText(problem) && [name, name.replace('.initially', '')].includes(problem.facts.in.name);
  const text = own ? inText(problem) : problemText(problem);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textOf(problem: Problem, say: Manner): string {
  if ('message' in problem) return problem.message;
  const text = isInText(problem)
    ? openingOf(problem.facts.in) + inText(problem)
    : (sentences as Readonly<Record<string, SentenceOf<never>>>)[problem.code]!(problem.facts as never, say);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

type TextProblem = Extract<Problem, { readonly code: TextCode }>;
const isInText = (problem: Problem): problem is TextProblem => Object.hasOwn(textSentences, problem.code);

const inText = ({ code, facts }: TextProblem): string =>
  (textSentences as Readonly<Record<string, (facts: never) => string>>)[code]!(facts as never);

/** `streams[0].iom_share: Give a share from 0 to 1.`, as the command line prints it; no path, no colon. Always one line. */
export function problemLine(problem: Problem): string {
  const path = formatPath(problem.path);
  const text = oneLine(problemText(problem));
  return path === '' ? text : `${path}: ${text}`;
}

/** What the first of some problems says; empty where there is none. */
export const firstText = (problems: readonly Problem[]): string =>
  problems[0] === undefined ? '' : problemText(problems[0]);
