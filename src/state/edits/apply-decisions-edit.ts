import type { StepLabel } from '../../scenario/step-label.ts';
import { problem, type Problem, type ProblemCode, type ProblemFacts } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { NewDecision, SaidOf } from '../../scenario/templates/template.ts';
import { LIMITS } from '../../scenario/limits.ts';
import { freeName } from '../../scenario/names.ts';
import type { DatedChange, Decision, Option, Scenario } from '../../scenario/scenario.ts';
import type { Edited } from '../apply-edit.ts';
import type { DecisionsEdit } from './decisions-edit.ts';
import { freeId } from './free-id.ts';
import { setInputs } from './set-inputs.ts';

/** The scenario with decisions added, moved or copied within one option. */
export function applyDecisionsEdit(scenario: Scenario, edit: DecisionsEdit): Result<Edited, Problem[]> {
  const at = scenario.options.findIndex(({ id }) => id === edit.option);
  const option = scenario.options[at];
  if (!option) return refuse('edit/missing', { what: 'option' });
  if (edit.type === 'addDecisions') return add(scenario, at, edit);
  const d = option.decisions.findIndex(({ id }) => id === edit.decision);
  const decision = option.decisions[d];
  if (!decision) return refuse('edit/missing', { what: 'decision' });
  const others = option.decisions.toSpliced(d, 1);
  const held = (decisions: readonly Decision[]): Scenario => ({
    ...scenario,
    options: scenario.options.with(at, { ...option, decisions }),
  });
  if (edit.type === 'moveDecision') {
    const to = Math.max(0, Math.min(others.length, d + edit.by));
    const label: StepLabel = { did: 'ordered', name: decision.name, up: to < d };
    return ok(to === d ? { scenario, label } : { scenario: held(others.toSpliced(to, 0, decision)), label });
  }
  if (option.decisions.length >= LIMITS.decisions) return tooMany();
  const copy: Decision = { ...decision, id: freeId('d', option.decisions) };
  return ok({
    scenario: held(option.decisions.toSpliced(d + 1, 0, copy)),
    label: { did: 'copied', name: decision.name },
  });
}

function add(
  scenario: Scenario,
  at: number,
  { name, decisions, said = [], anyway = false }: Extract<DecisionsEdit, { type: 'addDecisions' }>,
): Result<Edited, Problem[]> {
  if (decisions.length === 0) return refuse('edit/nothing', {});
  if (anyway) return addAnyway(scenario, name, decisions, said);
  const isReference = at === 0;
  if (isReference && scenario.options.length >= LIMITS.options)
    return refuse('edit/too-many', { what: 'options', most: LIMITS.options, choose: true });
  const into: Option = isReference
    ? {
        id: freeId('option_', scenario.options),
        name: freeName(name.trim(), scenario.options),
        decisions: [],
      }
    : scenario.options[at]!;
  if (into.decisions.length + decisions.length > LIMITS.decisions) return tooMany();
  const held = decisions.reduce<readonly Decision[]>(
    (list, decision) => [...list, { ...decision, id: freeId('d', list), name: decision.name.trim() }],
    into.decisions,
  );
  const option = { ...into, decisions: held };
  const added = {
    ...scenario,
    options: isReference ? [...scenario.options, option] : scenario.options.with(at, option),
  };
  return setInputs(added, said, { did: 'added', name: name.trim() });
}

/** Adds changes that happen anyway, under every option. */
function addAnyway(
  scenario: Scenario,
  name: string,
  changes: readonly NewDecision[],
  said: readonly SaidOf[],
): Result<Edited, Problem[]> {
  const before = scenario.business_as_usual;
  if (before.length + changes.length > LIMITS.decisions)
    return refuse('edit/too-many', { what: 'anyway', most: LIMITS.decisions });
  const held = changes.reduce<readonly DatedChange[]>(
    (list, { name: called, lever, change, from, until, ramp_months, on, source }) => [
      ...list,
      {
        id: freeId('anyway_', list),
        name: called.trim(),
        lever,
        change,
        from,
        until,
        ramp_months,
        on,
        source,
      },
    ],
    before,
  );
  return setInputs({ ...scenario, business_as_usual: held }, said, {
    did: 'added-anyway',
    name: name.trim(),
  });
}

const refuse = <C extends ProblemCode>(code: C, facts: ProblemFacts[C]): Result<never, Problem[]> =>
  err([problem(code, [], facts)]);

const tooMany = (): Result<never, Problem[]> =>
  refuse('edit/too-many', { what: 'decisions', most: LIMITS.decisions });
