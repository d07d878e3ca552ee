import { say } from '../words/voice.ts';
import type { Month } from '../base/month.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Projection } from '../study/projection.ts';

/** How numbers are written; the page hands it in. */
export interface TableWriting {
  readonly month: (month: Month) => string;
  readonly value: (value: number) => string;
  readonly range: (low: number, high: number) => string;
}

/** A number in a table, with its quantity in the model, so that its passport can be opened. */
export interface TableNumber {
  readonly text: string;
  readonly quantity: string;
  readonly option: string;
  readonly month: Month;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`; the first cell is the month. */
  readonly rows: readonly (readonly (string | TableNumber)[])[];
}

/** A chart's numbers as a table: a row a month, and for each projected option the central run and its range in 9 of 10 futures. */
export function chartTable(
  scenario: Scenario,
  projection: Projection,
  output: string,
  caption: string,
  write: TableWriting,
): ChartTable {
  const shown = scenario.options.flatMap(({ id, name }) => {
    const series = projection.options.find((option) => option.id === id)?.outputs[output];
    return series ? [{ option: id, name, series }] : [];
  });
  const rows = projection.months.map((month, i) => [
    write.month(month),
    ...shown.flatMap(({ option, series }) => [
      { text: write.value(series.central[i]!), quantity: output, option, month },
      write.range(series.p5[i]!, series.p95[i]!),
    ]),
  ]);
  return {
    caption,
    columns: [say.charts.monthColumn(), ...shown.flatMap(({ name }) => [name, say.charts.rangeColumn(name)])],
    rows,
  };
}
