import type { OptionProjection, Projection, ProjectionRequest } from './projection.ts';

/** Where fewer outputs than this fit at once, it is quicker to read all of them a few times over. */
const LEAST_TOGETHER = 12;

/**
 * A request in parts that each fit: `together` outputs at a time, those that are paired first. Each part runs all draws
 * once, where the whole would have to run them in chunks and several times over. `undefined` where that gains nothing.
 *
 * Shapes   `outputs` and `paired` are scalar names; what is paired need not be among the outputs.
 */
export function inParts(
  request: ProjectionRequest,
  outputs: readonly string[],
  paired: readonly string[],
  together: number,
): ProjectionRequest[] | undefined {
  const size = Math.floor(together);
  const all = [...new Set([...paired, ...outputs])];
  if (size < LEAST_TOGETHER || all.length <= size) return undefined;
  const { pairs, ...plain } = request;
  const [wanted, held] = [new Set(outputs), new Set(paired)];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i): ProjectionRequest => {
    const part = all.slice(i * size, (i + 1) * size);
    const here = part.filter((name) => held.has(name));
    return {
      ...plain,
      outputs: part.filter((name) => wanted.has(name)),
      ...(pairs && here.length > 0 ? { pairs: { ...pairs, outputs: here } } : {}),
    };
  });
}

/** The parts of a projection as the one that was asked: outputs and differences in the order asked. */
export function partsTogether(
  parts: readonly Projection[],
  outputs: readonly string[],
  paired: readonly string[],
): Projection {
  const [first] = parts;
  const options = first!.options.map(({ id }, at): OptionProjection => {
    const of = parts.map(({ options }) => options[at]!);
    const differences = Object.assign({}, ...of.map((each) => each.paired)) as NonNullable<
      OptionProjection['paired']
    >;
    return {
      id,
      outputs: inOrder(
        Object.assign({}, ...of.map((each) => each.outputs)) as OptionProjection['outputs'],
        outputs,
      ),
      ...(of.some((each) => each.paired) ? { paired: inOrder(differences, paired) } : {}),
    };
  });
  const reference = parts.find((each) => each.reference !== undefined)?.reference;
  return { ...first!, options, ...(reference === undefined ? {} : { reference }) };
}

const inOrder = <T>(of: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, of[name]!]));
