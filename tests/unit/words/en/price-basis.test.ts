import { expect, it } from 'vitest';
import { MONEY_OUTPUTS } from '../../../../src/charts/money-chart.ts';
import { LIGHT_THEME } from '../../../../src/charts/theme.ts';
import { ScenarioDocument } from '../../../../src/state/scenario-document.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { moneyView } from '../../../../src/ui/results/money-view.ts';
import { workbenchView } from '../../../../src/ui/workbench/workbench-view.ts';
import { priceBasis } from '../../../../src/words/en/price-basis.ts';
import { smallScenario } from './small-scenario.ts';

it('says of what month and of what year’s prices pounds are', () => {
  expect(priceBasis(smallScenario, '2014-03')).toBe(
    'Pounds are cash of March 2014, today. The file is in 2013/14 prices.',
  );
  expect(priceBasis(smallScenario, '2016-02')).toMatch(
    /^Pounds are cash of February 2016, with pay and prices .* The file is in 2013\/14 prices/,
  );
});

it('and so they are: pay grows into the pounds of a later month', () => {
  const scenario = { ...smallScenario, assumptions: { pay_growth: 0.1 } };
  const run = projectScenario(scenario, { outputs: ['unit_cost'], draws: 1 });
  if (!run.ok) throw new Error('does not run');
  const cost = run.value.options[0]!.outputs['unit_cost.constable']!.central;
  expect(cost[0]).toBe(50_000);
  expect(cost.at(-1)).toBeGreaterThan(54_000);
});

it('stands under the numbers of the workbench and over its money', () => {
  const projected = projectScenario(smallScenario, {
    outputs: [...new Set([...MONEY_OUTPUTS, 'caseload_coverage'])],
    draws: 1,
  });
  if (!projected.ok) throw new Error('does not run');
  const { state } = new ScenarioDocument(smallScenario);
  const looked = { ...state, month: '2015-03', run: { ...state.run, projection: projected.value } };
  const basis = priceBasis(smallScenario, '2015-03');
  expect(workbenchView(looked, { theme: LIGHT_THEME, offersTour: false }).made).toContain(basis);
  expect(moneyView(looked, LIGHT_THEME).basis).toBe(basis);
});
