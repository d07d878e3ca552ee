import { addMonths } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { RunTrouble } from '../engine/run.ts';
import { memberNames } from '../scenario/levers.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/** The problem of a NaN or infinity: which number of which option, in which month and draw (below 0: the central run), and its source. */
export function troubleProblem(scenario: Scenario, option: Option, trouble: RunTrouble): Problem {
  const code = 'study/not-a-number';
  const when = {
    month: addMonths(scenario.start, trouble.month),
    ...(trouble.draw < 0 ? {} : { draw: trouble.draw + 1 }),
    option: option.name,
  };
  const [quantity = '', part] = trouble.equation.split(':');
  const input = part === 'formula' && scenarioInputs(scenario).find(({ name }) => name === quantity);
  if (input)
    return {
      code,
      path: input.fromFile ? [...input.path, 'formula'] : input.path,
      facts: { why: 'formula', quantity, members: memberNames(scenario, input), ...when },
    };
  const [family] = trouble.equation.split('.');
  const own = Object.hasOwn(scenario.equations, family!);
  return {
    code,
    path: own ? ['equations', family!] : ['options', scenario.options.indexOf(option)],
    facts: { why: own ? 'own' : 'model', quantity: trouble.equation, ...when },
  };
}
