import type { Column } from '../base/column.ts';
import type { RunRequest } from '../engine/run.ts';
import type { Problem } from '../base/problem.ts';
import type { Futures, ScheduledOption } from './futures.ts';

/** Lends columns of at least `length` numbers each, so that successive runs need no new memory. */
export type Scratch = (columns: number, length: number) => readonly Column[];

/** Runs options side by side in the same draws, and has the numbers of the draws last run. */
export class SideBySide {
  readonly #futures: Futures;
  readonly #scratch: Scratch;
  readonly #wanted: RunRequest['wanted'];
  #lent: readonly Column[] = [];
  #last = new Map<ScheduledOption, readonly Column[]>();

  /** `wanted`: the months of each output that the caller reads; by default all. */
  constructor(futures: Futures, scratch: Scratch, wanted?: RunRequest['wanted']) {
    this.#wanted = wanted;
    this.#futures = futures;
    this.#scratch = scratch;
  }

  /** Runs `count` draws from `from` on under each option; gives the first trouble. Yields the share done. */
  *run(
    options: readonly ScheduledOption[],
    from: number,
    count: number,
  ): Generator<number, Problem | undefined> {
    const { runner, scenario } = this.#futures.work;
    const outputs = runner.outputs.length;
    const length = scenario.months * count;
    const wanted = options.length * outputs;
    if (this.#lent.length < wanted || (wanted > 0 && this.#lent[0]!.length < length))
      this.#lent = this.#scratch(wanted, length);
    this.#last = new Map();
    for (const [o, option] of options.entries()) {
      const into = this.#lent
        .slice(o * outputs, (o + 1) * outputs)
        .map((column) => column.subarray(0, length));
      const slice = this.#futures.sliceDraws;
      if (count <= slice) {
        const wanted = this.#wanted;
        const trouble = this.#futures.run(option, this.#futures.inputs(from, count), {
          from,
          count,
          into,
          wanted,
        });
        if (trouble) return trouble;
      } else
        for (let done = 0; done < count; done += slice) {
          const trouble = this.#runSlice(option, from, done, count, into);
          if (trouble) return trouble;
          yield (o + (done + Math.min(slice, count - done)) / count) / options.length;
        }
      this.#last.set(option, into);
    }
    return undefined;
  }

  /** Runs some of the draws and copies them, month by month, into their places in `into`. */
  #runSlice(
    option: ScheduledOption,
    from: number,
    done: number,
    count: number,
    into: readonly Column[],
  ): Problem | undefined {
    const { months } = this.#futures.work.scenario;
    const some = Math.min(this.#futures.sliceDraws, count - done);
    const part = into.map(() => new Float64Array(months * some));
    const inputs = this.#futures.inputs(from + done, some);
    const trouble = this.#futures.run(option, inputs, { from: from + done, count: some, into: part });
    if (trouble) return trouble;
    part.forEach((column, i) => {
      for (let m = 0; m < months; m++)
        into[i]!.set(column.subarray(m * some, (m + 1) * some), m * count + done);
    });
    return undefined;
  }

  /** Every output of an option: whole months, time-major, of the draws last run; the wanted months of them. */
  of(option: ScheduledOption): readonly Column[] {
    return this.#last.get(option)!;
  }
}
