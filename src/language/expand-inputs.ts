import { remembered } from '../base/remembered.ts';
import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { checkFormula } from './check-formula.ts';
import type { CheckedInput, CheckedModel } from './checked-model.ts';
import { binary, expandExpression, ExpansionError } from './expand-expression.ts';
import type { Expression } from './expression.ts';
import { combinations, type Family } from './families.ts';
import { scalarName, type InputPlan } from './model-text.ts';
import { clipped, problemAt } from './place.ts';
import { nearestOf } from './read-context.ts';
import type { ScalarEquation, ScalarExpression, ScalarInput } from './scalar-model.ts';

/** Formulas read before, in a model of the same sets and equations, by `formulaKey`. */
export type ReadyFormulas = ReadonlyMap<string, Expression>;

/** The checked expression of a formula depends on its text and on the unit it must give. */
export const formulaKey = (text: string, unit: string): string => `${unit}\n${text}`;

export interface PlannedInputs {
  /** Every name of the model, with the expressions that read its scalars. */
  readonly families: ReadonlyMap<string, Family>;
  readonly inputs: readonly ScalarInput[];
  readonly schedules: readonly string[];
  /** The equations that inputs become; they have the first positions, in this order. */
  readonly inputEquations: readonly ((budget: { left: number }) => ScalarEquation)[];
  /** Position of the model's own first equation. */
  readonly firstModelEquation: number;
}

/** One scalar of an input: expressions for its drawn (or formula) value and for its value in a month. */
interface Placed {
  readonly drawn: ScalarExpression;
  readonly current: (when: 'now' | 'last' | 'initial') => ScalarExpression;
}

/** Decides for each scalar of each input whether it is drawn, computed once, or computed every month. */
export function planInputs(
  model: CheckedModel,
  plan: InputPlan,
  ready: ReadyFormulas = new Map(),
): Result<PlannedInputs, Problem[]> {
  const problems: Problem[] = [];
  const formulas = new Map(Object.entries(plan.formulas));
  const changed = new Set(plan.changed);
  const { known, checked } = checkPlan(model, formulas, changed, ready, problems);
  if (problems.length > 0) return err(problems);

  const schedules = model.text.schedules.map(({ name }) => name);
  const inputs: ScalarInput[] = [];
  const inputEquations: PlannedInputs['inputEquations'][number][] = [];
  const families = new Map<string, Family>();
  const drawnFamilies = new Map<string, Family>();

  for (const { name, value } of model.text.constants) {
    const constant: ScalarExpression = { kind: 'number', value };
    families.set(name, { sizes: [], read: () => constant });
    drawnFamilies.set(name, families.get(name)!);
  }
  schedules.forEach((name, schedule) => {
    families.set(name, { sizes: [], read: (_, when) => ({ kind: 'schedule', schedule, when }) });
  });

  for (const input of model.inputs) {
    const { text, trend } = input;
    const placed: Placed[] = [];
    for (const { members, positions } of combinations(text.over, model.sets)) {
      const name = scalarName(text.name, members);
      const alone = text.whole === undefined ? name : `${name}:alone`;
      const formula = checked.get(name);
      const moves = trend !== undefined || changed.has(name);
      let drawn: ScalarExpression;
      if (formula) {
        const stated = inputEquations.length;
        inputEquations.push((budget) =>
          asEquation(
            `${name}:formula`,
            input,
            expandExpression(formula, {
              of: { text: 'formula', name },
              path: ['inputs', name],
              model,
              // A formula reads the values in force in the month, decisions included, unless the plan says otherwise.
              families: plan.formulasReadDrawn ? drawnFamilies : families,
              bound: new Map(),
              budget,
            }),
          ),
        );
        drawn = { kind: 'value', equation: inputEquations.length, when: 'now' };
        inputEquations.push(() =>
          asEquation(
            moves ? `${name}:drawn` : alone,
            input,
            clamp({ kind: 'value', equation: stated, when: 'now' }, input),
          ),
        );
      } else {
        drawn = { kind: 'input', input: inputs.length };
        inputs.push({ name, least: text.least ?? -Infinity, most: text.most ?? Infinity });
      }
      if (!moves) {
        const current: Placed['current'] =
          drawn.kind === 'value' ? (when) => ({ ...drawn, when }) : () => drawn;
        placed.push({ drawn, current });
        continue;
      }
      // In its own trend an input's name is its drawn value; other names read as everywhere else.
      const base = (budget: { left: number }): ScalarExpression =>
        trend
          ? expandExpression(trend, {
              of: { text: 'trend', name: text.name },
              path: ['inputs', text.name],
              model,
              families: new Map(families).set(text.name, drawnFamilies.get(text.name)!),
              bound: new Map(text.over.map((set, i) => [set, positions[i]!])),
              budget,
            })
          : drawn;
      let unheld = base;
      if (changed.has(name)) {
        const scale: ScalarExpression = {
          kind: 'schedule',
          schedule: schedules.push(`${name}:scale`) - 1,
          when: 'now',
        };
        const shift: ScalarExpression = {
          kind: 'schedule',
          schedule: schedules.push(`${name}:shift`) - 1,
          when: 'now',
        };
        const decided: ScalarExpression = { kind: 'value', equation: inputEquations.length, when: 'now' };
        inputEquations.push((budget) =>
          asEquation(`${name}:decided`, input, binary('add', binary('multiply', base(budget), scale), shift)),
        );
        unheld = () => decided;
      }
      const equation = inputEquations.length;
      placed.push({ drawn, current: (when) => ({ kind: 'value', equation, when }) });
      inputEquations.push((budget) => asEquation(alone, input, clamp(unheld(budget), input)));
    }
    const sizes = text.over.map((set) => known.get(set)!);
    const current = text.whole === undefined ? placed.map((each) => each.current) : sharing(input, placed);
    families.set(text.name, { sizes, read: (place, when) => current[place]!(when) });
    drawnFamilies.set(text.name, { sizes, read: (place) => placed[place]!.drawn });
  }

  /** Adds the equations that divide the members of one whole by their sum where that is above 1. */
  function sharing(input: CheckedInput, placed: readonly Placed[]): Placed['current'][] {
    const { text } = input;
    const place = text.over.indexOf(text.whole!);
    const all = combinations(text.over, model.sets);
    const groups = all.map(({ members }) => scalarName(text.name, members.toSpliced(place, 1)));
    const sums = new Map<string, ScalarExpression>();
    for (const group of groups) {
      if (sums.has(group)) continue;
      sums.set(group, { kind: 'value', equation: inputEquations.length, when: 'now' });
      inputEquations.push((budget) => {
        const shares = placed.filter((_, i) => groups[i] === group).map((one) => one.current('now'));
        if ((budget.left -= shares.length) < 0) tooLarge(input);
        const sum = shares.reduce((left, right) => binary('add', left, right));
        return asEquation(`${group}:whole`, input, sum);
      });
    }
    return all.map(({ members }, at): Placed['current'] => {
      const equation = inputEquations.length;
      inputEquations.push(() => {
        const whole = binary('max', { kind: 'number', value: 1 }, sums.get(groups[at]!)!);
        return asEquation(
          scalarName(text.name, members),
          input,
          binary('divide', placed[at]!.current('now'), whole),
        );
      });
      return (when) => ({ kind: 'value', equation, when });
    });
  }

  const firstModelEquation = inputEquations.length;
  let base = firstModelEquation;
  for (const { text } of model.equations) {
    const sizes = text.over.map((set) => known.get(set)!);
    const start = base;
    families.set(text.name, {
      sizes,
      read: (place, when) => ({ kind: 'value', equation: start + place, when }),
    });
    base += sizes.reduce((product, size) => product * size, 1);
  }
  return ok({ families, inputs, schedules, inputEquations, firstModelEquation });
}

