import type { StepLabel } from '../scenario/step-label.ts';
import { problem, type Problem, type ProblemCode, type ProblemFacts } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { LIMITS } from '../scenario/limits.ts';
import { foldName, freeName } from '../scenario/names.ts';
import { nameAfter } from '../scenario/templates/made-name.ts';
import { scenarioInputs } from '../scenario/scenario-inputs.ts';
import type { Decision, Option, Scenario } from '../scenario/scenario.ts';
import { checkEdited } from './check-edited.ts';
import type { Edit } from './edit.ts';
import { applyAnywayEdit } from './edits/apply-anyway-edit.ts';
import { applyAssumptionEdit } from './edits/apply-assumption-edit.ts';
import { applyDecisionsEdit } from './edits/apply-decisions-edit.ts';
import { applyEquationEdit } from './edits/apply-equation-edit.ts';
import { changeLabel } from './edits/change-label.ts';
import { freeId } from './edits/free-id.ts';
import { applyTargetEdit } from './edits/apply-target-edit.ts';
import { setInputs } from './edits/set-inputs.ts';
import { withValueAt } from '../scenario/with-value-at.ts';

/** The scenario after an edit, and the label of its step in the history. */
export interface Edited {
  readonly scenario: Scenario;
  readonly label: StepLabel;
}

/**
 * The scenario after an edit. The given one is untouched and shares all unchanged parts; an edit that changes nothing gives
 * the same object. Errors: every rule of the format that the edit would break.
 */
export function applyEdit(scenario: Scenario, edit: Edit): Result<Edited, Problem[]> {
  const edited = make(scenario, edit);
  if (!edited.ok || edited.value.scenario === scenario) return edited;
  const problems = checkEdited(scenario, edited.value.scenario, edit);
  return problems.length > 0 ? err(problems) : edited;
}

function make(scenario: Scenario, edit: Edit): Result<Edited, Problem[]> {
  switch (edit.type) {
    case 'setDecision':
      return setDecision(scenario, edit);
    case 'toggleDecision':
      return onDecision(scenario, edit.option, edit.decision, (decision) => ({
        decision: { ...decision, on: !decision.on },
        label: { did: 'switched', name: decision.name, on: !decision.on },
      }));
    case 'removeDecision':
      return onDecision(scenario, edit.option, edit.decision, (decision) => ({
        decision: undefined,
        label: { did: 'removed', name: decision.name },
      }));
    case 'addDecision':
      return onOption(scenario, edit.option, (option) => {
        if (option.decisions.length >= LIMITS.decisions)
          return refuse('edit/too-many', { what: 'decisions', most: LIMITS.decisions });
        const decision: Decision = {
          id: freeId('d', option.decisions),
          name: edit.name.trim(),
          lever: edit.lever,
          change: edit.change,
          from: edit.from,
          until: edit.until ?? null,
          ramp_months: 1,
          on: true,
          to: edit.to ?? 'other priorities',
        };
        return ok({
          option: { ...option, decisions: [...option.decisions, decision] },
          label: { did: 'added', name: edit.name.trim() },
        });
      });
    case 'addDecisions':
    case 'moveDecision':
    case 'duplicateDecision':
      return applyDecisionsEdit(scenario, edit);
    case 'setAnyway':
    case 'removeAnyway':
      return applyAnywayEdit(scenario, edit);
    case 'addOption':
      return newOption(
        scenario,
        { name: edit.name, decisions: [] },
        {
          did: 'added',
          name: edit.name.trim(),
        },
      );
    case 'duplicateOption': {
      const option = scenario.options.find(({ id }) => id === edit.option);
      if (!option) return missing('option');
      const name = freeName(edit.name?.trim() || `${option.name} (copy)`, scenario.options);
      return newOption(
        scenario,
        { ...option, name },
        edit.name === undefined ? { did: 'copied', name: option.name } : { did: 'kept', name },
      );
    }
    case 'renameOption':
      return onOption(scenario, edit.option, (option) => {
        const name = edit.name.trim();
        if (name === '') return refuse('edit/no-name', { what: 'option' });
        if (scenario.options.some((each) => each !== option && foldName(each.name) === foldName(name)))
          return refuse('edit/same-name', {});
        return ok({
          option: name === option.name ? option : { ...option, name },
          label: { did: 'renamed-option', from: option.name, name },
        });
      });
    case 'removeOption': {
      const at = scenario.options.findIndex(({ id }) => id === edit.option);
      const option = scenario.options[at];
      if (!option) return missing('option');
      if (at === 0) return refuse('edit/reference', {});
      const options = scenario.options.filter(({ id }) => id !== edit.option);
      return ok({ scenario: { ...scenario, options }, label: { did: 'removed', name: option.name } });
    }
    case 'setInputs':
      return setInputs(scenario, edit.inputs, edit.label);
    case 'setInput': {
      const input = scenarioInputs(scenario).find(({ name }) => name === edit.input);
      if (!input || input.path.length === 0)
        return refuse('edit/unknown', { what: 'value', name: edit.input });
      return ok({
        scenario: withValueAt(scenario, input.path, edit.value),
        label: { did: 'set', input: edit.input, more: 0 },
      });
    }
    case 'setTarget':
      return applyTargetEdit(scenario, edit.target);
    case 'setReason':
    case 'setConfirmed':
    case 'clearInput':
    case 'resetInput':
      return applyAssumptionEdit(scenario, edit);
    case 'setEquation':
    case 'clearEquation':
      return applyEquationEdit(scenario, edit);
  }
}

