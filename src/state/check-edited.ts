import { problemKey, type Problem } from '../base/problem.ts';
import { checkReferences } from '../scenario/checks/references.ts';
import { checkMonths } from '../scenario/checks/months.ts';
import { checkSums } from '../scenario/checks/sums.ts';
import { checkTarget } from '../scenario/checks/target.ts';
import { checkLevers, checkValues } from '../scenario/checks/values.ts';
import { wrongWithLabel, wrongWithName, wrongWithText } from '../scenario/names.ts';
import { outputFamilies } from '../scenario/output-names.ts';
import { LIMITS } from '../scenario/limits.ts';
import type { Quantity, Scenario } from '../scenario/scenario.ts';
import type { NewDecision } from '../scenario/templates/template.ts';
import type { Edit } from './edit.ts';
import type { TextFault } from '../scenario/schema/fault.ts';

/**
 * The rules of the format that an edit broke; only those that it can affect are checked. Formulas are checked by the run,
 * since the page has no parser. Faults that were there before the edit are left out.
 */
export function checkEdited(before: Scenario, after: Scenario, edit: Edit): Problem[] {
  const unusable = [...checkNumbers(edit), ...checkTexts(edit)];
  if (unusable.length > 0) return unusable;
  const found = problemsFor(after, edit);
  if (found.length === 0) return [];
  const known = new Set(problemsFor(before, edit).map(problemKey));
  return found.filter((problem) => !known.has(problemKey(problem)));
}

function problemsFor(scenario: Scenario, edit: Edit): Problem[] {
  switch (edit.type) {
    case 'setInput':
    case 'setInputs':
    case 'clearInput':
    case 'resetInput':
      return [...checkReferences(scenario), ...checkSums(scenario), ...checkValues(scenario)];
    case 'setDecision':
    case 'setAnyway': {
      // Dragging an amount can break none of these rules, so no frame is spent on them.
      const { from, until, lever } = edit.change;
      return [
        ...(from === undefined && until === undefined ? [] : checkMonths(scenario)),
        ...(lever === undefined ? [] : checkLevers(scenario)),
      ];
    }
    case 'addDecision':
      return [...checkMonths(scenario), ...checkLevers(scenario)];
    case 'addDecisions':
      return [
        ...checkMonths(scenario),
        ...checkLevers(scenario),
        ...(edit.said?.length
          ? [...checkReferences(scenario), ...checkSums(scenario), ...checkValues(scenario)]
          : []),
      ];
    case 'setTarget':
      return checkTarget(scenario, [...outputFamilies(scenario).values()].flat());
    default:
      return [];
  }
}

/** Checks the names and texts of an edit against the limits of the format. */
function checkTexts(edit: Edit): Problem[] {
  switch (edit.type) {
    case 'renameOption':
    case 'addOption':
      return wrong('name', wrongWithName(edit.name));
    case 'duplicateOption':
      return edit.name?.trim() ? wrong('name', wrongWithName(edit.name)) : [];
    case 'addDecision':
      return checkDecisionTexts(edit);
    case 'setDecision':
    case 'setAnyway':
      return checkDecisionTexts(edit.change);
    case 'addDecisions':
      return [...wrong('name', wrongWithName(edit.name)), ...edit.decisions.flatMap(checkDecisionTexts)];
    case 'setReason':
      return wrong('reason', wrongWithText(edit.reason));
    case 'setConfirmed':
      return wrong('reason', wrongWithText(edit.reason ?? ''));
    default:
      return [];
  }
}

const checkDecisionTexts = ({ name, to }: { readonly name?: string; readonly to?: string }): Problem[] => [
  ...(name === undefined || name.trim() === '' ? [] : wrong('name', wrongWithName(name))),
  ...wrong('to', wrongWithLabel(to ?? '')),
];

const wrong = (field: string, facts: TextFault | undefined): Problem[] =>
  facts === undefined ? [] : [{ code: 'edit/text', path: [field], facts }];

/** Checks the numbers of an edit, and that names are not empty. */
function checkNumbers(edit: Edit): Problem[] {
  if (edit.type === 'setInputs') return edit.inputs.flatMap(({ value }) => checkQuantity(value));
  if (edit.type === 'setInput') return checkQuantity(edit.value);
  if (edit.type === 'addDecisions')
    return [
      ...edit.decisions.flatMap(checkNewDecision),
      ...(edit.said ?? []).flatMap(({ value }) => checkQuantity(value)),
    ];
  if (edit.type === 'setTarget')
    return edit.target && !Number.isFinite(edit.target.at_least) ? [notANumber('target')] : [];
  if (edit.type !== 'setDecision' && edit.type !== 'setAnyway' && edit.type !== 'addDecision') return [];
  const amounts = edit.type === 'addDecision' ? edit.change : edit.change.change;
  if (amounts && !Object.values(amounts).every(Number.isFinite)) return [notANumber('change')];
  const ramp = edit.type === 'addDecision' ? undefined : edit.change.ramp_months;
  if (ramp !== undefined && !isRamp(ramp)) return [notANumber('ramp_months')];
  const name = edit.type === 'addDecision' ? edit.name : edit.change.name;
  return name?.trim() === '' ? [noName(edit.type === 'setAnyway' ? 'change' : 'decision')] : [];
}

const noName = (what: 'decision' | 'change'): Problem => ({
  code: 'edit/no-name',
  path: ['name'],
  facts: { what },
});

const isRamp = (months: number): boolean =>
  Number.isInteger(months) && months >= 0 && months <= LIMITS.months;

const checkNewDecision = ({ change, name, ramp_months }: NewDecision): Problem[] => [
  ...(Object.values(change).every(Number.isFinite) ? [] : [notANumber('change')]),
  ...(isRamp(ramp_months) ? [] : [notANumber('ramp_months')]),
  ...(name.trim() === '' ? [noName('decision')] : []),
];

function checkQuantity(value: Quantity | undefined): Problem[] {
  if (value === undefined || value === null) return [];
  const numbers =
    typeof value === 'number'
      ? [value]
      : 'value' in value
        ? [value.value]
        : 'low' in value
          ? [value.low, value.likely, value.high]
          : [];
  if (!numbers.every((each) => each === undefined || Number.isFinite(each))) return [notANumber('value')];
  if (typeof value !== 'object' || !('low' in value)) return [];
  const { low, likely = low, high } = value;
  if (low <= likely && likely <= high) return [];
  return [
    {
      code: 'edit/order',
      path: ['value'],
      facts: {},
    },
  ];
}

const notANumber = (field: string): Problem => ({
  code: 'edit/not-a-number',
  path: [field],
  facts: field === 'ramp_months' ? { why: 'months', most: LIMITS.months } : { why: 'number' },
});