function asEquation(name: string, { text }: CheckedInput, value: ScalarExpression): ScalarEquation {
  return { name, from: text.name, unit: text.unit, first: value, later: value, canBeNone: false };
}

function tooLarge({ text }: CheckedInput): never {
  throw new ExpansionError(
    problemAt({ of: { text: 'shares', name: text.name }, path: ['inputs', text.name] }, 'too-large', {}),
  );
}

function clamp(value: ScalarExpression, { text }: CheckedInput): ScalarExpression {
  const { least = -Infinity, most = Infinity } = text;
  const above = Number.isFinite(least) ? binary('max', value, { kind: 'number', value: least }) : value;
  return Number.isFinite(most) ? binary('min', above, { kind: 'number', value: most }) : above;
}

/** Checks that every name in the plan is a scalar input, and reads every formula. */
function checkPlan(
  model: CheckedModel,
  formulas: ReadonlyMap<string, string>,
  changed: ReadonlySet<string>,
  ready: ReadyFormulas,
  problems: Problem[],
): { known: ReadonlyMap<string, number>; checked: ReadonlyMap<string, Expression> } {
  const known = new Map([...model.sets.values()].map(({ name, members }) => [name, members.length]));
  const checked = new Map<string, Expression>();
  if (formulas.size === 0 && changed.size === 0) return { known, checked };

  const units = new Map<string, string>();
  for (const { text } of model.inputs)
    for (const { members } of combinations(text.over, model.sets))
      units.set(scalarName(text.name, members), text.unit);
  const isInput = (name: string, by: 'decision' | 'formula'): boolean => {
    if (units.has(name)) return true;
    problems.push({
      code: 'language/unknown-input',
      path: ['inputs', name],
      facts: { by, name: clipped(name), ...nearestOf(name, units.keys()) },
    });
    return false;
  };
  for (const name of changed) isInput(name, 'decision');
  for (const [name, text] of formulas) {
    if (!isInput(name, 'formula')) continue;
    const unit = units.get(name)!;
    const known = ready.get(formulaKey(text, unit));
    const formula = known ? ok(known) : formulasIn(model)({ name, unit, text });
    if (formula.ok) checked.set(name, formula.value);
    else problems.push(...formula.error);
  }
  return { known, checked };
}

const MOST_MODELS = 4;
const MOST_FORMULAS = 2000;

/** A formula of an input, to be read in some model. */
interface FormulaOf {
  readonly name: string;
  readonly unit: string;
  readonly text: string;
}

/** Remembered for the last models: the options of a scenario share formulas, and every change of an option expands it again. */
const formulasIn = remembered(
  MOST_MODELS,
  (model: CheckedModel) => model,
  (model) =>
    remembered(
      MOST_FORMULAS,
      ({ name, unit, text }: FormulaOf) => `${name}\n${formulaKey(text, unit)}`,
      ({ name, unit, text }) => checkFormula(model, text, { name, unit }),
    ),
);
