import type { Column } from '../../base/column.ts';
import { drawColumn } from '../../engine/draws/draw-column.ts';
import { centralColumns, type InputDraws } from '../input-columns.ts';

/** Inputs of the first futures of a scenario, drawn once for all its options. Shared: read them, never write to them. */
export class FirstFutures {
  readonly #drawn = new Map<string, readonly Column[]>();

  /** The central run first, then `count` of the scenario's futures from `from` on. */
  columns(drawn: InputDraws, from: number, count: number): readonly Column[] {
    const key = `${from} ${count}`;
    let columns = this.#drawn.get(key);
    if (!columns) this.#drawn.set(key, (columns = centralThen(drawn, from, count)));
    return columns;
  }
}

function centralThen(drawn: InputDraws, from: number, count: number): Column[] {
  const central = centralColumns(drawn);
  return drawn.requests.map((request, i) => {
    if (typeof request.distribution === 'number') return central[i]!;
    const column = new Float64Array(count + 1);
    column[0] = central[i]![0]!;
    const draws = drawColumn({ ...request, from, count });
    if (draws.length === 1) return column.fill(draws[0]!, 1);
    column.set(draws, 1);
    return column;
  });
}
