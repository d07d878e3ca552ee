import { addMonths } from '../../base/month.ts';
import { iomModel } from '../../model/iom-model.ts';
import type { ModelEquation } from '../../model/model-data.ts';
import { outputFamilies } from '../../scenario/output-names.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Beyond } from './look-beyond.ts';
import { howOften, plainValue } from './plain-value.ts';
import type { Watch, Watches } from './watch.ts';

/** Shares that may rightly be above 1 or below 0: an effect that would be needed, and one that may do harm. */
const FREE_SHARES = new Set(['break_even_effect', 'reduction']);
/** Posts that may rightly be below 0: those that came to IOM from elsewhere. */
const FREE_POSTS = new Set(['wanted_moved', 'moved_posts']);

/**
 * With equations of its own a scenario may come to what cannot be: shares outside 0 to 100%, people or posts below 0. All
 * results of those units are looked at, asked for or not.
 */
export const impossibleResults: Watches = (scenario) => {
  if (Object.keys(scenario.equations).length === 0) return [];
  const families = outputFamilies(scenario);
  return iomModel.equations.flatMap((equation) => {
    const bounds = boundsOf(equation);
    const scalars = families.get(equation.name) ?? [];
    return bounds ? scalars.map((quantity) => watch(scenario, equation, quantity, bounds)) : [];
  });
};

function boundsOf({ name, unit }: ModelEquation): { least: number; most: number } | undefined {
  if (unit === 'share') return FREE_SHARES.has(name) ? undefined : { least: 0, most: 1 };
  if (unit === 'case' || unit === 'post')
    return FREE_POSTS.has(name) ? undefined : { least: 0, most: Infinity };
  return undefined;
}

function watch(
  scenario: Scenario,
  { name, unit, over, title }: ModelEquation,
  quantity: string,
  bounds: { least: number; most: number },
): Watch {
  const [, ...members] = quantity.split('.');
  const whose = members.map((id, i) => memberName(scenario, over[i]!, id)).join(', ');
  const subject = whose === '' ? title : `${title}: ${whose}`;
  return {
    quantity,
    ...bounds,
    kind: name,
    tell: (beyond) => {
      const how = inWords(scenario, unit, beyond);
      if (how === undefined) return [];
      return [
        {
          code: 'study/impossible',
          path: Object.hasOwn(scenario.equations, name) ? ['equations', name] : ['equations'],
          message: `${subject} (${quantity}) comes to ${how}, which cannot be: do not use these numbers. Look at the equations that are changed in this scenario.`,
        },
      ];
    },
  };
}

function inWords(scenario: Scenario, unit: string, { central, below, above, looked }: Beyond) {
  if (central) return `${plainValue(central.value, unit)} in ${addMonths(scenario.start, central.month)}`;
  const { futures, furthest } = above.futures >= below.futures ? above : below;
  return futures === 0 ? undefined : `${plainValue(furthest, unit)} ${howOften(futures, looked)}`;
}
