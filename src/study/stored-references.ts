import type { Column } from '../base/column.ts';
import type { DrawRequest } from '../engine/draws/draw-column.ts';
import type { Equations } from '../scenario/model-of.ts';

/** Everything that the numbers of a reference depend on. */
export interface ReferenceKey {
  readonly equations: Equations;
  readonly requests: readonly DrawRequest[];
  readonly schedules: readonly Column[];
  readonly draws: number;
}

/** Every draw of some outputs of the reference in some months. */
export interface StoredReference {
  /** For each requested output `months * draws` numbers, time-major, from the first requested month on. */
  readonly columns: readonly Column[];
  /** How many draws are stored, from the first on; whoever runs more stores them and counts them here. */
  filled: number;
}

interface Entry extends StoredReference {
  readonly key: ReferenceKey;
  readonly outputs: readonly string[];
  readonly from: number;
  readonly months: number;
}

/** One for live runs, one for full runs, one for an option compared with itself without a decision. */
const MOST_STORED = 3;

/**
 * Stored runs of references: while a lever of another option moves, the reference need not run again. The key decides
 * whether a stored run still holds.
 */
export class StoredReferences {
  readonly #mostBytes: number;
  #entries: readonly Entry[] = [];

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Memory for these numbers, filled if they were stored before; `undefined` where they would take too many bytes. */
  of(
    key: ReferenceKey,
    outputs: readonly string[],
    from: number,
    months: number,
  ): StoredReference | undefined {
    const { draws } = key;
    const bytes = bytesOf(outputs.length, months, draws);
    if (bytes > this.#mostBytes) return undefined;
    const known = this.#entries.find(
      (entry) => holds(entry, outputs, from, months) && sameKey(entry.key, key),
    );
    if (known) {
      this.#keep(known);
      if (known.outputs === outputs && known.from === from && known.months === months) return known;
      const columns = outputs.map((name) => {
        const column = known.columns[known.outputs.indexOf(name)]!;
        return column.subarray((from - known.from) * draws, (from - known.from + months) * draws);
      });
      return { columns, filled: known.filled };
    }
    const columns = outputs.map(() => new Float64Array(months * draws));
    const entry: Entry = { key, outputs, from, months, columns, filled: 0 };
    this.#keep(entry);
    return entry;
  }

  /** The bytes of all stored runs. */
  get bytes(): number {
    return this.#entries.reduce(
      (sum, { outputs, months, key }) => sum + bytesOf(outputs.length, months, key.draws),
      0,
    );
  }

  #keep(entry: Entry): void {
    const others = this.#entries.filter((each) => each !== entry && each.filled === each.key.draws);
    this.#entries = [entry, ...others].slice(0, MOST_STORED);
    while (this.bytes > this.#mostBytes) this.#entries = this.#entries.slice(0, -1);
  }
}

const bytesOf = (outputs: number, months: number, draws: number): number => outputs * months * draws * 8;

const holds = (entry: Entry, outputs: readonly string[], from: number, months: number): boolean =>
  entry.filled === entry.key.draws &&
  entry.from <= from &&
  from + months <= entry.from + entry.months &&
  outputs.every((name) => entry.outputs.includes(name));

function sameKey(a: ReferenceKey, b: ReferenceKey): boolean {
  return (
    a.equations === b.equations &&
    a.draws === b.draws &&
    a.schedules.length === b.schedules.length &&
    a.schedules.every((column, s) => sameNumbers(column, b.schedules[s]!)) &&
    a.requests.length === b.requests.length &&
    a.requests.every((request, i) => sameRequest(request, b.requests[i]!))
  );
}

const sameNumbers = (a: Column, b: Column): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

/** Equal draws, given equal equations: names and bounds come from the equations and are not compared. */
function sameRequest(a: DrawRequest, b: DrawRequest): boolean {
  if (a.seed !== b.seed || a.area !== b.area) return false;
  const [of, other] = [a.distribution, b.distribution];
  if (typeof of === 'number' || typeof other === 'number') return Object.is(of, other);
  // Distributions of one shape have the same keys, so comparing those of one of them is enough.
  const known = new Map<string, unknown>(Object.entries(other));
  return Object.entries(of).every(([name, value]) => Object.is(known.get(name), value));
}
