import type { CheckedModel } from './checked-model.ts';
import type { Expression } from './expression.ts';

interface ReadyText {
  readonly text: string;
  readonly expression: Expression;
}

/** Texts with their checked expressions, by `coverage`, `coverage.initially` or, for an input, `annual_funding.trend`. */
export type ReadyTexts = ReadonlyMap<string, ReadyText>;

/** The expression of a text read before at this place; `undefined` where the text there was another. */
export function readyExpression(ready: ReadyTexts, place: string, text: string): Expression | undefined {
  const known = ready.get(place);
  return known?.text === text ? known.expression : undefined;
}

/** All texts of a model that has been checked. */
export function readyTextsOf({ inputs, equations }: CheckedModel): ReadyTexts {
  const ready = new Map<string, ReadyText>();
  for (const { text, trend } of inputs)
    if (text.trend !== undefined && trend)
      ready.set(`${text.name}.trend`, { text: text.trend, expression: trend });
  for (const { text, equation, initially } of equations) {
    ready.set(text.name, { text: text.equation, expression: equation });
    if (text.initially !== undefined && initially)
      ready.set(`${text.name}.initially`, { text: text.initially, expression: initially });
  }
  return ready;
}
