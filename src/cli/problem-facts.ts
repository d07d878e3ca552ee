import type { WordKind } from '../study/study.ts';

declare module '../base/problem.ts' {
  interface ProblemFacts {
    'cli/directory': { readonly file: string };
    'cli/no-file': { readonly file: string };
    /** With the system's own code: `EACCES`. */
    'cli/unreadable': { readonly file: string; readonly reason?: string };
    /** `usage` is how the command is called; empty where that would not help. */
    'cli/arguments': { readonly usage: string } & ArgumentFault;
    'cli/bug': { readonly reason: string };
  }
}

export type ArgumentFault =
  | { readonly why: 'draws'; readonly most: number }
  | { readonly why: 'value'; readonly flag: string }
  | { readonly why: 'flags' | 'no-file' | 'files' | 'outputs' }
  | { readonly why: 'no-study'; readonly names: readonly string[] }
  | { readonly why: 'needs'; readonly study: string; readonly flag: string }
  | { readonly why: 'takes'; readonly flag: string; readonly kind: Exclude<WordKind, 'asItWas'> }
  /** In the words of what reads the flags. */
  | { readonly why: 'reason'; readonly reason: string };
