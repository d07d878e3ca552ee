import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { ScalarEquation, ScalarExpression } from './scalar-model.ts';

export interface Orders {
  readonly firstOrder: readonly number[];
  readonly laterOrder: readonly number[];
}

/**
 * Orders in which month 0 and every later month can be computed: declaration order, moved only as far as needed.
 * At month 0 `initial(x)` is x itself and must come before; later, what `last` and `initial` read is long known.
 * `inputNames` tells inputs from equations, for the path of a problem.
 *
 * Errors   one problem for each ring of quantities that wait for each other, naming the whole ring.
 */
export function orderEquations(
  equations: readonly ScalarEquation[],
  inputNames: ReadonlySet<string>,
): Result<Orders, Problem[]> {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const tell = (ring: readonly number[], month: 'first' | 'later'): void => {
    // The same ring of another tier is no news.
    const families = ring.map((i) => equations[i]!.from);
    const key = [...families].sort().join(' ');
    if (told.has(key)) return;
    told.add(key);
    problems.push(ringProblem(ring, equations, month, inputNames));
  };
  const firstOrder = order(
    equations.map(({ first }) => needs(first, true)),
    (ring) => tell(ring, 'first'),
  );
  const laterOrder = order(
    equations.map(({ later }) => needs(later, false)),
    (ring) => tell(ring, 'later'),
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

/** Depth first without recursion, since a chain may be as long as the model. */
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
  // People know an input by its own name, whichever of its values is meant.
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
