declare module '../base/problem.ts' {
  interface ProblemFacts {
    /** A file of so many megabytes, which was not read. */
    'page/too-big': { readonly megabytes: number; readonly most: number };
    'page/unreadable': object;
    'page/unreachable': object;
    'page/stopped': object;
    'kept/version': object;
    'kept/damaged': object;
  }
}

export {};
