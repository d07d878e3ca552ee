import type { Distribution } from '../../base/distribution.ts';
import type { Problem } from '../../base/problem.ts';
import { inverseOf, probabilityBelow } from '../../engine/draws/inverse-distribution.ts';
import { iomModel } from '../../model/iom-model.ts';
import { inputTitle } from '../../scenario/levers.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { plainValue } from './plain-value.ts';

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

const defaultUsed = ({ from, quantity, path }: ScenarioInput): Problem => ({
  code: 'study/default-used',
  path,
  message: `${from.title} is not in the file: the model's own value stands, ${inWords(quantity, from.unit)}.`,
});

/** A default in pounds of another year than the file's. */
function otherPrices(scenario: Scenario, { from, quantity, path }: ScenarioInput): Problem | undefined {
  const { priceYear } = from;
  if (priceYear === undefined || priceYear === scenario.price_year) return undefined;
  return {
    code: 'study/price-base',
    path,
    message: `${from.title} is not in the file: the model's own value stands, ${inWords(quantity, from.unit)} at the prices of ${slashed(priceYear)}, times the file's “${PRICE_UPLIFT}”. The file's prices are those of ${slashed(scenario.price_year)}: give a figure at the prices of the file's unit costs of crime.`,
  };
}

/** `2015-16` as people write it. */
const slashed = (year: string): string => year.replace('-', '/');

/** A stated percentile may lie this far from what is drawn, as a part of the stated range, and nothing need be said. */
const A_LITTLE = 0.05;

/** A range of which the model allows only a part: told where what is drawn is clearly another than what is stated. */
function drawnWithin(scenario: Scenario, input: ScenarioInput): Problem | undefined {
  const { quantity, least, most, from, path } = input;
  if (quantity === null || typeof quantity === 'number' || 'formula' in quantity) return undefined;
  const { low, high, shape } = quantity;
  if ((shape !== 'normal' && shape !== 'lognormal') || low === high) return undefined;
  const drawn = drawnPercentiles(quantity, least, most);
  const moved = Math.max(Math.abs(drawn[0] - low), Math.abs(drawn[1] - high));
  if (moved <= A_LITTLE * (high - low)) return undefined;
  const words = (value: number): string => plainValue(value, from.unit);
  const ends = [
    ...(Number.isFinite(least) && drawn[0] > low ? [`below ${words(least)}`] : []),
    ...(Number.isFinite(most) && drawn[1] < high ? [`above ${words(most)}`] : []),
  ].join(' or ');
  return {
    code: 'study/drawn-within',
    path,
    message: `${inputTitle(scenario, input)} cannot go ${ends}, so what is drawn is not quite what its range says: 9 of 10 futures lie between ${words(drawn[0])} and ${words(drawn[1])}, not between ${words(low)} and ${words(high)}.`,
  };
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

const PRICE_UPLIFT = iomModel.inputs.find(({ name }) => name === 'price_uplift')?.title ?? 'price_uplift';

function inWords(quantity: number | object | null, unit: string): string {
  const words = (value: number): string => plainValue(value, unit);
  if (quantity === null) return 'not known yet';
  if (typeof quantity === 'number') return words(quantity);
  if ('formula' in quantity) {
    const other = iomModel.inputs.find(({ name }) => name === quantity.formula);
    return other ? `the same as “${other.title}”` : 'by a formula';
  }
  const { low, likely, high } = quantity as { low: number; likely?: number; high: number };
  return likely === undefined
    ? `from ${words(low)} to ${words(high)}`
    : `${words(likely)} (${words(low)} to ${words(high)})`;
}
