import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';

/** How many steps of plain arithmetic a step of this kind takes, about. */
const LONG_STEPS: Readonly<Record<string, number>> = { power: 150, exp: 40, log: 40, sqrt: 4, divide: 4 };

const known = new WeakMap<ScalarModel, number>();

/** About how many steps of arithmetic one month of one draw takes, all equations together: the size of a model, not its time. */
export function stepsOf(model: ScalarModel): number {
  const before = known.get(model);
  if (before !== undefined) return before;
  const steps = model.equations.reduce((sum, { later }) => sum + stepsIn(later), 1);
  known.set(model, steps);
  return steps;
}

function stepsIn(expression: ScalarExpression): number {
  let steps = 0;
  // Without recursion: a sum over all members is as deep as it is long.
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
