import type { Projection } from './projection.ts';

/** The buffers of a projection's columns, each once, to be transferred with it instead of copied. */
export function projectionBuffers(projection: Projection): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const add = (columns: object): void => {
    for (const column of Object.values(columns))
      if (column instanceof Float64Array && column.buffer instanceof ArrayBuffer) buffers.add(column.buffer);
  };
  for (const { outputs, paired = {} } of projection.options) {
    Object.values(outputs).forEach(add);
    for (const series of Object.values(paired)) {
      add(series);
      if (series.given) add(series.given);
    }
  }
  return [...buffers];
}
