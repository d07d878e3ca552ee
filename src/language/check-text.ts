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

/** What one expression is for: the quantity it gives, with the sets that stand for one member in it. */
export interface Purpose {
  readonly name: string;
  readonly unit: Unit;
  readonly over: readonly string[];
  readonly noneAllowed: boolean;
}

/** One text from characters to a checked expression: parse, names, conditions, units. Problems go to `context`. */
export function checkText(text: string, purpose: Purpose, context: ReadContext): Expression | undefined {
  const plain = plainTree(text);
  const expression = plain && checkTree(plain, purpose, { ...context, problems: [] });
  if (expression) return expression;
  // Not plain, or with something wrong in it: that is told in the pieces of the parser's tree.
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
