import { formulaOf } from '../scenario/formula-of.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../scenario/scenario.ts';
import { valueAt } from '../scenario/shape-problems.ts';
import type { Edit, InputValue } from './edit.ts';
import { editKey } from './edit.ts';
import { movedFrom } from './moved-from.ts';
import type { DocumentState } from './scenario-document.ts';

/** The new likely value of a lever today, in its own unit. */
export interface Move {
  readonly lever: string;
  readonly value: number;
  /** The whole new quantity, where more than the likely value changes: a range in place of a number. */
  readonly quantity?: Quantity | undefined;
}

/**
 * Moves today's values, as one edit. Ranges keep their shape and their relative width; formulas stay. Each new range is
 * computed from the range stated before the first move, so that moving back, even from 0, restores it exactly.
 */
export function moveInputs(
  state: DocumentState,
  moves: readonly Move[],
  done: boolean,
): Extract<Edit, { type: 'setInputs' }> {
  const named = moves.map(({ lever }) => ({ input: lever, value: undefined }));
  const past = pastOf(state, editKey({ type: 'setInputs', inputs: named }));
  const now = byName(past.at(-1)!);
  const saved = byName(state.saved);
  const inputs = moves.flatMap(({ lever, value, quantity }): InputValue[] => {
    if (quantity !== undefined) return [{ input: lever, value: quantity }];
    const input = now.get(lever);
    if (!input || isFormula(input)) return [];
    const inFile = saved.get(lever);
    const moved = movedFrom(
      past.map((scenario) => saidAt(scenario, input)),
      {
        saved: inFile && { said: said(state.saved, inFile) },
        byDefault: asStated([input, inFile].find((each) => each?.fromFile === false)?.quantity),
        to: value,
        least: input.least,
        most: input.most,
      },
    );
    return [{ input: lever, value: moved }];
  });
  return { type: 'setInputs', inputs, done };
}

/** This file after each step up to now, oldest first, without the step of a drag in progress with this key. */
function pastOf({ history }: DocumentState, key: string): readonly Scenario[] {
  const { steps, at, moving } = history;
  const { opened } = steps[at]!.after;
  // The first step of a file is its opening, so there is always one before a drag.
  const taken = steps.slice(0, moving === key ? at : at + 1);
  const another = taken.findLastIndex(({ after }) => after.opened !== opened);
  return taken.slice(another + 1).map(({ after }) => after.scenario);
}

/** An input's quantity in an earlier state of the file; paths hold, since streams, roles and tiers keep their places. */
const saidAt = (earlier: Scenario, { path }: ScenarioInput): Quantity | undefined =>
  path.length === 0 ? undefined : (valueAt(earlier, path) as Quantity | undefined);

/** Resets these values to the saved file's, as one edit. */
export function resetInputs(
  { scenario, saved }: DocumentState,
  levers: readonly string[],
): Extract<Edit, { type: 'setInputs' }> {
  const file = byName(saved);
  const inputs = levers.flatMap((lever): InputValue[] => {
    const input = file.get(lever);
    return input ? [{ input: lever, value: said(saved, input) }] : [];
  });
  const [first] = levers;
  const known = first !== undefined && byName(scenario).has(first);
  return {
    type: 'setInputs',
    inputs,
    label: { did: 'reset', input: known ? first : undefined, more: Math.max(0, levers.length - 1) },
  };
}

/** A default as a file would state it: a range with a likely value is PERT, so the shape is left out. */
function asStated(quantity: ScenarioInput['quantity'] | undefined): Quantity | undefined {
  if (typeof quantity !== 'object' || quantity === null || !('shape' in quantity)) return quantity;
  if (quantity.shape !== 'pert') return quantity;
  const { low, likely, high } = quantity;
  return { low, likely, high };
}

const byName = (scenario: Scenario): ReadonlyMap<string, ScenarioInput> =>
  new Map(scenarioInputs(scenario).map((input) => [input.name, input]));

const isFormula = ({ quantity }: ScenarioInput): boolean => formulaOf(quantity) !== undefined;

/** The file's quantity; `undefined` where the default applies. */
const said = (scenario: Scenario, { fromFile, path }: ScenarioInput): Quantity | undefined =>
  fromFile ? (valueAt(scenario, path) as Quantity) : undefined;
