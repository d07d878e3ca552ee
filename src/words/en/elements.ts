import type { EvidenceKind } from '../../model/model-data.ts';

/** Read out after a number that can be explained. */
export const explain = { whereFrom: ': where this number comes from' };

/** A word that can be asked what it means. */
export const term = { means: ': what this means', more: 'More words' };

/** The same where the word itself is not shown: `word` is its id in the glossary. */
export const termMeans = (word: string): string => `What “${word.replaceAll('-', ' ')}” means`;

/** The month looked at, as a handle on a chart. */
export const cursor = {
  label: 'Month looked at',
  keys: 'Left and right move by a month, page up and page down by a year. Up and down read one option after another. T shows the numbers as a table.',
};

export const dialog = { close: 'Close' };

const KINDS: Readonly<Record<EvidenceKind, string>> = {
  published: 'Published',
  derived: 'Derived',
  'planning assumption': 'Planning assumption',
};

/** How good the ground under a number is. */
export const evidenceKind = (kind: EvidenceKind): string => KINDS[kind];
