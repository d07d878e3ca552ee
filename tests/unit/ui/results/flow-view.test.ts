import { expect, it } from 'vitest';
import { FLOW_OUTPUTS } from '../../../../src/charts/pound-flow.ts';
import { LIGHT_THEME } from '../../../../src/charts/theme.ts';
import { ScenarioDocument } from '../../../../src/state/scenario-document.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { flowView } from '../../../../src/ui/results/flow-view.ts';
import { roundPounds } from '../../../../src/words/en/numbers.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const scenario = shippedScenario('gwent-2013-14.iom.json');

it('the pounds that left IOM are told beside the flow that they are not in, and those that came to it', () => {
  const said = (option: string, by: number): string => {
    const of = {
      ...scenario,
      options: scenario.options.map((each) => ({
        ...each,
        decisions: each.decisions.map((decision) => ({ ...decision, change: { multiply: by } })),
      })),
    };
    const made = projectScenario(of, { outputs: [...FLOW_OUTPUTS, 'redeployed_cost'], draws: 2 });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const document = new ScenarioDocument(of);
    document.selectOption(option);
    document.setRun({ projection: made.value, status: 'idle' });
    const at = made.value.months.indexOf(document.state.month);
    const moved =
      made.value.options.find(({ id }) => id === option)!.outputs['redeployed_cost']!.central[at]! * 12;
    const { sentence } = flowView(document.state, LIGHT_THEME);
    expect(Math.abs(moved) > 500).toBe(sentence.includes(roundPounds(Math.abs(moved))));
    return sentence;
  };
  const half = scenario.options[1]!.id;
  expect(said(half, 0.5)).toMatch(/ Not in it: £[\d,]+ a year that now goes elsewhere\.$/);
  expect(said(half, 1.5)).toMatch(/ £[\d,]+ a year of it has come from elsewhere\.$/);
  expect(said(half, 1)).not.toContain('elsewhere');
});
