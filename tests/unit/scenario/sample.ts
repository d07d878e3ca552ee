import { readFileSync } from 'node:fs';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { formatPath } from '../../../src/base/problem.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

export const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/scenarios/${name}`, import.meta.url), 'utf8');

export const sampleText = fixture('sample.iom.json');

/** The sample as plain data, free to be spoilt. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests put in what the types forbid
export const sampleFile = (): any => JSON.parse(sampleText);

export function sampleScenario(): Scenario {
  const result = parseScenario(sampleText);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

/** The problems of a file given as data or as text; none for a good one. */
export function problemsOf(file: unknown): readonly Problem[] {
  const result = parseScenario(typeof file === 'string' ? file : JSON.stringify(file));
  return result.ok ? [] : result.error;
}

/** `path: message` of each problem. */
export const linesOf = (file: unknown): string[] =>
  problemsOf(file).map((problem) => `${formatPath(problem.path)}: ${problemText(problem)}`);

/** The sample with one change made by `spoil`, as problem lines. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
export function spoilt(spoil: (file: any) => void): string[] {
  const file = sampleFile();
  spoil(file);
  return linesOf(file);
}
