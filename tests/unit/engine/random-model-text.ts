import fc from 'fast-check';
import type { InputPlan, ModelText } from '../../../src/language/model-text.ts';

/** Sizes of the sets `p` and `q`; `q` may be empty. */
interface World {
  readonly over: readonly (readonly string[])[];
  /** How many inputs and equations there are; input `x0` is over `over[0]`, and so on. */
  readonly inputs: number;
  readonly equations: number;
  readonly members: Readonly<Record<string, readonly string[]>>;
}
interface Place {
  readonly bound: readonly string[];
  /** Equations before this one can be read now. */
  readonly position: number;
  readonly mayLast: boolean;
  readonly mayReadEquations: boolean;
  /** Schedules stand in no formula. */
  readonly maySchedule: boolean;
}

const numberText = fc.oneof(
  fc.constantFrom('0', '1', '2', '0.5', '1e308', '1e-308', '12', '0.99999999999999'),
  fc.double({ min: 0, max: 9, noNaN: true }).map((x) => x.toFixed(3)),
);
const overOf = (world: World, i: number): readonly string[] => world.over[i % world.over.length]!;

function reference(world: World, place: Place): fc.Arbitrary<string> {
  const element = (name: string, over: readonly string[], edges: boolean): fc.Arbitrary<string> => {
    const subscripts = over.map((set) => {
      const ways = [...world.members[set]!];
      if (place.bound.includes(set))
        ways.push(set, set, ...(edges ? [`previous(${set})`, `next(${set})`] : []));
      return ways.length > 0 ? fc.constantFrom(...ways) : fc.constant(undefined);
    });
    return fc.tuple(...subscripts).map((list) => {
      if (list.includes(undefined)) return '3';
      return list.length === 0 ? name : `${name}[${list.join(', ')}]`;
    });
  };
  const reads: fc.Arbitrary<string>[] = [fc.constant('k')];
  if (place.maySchedule)
    reads.push(fc.constantFrom('s', 'initial(s)', ...(place.mayLast ? ['last(s)'] : [])));
  reads.push(fc.nat(world.inputs - 1).chain((i) => element(`x${i}`, overOf(world, i), true)));
  if (place.mayReadEquations && place.position > 0)
    reads.push(fc.nat(place.position - 1).chain((i) => element(`y${i}`, overOf(world, i), true)));
  if (place.mayReadEquations && place.mayLast)
    reads.push(
      fc
        .nat(world.equations - 1)
        .chain((i) => fc.tuple(element(`y${i}`, overOf(world, i), true), fc.constantFrom('last', 'initial')))
        .map(([of, word]) => (of === '3' ? of : `${word}(${of})`)),
    );
  return fc.oneof(...reads);
}

export function formulaText(world: World, place: Place, depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(numberText, { arbitrary: reference(world, place), weight: 3 });
  if (depth === 0) return leaf;
  const inner = formulaText(world, place, depth - 1);
  const truth = fc.oneof(
    fc
      .tuple(inner, fc.constantFrom('<', '<=', '>', '>=', '==', '!='), inner)
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc
      .tuple(inner, inner, fc.constantFrom('and', 'or'), inner, inner)
      .map(([a, b, word, c, d]) => `((${a} < ${b}) ${word} not (${c} >= ${d}))`),
  );
  const free = Object.keys(world.members).filter((set) => !place.bound.includes(set));
  const folds = free.map((set) =>
    fc
      .tuple(
        fc.constantFrom('sumOver', ...(world.members[set]!.length > 0 ? ['minOver', 'maxOver'] : [])),
        formulaText(world, { ...place, bound: [...place.bound, set] }, depth - 1),
      )
      .map(([word, body]) => `${word}(${set}, ${body})`),
  );
  return fc.oneof(
    leaf,
    fc
      .tuple(inner, fc.constantFrom('+', '-', '*', '/', '^'), inner)
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(fc.constantFrom('-', 'exp', 'log', 'sqrt', 'abs', 'floor'), inner).map(([f, x]) => `${f}(${x})`),
    fc.tuple(fc.constantFrom('min', 'max'), inner, inner).map(([f, x, y]) => `${f}(${x}, ${y})`),
    fc.tuple(inner, inner, inner).map(([x, low, high]) => `clamp(${x}, ${low}, ${high})`),
    fc.tuple(truth, inner, inner).map(([when, then, otherwise]) => `(${when} ? ${then} : ${otherwise})`),
    ...folds,
  );
}

