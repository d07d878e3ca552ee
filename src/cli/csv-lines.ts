import type { Projection } from '../study/projection.ts';

const COLUMNS = ['central', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;

/**
 * The projection as CSV, a line for each option, output and month. *none* is an empty field. Ids, names and months
 * hold letters, digits, dots, underscores and hyphens only, so nothing needs quotes.
 */
export function* csvLines({ months, options }: Projection): Iterable<string> {
  yield `option,output,month,${COLUMNS.join(',')}\n`;
  for (const { id, outputs } of options)
    for (const [name, series] of Object.entries(outputs))
      for (const [m, month] of months.entries()) {
        const values = COLUMNS.map((column) => series[column][m]!);
        yield `${[id, name, month, ...values.map((v) => (Number.isFinite(v) ? String(v) : ''))].join(',')}\n`;
      }
}
