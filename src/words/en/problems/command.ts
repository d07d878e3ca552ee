import { oneLine, type ProblemFacts } from '../../../base/problem.ts';
import type { Sentences } from './sentences.ts';

/** What the command line could not do. */
export const commandSentences: Sentences<'cli'> = {
  'cli/directory': ({ file }) => `${file} is a directory: name a file.`,
  'cli/no-file': ({ file }) => `There is no file ${file}.`,
  'cli/unreadable': ({ file, reason }) =>
    `${file} cannot be read${reason === undefined ? '' : ` (${reason})`}.`,
  'cli/arguments': (facts) => `${argumentText(facts)}${facts.usage === '' ? '' : ` ${facts.usage}`}`,
  'cli/bug': ({ reason }) => `Something went wrong that should not have: ${reason}`,
};

function argumentText(facts: ProblemFacts['cli/arguments']): string {
  switch (facts.why) {
    case 'draws':
      return `--draws takes a whole number from 1 to ${facts.most}.`;
    case 'value':
      return `${facts.flag} needs a value after it.`;
    case 'flags':
      return 'The flags cannot be read.';
    case 'no-file':
      return 'Name a scenario file.';
    case 'files':
      return 'Name one scenario file only.';
    case 'outputs':
      return '--outputs takes names separated by commas.';
    case 'no-study':
      return `--study takes one of ${facts.names.join(', ')}.`;
    case 'needs':
      return `--study ${facts.study} needs ${facts.flag}.`;
    case 'takes':
      return `${facts.flag} takes ${TAKEN[facts.kind]}.`;
    case 'reason':
      return `${facts.reason}.`;
  }
}

type Taken = Extract<ProblemFacts['cli/arguments'], { readonly why: 'takes' }>['kind'];

const TAKEN: Readonly<Record<Taken, string>> = {
  option: 'the id of an option',
  options: 'ids of options separated by commas',
  month: 'a month such as 2026-04',
  quantity: 'the name of a quantity such as coverage.red',
  quantities: 'names of quantities separated by commas',
  count: 'a whole number from 1',
  text: 'a text',
};

/** Something that the reader should know beside what is printed, in one line. */
export const noteLine = (text: string): string => `note: ${oneLine(text)}`;

/** The same of one option, by its id. */
export const optionNote = (option: string, text: string): string => `note on ${option}: ${oneLine(text)}`;
