import type { Column } from '../base/column.ts';
import type { DrawRequest } from '../engine/draws/draw-column.ts';
import type { Equations } from '../scenario/model-of.ts';

/** Everything that the numbers of a reference follow from. */
export interface ReferenceKey {
  readonly equations: Equations;
  readonly requests: readonly DrawRequest[];
  readonly schedules: readonly Column[];
  readonly draws: number;
}

/** Every draw of some outputs in some months, to hold others against. */
export interface KeptReference {
  /** By output as asked: `months * draws` numbers, time-major, from the first month asked on. */
  readonly columns: readonly Column[];
  /** How many draws are there, from the first on. Whoever runs them puts them in. */
  filled: number;
}

interface Entry extends KeptReference {
  readonly key: ReferenceKey;
  readonly outputs: readonly string[];
  readonly from: number;
  readonly months: number;
}

/** One for what follows a lever, one for all the rest, one for an option held against itself without a decision. */
const MOST_KEPT = 3;

/**
 * The runs of references, kept while nothing changes that they follow from: an option whose lever moves is then held
 * against its reference without running that again.
 */
export class KeptReferences {
  readonly #mostBytes: number;
  #entries: readonly Entry[] = [];

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** A place for these numbers, filled or not; `undefined` where they would take too many bytes. */
  of(key: ReferenceKey, outputs: readonly string[], from: number, months: number): KeptReference | undefined {
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

  /** The bytes held. */
  get bytes(): number {
    return this.#entries.reduce(
      (sum, { outputs, months, key }) => sum + bytesOf(outputs.length, months, key.draws),
      0,
    );
  }

  #keep(entry: Entry): void {
    const others = this.#entries.filter((each) => each !== entry && each.filled === each.key.draws);
    this.#entries = [entry, ...others].slice(0, MOST_KEPT);
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

/** Names and bounds are those of the equations, which are the same. */
function sameRequest(a: DrawRequest, b: DrawRequest): boolean {
  if (a.seed !== b.seed || a.area !== b.area) return false;
  const [of, other] = [a.distribution, b.distribution];
  if (typeof of === 'number' || typeof other === 'number') return Object.is(of, other);
  // What a shape has is the same for all of that shape.
  const known = new Map<string, unknown>(Object.entries(other));
  return Object.entries(of).every(([name, value]) => Object.is(known.get(name), value));
}