/** Changes parts of a decision. A name generated from the change is generated anew, and so is that of an option made with it. */
function setDecision(
  scenario: Scenario,
  { option: id, decision, change }: Extract<Edit, { type: 'setDecision' }>,
): Result<Edited, Problem[]> {
  const option = scenario.options.find((each) => each.id === id);
  const before = option?.decisions.find((each) => each.id === decision);
  const edited = onDecision(scenario, id, decision, (held) => {
    const changed = { ...held, ...change };
    const name = change.name?.trim() ?? nameAfter(scenario, option, held, changed);
    const named = { ...changed, name };
    return { decision: named, label: changeLabel(named, change, 'decision') };
  });
  // Renaming a decision does not rename the option; restoring a saved decision does.
  const renamedAlone = change.name !== undefined && change.change === undefined;
  if (!edited.ok || !before || renamedAlone || option?.name !== before.name) return edited;
  const { options } = edited.value.scenario;
  const at = options.findIndex((each) => each.id === id);
  const name = options[at]!.decisions.find((each) => each.id === decision)!.name;
  if (name === before.name) return edited;
  const renamed = { ...options[at]!, name: freeName(name, options.toSpliced(at, 1)) };
  return ok({ ...edited.value, scenario: { ...edited.value.scenario, options: options.with(at, renamed) } });
}

const refuse = <C extends ProblemCode>(code: C, facts: ProblemFacts[C]): Result<never, Problem[]> =>
  err([problem(code, [], facts)]);
const missing = (what: 'option' | 'decision' | 'change'): Result<never, Problem[]> =>
  refuse('edit/missing', { what });

function onOption(
  scenario: Scenario,
  id: string,
  change: (option: Option) => Result<{ option: Option; label: StepLabel }, Problem[]>,
): Result<Edited, Problem[]> {
  const at = scenario.options.findIndex((option) => option.id === id);
  const option = scenario.options[at];
  if (!option) return missing('option');
  const changed = change(option);
  if (!changed.ok) return changed;
  const { label } = changed.value;
  if (changed.value.option === option) return ok({ scenario, label });
  return ok({ scenario: { ...scenario, options: scenario.options.with(at, changed.value.option) }, label });
}

function onDecision(
  scenario: Scenario,
  option: string,
  id: string,
  change: (decision: Decision) => { decision: Decision | undefined; label: StepLabel },
): Result<Edited, Problem[]> {
  return onOption(scenario, option, (held) => {
    const at = held.decisions.findIndex((decision) => decision.id === id);
    const before = held.decisions[at];
    if (!before) return missing('decision');
    const { decision, label } = change(before);
    const decisions =
      decision === undefined ? held.decisions.toSpliced(at, 1) : held.decisions.with(at, decision);
    return ok({ option: { ...held, decisions }, label });
  });
}

/** Adds an option at the end, so that the others keep their colours and dashes. */
function newOption(
  scenario: Scenario,
  option: Omit<Option, 'id'>,
  label: StepLabel,
): Result<Edited, Problem[]> {
  if (scenario.options.length >= LIMITS.options)
    return refuse('edit/too-many', { what: 'options', most: LIMITS.options });
  if (option.name.trim() === '') return refuse('edit/no-name', { what: 'option' });
  const added: Option = {
    ...option,
    id: freeId('option_', scenario.options),
    name: freeName(option.name.trim(), scenario.options),
  };
  return ok({ scenario: { ...scenario, options: [...scenario.options, added] }, label });
}
