import type { Distribution } from '../../base/distribution.ts';
import { problem, type Problem } from '../../base/problem.ts';
import { inverseOf, probabilityBelow } from '../../engine/draws/inverse-distribution.ts';
import { iomModel } from '../../model/iom-model.ts';
import { memberNames } from '../../scenario/levers.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Stands } from '../problem-facts.ts';

/** What should be told of the numbers of a file by themselves, whatever comes of them: nothing is run. */
export function inputNotes(scenario: Scenario): Problem[] {
  const inputs = scenarioInputs(scenario);
  return [
    ...inputs
      .filter(({ from, fromFile }) => from.over.length === 0 && !fromFile && !from.internal)
      .map((input) => otherPrices(scenario, input) ?? defaultUsed(input)),
    ...inputs.flatMap((input) => drawnWithin(scenario, input) ?? []),
  ];
}

const defaultUsed = ({ from, quantity, path }: ScenarioInput): Problem =>
  problem('study/default-used', path, { quantity: from.name, stands: standing(quantity) });

/** A default in pounds of another year than the file's. */
function otherPrices(scenario: Scenario, { from, quantity, path }: ScenarioInput): Problem | undefined {
  const { priceYear } = from;
  if (priceYear === undefined || priceYear === scenario.price_year) return undefined;
  return problem('study/price-base', path, {
    quantity: from.name,
    stands: standing(quantity),
    priceYear,
    fileYear: scenario.price_year,
  });
}

/** A stated percentile may lie this far from what is drawn, as a part of the stated range, and nothing need be said. */
const A_LITTLE = 0.05;

/** A range of which the model allows only a part: told where what is drawn is clearly another than what is stated. */
function drawnWithin(scenario: Scenario, input: ScenarioInput): Problem | undefined {
  const { quantity, least, most, path } = input;
  if (quantity === null || typeof quantity === 'number' || 'formula' in quantity) return undefined;
  const { low, high, shape } = quantity;
  if ((shape !== 'normal' && shape !== 'lognormal') || low === high) return undefined;
  const drawn = drawnPercentiles(quantity, least, most);
  const moved = Math.max(Math.abs(drawn[0] - low), Math.abs(drawn[1] - high));
  if (moved <= A_LITTLE * (high - low)) return undefined;
  return problem('study/drawn-within', path, {
    quantity: input.name,
    members: memberNames(scenario, input),
    ...(Number.isFinite(least) && drawn[0] > low ? { least } : {}),
    ...(Number.isFinite(most) && drawn[1] < high ? { most } : {}),
    drawn,
    stated: [low, high],
  });
}

/** The 5th and 95th percentile of what is drawn of a belief that is cut to [least, most]. */
function drawnPercentiles(
  quantity: Exclude<Distribution, number>,
  least: number,
  most: number,
): readonly [number, number] {
  const inverse = inverseOf(quantity);
  const start = probabilityBelow(inverse, least);
  const share = probabilityBelow(inverse, most) - start;
  return [inverse.quantile(start + share * 0.05), inverse.quantile(start + share * 0.95)];
}

function standing(quantity: ScenarioInput['quantity']): Stands {
  if (quantity === null) return { is: 'unknown' };
  if (typeof quantity === 'number') return { is: 'number', value: quantity };
  if ('formula' in quantity) {
    const other = iomModel.inputs.some(({ name }) => name === quantity.formula);
    return other ? { is: 'same', as: quantity.formula } : { is: 'formula' };
  }
  const { low, high } = quantity;
  const likely = 'likely' in quantity ? quantity.likely : undefined;
  return { is: 'range', low, high, ...(likely === undefined ? {} : { likely }) };
}
