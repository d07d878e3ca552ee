import type { PairedSeries } from '../study/pairs.ts';
import type { Projection, Series } from '../study/projection.ts';
import { printedNumber } from './printed-number.ts';

const numbers = (column: Float64Array): string =>
  `[${Array.from(column, (value) => printedNumber(value, 'null')).join(',')}]`;

const columns = (of: Readonly<Record<string, Float64Array>>): string =>
  `{${Object.entries(of)
    .map(([name, column]) => `"${name}":${numbers(column)}`)
    .join(',')}}`;

const series = ({ central, p5, p25, p50, p75, p95, mean }: Series): string =>
  columns({ central, p5, p25, p50, p75, p95, ...(mean ? { mean } : {}) });

const paired = ({ central, p5, p25, p50, p75, p95, agree, against }: PairedSeries): string =>
  columns({ central, p5, p25, p50, p75, p95, agree, against });

/** An object, each key on a line of its own. */
function* lines<T>(of: Readonly<Record<string, T>>, print: (value: T) => string): Iterable<string> {
  yield '{';
  for (const [i, [name, value]] of Object.entries(of).entries())
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(name)}:${print(value)}`;
  yield '}';
}

/**
 * The projection as one JSON document, piece by piece, each output on a line of its own. It says what made it: title of the
 * scenario, version of the model, seed and draws. *none* is `null`.
 */
export function* jsonPieces(projection: Projection): Iterable<string> {
  const { scenario, modelVersion: model, seed, draws, months, options } = projection;
  const head = JSON.stringify({ scenario, model, seed, draws, months });
  yield `${head.slice(0, -1)},"options":[`;
  for (const [i, option] of options.entries()) {
    yield `${i === 0 ? '' : ','}\n{"id":${JSON.stringify(option.id)},"outputs":`;
    yield* lines(option.outputs, series);
    if (option.paired) {
      yield ',\n"paired":';
      yield* lines(option.paired, paired);
    }
    yield '}';
  }
  yield ']}\n';
}
