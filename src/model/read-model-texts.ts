import { problemKey } from '../base/problem.ts';
import { checkModel } from '../language/check-model.ts';
import type { Expression } from '../language/expression.ts';
import { readyTextsOf } from '../language/ready-texts.ts';
import { modelTextFor } from './model-text-for.ts';

/** Members stand for those of any scenario: no text of the model names one. */
const SETS = { stream: ['a'], role: ['b'], strand: ['c'], tier: ['d'], offence: ['f'] };

/** Reads and checks every equation, starting value and trend of the model. Throws where one is wrong. */
export function readModelTexts(): Readonly<Record<string, Expression>> {
  const model = checkModel(modelTextFor(SETS));
  if (!model.ok) throw new Error(model.error.map(problemKey).join('\n'));
  return Object.fromEntries(
    [...readyTextsOf(model.value)].map(([place, { expression }]) => [place, expression]),
  );
}
