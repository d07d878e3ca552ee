import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { inputTitle } from '../../scenario/levers.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Edited } from '../apply-edit.ts';
import type { InputValue } from '../edit.ts';
import { withValueAt } from '../../scenario/with-value-at.ts';

/** Sets all of them or, where one is not known, none. A value of `undefined` is taken out of the file. */
export function setInputs(
  scenario: Scenario,
  values: readonly InputValue[],
  label?: string,
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
          message: `The scenario has no value called “${name}”: choose another.`,
        },
      ]);
    if (value !== undefined) changed = withValueAt(changed, input.path, value);
    else if (input.fromFile) changed = withoutKeyAt(changed, input.path);
  }
  const first = inputs.get(values[0]?.input ?? '');
  return ok({
    scenario: changed,
    label: label ?? (first ? `Set ${inputTitle(scenario, first)}` : 'Set nothing'),
  });
}

/** A copy without the key that `path` ends in; everything off the path is shared. */
function withoutKeyAt<T>(whole: T, path: readonly (string | number)[]): T {
  const [step, ...rest] = path;
  if (step === undefined || typeof whole !== 'object' || whole === null) return whole;
  if (Array.isArray(whole)) return whole.with(step as number, withoutKeyAt(whole[step as number], rest)) as T;
  const object = whole as Record<string, unknown>;
  if (!Object.hasOwn(object, step)) return whole;
  if (rest.length > 0) return { ...object, [step]: withoutKeyAt(object[step], rest) } as T;
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== step)) as T;
}
