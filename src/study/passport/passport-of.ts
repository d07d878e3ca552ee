import { addMonths, monthsBetween, type Month } from '../../base/month.ts';
import { nearestName } from '../../base/nearest.ts';
import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { walk, type Expression, type Reference } from '../../language/expression.ts';
import { iomModel } from '../../model/iom-model.ts';
import type { ModelEquation } from '../../model/model-data.ts';
import { groundOf, type RowOf } from '../../scenario/ground.ts';
import { sameContent } from '../../scenario/same-content.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CentralRun } from './central-run.ts';
import { inputEquation } from './input-equation.ts';
import { passportInput, savedInput } from './passport-input.ts';
import type { Passport, PassportEquation, PassportPart } from './passport.ts';
import { splitQuantity } from './split-quantity.ts';
import { filledIn, quantityOf, referenceKey, valueOf } from './write-out.ts';
import type { Written } from './written.ts';

/** Which number of a central run. */
export interface NumberAt {
  readonly quantity: string;
  readonly month: Month;
  /** The file as last saved, to say what has changed since. */
  readonly saved?: Scenario | undefined;
}

/**
 * The passport of one number of a central run: its equation, the numbers that it reads, and for an input its evidence.
 *
 * Errors   a quantity the model does not have, or a month outside the months computed.
 */
export function passportOf(
  run: CentralRun,
  request: NumberAt,
  rowOf: RowOf,
): Result<Passport, readonly Problem[]> {
  const { scenario, option } = run;
  const { quantity, saved } = request;
  const at = monthsBetween(scenario.start, request.month);
  if (at < 0 || at >= scenario.months)
    return err([
      {
        code: 'study/no-such-month',
        path: [],
        facts: {
          month: request.month,
          first: scenario.start,
          last: addMonths(scenario.start, scenario.months - 1),
        },
      },
    ]);
  const { scalar, family, what } = splitQuantity(quantity);
  const input = run.inputs.get(scalar);
  const equation = input ? undefined : iomModel.equations.find(({ name }) => name === family);
  const value = run.value(quantity, at);
  if (
    value === undefined ||
    (!input && !equation) ||
    (what !== undefined && what !== 'drawn' && what !== 'alone')
  )
    return err([unknownQuantity(run, quantity)]);

  const written = equation ? modelEquation(run, equation, at, saved) : inputEquation(run, input!, what, at);
  const filled = written && fill(run, written, boundMembers(run, quantity, equation), at, request, rowOf);
  return ok({
    quantity,
    month: request.month,
    option: { id: option.id, name: option.name },
    kind: input ? 'input' : 'equation',
    unit: (input?.from ?? equation!).unit,
    value,
    equation: filled?.equation,
    parts: filled?.parts ?? [],
    input: input && passportInput(run, input, at, saved, rowOf),
    made: {
      draws: scenario.settings.draws,
      seed: scenario.settings.seed,
      modelVersion: iomModel.version,
    },
  });
}

function unknownQuantity(run: CentralRun, quantity: string): Problem {
  const families = [...run.model.names.keys()];
  const near = nearestName(quantity.split('.')[0]!, families);
  return {
    code: 'study/unknown-quantity',
    path: [],
    facts: { name: quantity.slice(0, 80), ...(near === undefined ? {} : { nearest: near }) },
  };
}

function modelEquation(
  run: CentralRun,
  { name }: ModelEquation,
  at: number,
  saved: Scenario | undefined,
): Written | undefined {
  const equation = run.model.equations.find(({ text }) => text.name === name);
  if (!equation) return undefined;
  const first = at === 0 && equation.initially !== undefined;
  const key = first ? `${name}.initially` : name;
  const own = (of: Scenario): string | undefined =>
    Object.hasOwn(of.equations, key) ? of.equations[key] : undefined;
  return {
    from: own(run.scenario) === undefined ? 'model' : 'scenario',
    edited: saved !== undefined && own(saved) !== own(run.scenario),
    text: first ? equation.text.initially : equation.text.equation,
    expression: first ? equation.initially : equation.equation,
  };
}

