import type { Column } from '../../../src/base/column.ts';
import type { Distribution } from '../../../src/base/distribution.ts';
import { ok } from '../../../src/base/result.ts';
import type { InputDraw, InputDraws } from '../../../src/study/input-columns.ts';
import type { Projector } from '../../../src/study/projector.ts';

/** What is drawn for some inputs, by name. */
export const drawnFrom = (
  beliefs: Readonly<Record<string, Distribution>>,
  draws: number,
  central: Readonly<Record<string, number>> = {},
): InputDraws => {
  const requests = Object.entries(beliefs).map(([name, distribution]): InputDraw => ({
    seed: 1,
    name,
    draws,
    distribution,
    least: -Infinity,
    most: Infinity,
    central: central[name],
  }));
  return {
    requests,
    uncertain: requests.filter(({ distribution }) => typeof distribution !== 'number').length,
  };
};

/** An output in one month of one future, from the values of its inputs. */
export type Rule = (inputs: Readonly<Record<string, number>>, month: number) => number;

/** In the place of the model: outputs that follow from the inputs by plain rules. Counts its runs, and the most numbers of one. */
export function ruled(
  drawn: InputDraws,
  rules: (output: string) => Rule,
): Pick<Projector, 'runChosen'> & { runs: number; mostNumbers: number } {
  const projector = {
    runs: 0,
    mostNumbers: 0,
    runChosen: ((_, { outputs, months, choose }) => {
      projector.runs++;
      const { draws, inputs } = choose(drawn);
      projector.mostNumbers = Math.max(projector.mostNumbers, outputs.length * months * draws);
      const futures = Array.from({ length: draws }, (__, draw) =>
        Object.fromEntries(
          drawn.requests.map(({ name }, r) => {
            const column: Column = inputs[r]!;
            return [name, column[column.length === 1 ? 0 : draw]!];
          }),
        ),
      );
      return ok(
        outputs.map((output) => {
          const rule = rules(output);
          const column = new Float64Array(months * draws);
          for (let month = 0, at = 0; month < months; month++)
            for (let draw = 0; draw < draws; draw++, at++) column[at] = rule(futures[draw]!, month);
          return column;
        }),
      );
    }) as Projector['runChosen'],
  };
  return projector;
}
