import type { StepLabel } from '../../scenario/step-label.ts';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Edited } from '../apply-edit.ts';
import type { InputValue } from '../edit.ts';
import { withValueAt } from '../../scenario/with-value-at.ts';
import { withoutValueAt } from './without-value-at.ts';

/** Sets all values, or none where one input is unknown. `undefined` removes a value from the file. */
export function setInputs(
  scenario: Scenario,
  values: readonly InputValue[],
  label?: StepLabel,
): Result<Edited, Problem[]> {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));
  let changed = scenario;
  for (const { input: name, value } of values) {
    const input = inputs.get(name);
    if (!input || input.path.length === 0)
      return err([
        {
          code: 'edit/unknown',
          path: [],
          facts: { what: 'value', name },
        },
      ]);
    if (value !== undefined) changed = withValueAt(changed, input.path, value);
    else if (input.fromFile) changed = withoutValueAt(changed, input.path);
  }
  return ok({
    scenario: changed,
    label: label ?? { did: 'set', input: values[0]?.input, more: 0 },
  });
}
