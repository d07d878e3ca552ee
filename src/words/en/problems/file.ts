import type { ProblemFacts } from '../../../base/problem.ts';
import type { Sentences } from './sentences.ts';

/** What is wrong with a file before anything in it is read as a scenario. */
export const fileSentences: Sentences<'file'> = {
  'file/too-large': ({ most, file }) =>
    `A scenario file has at most ${most} MB: ${file ?? 'this one'} is larger.`,
  'file/not-utf-8': ({ file }) =>
    `${file === undefined ? '' : `${file}: `}The file is not UTF-8 text: some letters, such as £ or é, would be lost. Open it in a text editor, save it again with the encoding UTF-8, and open that.`,
  'file/not-json': (facts) =>
    facts.why === 'empty'
      ? 'The file is empty.'
      : `${DAMAGED} (It is not JSON: line ${facts.line}, column ${facts.column}: ${mistake(facts)}.)`,
  'file/forbidden-key': () => 'A key may not be called __proto__: take it out.',
  'file/duplicate-key': () =>
    'This key is given twice in the same object, so one of the two would be lost: take one out.',
  'file/too-many-values': ({ most }) =>
    `A scenario file has at most ${most.toLocaleString('en-GB')} values: this one has more.`,
  'file/too-deep': ({ most }) => `A scenario file is nested at most ${most} deep: this one is deeper.`,
  'file/not-a-scenario': ({ why }) =>
    why === 'kind'
      ? 'This is not a scenario file: it should be one object { … }.'
      : 'This is not a scenario file: it should say "format": "iom-scenario".',
  'file/no-version': ({ current }) => `The file should say which version it is: "version": ${current}.`,
  'file/newer': ({ version, current }) =>
    `This file was made by a newer program (version ${version}; this one reads up to ${current}): open it there, or save it as an older version.`,
};

/** What anybody can do about it; what is wrong where is for who knows such files. */
const DAMAGED =
  'The file is damaged, or it is not a scenario file. Choose another, or ask for it again from where it came.';

type Mistake = Exclude<ProblemFacts['file/not-json'], { why: 'empty' }>;

function mistake(facts: Mistake): string {
  switch (facts.why) {
    case 'key':
      return `a key in quotes and a colon are expected, but ${found(facts.found)}`;
    case 'value':
      return `a value is expected, but ${found(facts.found)}`;
    case 'end':
      return `the file should end here, but ${found(facts.found)}`;
    case 'close':
      return `a comma or ${facts.close} is expected, but ${found(facts.found)}`;
    case 'open-text':
      return 'a text in quotes never ends';
    case 'escape':
      return 'a text in quotes has a character that JSON wants escaped';
  }
}

const found = ({ text }: { readonly text?: string }): string =>
  text === undefined ? 'the file ends' : `there is ${JSON.stringify(text)}`;
