import { remembered } from '../base/remembered.ts';
import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';

/** About how many additions an operation takes; 1 for those not listed. */
const LONG_STEPS: Readonly<Record<string, number>> = { power: 150, exp: 40, log: 40, sqrt: 4, divide: 4 };

const MOST_MODELS = 4;

/** About how many steps of arithmetic one month of one draw takes, all equations together: a size, not a time. */
export const stepsOf = remembered(
  MOST_MODELS,
  (model: ScalarModel) => model,
  (model) => model.equations.reduce((sum, { later }) => sum + stepsIn(later), 1),
);

function stepsIn(expression: ScalarExpression): number {
  let steps = 0;
  // Without recursion: the tree of a sum is as deep as the sum is long.
  const waiting = [expression];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (part.kind === 'unary') {
      steps += LONG_STEPS[part.operator] ?? 1;
      waiting.push(part.of);
    } else if (part.kind === 'binary') {
      steps += LONG_STEPS[part.operator] ?? 1;
      waiting.push(part.left, part.right);
    } else if (part.kind === 'choose') {
      steps++;
      waiting.push(part.when, part.then, part.otherwise);
    }
  }
  return steps;
}
