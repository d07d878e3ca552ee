import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';

/** The equations that a run computes and checks for trouble, by position: the same in every runner. */
export interface LiveEquations {
  readonly first: ReadonlySet<number>;
  readonly later: ReadonlySet<number>;
}

/**
 * The equations that those at `roots` read, directly or through others, both branches of a ternary included: at month 0, and
 * in later months. An equation read by `last` is needed in every month; one read by `initial`, at month 0 only.
 */
export function liveEquations(model: ScalarModel, roots: readonly number[]): LiveEquations {
  const first = new Set<number>();
  const later = new Set<number>();
  const waiting: { equation: number; month: 'first' | 'later' }[] = [];
  const need = (equation: number, month: 'first' | 'later'): void => {
    const live = month === 'first' ? first : later;
    if (live.has(equation)) return;
    live.add(equation);
    waiting.push({ equation, month });
  };
  const follow = (expression: ScalarExpression, month: 'first' | 'later'): void => {
    switch (expression.kind) {
      case 'number':
      case 'none':
      case 'input':
      case 'schedule':
        return;
      case 'value':
        if (expression.when !== 'initial') need(expression.equation, month);
        if (expression.when !== 'now') need(expression.equation, 'first');
        return;
      case 'unary':
        follow(expression.of, month);
        return;
      case 'binary':
        follow(expression.left, month);
        follow(expression.right, month);
        return;
      case 'choose':
        follow(expression.when, month);
        follow(expression.then, month);
        follow(expression.otherwise, month);
    }
  };
  for (const equation of roots) {
    need(equation, 'first');
    need(equation, 'later');
  }
  for (let next = waiting.pop(); next; next = waiting.pop())
    follow(model.equations[next.equation]![next.month], next.month);
  return { first, later };
}
