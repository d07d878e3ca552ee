import { describe, expect, it } from 'vitest';
import { LIGHT_THEME } from '../../../../src/charts/theme.ts';
import { projectScenario } from '../../study/one-projector.ts';
import type { Projection } from '../../../../src/study/projection.ts';
import { ScenarioDocument } from '../../../../src/state/scenario-document.ts';
import { moneyView } from '../../../../src/ui/results/money-view.ts';
import { MONEY_OUTPUTS } from '../../../../src/charts/money-chart.ts';
import { shippedScenario } from '../../scenarios/shipped.ts';

const scenario = shippedScenario('gwent-2013-14.iom.json');
const half = scenario.options[1]!.id;

function projected(outputs: readonly string[]): Projection {
  const made = projectScenario(scenario, { outputs, draws: 2 });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}
function shown(projection: Projection) {
  const document = new ScenarioDocument(scenario);
  document.selectOption(half);
  document.setRun({ projection, status: 'idle' });
  const { groups } = moneyView(document.state, LIGHT_THEME);
  return { groups, at: projection.months.indexOf(document.state.month) };
}

describe('money and posts', () => {
  const made = projected(MONEY_OUTPUTS);

  it('adds up posts with posts, and places with places', () => {
    const { groups, at } = shown(made);
    const count = (option: string, place: boolean): number =>
      scenario.roles
        .filter((role) => (role.counted_in === 'places') === place)
        .reduce(
          (sum, { id }) =>
            sum +
            made.options.find((each) => each.id === option)!.outputs[`filled_posts.${id}`]!.central[at]!,
          0,
        );
    const written = (option: string, place: boolean) => Number(count(option, place).toFixed(1));
    const { sentence, items } = groups.find(({ title }) => title.startsWith('Filled posts'))!;
    expect(sentence).toContain(`, ${written(half, false)} posts are filled under`);
    expect(sentence).toContain(`(${written('keep', false)} under “Keep as now”)`);
    expect(sentence).not.toMatch(/fewer|more/);
    expect(sentence).toContain(
      ` ${written(half, true)} places are paid for (${written('keep', true)} under “Keep as now”).`,
    );
    expect(items.filter(({ now }) => / places?$/.test(now)).map(({ id }) => id)).toEqual([
      'prescribing_place',
    ]);
  });

  it('waits for all of its numbers: what has not come is not 0', () => {
    for (const missing of MONEY_OUTPUTS) {
      const part = projected(MONEY_OUTPUTS.filter((output) => output !== missing));
      expect(shown(part).groups).toEqual([]);
    }
    expect(shown(made).groups).toHaveLength(3);
  });
});
