import type { Column } from '../../base/column.ts';
import { drawColumn, type DrawRequest } from './draw-column.ts';
import { streamName } from './draw-key.ts';

/**
 * Drawn columns, so that a changed input redraws only its own.
 *
 * Stores at most `mostBytes`, dropping the least recently used; never stores a larger column. Callers share the columns
 * and must not write to them.
 */
export class ColumnCache {
  readonly #mostBytes: number;
  readonly #columns = new Map<string, Column>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The bytes of the stored columns. */
  get bytes(): number {
    return this.#bytes;
  }

  column(request: DrawRequest): Column {
    const key = keyOf(request);
    const cached = this.#columns.get(key);
    if (cached) {
      // Inserted anew: a map iterates in order of insertion, so the least recently used comes first.
      this.#columns.delete(key);
      this.#columns.set(key, cached);
      return cached;
    }
    const drawn = drawColumn(request);
    if (drawn.byteLength > this.#mostBytes) return drawn;
    this.#columns.set(key, drawn);
    this.#bytes += drawn.byteLength;
    for (const [oldest, column] of this.#columns) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#columns.delete(oldest);
      this.#bytes -= column.byteLength;
    }
    return drawn;
  }

  clear(): void {
    this.#columns.clear();
    this.#bytes = 0;
  }
}

function keyOf(request: DrawRequest): string {
  const {
    seed,
    area,
    name,
    draws,
    from = 0,
    count = draws - from,
    distribution,
    least = -Infinity,
    most = Infinity,
  } = request;
  const shape =
    typeof distribution === 'number'
      ? [distribution]
      : [
          distribution.shape,
          distribution.low,
          'likely' in distribution ? distribution.likely : '',
          distribution.high,
        ];
  return [streamName({ seed, area, name }), seed, draws, from, count, least, most, ...shape].join('|');
}
