import type { Problem } from '../base/problem.ts';
import type { Result } from '../base/result.ts';
import { parseScenario } from '../scenario/parse-scenario-text.ts';
import { saveScenario } from '../scenario/save-scenario.ts';

/** The text of a scenario file as the page would save it: today's version, keys in their order, every default written out. */
export function resaved(text: string): Result<string, readonly Problem[]> {
  const read = parseScenario(text);
  return read.ok ? saveScenario(read.value) : read;
}
