import { expect, it } from 'vitest';
import { projectScenario } from '../study/one-projector.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';

it.each(shippedFiles)(
  '%s: IOM is worth what it prevents itself less what it costs, whatever went elsewhere',
  (file) => {
    const scenario = shippedScenario(file);
    const outputs = ['iom_net_value', 'prevented_here', 'tier_cost_per_offence', 'programme_cost'];
    const made = projectScenario(scenario, { outputs, draws: 2 });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    for (const { outputs: of } of made.value.options)
      for (const at of [0, scenario.months - 1]) {
        const number = (name: string): number => of[name]!.central[at]!;
        const worth = scenario.tiers.reduce(
          (sum, { id }) => sum + number(`prevented_here.${id}`) * number(`tier_cost_per_offence.${id}`),
          0,
        );
        expect(number('iom_net_value')).toBeCloseTo(worth - number('programme_cost'), 4);
      }
  },
);
