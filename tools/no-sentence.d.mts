import type { Rule } from 'eslint';

/** What of an html template is read, given its fixed parts: its text and the attributes that people meet. */
export function readInHtml(quasis: readonly string[]): string[];
export const noSentence: Rule.RuleModule;
