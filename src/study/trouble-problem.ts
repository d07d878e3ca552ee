import { addMonths } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { RunTrouble } from '../engine/run.ts';
import { iomModel } from '../model/iom-model.ts';
import { inputTitle } from '../scenario/levers.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/** Says which number of which option is none that can be used, when and in which draw (below 0: in the central run), and where to look. */
export function troubleProblem(scenario: Scenario, option: Option, trouble: RunTrouble): Problem {
  const code = 'study/not-a-number';
  const draw = trouble.draw < 0 ? 'the central run' : `draw ${trouble.draw + 1}`;
  const when = `in ${addMonths(scenario.start, trouble.month)}, ${draw}, option "${option.name}"`;
  const [name, part] = trouble.equation.split(':');
  const input = part === 'formula' && scenarioInputs(scenario).find((each) => each.name === name);
  if (input)
    return {
      code,
      path: input.fromFile ? [...input.path, 'formula'] : input.path,
      message: `The formula of ${inputTitle(scenario, input)} (${name}) cannot be worked out ${when}. Check it for a division by zero or by next to nothing, or a root, power or logarithm of a negative number.`,
    };
  const [family] = trouble.equation.split('.');
  const title = [...iomModel.equations, ...iomModel.inputs].find((each) => each.name === family)?.title;
  const own = Object.hasOwn(scenario.equations, family!);
  const check = own
    ? 'Check your own equation for a division by zero or by next to nothing, or a root, power or logarithm of a negative number.'
    : 'Check the numbers that go into it for extreme values, and your own equations and formulas for divisions by zero or by next to nothing.';
  return {
    code,
    path: own ? ['equations', family!] : ['options', scenario.options.indexOf(option)],
    message: `${title ?? family} (${trouble.equation}) cannot be worked out ${when}. ${check}`,
  };
}
