import type { Scenario } from '../../scenario/scenario.ts';
import type { RealityCheck, RealityCheckId } from '../../study/reality-check.ts';
import { quantityInWords } from './model/naming.ts';
import { monthName } from './numbers.ts';
import { plainText } from './problems/problem-text.ts';
import { exactQuantity } from './quantity-text.ts';

/** What must be so in any model of this kind. */
export const mustBeSo = (id: RealityCheckId): string => SENTENCES[id];

const SENTENCES: Readonly<Record<RealityCheckId, string>> = {
  runs: 'Every number that people need has a value, in every month.',
  'no-posts': 'Without posts and money there is no capacity.',
  'money-zero': 'Without money no posts are bought.',
  bounded: 'Coverage is never below 0 and never above 100%.',
  people: 'People are conserved: nobody appears or vanishes, and no group is below 0.',
  flat: 'Without decisions and growth nothing moves.',
  'no-work': 'With nobody on the cohort no work is left undone, and there is no figure for coverage.',
  'more-posts': 'Where there is capacity there is coverage, and more posts never lower it.',
  'no-effect': 'If IOM has no effect, it prevents no offence.',
};

/** What was found where a check does not hold, in a sentence; empty where it holds. */
export function realityText(scenario: Scenario, { id, holds, found, trouble }: RealityCheck): string {
  if (holds) return '';
  if (!found) return trouble ? troubleText(trouble) : '';
  const { quantity, unit, month, value, against } = found;
  const said = writeValue(value, unit);
  const opening = `${quantityInWords(scenario, quantity)} is ${said} in ${monthName(month)}`;
  if (against === undefined) return `${opening}.`;
  const other = writeValue(against, unit);
  if (other === said) return `${opening}, which is a little off.`;
  switch (id) {
    case 'flat':
      return `${opening}, and was ${other} at the start.`;
    case 'more-posts':
      return `${opening}, against ${other} with fewer posts.`;
    case 'people':
      return `${opening}, but those who came and went make it ${other}.`;
    default:
      return `${opening}. It should be ${other}.`;
  }
}

function troubleText(trouble: NonNullable<RealityCheck['trouble']>): string {
  switch (trouble) {
    case 'as-before':
      return 'It cannot be tried, for the same reason.';
    case 'not-run':
      return 'The model could not be run.';
    default:
      return plainText(trouble);
  }
}

/** `5 of 9 hold` */
export function realityCount(checks: readonly RealityCheck[]): string {
  const wrong = checks.filter(({ holds }) => !holds).length;
  if (wrong === 0) return `All ${checks.length} checks hold.`;
  return `${wrong} of ${checks.length} checks ${wrong === 1 ? 'does' : 'do'} not hold.`;
}

function writeValue(value: number, unit: string): string {
  if (Number.isNaN(value)) return 'no number';
  if (!Number.isFinite(value)) return 'without end';
  return exactQuantity(value, unit);
}