export interface RandomModel {
  readonly text: ModelText;
  readonly plan: InputPlan;
}

/** Models of one unit: sets, sums, memory, ternaries, none, trends, formulas, shares of one whole and decisions. */
export const randomModel: fc.Arbitrary<RandomModel> = fc
  .record({
    p: fc.integer({ min: 1, max: 2 }),
    q: fc.integer({ min: 0, max: 3 }),
    inputs: fc.integer({ min: 1, max: 3 }),
    equations: fc.integer({ min: 1, max: 5 }),
    shift: fc.nat(3),
  })
  .chain(({ p, q, inputs, equations, shift }) => {
    const all = [[], ['p'], ['q'], ['q', 'p']];
    const world: World = {
      over: [...all.slice(shift), ...all.slice(0, shift)],
      inputs,
      equations,
      members: {
        p: Array.from({ length: p }, (_, i) => `p_${i}`),
        q: Array.from({ length: q }, (_, i) => `q_${i}`),
      },
    };
    const equation = (i: number) => {
      const place: Place = {
        bound: overOf(world, i),
        position: i,
        mayLast: false,
        mayReadEquations: true,
        maySchedule: true,
      };
      const start = formulaText(world, place, 2);
      return fc
        .record({ initially: start, equation: formulaText(world, { ...place, mayLast: true }, 3) })
        .map((texts) => ({ name: `y${i}`, over: overOf(world, i), unit: '1', ...texts }));
    };
    const input = (i: number) =>
      fc
        .record({
          trend: fc.option(
            formulaText(
              world,
              {
                bound: overOf(world, i),
                position: 0,
                mayLast: false,
                mayReadEquations: false,
                maySchedule: true,
              },
              1,
            ).filter((text) => !/\bx\d/.test(text.replaceAll(`x${i}`, '')) && !text.includes('initial')),
            { nil: undefined },
          ),
          least: fc.option(fc.constantFrom(0, -1), { nil: undefined }),
          most: fc.option(fc.constantFrom(1, 5), { nil: undefined }),
          whole: fc.constantFrom(undefined, ...overOf(world, i)),
        })
        .map(({ trend, least, most, whole }) => ({
          name: `x${i}`,
          over: overOf(world, i),
          unit: '1',
          ...(trend === undefined ? {} : { trend }),
          ...(least === undefined ? {} : { least }),
          ...(most === undefined ? {} : { most }),
          ...(whole === undefined ? {} : { whole }),
        }));
    // None may not be read by others, so it has an equation of its own at the end.
    const absent = fc
      .tuple(
        formulaText(
          world,
          { bound: [], position: equations, mayLast: false, mayReadEquations: true, maySchedule: true },
          2,
        ),
        numberText,
      )
      .map(([text, level]) => ({
        name: 'z',
        over: [],
        unit: '1',
        equation: `${text} > ${level} ? none : (${text})`,
      }));
    const firstOf = (i: number): string | undefined => {
      const members = overOf(world, i).map((set) => world.members[set]![0]);
      return members.includes(undefined) ? undefined : [`x${i}`, ...members].join('.');
    };
    const lastName = firstOf(inputs - 1);
    const firstName = firstOf(0);
    return fc
      .record({
        inputs: fc.tuple(...Array.from({ length: inputs }, (_, i) => input(i))),
        equations: fc.tuple(...Array.from({ length: equations }, (_, i) => equation(i)), absent),
        changed: fc.constantFrom(...[[], ...(firstName ? [[firstName]] : [])]),
        formula: fc.option(
          formulaText(
            { ...world, inputs: Math.max(1, inputs - 1) },
            { bound: [], position: 0, mayLast: false, mayReadEquations: false, maySchedule: false },
            1,
          ),
          { nil: undefined },
        ),
      })
      .map(({ inputs: inputTexts, equations: equationTexts, changed, formula }) => ({
        text: {
          sets: Object.entries(world.members).map(([name, members]) => ({ name, members })),
          constants: [{ name: 'k', value: 1.25, unit: '1' }],
          schedules: [{ name: 's', unit: '1' }],
          inputs: inputTexts,
          equations: equationTexts,
        },
        plan: {
          changed,
          formulas: formula !== undefined && inputs > 1 && lastName ? { [lastName]: formula } : {},
        },
      }));
  });
