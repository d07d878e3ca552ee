import type { Column } from '../../base/column.ts';
import { drawColumn, type DrawRequest } from './draw-column.ts';
import { streamName } from './draw-key.ts';

/**
 * Columns already drawn, so that a moved lever redraws only its own.
 *
 * Holds at most `mostBytes` of columns, the longest unused leaving first; a column larger than that is drawn and not
 * kept. The columns are shared: read them, never write to them.
 */
export class ColumnCache {
  readonly #mostBytes: number;
  readonly #columns = new Map<string, Column>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The bytes of the columns held. */
  get bytes(): number {
    return this.#bytes;
  }

  column(request: DrawRequest): Column {
    const key = keyOf(request);
    const held = this.#columns.get(key);
    if (held) {
      // A map keeps the order of insertion: last in, last out.
      this.#columns.delete(key);
      this.#columns.set(key, held);
      return held;
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
