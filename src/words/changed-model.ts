import { iomModel } from '../model/iom-model.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';

/** Rounding over so many steps. */
const DUST = 1e-6;

/** How many equations of the model a scenario has its own of. */
export function changedEquations({ equations }: Scenario): number {
  return new Set(Object.keys(equations).map((name) => name.replace(/ .*$/, ''))).size;
}

/** Whether the coverage of any option leaves what can be, in any month, in the central run or at the ends of the range. */
export function beyondCoverage({ options }: Projection): boolean {
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

/** What stands on every page of results while equations are changed: which, and whether the results can be at all. Else empty. */
export function changedModel(scenario: Scenario, projection: Projection | undefined): string {
  const count = changedEquations(scenario);
  if (count === 0) return '';
  const title = iomModel.equations.find(({ name }) => Object.hasOwn(scenario.equations, name))?.title;
  const which = title === undefined ? '' : ` (“${title}”${count > 1 ? ' and others' : ''})`;
  const opening = `${count} ${count === 1 ? 'equation of the model is' : 'equations of the model are'} changed in this scenario${which}.`;
  return projection && beyondCoverage(projection)
    ? `${opening} Coverage now leaves 0 to 100%, which cannot be: do not use these numbers. See How it works.`
    : opening;
}
