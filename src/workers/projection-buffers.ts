import type { Projection } from '../study/projection.ts';

/** The memory of a projection's columns, each once: handed over with it rather than copied. */
export function projectionBuffers(projection: Projection): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { outputs } of projection.options)
    for (const { central, p5, p25, p50, p75, p95 } of Object.values(outputs))
      for (const { buffer } of [central, p5, p25, p50, p75, p95])
        if (buffer instanceof ArrayBuffer) buffers.add(buffer);
  return [...buffers];
}
