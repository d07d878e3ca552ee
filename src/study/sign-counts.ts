import type { Column } from '../base/column.ts';

/** Counts, for each month, the numbers above 0, the numbers below 0 and all numbers; they arrive in any pieces. */
export class SignCounts {
  readonly #above: Uint32Array;
  readonly #below: Uint32Array;
  readonly #numbers: Uint32Array;

  constructor(months: number) {
    this.#above = new Uint32Array(months);
    this.#below = new Uint32Array(months);
    this.#numbers = new Uint32Array(months);
  }

  /** Counts `values[from]` to `values[to - 1]`, leaving out NaN. */
  hear(month: number, values: Column, from: number, to: number): void {
    let above = 0;
    let below = 0;
    let missing = 0;
    for (let i = from; i < to; i++) {
      const value = values[i]!;
      if (value > 0) above++;
      else if (value < 0) below++;
      else if (value !== value) missing++;
    }
    this.#above[month]! += above;
    this.#below[month]! += below;
    this.#numbers[month]! += to - from - missing;
  }

  /** The shares with the sign of `central`, with another sign, and above 0; NaN where `central` is NaN or there are no numbers. */
  shares(central: Column): { readonly agree: Column; readonly against: Column; readonly above: Column } {
    const [agree, against, over] = [central, central, central].map(
      ({ length }) => new Float64Array(length),
    ) as [Column, Column, Column];
    central.forEach((value, m) => {
      const [above, below] = [this.#above[m]!, this.#below[m]!];
      const numbers = Number.isNaN(value) || this.#numbers[m] === 0 ? NaN : this.#numbers[m]!;
      agree[m] = (value > 0 ? above : value < 0 ? below : 0) / numbers;
      against[m] = (value > 0 ? below : value < 0 ? above : above + below) / numbers;
      over[m] = above / numbers;
    });
    return { agree, against, above: over };
  }
}
