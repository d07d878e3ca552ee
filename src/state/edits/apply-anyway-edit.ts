import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { DatedChange, Scenario } from '../../scenario/scenario.ts';
import { nameAfter } from '../../scenario/templates/made-name.ts';
import type { Edited } from '../apply-edit.ts';
import type { AnywayEdit } from './anyway-edit.ts';
import { changeLabel } from './change-label.ts';

/** The scenario with one of the changes that happen anyway set or taken out. */
export function applyAnywayEdit(scenario: Scenario, edit: AnywayEdit): Result<Edited, Problem[]> {
  const held = scenario.business_as_usual;
  const at = held.findIndex(({ id }) => id === edit.id);
  const before = held[at];
  if (!before) return err([{ code: 'edit/missing', path: [], facts: { what: 'change' } }]);
  if (edit.type === 'removeAnyway')
    return ok({
      scenario: { ...scenario, business_as_usual: held.toSpliced(at, 1) },
      label: { did: 'removed', name: before.name },
    });
  const named = { ...before, ...edit.change };
  const name = edit.change.name?.trim() ?? nameAfter(scenario, undefined, before, named);
  const changed: DatedChange = { ...named, name };
  return ok({
    scenario: { ...scenario, business_as_usual: held.with(at, changed) },
    label: changeLabel(changed, edit.change, 'anyway'),
  });
}
