import type { Projection, Series } from '../study/projection.ts';

const numbers = (column: Float64Array): string =>
  `[${Array.from(column, (value) => (Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value) : 'null')).join(',')}]`;

const series = ({ central, p5, p25, p50, p75, p95 }: Series): string =>
  `{${Object.entries({ central, p5, p25, p50, p75, p95 })
    .map(([name, column]) => `"${name}":${numbers(column)}`)
    .join(',')}}`;

/** The projection as one JSON document, piece by piece, each output on a line of its own. *none* is `null`. */
export function* jsonPieces({ scenario, seed, draws, months, options }: Projection): Iterable<string> {
  const head = JSON.stringify({ scenario, seed, draws, months });
  yield `${head.slice(0, -1)},"options":[`;
  for (const [i, option] of options.entries()) {
    yield `${i === 0 ? '' : ','}\n{"id":${JSON.stringify(option.id)},"outputs":{`;
    for (const [o, [name, of]] of Object.entries(option.outputs).entries())
      yield `${o === 0 ? '' : ','}\n${JSON.stringify(name)}:${series(of)}`;
    yield '}}';
  }
  yield ']}\n';
}
