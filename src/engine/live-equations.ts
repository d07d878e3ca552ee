import type { ScalarExpression, ScalarModel } from '../language/scalar-model.ts';

/** Which equations a run must compute, by position. Every way of running computes, and answers for, exactly these. */
export interface LiveEquations {
  readonly first: ReadonlySet<number>;
  readonly later: ReadonlySet<number>;
}

/**
 * What the asked equations need, followed through every reference, chosen or not: at month 0, and in every later month.
 * What `last` reads is needed in every month; what `initial` reads, at month 0 alone.
 */
export function liveEquations(model: ScalarModel, asked: readonly number[]): LiveEquations {
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
  for (const equation of asked) {
    need(equation, 'first');
    need(equation, 'later');
  }
  for (let next = waiting.pop(); next; next = waiting.pop())
    follow(model.equations[next.equation]![next.month], next.month);
  return { first, later };
}
