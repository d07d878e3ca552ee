import type { ReadyTexts } from '../language/ready-texts.ts';
import { iomModel } from './iom-model.ts';
import { readyExpressions } from './ready-expressions.ts';

const places: (readonly [string, string | undefined])[] = [
  ...iomModel.inputs.map(({ name, trend }) => [`${name}.trend`, trend] as const),
  ...iomModel.equations.flatMap(({ name, equation, initially }) => [
    [name, equation] as const,
    [`${name}.initially`, initially] as const,
  ]),
];

/** The model's own texts with what they were read as. */
export const readyModel: ReadyTexts = new Map(
  places.flatMap(([place, text]) => {
    const expression = readyExpressions[place];
    return text === undefined || !expression ? [] : [[place, { text, expression }] as const];
  }),
);
