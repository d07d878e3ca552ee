import { listed } from './numbers.ts';
import { titleOf } from './model/titles.ts';
import { iomModel } from '../../model/iom-model.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Projection } from '../../study/projection.ts';

/** Rounding over so many steps. */
const DUST = 1e-6;

/** `filled_own.initially` is the start of `filled_own`: one equation of the model. */
const familyOf = (key: string): string => key.replace(/\.initially$/, '');

/** The titles of the model's equations of which a scenario has its own, in the model's order, each once. */
export function changedTitles({ equations }: Scenario): string[] {
  const changed = new Set(Object.keys(equations).map(familyOf));
  return iomModel.equations.filter(({ name }) => changed.has(name)).map(({ name }) => titleOf(name));
}

/** How many equations of the model a scenario has its own of. */
export const changedEquations = ({ equations }: Scenario): number =>
  new Set(Object.keys(equations).map(familyOf)).size;

/** Whether the coverage of any option leaves what can be, in any month, in the central run or at the ends of the range. */
function beyondCoverage({ options }: Projection): boolean {
  return options.some(({ outputs }) => {
    const series = outputs['caseload_coverage'];
    return (
      series !== undefined &&
      [series.p5, series.central, series.p95].some((column) =>
        column.some((value) => value < -DUST || value > 1 + DUST),
      )
    );
  });
}

/** Named in full up to so many. */
const MOST_NAMED = 2;

/** What stands on every page of results while equations are changed: which, and whether the results can be at all. Else empty. */
export function changedModel(scenario: Scenario, projection: Projection | undefined): string {
  const count = changedEquations(scenario);
  if (count === 0) return '';
  const titles = changedTitles(scenario).map((title) => `“${title}”`);
  const named = titles.slice(0, MOST_NAMED);
  if (count > named.length && named.length > 0)
    named.push(count - named.length === 1 ? 'one other' : 'others');
  const which = named.length === 0 ? '' : ` (${listed(named)})`;
  const opening = `${count} ${count === 1 ? 'equation of the model is' : 'equations of the model are'} changed in this scenario${which}.`;
  return projection && beyondCoverage(projection)
    ? `${opening} Coverage now leaves 0 to 100%, which cannot be: do not use these numbers. See How it works.`
    : opening;
}
