import type { Projection } from '../study/projection.ts';
import { printedNumber } from './printed-number.ts';

const LEVELS = ['central', 'p5', 'p25', 'p50', 'p75', 'p95'] as const;
const SHARES = ['agree', 'against'] as const;

const field = (value: number): string => printedNumber(value, '');

/**
 * The projection as CSV, a line for each option, output and month. *none* is an empty field. Ids, names and months
 * hold letters, digits, dots, underscores and hyphens only, so nothing needs quotes.
 *
 * Where differences were asked, three columns more come last, empty in these lines, and the differences of an option
 * come after its own lines, with the id of the option that they are from.
 */
export function* csvLines({ months, options, reference }: Projection): Iterable<string> {
  const more = reference === undefined ? [] : ['difference_from', ...SHARES];
  yield `${['option', 'output', 'month', ...LEVELS, ...more].join(',')}\n`;
  const empty = more.map(() => '');
  for (const { id, outputs, paired = {} } of options) {
    for (const [name, series] of Object.entries(outputs))
      for (const [m, month] of months.entries())
        yield `${[id, name, month, ...LEVELS.map((level) => field(series[level][m]!)), ...empty].join(',')}\n`;
    for (const [name, series] of Object.entries(paired))
      for (const [m, month] of months.slice(series.from, series.from + series.central.length).entries()) {
        const [levels, shares] = [LEVELS, SHARES].map((columns) =>
          columns.map((column) => field(series[column][m]!)),
        );
        yield `${[id, name, month, ...levels!, reference, ...shares!].join(',')}\n`;
      }
  }
}
