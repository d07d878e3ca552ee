import type { StepLabel } from '../../scenario/step-label.ts';
import { problem, type Problem, type ProblemCode, type ProblemFacts } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { formulaOf } from '../../scenario/formula-of.ts';
import { memberNames } from '../../scenario/levers.ts';
import { sameContent } from '../../scenario/same-content.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Formula, Quantity, Range, Scenario, Valued } from '../../scenario/scenario.ts';
import { valueAt } from '../../scenario/shape-problems.ts';
import { withValueAt } from '../../scenario/with-value-at.ts';
import type { AssumptionEdit } from './assumption-edit.ts';
import { withoutValueAt } from './without-value-at.ts';

/** The scenario after an edit of one assumption, and the label of its step. */
export function applyAssumptionEdit(
  scenario: Scenario,
  edit: AssumptionEdit,
): Result<{ readonly scenario: Scenario; readonly label: StepLabel }, Problem[]> {
  const input = scenarioInputs(scenario).find(({ name }) => name === edit.input);
  if (!input || input.path.length === 0) return refuse('edit/unknown', { what: 'value', name: edit.input });
  const of = { quantity: input.from.name, members: memberNames(scenario, input) };
  const made = (value: Quantity | undefined, label: StepLabel) =>
    ok({ scenario: withQuantity(scenario, input, value), label });
  const noted = (note: Note, label: StepLabel) => {
    const value = withNote(scenario, input, note);
    return value === null ? refuse('edit/not-known-yet', of) : made(value, label);
  };
  switch (edit.type) {
    case 'setReason': {
      const reason = edit.reason.trim() === '' ? undefined : edit.reason;
      return noted({ reason }, { did: 'reasoned', input: edit.input });
    }
    case 'setConfirmed': {
      const { confirmed, reason } = edit;
      const note = {
        confirmed: confirmed ? (true as const) : undefined,
        ...(reason === undefined || reason.trim() === '' ? {} : { reason }),
      };
      return noted(note, { did: confirmed ? 'confirmed' : 'asked-again', input: edit.input });
    }
    case 'clearInput': {
      const { default: value } = input.from;
      if (value === undefined) return refuse('edit/no-default', of);
      // The model's own formula speaks of any member: it stands where the file is silent.
      const silent = input.path[0] === 'assumptions' || formulaOf(value) !== undefined;
      return made(silent ? undefined : value, { did: 'took-default', input: edit.input });
    }
    case 'resetInput':
      return made(edit.saved, { did: 'took-saved', input: edit.input });
  }
}

interface Note {
  readonly reason?: string | undefined;
  readonly confirmed?: true | undefined;
}

/** The quantity with a source or reason; a plain number becomes an object for it. Null means not known yet. */
function withNote(scenario: Scenario, input: ScenarioInput, note: Note): Quantity {
  const said: Quantity = (valueAt(scenario, input.path) as Quantity | undefined) ?? input.quantity;
  if (said === null) return null;
  const whole: Valued | Range | Formula =
    typeof said === 'number' ? { value: said, ...note } : { ...said, ...note };
  const { reason, confirmed, source, example, ...bare } = whole;
  const words = Object.fromEntries(
    Object.entries({ source, reason, confirmed, example }).filter(([, word]) => word !== undefined),
  );
  if ('value' in bare && Object.keys(words).length === 0) return bare.value;
  if ('low' in bare && bare.low === bare.high && Object.keys(words).length === 0) return bare.low;
  return { ...bare, ...words };
}

/** Sets or removes a quantity in the file; unchanged parts stay the same objects. */
function withQuantity(scenario: Scenario, input: ScenarioInput, value: Quantity | undefined): Scenario {
  const before = valueAt(scenario, input.path);
  if (sameContent(before, value)) return scenario;
  if (value !== undefined) return withValueAt(scenario, input.path, value);
  return withoutValueAt(scenario, input.path);
}

const refuse = <C extends ProblemCode>(code: C, facts: ProblemFacts[C]): Result<never, Problem[]> =>
  err([problem(code, [], facts)]);
