import type { Problem } from '../base/problem.ts';
import { checkKinds } from './check-kinds.ts';
import type { Expression } from './expression.ts';
import { parseText } from './parse-text.ts';
import type { ParsedNode } from './parsed-node.ts';
import { plainTree } from './plain-tree.ts';
import { readExpression } from './read-expression.ts';
import type { ReadContext } from './read-context.ts';
import { checkUnits } from './units/check-units.ts';
import type { Unit } from './units/unit.ts';

/** The quantity that an expression must give: its name and unit, and the sets that stand for one member in it. */
export interface Purpose {
  readonly name: string;
  readonly unit: Unit;
  readonly over: readonly string[];
  readonly noneAllowed: boolean;
}

/** Parses a text and checks its names, conditions and units. Adds problems to `context`; then gives `undefined`. */
export function checkText(text: string, purpose: Purpose, context: ReadContext): Expression | undefined {
  const plain = plainTree(text);
  const expression = plain && checkTree(plain, purpose, { ...context, problems: [] });
  if (expression) return expression;
  // Not plain, or faulty: only the parser's tree can quote the faulty piece.
  const parsed = parseText(text, context.place);
  if (parsed.ok) return checkTree(parsed.value, purpose, context);
  context.problems.push(...parsed.error);
  return undefined;
}

function checkTree(tree: ParsedNode, purpose: Purpose, context: ReadContext): Expression | undefined {
  const expression = readExpression(tree, new Set(purpose.over), context);
  if (!expression) return undefined;
  const problems: Problem[] = checkKinds(expression, context.place, purpose.noneAllowed);
  problems.push(...checkUnits(expression, purpose, context.names, context.place));
  context.problems.push(...problems);
  return problems.length === 0 ? expression : undefined;
}
