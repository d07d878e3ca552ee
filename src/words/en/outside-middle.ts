import type { Month } from '../../base/month.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { outsideMiddle, type OutsideMiddle } from '../../study/outside-middle.ts';
import { familyInWords, quantityInWords } from './model/naming.ts';
import type { Projection } from '../../study/projection.ts';
import { lookedAt } from './looked-at.ts';
import { OFFENCES_A_YEAR, PEOPLE, SHARE, type Measure } from './measures.ts';
import { treatedElsewhere } from './treated-elsewhere.ts';

/** The numbers of the page that are said with a range, in its order. */
const measured = ({ tiers }: Scenario): { readonly output: string; readonly measure: Measure }[] => [
  { output: 'caseload_coverage', measure: SHARE },
  ...tiers.map(({ id }) => ({ output: `coverage.${id}`, measure: SHARE })),
  { output: 'covered_cases', measure: PEOPLE },
  { output: 'uncovered_cases', measure: PEOPLE },
  { output: 'prevented', measure: OFFENCES_A_YEAR },
];

/** What is said of one option in one month, and lies outside the middle half of the futures. */
export const saidOutside = (
  scenario: Scenario,
  projection: Projection,
  option: string,
  month: Month,
): OutsideMiddle[] =>
  outsideMiddle(
    projection,
    option,
    month,
    measured(scenario)
      // Where treatment is counted elsewhere, its sum with what IOM prevents is not said.
      .filter(
        ({ output }) =>
          output !== 'prevented' || !treatedElsewhere(lookedAt(scenario, projection, option, month)),
      )
      .map(({ output, measure: { round } }) => ({ output, round })),
  );

/**
 * `Coverage of Amber, 66%, is above the middle half of the futures (49% to 64%). The assumption that
 * does most of this is “…”.`
 */
export function outsideWords(
  scenario: Scenario,
  { output, value, lower, upper }: OutsideMiddle,
  input: string | undefined,
): string {
  const { measure } = measured(scenario).find((each) => each.output === output)!;
  const side = value > upper ? 'above' : 'below';
  const where = `${quantityInWords(scenario, output)}, ${measure.write(value)}, is ${side} the middle half of the futures (${measure.write(lower)} to ${measure.write(upper)}).`;
  const behind = input
    ? `The assumption that does most of this is “${familyInWords(input)}”.`
    : 'No assumption does much of this alone: several do it together.';
  return `${where} ${behind}`;
}
