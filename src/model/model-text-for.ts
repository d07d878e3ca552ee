import type { ModelText } from '../language/model-text.ts';
import { iomModel } from './iom-model.ts';
import { SET_NAMES, type SetName } from './model-data.ts';

/**
 * The model as text for the language, over the members given. Inputs that only the page uses are left out.
 * An own equation `unit_cost` replaces the equation and keeps the model's `initially`;
 * `unit_cost.initially` replaces that part alone. Keys that name no equation are ignored here: checks refuse them.
 */
export function modelTextFor(
  sets: Readonly<Record<SetName, readonly string[]>>,
  ownEquations: Readonly<Record<string, string>> = {},
): ModelText {
  const own = (key: string): string | undefined =>
    Object.hasOwn(ownEquations, key) ? ownEquations[key] : undefined;
  return {
    sets: SET_NAMES.map((name) => ({ name, members: sets[name] })),
    constants: iomModel.constants,
    schedules: iomModel.schedules,
    inputs: iomModel.inputs.filter(({ inEquations }) => inEquations),
    equations: iomModel.equations.map((each) => {
      const initially = own(`${each.name}.initially`) ?? each.initially;
      return {
        ...each,
        equation: own(each.name) ?? each.equation,
        ...(initially === undefined ? {} : { initially }),
      };
    }),
  };
}
