import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProject } from '../../src/cli/run-project.ts';
import { shippedIndex, shippedScenario } from '../unit/scenarios/shipped.ts';
import { CentralRun } from './central-run.ts';
import { hearWorkers, type Listening } from './hear-worker.ts';
import { closeBrowser, settled, visit } from './open-page.ts';
import { says } from './said-numbers.ts';
import { goTo, openArea } from './walk-pages.ts';

let page: Page;
beforeAll(async () => {
  ({ page } = await visit({}, hearWorkers));
});
afterAll(closeBrowser);

describe('a number outside the middle half of the futures', () => {
  it('is told, with the assumption that does it', async () => {
    const area = shippedIndex.find(({ id }) => id === 'gwent-2013-14')!;
    const { projection } = new CentralRun(shippedScenario(area.file));
    const outside = (each: (typeof projection.options)[number], at: number): boolean =>
      each.outputs['coverage.amber']!.central[at]! > each.outputs['coverage.amber']!.p75[at]! + 0.01;
    const [option, at] = projection.options
      .flatMap((each) => projection.months.map((_, month) => [each, month] as const))
      .find((place) => outside(...place))!;
    await goTo(page, 'start', 'iom-start-page [data-area]');
    await openArea(page, area);
    await page.locator(`iom-option-list input[value=${option.id}]`).check({ force: true });
    await page.getByRole('combobox', { name: 'Month looked at' }).selectOption(projection.months[at]!);
    await settled(page);
    const { central, p25, p75 } = option.outputs['coverage.amber']!;
    const told = page.locator('iom-workbench details.notes li', { hasText: 'middle half of the futures' });
    await expect
      .poll(() => told.first().textContent())
      .toMatch(/^Coverage of Amber, .* The assumption that does most/);
    const [, said, low, high] =
      /, (.*?), is above .* \((.*) to (.*)\)/.exec((await told.first().textContent()) ?? '') ?? [];
    for (const [printed, column] of [
      [said, central],
      [low, p25],
      [high, p75],
    ] as const)
      expect(says(printed ?? '', column[at]!, 'share'), `${printed} is ${column[at]}`).toBe(true);
  });
});

describe('the page and the command line', () => {
  it.each(['gwent-2013-14', 'workshop-2025-26'])(
    'have the same numbers to the last digit: %s',
    async (id) => {
      const area = (of: string) => shippedIndex.find((each) => each.id === of)!;
      await goTo(page, 'start', 'iom-start-page [data-area]');
      await openArea(page, area('tiny-by-hand'));
      await goTo(page, 'start', 'iom-start-page [data-area]');
      await page.evaluate(() => ((window as Listening).heard!.length = 0));
      await openArea(page, area(id));
      const last = await page.evaluate(
        lastHeard,
        shippedScenario(`${id}.iom.json`).options.map((option) => option.id),
      );
      const outputs = [...new Set(Object.values(last).flatMap((option) => Object.keys(option)))];
      const printed = runProject([
        fileURLToPath(new URL(`../../scenarios/${id}.iom.json`, import.meta.url)),
        '--outputs',
        outputs.join(','),
      ]);
      if (!printed.ok) throw new Error(JSON.stringify(printed.error));
      const headless = JSON.parse([...printed.value.output].join('')) as Printed;
      expect(headless.options.map((option) => option.id)).toEqual(Object.keys(last));
      let compared = 0;
      for (const option of headless.options)
        for (const [output, levels] of Object.entries(option.outputs))
          for (const [level, column] of Object.entries(levels)) {
            const wanted = column.map((value) => (value === null ? NaN : value));
            expect(last[option.id]?.[output]?.[level], `${option.id}, ${output}, ${level}`).toEqual(wanted);
            compared += wanted.length;
          }
      expect(compared).toBeGreaterThan(50_000);
    },
  );
});

interface Printed {
  readonly options: readonly {
    readonly id: string;
    readonly outputs: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
  }[];
}

/** The last numbers of each option, output and level that the worker sent. Sent to the page as it stands. */
function lastHeard(known: readonly string[]): Record<string, Record<string, Record<string, number[]>>> {
  const last: Record<string, Record<string, Record<string, number[]>>> = {};
  // Options without one of their decisions are asked as well, by the decision's id.
  const of = (window as Listening).heard ?? [];
  for (const { options } of of.filter((each) => each.options.every(({ id }) => known.includes(id))))
    for (const { id, outputs } of options)
      for (const [output, series] of Object.entries(outputs))
        (last[id] ??= {})[output] = Object.fromEntries(
          Object.entries(series).map(([level, column]) => [
            level,
            // What underflows is printed as 0.
            Array.from(column as Float64Array, (value) => (Math.abs(value) < 1e-100 ? 0 : value)),
          ]),
        );
  return last;
}