/** For each set of the equation's `over`, the member that the quantity names. */
function boundMembers(
  run: CentralRun,
  quantity: string,
  equation: ModelEquation | undefined,
): ReadonlyMap<string, number> {
  const { members } = splitQuantity(quantity);
  return new Map(
    (equation?.over ?? []).map((set, i) => [set, run.model.sets.get(set)!.positions.get(members[i]!)!]),
  );
}

/** Puts in members and numbers, and collects the references read. */
function fill(
  run: CentralRun,
  { expression, ...written }: Written,
  bound: ReadonlyMap<string, number>,
  at: number,
  { saved }: NumberAt,
  rowOf: RowOf,
): { readonly equation: PassportEquation; readonly parts: readonly PassportPart[] } {
  const { sets } = run.model;
  const monthOf = ({ when }: Reference): number => (when === 'now' ? at : when === 'last' ? at - 1 : 0);
  const read = (reference: Reference): number => run.value(quantityOf(reference), monthOf(reference)) ?? NaN;
  const nothing: Expression[] = [];
  const filled = filledIn(expression, bound, { sets, read, left: (term) => nothing.push(term) });

  const values: Record<string, { value: number; unit: string }> = {};
  const parts = new Map<string, PassportPart>();
  const gather = (from: Expression, counts: boolean): void =>
    walk(from, (part) => {
      if (part.kind !== 'reference') return;
      const key = `${quantityOf(part)} ${monthOf(part)}`;
      const before = parts.get(key);
      const one = before ?? passportPart(run, part, monthOf(part), read(part), saved, rowOf);
      if (counts) values[referenceKey(part)] = { value: one.value, unit: one.unit };
      if (!before) parts.set(key, { ...one, counts });
    });
  gather(filled, true);
  for (const term of nothing) gather(term, false);
  // Constants and schedules, the same in every scenario, come last.
  const given = (part: PassportPart): number => Number(part.kind === 'constant' || part.kind === 'schedule');
  return {
    equation: { ...written, named: expression, filled, values },
    parts: [...parts.values()].sort((a, b) => given(a) - given(b)),
  };
}

function passportPart(
  run: CentralRun,
  reference: Reference,
  month: number,
  value: number,
  saved: Scenario | undefined,
  rowOf: RowOf,
): PassportPart {
  const { scenario } = run;
  const quantity = quantityOf(reference);
  const { scalar, family, what } = splitQuantity(quantity);
  const input = run.inputs.get(scalar);
  const constant = iomModel.constants.find(({ name }) => name === family);
  const schedule = iomModel.schedules.find(({ name }) => name === family);
  const equation = iomModel.equations.find(({ name }) => name === family);
  const decisions = what === 'scale' || what === 'shift';
  const ground = input && !decisions ? groundOf(scenario, input, rowOf) : undefined;
  const ownUnit = (input?.from ?? constant ?? schedule ?? equation)?.unit ?? '1';
  return {
    quantity,
    month: addMonths(scenario.start, month),
    when: reference.when,
    unit: what === 'scale' ? 'share' : ownUnit,
    value,
    kind: decisions
      ? 'decisions'
      : input
        ? 'input'
        : equation
          ? 'equation'
          : constant
            ? 'constant'
            : 'schedule',
    opens: !decisions && (input !== undefined || equation !== undefined),
    counts: true,
    evidence: ground?.kind,
    changed: input !== undefined && what === undefined && changedNow(run, input.name, month, saved),
  };
}

function changedNow(run: CentralRun, name: string, month: number, saved: Scenario | undefined): boolean {
  const scale = run.value(`${name}:scale`, month) ?? 1;
  const shift = run.value(`${name}:shift`, month) ?? 0;
  return scale !== 1 || shift !== 0 || (saved !== undefined && changedSince(run, name, saved));
}

/** Whether the saved file has another value for an input. */
function changedSince(run: CentralRun, name: string, saved: Scenario): boolean {
  const now = run.inputs.get(name);
  const before = savedInput(saved, name);
  return now !== undefined && before !== undefined && !sameContent(now.quantity, before.quantity);
}

/** The value of the filled-in equation, computed from the values it shows. */
export const filledValue = ({ filled, values }: PassportEquation): number =>
  valueOf(filled, (reference) => values[referenceKey(reference)]?.value ?? NaN);
