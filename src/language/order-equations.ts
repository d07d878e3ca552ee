import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ScalarEquation, ScalarExpression } from './scalar-model.ts';

export interface Orders {
  readonly firstOrder: readonly number[];
  readonly laterOrder: readonly number[];
}

/**
 * Orders in which month 0 and every later month can be computed: declaration order, moved only as far as needed.
 * At month 0 `initial(x)` is x itself, so x must come first; in later months `last` and `initial` read earlier months.
 * `inputNames` tells inputs from equations, for the path of a problem.
 *
 * Errors   one problem for each cycle, naming all of it.
 */
export function orderEquations(
  equations: readonly ScalarEquation[],
  inputNames: ReadonlySet<string>,
): Result<Orders, Problem[]> {
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const report = (ring: readonly number[], month: 'first' | 'later'): void => {
    // The same cycle among other members is reported once.
    const families = ring.map((i) => equations[i]!.from);
    const key = [...families].sort().join(' ');
    if (reported.has(key)) return;
    reported.add(key);
    problems.push(ringProblem(ring, equations, month, inputNames));
  };
  const firstOrder = order(
    equations.map(({ first }) => needs(first, true)),
    (ring) => report(ring, 'first'),
  );
  const laterOrder = order(
    equations.map(({ later }) => needs(later, false)),
    (ring) => report(ring, 'later'),
  );
  return problems.length > 0 ? err(problems) : ok({ firstOrder, laterOrder });
}

function needs(expression: ScalarExpression, atMonth0: boolean): readonly number[] {
  const found = new Set<number>();
  const visit = (part: ScalarExpression): void => {
    switch (part.kind) {
      case 'value':
        if (part.when === 'now' || (atMonth0 && part.when === 'initial')) found.add(part.equation);
        return;
      case 'unary':
        visit(part.of);
        return;
      case 'binary':
        visit(part.left);
        visit(part.right);
        return;
      case 'choose':
        visit(part.when);
        visit(part.then);
        visit(part.otherwise);
        return;
      default:
    }
  };
  visit(expression);
  return [...found];
}

/** Depth-first order. Without recursion: a chain can be as long as the model and would exhaust the stack. */
function order(
  edges: readonly (readonly number[])[],
  onRing: (ring: readonly number[]) => void,
): readonly number[] {
  const NEW = 0;
  const OPEN = 1;
  const DONE = 2;
  const state = new Uint8Array(edges.length);
  const next = new Int32Array(edges.length);
  const done: number[] = [];
  for (let root = 0; root < edges.length; root++) {
    if (state[root] !== NEW) continue;
    const path = [root];
    state[root] = OPEN;
    while (path.length > 0) {
      const here = path[path.length - 1]!;
      const target = edges[here]![next[here]!++];
      if (target === undefined) {
        state[here] = DONE;
        done.push(here);
        path.pop();
      } else if (state[target] === NEW) {
        state[target] = OPEN;
        path.push(target);
      } else if (state[target] === OPEN) onRing(path.slice(path.indexOf(target)));
    }
  }
  return done;
}

const MOST_SHOWN = 12;

function ringProblem(
  ring: readonly number[],
  equations: readonly ScalarEquation[],
  month: 'first' | 'later',
  inputNames: ReadonlySet<string>,
): Problem {
  // Name an input as the file does, without the suffix of one of its stages.
  const names = ring
    .map((i) => equations[i]!.name)
    .filter((name) => !name.endsWith(':whole'))
    .map((name) => name.replace(/:(drawn|alone|formula|decided)$/, ''))
    .filter((name, i, all) => name !== all[i - 1]);
  if (names.length > 1 && names.at(-1) === names[0]) names.pop();
  const opening = equations[ring[0]!]!;
  const isInput = inputNames.has(opening.from);
  return {
    code: 'language/cycle',
    path: isInput ? ['inputs', names[0]!] : ['equations', opening.from],
    facts: {
      names: names.slice(0, MOST_SHOWN),
      more: Math.max(0, names.length - MOST_SHOWN),
      where: isInput ? 'inputs' : month === 'first' ? 'month-0' : 'later',
    },
  };
}
