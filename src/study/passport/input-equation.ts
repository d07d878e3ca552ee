import { checkFormula } from '../../language/check-formula.ts';
import type { Expression, Reference } from '../../language/expression.ts';
import type { ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { CentralRun } from './central-run.ts';
import type { Written } from './written.ts';
import { scalarName } from '../../language/model-text.ts';
import { filledIn, quantityOf, rewrite, valueOf, withMembers } from './write-out.ts';

/**
 * The equation of an input that is not simply stated. In stages: a formula gives the stated value; growth and decisions give
 * the month's value; shares above their whole are divided by their sum. `until` stops earlier: `drawn` after the first
 * stage, `alone` after the second.
 */
export function inputEquation(
  run: CentralRun,
  input: ScenarioInput,
  until: 'drawn' | 'alone' | undefined,
  month: number,
): Written | undefined {
  if (until === undefined) {
    const shared = sharedOut(run, input, month);
    if (shared) return { from: 'moves', edited: false, text: undefined, expression: shared };
  }
  const stated = until === 'drawn';
  const scale = run.value(`${input.name}:scale`, month) ?? 1;
  const shift = run.value(`${input.name}:shift`, month) ?? 0;
  const grows = input.from.trend !== undefined;
  if (stated || (!grows && scale === 1 && shift === 0)) return formula(run, input, month);

  const { model } = run;
  const asStated = plain(`${input.name}:drawn`, 'input');
  const bound = new Map(
    input.from.over.map((set, i) => [set, model.sets.get(set)!.positions.get(input.members[i]!)!]),
  );
  const trend = model.inputs.find(({ text }) => text.name === input.from.name)?.trend;
  let value: Expression = trend
    ? rewrite(withMembers(trend, bound, model.sets), (reference) =>
        reference.name === input.from.name ? asStated : reference,
      )
    : asStated;
  if (scale !== 1) value = binary('multiply', value, plain(`${input.name}:scale`, 'schedule'));
  if (shift !== 0) value = binary('add', value, plain(`${input.name}:shift`, 'schedule'));
  return {
    from: 'moves',
    edited: false,
    text: undefined,
    expression: clamped(run, input, value, month),
  };
}

/** The division of shares that add up to more than 1; `undefined` where they do not. */
function sharedOut(run: CentralRun, input: ScenarioInput, month: number): Expression | undefined {
  const { whole, over, name: family } = input.from;
  if (whole === undefined) return undefined;
  const place = over.indexOf(whole as (typeof over)[number]);
  const names = run.model.sets
    .get(whole)!
    .members.map((id) => scalarName(family, input.members.toSpliced(place, 1, id)));
  const sum = names.reduce((total, name) => total + (run.value(`${name}:alone`, month) ?? 0), 0);
  if (!(sum > 1)) return undefined;
  const shares = names.map((name): Expression => plain(`${name}:alone`, 'input'));
  return binary(
    'divide',
    plain(`${input.name}:alone`, 'input'),
    shares.reduce((left, right) => binary('add', left, right)),
  );
}

function formula(run: CentralRun, input: ScenarioInput, month: number): Written | undefined {
  const { quantity } = input;
  if (quantity === null || typeof quantity === 'number' || !('formula' in quantity)) return undefined;
  const checked = checkFormula(run.model, quantity.formula, { name: input.name, unit: input.from.unit });
  if (!checked.ok) return undefined;
  return {
    from: 'formula',
    edited: false,
    text: quantity.formula,
    expression: clamped(run, input, checked.value, month),
  };
}

/** `value` clamped to the input's range, written only where the clamp changes it. */
function clamped(run: CentralRun, input: ScenarioInput, value: Expression, month: number): Expression {
  const read = (at: Reference): number => run.value(quantityOf(at), month) ?? NaN;
  const free = valueOf(filledIn(value, new Map(), { sets: run.model.sets, read }), read);
  const end = free < input.least ? input.least : free > input.most ? input.most : undefined;
  if (end === undefined) return value;
  return {
    kind: 'call',
    function: free < end ? 'max' : 'min',
    arguments: [value, { kind: 'number', value: end }],
  };
}

const plain = (name: string, to: Reference['to']): Reference => ({
  kind: 'reference',
  name,
  to,
  subscripts: [],
  when: 'now',
});

const binary = (
  operator: 'multiply' | 'divide' | 'add',
  left: Expression,
  right: Expression,
): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});
