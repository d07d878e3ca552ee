import { centralInput } from '../scenario/central-input.ts';
import { inputTitle } from '../scenario/levers.ts';
import { moveQuantity } from '../scenario/move-quantity.ts';
import { sameContent } from '../scenario/same-content.ts';
import { scenarioInputs, type ScenarioInput } from '../scenario/scenario-inputs.ts';
import type { Quantity, Scenario } from '../scenario/scenario.ts';
import { valueAt } from '../scenario/shape-problems.ts';
import type { Edit, InputValue } from './edit.ts';
import { editKey } from './edit.ts';
import type { DocumentState } from './scenario-document.ts';

/** Where today's value of a lever is to go: its central value, in its own unit. */
export interface Move {
  readonly lever: string;
  readonly value: number;
  /** All that the file is to say of it, where more than its central value is meant: a range in place of a number. */
  readonly quantity?: Quantity | undefined;
}

/**
 * Takes today's values where they are wanted, as one edit. Ranges keep their shape and, in proportion, their width;
 * formulas are left as they are. Everything is worked out from where the drag began, so the way back leads to the
 * start; back at the saved value, the saved range stands again to the letter.
 */
export function moveInputs(state: DocumentState, moves: readonly Move[], done: boolean): Edit {
  const named = moves.map(({ lever }) => ({ input: lever, value: undefined }));
  const key = editKey({ type: 'setInputs', inputs: named });
  const { history, scenario, saved } = state;
  const began =
    history.moving === key ? (history.steps[history.at - 1]?.after.scenario ?? scenario) : scenario;
  const before = byName(began);
  const file = byName(saved);
  const inputs = moves.flatMap(({ lever, value, quantity }): InputValue[] => {
    if (quantity !== undefined) return [{ input: lever, value: quantity }];
    const from = before.get(lever);
    if (!from || isFormula(from)) return [];
    return [{ input: lever, value: moved(from, said(began, from), file.get(lever), saved, value) }];
  });
  return { type: 'setInputs', inputs, done };
}

function moved(
  from: ScenarioInput,
  quantity: Quantity | undefined,
  inFile: ScenarioInput | undefined,
  saved: Scenario,
  to: number,
): Quantity | undefined {
  const at = centralInput(from, []);
  if (to === at) return quantity;
  const { least, most } = from;
  if (inFile && !isFormula(inFile)) {
    // A range that was only moved since it was saved is moved from there again: it keeps its saved width, even
    // after it has been at 0.
    const base = said(saved, inFile);
    const likely = centralInput(inFile, []);
    const onlyMoved = at === likely ? sameContent(base, quantity) : isMoved(base, quantity, at, least, most);
    if (onlyMoved) return to === likely ? base : moveQuantity(base ?? to, to, least, most);
  }
  return moveQuantity(quantity ?? to, to, least, most);
}

const isMoved = (
  base: Quantity | undefined,
  quantity: Quantity | undefined,
  at: number | undefined,
  least: number,
  most: number,
): boolean =>
  at !== undefined && (base === undefined || sameContent(moveQuantity(base, at, least, most), quantity));

/** Puts these values back to what the saved file says of them, as one edit. */
export function resetInputs({ scenario, saved }: DocumentState, levers: readonly string[]): Edit {
  const file = byName(saved);
  const now = byName(scenario);
  const inputs = levers.flatMap((lever): InputValue[] => {
    const input = file.get(lever);
    return input ? [{ input: lever, value: said(saved, input) }] : [];
  });
  const first = now.get(levers[0] ?? '');
  const rest = levers.length > 1 ? ` and ${levers.length - 1} more` : '';
  return {
    type: 'setInputs',
    inputs,
    label: first ? `Reset ${inputTitle(scenario, first)}${rest}` : 'Reset',
  };
}

const byName = (scenario: Scenario): ReadonlyMap<string, ScenarioInput> =>
  new Map(scenarioInputs(scenario).map((input) => [input.name, input]));

const isFormula = ({ quantity }: ScenarioInput): boolean =>
  typeof quantity === 'object' && 'formula' in quantity;

/** What the file says; `undefined` where a default stands. */
const said = (scenario: Scenario, { fromFile, path }: ScenarioInput): Quantity | undefined =>
  fromFile ? (valueAt(scenario, path) as Quantity) : undefined;
