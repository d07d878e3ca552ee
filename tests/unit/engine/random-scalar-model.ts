import fc from 'fast-check';
import type {
  BinaryOperator,
  ScalarEquation,
  ScalarExpression,
  ScalarModel,
  UnaryOperator,
} from '../../../src/language/scalar-model.ts';
import type { RunRequest } from '../../../src/engine/run.ts';

const UNARY: UnaryOperator[] = ['negate', 'abs', 'sqrt', 'floor', 'exp', 'log', 'not'];
const BINARY: BinaryOperator[] = [
  'add', 'subtract', 'multiply', 'divide', 'power', 'min', 'max', 'less', 'lessEqual', 'greater', 'greaterEqual',
  'equal', 'notEqual', 'and', 'or',
]; // prettier-ignore

/** Numbers at which operations have their edges, and ordinary ones. */
export const edgyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, Infinity, -Infinity, NaN, 5e-324, 1e308, -3, 1 - 1e-14),
  fc.double({ min: -10, max: 10, noNaN: true }),
);

interface Sizes {
  inputs: number;
  schedules: number;
  equations: number;
}

/** An expression that reads only equations before `position` now, and any in the month before or at month 0. */
function expression(
  sizes: Sizes,
  position: number,
  month: 'first' | 'later',
  depth: number,
): fc.Arbitrary<ScalarExpression> {
  const leaves: fc.Arbitrary<ScalarExpression>[] = [
    edgyNumber.map((value) => ({ kind: 'number', value })),
    fc.nat(sizes.inputs - 1).map((input) => ({ kind: 'input', input })),
    fc.record({
      kind: fc.constant('schedule'),
      schedule: fc.nat(sizes.schedules - 1),
      when: fc.constantFrom(
        ...(month === 'later' ? (['now', 'last', 'initial'] as const) : (['now', 'initial'] as const)),
      ),
    }),
  ];
  if (position > 0)
    leaves.push(
      fc.record({
        kind: fc.constant('value'),
        equation: fc.nat(position - 1),
        when: fc.constantFrom(...(month === 'later' ? (['now', 'initial'] as const) : (['now'] as const))),
      }),
    );
  if (month === 'later')
    leaves.push(
      fc.record({
        kind: fc.constant('value'),
        equation: fc.nat(sizes.equations - 1),
        when: fc.constantFrom('last', 'initial'),
      }),
    );
  const leaf = fc.oneof(...leaves);
  if (depth === 0) return leaf;
  const inner = expression(sizes, position, month, depth - 1);
  return fc.oneof(
    leaf,
    fc.record({ kind: fc.constant('unary'), operator: fc.constantFrom(...UNARY), of: inner }),
    fc.record({
      kind: fc.constant('binary'),
      operator: fc.constantFrom(...BINARY),
      left: inner,
      right: inner,
    }),
    fc.record({ kind: fc.constant('choose'), when: inner, then: inner, otherwise: inner }),
  );
}

function equation(sizes: Sizes, position: number): fc.Arbitrary<ScalarEquation> {
  return fc
    .record({
      first: expression(sizes, position, 'first', 3),
      later: fc.option(expression(sizes, position, 'later', 3), { nil: undefined }),
      none: fc.boolean(),
    })
    .map(({ first, later, none }) => {
      const name = `e${position}`;
      const absent = (of: ScalarExpression): ScalarExpression =>
        none ? { kind: 'choose', when: of, then: { kind: 'none' }, otherwise: of } : of;
      const start = absent(first);
      return {
        name,
        from: name,
        unit: '1',
        first: start,
        later: later ? absent(later) : start,
        canBeNone: none,
      };
    });
}

export interface RandomRun {
  model: ScalarModel;
  outputs: string[];
  request: RunRequest;
}

const column = (length: number): fc.Arbitrary<Float64Array> =>
  fc.array(edgyNumber, { minLength: length, maxLength: length }).map((list) => Float64Array.from(list));

export const randomRun: fc.Arbitrary<RandomRun> = fc
  .record({
    inputs: fc.integer({ min: 1, max: 4 }),
    schedules: fc.integer({ min: 1, max: 2 }),
    equations: fc.integer({ min: 1, max: 7 }),
    months: fc.integer({ min: 1, max: 5 }),
    draws: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ months, draws, ...sizes }) =>
    fc
      .record({
        equations: fc.tuple(...Array.from({ length: sizes.equations }, (_, i) => equation(sizes, i))),
        asked: fc.array(
          fc.oneof(
            fc.nat(sizes.equations - 1).map((i) => `e${i}`),
            fc.nat(sizes.inputs - 1).map((i) => `i${i}`),
            fc.nat(sizes.schedules - 1).map((i) => `s${i}`),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        inputs: fc.tuple(
          ...Array.from({ length: sizes.inputs }, () => fc.boolean().chain((one) => column(one ? 1 : draws))),
        ),
        schedules: fc.tuple(...Array.from({ length: sizes.schedules }, () => column(months))),
      })
      .map(({ equations, asked, inputs, schedules }) => {
        const order = equations.map((_, i) => i);
        return {
          model: {
            inputs: inputs.map((_, i) => ({ name: `i${i}`, least: -Infinity, most: Infinity })),
            schedules: schedules.map((_, i) => `s${i}`),
            equations,
            firstOrder: order,
            laterOrder: order,
          },
          outputs: asked,
          request: { months, draws, inputs, schedules },
        };
      }),
  );

const TAME: Readonly<Record<string, string>> = {
  divide: 'min',
  power: 'subtract',
  exp: 'floor',
  log: 'negate',
  sqrt: 'abs',
};
const tameNumber = (value: number): number => (Math.abs(value) <= 10 ? value : 3);

function tame(part: ScalarExpression): ScalarExpression {
  switch (part.kind) {
    case 'number':
      return { ...part, value: tameNumber(part.value) };
    case 'unary':
      return {
        ...part,
        operator: (TAME[part.operator] ?? part.operator) as UnaryOperator,
        of: tame(part.of),
      };
    case 'binary':
      return {
        ...part,
        operator: (TAME[part.operator] ?? part.operator) as BinaryOperator,
        left: tame(part.left),
        right: tame(part.right),
      };
    case 'choose':
      return { ...part, when: tame(part.when), then: tame(part.then), otherwise: tame(part.otherwise) };
    default:
      return part;
  }
}

/** The same with few numbers that are not finite, so that most runs meet no trouble. */
export const tameRun: fc.Arbitrary<RandomRun> = randomRun.map(({ model, outputs, request }) => ({
  model: {
    ...model,
    equations: model.equations.map((each) => {
      const first = tame(each.first);
      return { ...each, first, later: each.later === each.first ? first : tame(each.later) };
    }),
  },
  outputs,
  request: {
    ...request,
    inputs: request.inputs.map((column) => column.map(tameNumber)),
    schedules: request.schedules.map((column) => column.map(tameNumber)),
  },
}));
