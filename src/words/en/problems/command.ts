import type { ProblemFacts } from '../../../base/problem.ts';
import type { Sentences } from './sentences.ts';

/** What the command line could not do. */
export const commandSentences: Sentences<'cli'> = {
  'cli/directory': ({ file }) => `${file} is a directory: name a file.`,
  'cli/no-file': ({ file }) => `There is no file ${file}.`,
  'cli/unreadable': ({ file, reason }) =>
    `${file} cannot be read${reason === undefined ? '' : ` (${reason})`}.`,
  'cli/arguments': (facts) => `${argumentText(facts)} ${facts.usage}`,
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
    case 'reason':
      return `${facts.reason}.`;
  }
}
