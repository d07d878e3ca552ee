import type { Problem } from '../../../src/base/problem.ts';
import { checkModel } from '../../../src/language/check-model.ts';
import type { CheckedModel } from '../../../src/language/checked-model.ts';
import type { EquationText, ModelText } from '../../../src/language/model-text.ts';
import { problemText } from '../../../src/words/en/problems/problem-text.ts';

/** A small model with two sets, to which a test adds equations of its own. */
export function modelWith(...equations: readonly EquationText[]): ModelText {
  return {
    sets: [
      { name: 'role', members: ['sergeant', 'constable'] },
      { name: 'tier', members: ['red', 'amber', 'green'] },
    ],
    constants: [{ name: 'month_step', value: 1, unit: 'month' }],
    schedules: [{ name: 'year', unit: '1' }],
    inputs: [
      { name: 'posts', over: ['role'], unit: 'post' },
      { name: 'unit_cost', over: ['role'], unit: 'GBP/post/year' },
      { name: 'cases', over: ['tier'], unit: 'case' },
      { name: 'split', over: ['role', 'tier'], unit: 'share' },
      { name: 'rate', over: [], unit: 'share' },
      { name: 'area', over: [], unit: 'km^2' },
    ],
    equations: [
      { name: 'cost', over: ['role'], unit: 'GBP/year', equation: 'posts[role] * unit_cost[role]' },
      {
        name: 'ratio',
        over: [],
        unit: 'case/post',
        equation: 'posts[sergeant] > 0 ? cases[red] / posts[sergeant] : none',
      },
      ...equations,
    ],
  };
}

/** What is wrong with one equation of unit `unit`; `over` and `initially` where given. */
export function problemsWith(equation: string, more: Partial<EquationText> = {}): readonly Problem[] {
  const outcome = checkModel(modelWith({ name: 'y', over: [], unit: '1', equation, ...more }));
  return outcome.ok ? [] : outcome.error;
}

export function checked(text: ModelText): CheckedModel {
  const outcome = checkModel(text);
  if (!outcome.ok) throw new Error(outcome.error.map(problemText).join('\n'));
  return outcome.value;
}
