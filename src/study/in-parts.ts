import type { OptionProjection, Projection, ProjectionRequest } from './projection.ts';

/** Where fewer outputs than this fit at once, running all of them in chunks is faster than running parts. */
const LEAST_TOGETHER = 12;

/**
 * Divides a request into parts of `together` outputs, paired ones first. Each part fits and runs all draws once; the whole
 * would run them in chunks, several times over. `undefined` where dividing gains nothing.
 *
 * Shapes   `outputs` and `paired` are scalar names; paired names need not be among the outputs.
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
  const [wanted, differences] = [new Set(outputs), new Set(paired)];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i): ProjectionRequest => {
    const part = all.slice(i * size, (i + 1) * size);
    const here = part.filter((name) => differences.has(name));
    return {
      ...plain,
      outputs: part.filter((name) => wanted.has(name)),
      ...(pairs && here.length > 0 ? { pairs: { ...pairs, outputs: here } } : {}),
    };
  });
}

/** Joins the parts of a projection; outputs and differences come in the order of the request. */
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
