import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { canBeNone } from './check-kinds.ts';
import { loadedReader } from './parser.ts';
import type { CheckedEquation, CheckedInput, CheckedModel } from './checked-model.ts';
import { declare, type Declarations } from './declare.ts';
import { walk, type Expression } from './expression.ts';
import type { EquationText, InputText, ModelText } from './model-text.ts';
import { readyExpression, type ReadyTexts } from './ready-texts.ts';
import { clipped, problemAt, type Place } from './place.ts';
import type { ReadContext } from './read-context.ts';

/**
 * Reads and checks every equation, starting value and trend of a model, units included.
 *
 * Errors   all problems, not the first; each names its equation (`path` is `['equations', name]`, `['inputs', name]`
 *          or `['sets', name]`), quotes the piece and says what to do. Cycles are found by `expandModel`, since a
 *          quantity may use itself through `previous`.
 *
 * `ready` are texts read and checked before, in a model with the same declarations: they are not read again.
 */
export function checkModel(text: ModelText, ready: ReadyTexts = new Map()): Result<CheckedModel, Problem[]> {
  const problems: Problem[] = [];
  const declarations = declare(text, problems);
  const inputs = text.inputs.map((input) => checkTrend(input, declarations, ready, problems));
  const equations: CheckedEquation[] = [];
  for (const equation of text.equations) {
    const checked = checkEquation(equation, declarations, ready, problems);
    if (checked) equations.push(checked);
  }
  refuseReadingNone(equations, problems);
  return problems.length > 0
    ? err(problems)
    : ok({ text, sets: declarations.sets, names: declarations.names, inputs, equations });
}

function checkEquation(
  text: EquationText,
  declarations: Declarations,
  ready: ReadyTexts,
  problems: Problem[],
): CheckedEquation | undefined {
  const { name } = text;
  const declared = declarations.names.get(name)!;
  const path = ['equations', name];
  const purpose = { name, unit: declared.unit, over: declared.over, noneAllowed: true };
  const context: ReadContext = {
    place: { of: { text: 'equation', name }, path },
    ...declarations,
    barred: NOTHING,
    noLast: false,
    noInitial: false,
    problems,
  };
  const equation =
    readyExpression(ready, name, text.equation) ?? loadedReader()(text.equation, purpose, context);
  if (text.initially === undefined) {
    if (equation && usesLast(equation))
      problems.push(problemAt(context.place, 'missing-initially', { piece: clipped(text.equation), name }));
    return equation && { text, equation, canBeNone: canBeNone(equation) };
  }
  const initially =
    readyExpression(ready, `${name}.initially`, text.initially) ??
    loadedReader()(text.initially, purpose, {
      ...context,
      place: { of: { text: 'initially', name }, path },
      noLast: true,
    });
  return (
    equation &&
    initially && { text, equation, initially, canBeNone: canBeNone(equation) || canBeNone(initially) }
  );
}

function checkTrend(
  text: InputText,
  declarations: Declarations,
  ready: ReadyTexts,
  problems: Problem[],
): CheckedInput {
  if (text.trend === undefined) return { text };
  const declared = declarations.names.get(text.name)!;
  const trend =
    readyExpression(ready, `${text.name}.trend`, text.trend) ??
    loadedReader()(
      text.trend,
      { name: text.name, unit: declared.unit, over: declared.over, noneAllowed: false },
      {
        place: { of: { text: 'trend', name: text.name }, path: ['inputs', text.name] },
        ...declarations,
        barred: NOTHING,
        noLast: true,
        noInitial: true,
        problems,
      },
    );
  return trend ? { text, trend } : { text };
}

const NOTHING: ReadContext['barred'] = new Set();

function usesLast(expression: Expression): boolean {
  let found = false;
  walk(expression, (part) => {
    if (part.kind === 'reference' && part.when === 'last') found = true;
  });
  return found;
}

/** Refuses equations that read a quantity which may be *none*: arithmetic would spread the NaN unseen. */
function refuseReadingNone(equations: readonly CheckedEquation[], problems: Problem[]): void {
  const mayBeNone = new Set(equations.filter((one) => one.canBeNone).map(({ text }) => text.name));
  for (const { text, equation, initially } of equations) {
    const place: Place = { of: { text: 'equation', name: text.name }, path: ['equations', text.name] };
    const reported = new Set<string>();
    const check = (part: Expression): void => {
      if (part.kind !== 'reference' || !mayBeNone.has(part.name) || reported.has(part.name)) return;
      reported.add(part.name);
      problems.push(problemAt(place, 'reads-none', { name: part.name }));
    };
    walk(equation, check);
    if (initially) walk(initially, check);
  }
}
