declare module '../base/problem.ts' {
  interface ProblemFacts {
    'ui/no-passport': object;
  }
}

export {};
