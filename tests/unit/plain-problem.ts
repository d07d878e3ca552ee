import { expect } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { pageText, plainText, problemLine, problemText } from '../../src/words/en/problems/problem-text.ts';

/** What every problem must be: facts that can be sent anywhere, and a sentence for them, with every fact filled in. */
export function expectPlainProblem(problem: Problem): void {
  expect(structuredClone(problem)).toEqual(problem);
  for (const say of [problemText, pageText, plainText, problemLine]) {
    const text = say(problem);
    expect(text.length).toBeGreaterThan(10);
    expect(text).not.toMatch(/\bundefined\b|\[object|\bNaN\b|Invalid input/);
  }
}
