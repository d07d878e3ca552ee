import type { Column } from '../base/column.ts';

/** The mean of each month over all futures, which arrive in any pieces. */
export class Means {
  readonly #sums: Float64Array;
  readonly #numbers: Uint32Array;

  constructor(months: number) {
    this.#sums = new Float64Array(months);
    this.#numbers = new Uint32Array(months);
  }

  /** Adds `values[from]` to `values[to - 1]` in order, leaving out NaN. */
  hear(month: number, values: Column, from: number, to: number): void {
    let sum = this.#sums[month]!;
    let numbers = 0;
    for (let i = from; i < to; i++) {
      const value = values[i]!;
      if (value !== value) continue;
      sum += value;
      numbers++;
    }
    this.#sums[month] = sum;
    this.#numbers[month]! += numbers;
  }

  /** NaN where no future has a number. */
  means(): Float64Array {
    return this.#sums.map((sum, month) => sum / this.#numbers[month]!);
  }
}
