import { addMonths } from '../base/month.ts';
import type { Problem } from '../base/problem.ts';
import type { RunTrouble } from '../engine/run.ts';
import { iomModel } from '../model/iom-model.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';

/** Says which number of which option is none that can be used, when and in which draw (below 0: in the central run), and where to look. */
export function troubleProblem(scenario: Scenario, option: Option, trouble: RunTrouble): Problem {
  const [family] = trouble.equation.split('.');
  const title = [...iomModel.equations, ...iomModel.inputs].find(({ name }) => name === family)?.title;
  const draw = trouble.draw < 0 ? 'the central run' : `draw ${trouble.draw + 1}`;
  const own = Object.hasOwn(scenario.equations, family!);
  const check = own
    ? 'Check your own equation for a division by zero or by next to nothing, or a root, power or logarithm of a negative number.'
    : 'Check the numbers that go into it for extreme values, and your own equations and formulas for divisions by zero or by next to nothing.';
  return {
    code: 'study/not-a-number',
    path: own ? ['equations', family!] : ['options', scenario.options.indexOf(option)],
    message: `${title ?? family} (${trouble.equation}) cannot be worked out in ${addMonths(scenario.start, trouble.month)}, ${draw}, option "${option.name}". ${check}`,
  };
}
