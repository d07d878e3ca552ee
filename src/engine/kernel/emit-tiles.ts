import { Code, type FunctionOf, type ValueType } from './code.ts';
import { emitOperation, LocalPool, type Surroundings } from './emit-nodes.ts';
import type { Node } from './graph.ts';
import { PAIR_BYTES, TILE_BYTES, type Layout } from './layout.ts';
import { readsOf, type Phase, type TileStep, type TilePlan } from './plan-tiles.ts';
import { isKnown, type Split } from './split.ts';

type Functions = Surroundings['functions'];

/** Positions of the parameters of `draws`. */
const [END, MONTHS, MONTHLY, OUTPUTS, FROM, SAVE] = [0, 1, 2, 3, 4, 5] as const;

/**
 * The function `draws(bytes, months, monthly, outputs, from, save) → trouble met`: computes a chunk of draws, a tile at a
 * time.
 *
 * `from` is the first later month to compute. 1 computes them all; from a later one on, the values carried into it are those
 * that an earlier run saved. `save` is the month before which to save them; a month outside the run saves nothing.
 */
export function drawsFunction(
  plan: TilePlan,
  split: Split,
  layout: Layout,
  functions: Functions,
): FunctionOf {
  const parameters: ValueType[] = ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'];
  const code = new Code(parameters);
  const tiles = new TileCode(code, plan, split, layout, functions);
  code.get(END);
  code.when(() => tiles.emit());
  code.get(tiles.anyMet);
  code.vector('anyTrue');
  return { parameters, result: 'i32', code, exportAs: 'draws' };
}

/** Emits the body of `draws`. The `#` numbers are locals: `#month` counts months, the others are addresses in bytes. */
class TileCode {
  readonly anyMet: number;
  readonly #code: Code;
  readonly #plan: TilePlan;
  readonly #split: Split;
  readonly #layout: Layout;
  readonly #functions: Functions;
  readonly #pool: LocalPool;
  readonly #columnOf: ReadonlyMap<number, number>;
  readonly #carriedOf: ReadonlyMap<Node, number>;
  /** The tile's first pair, the bytes of its pairs, and the offset of the current pair in it. */
  readonly #tile: number;
  readonly #length: number;
  readonly #pair: number;
  /** The current month's rows. */
  readonly #row: number;
  readonly #output: number;
  /** The carried values of last month, and where to store this month's. */
  readonly #last: number;
  readonly #next: number;
  readonly #month: number;
  /** Sums of these addresses and `#pair`. */
  readonly #at: {
    readonly column: number;
    readonly output: number;
    readonly last: number;
    readonly next: number;
  };

  constructor(code: Code, plan: TilePlan, split: Split, layout: Layout, functions: Functions) {
    this.#code = code;
    this.#plan = plan;
    this.#split = split;
    this.#layout = layout;
    this.#functions = functions;
    this.#pool = new LocalPool(code);
    const local = (): number => code.newLocal('i32');
    this.#tile = local();
    this.#length = local();
    this.#pair = local();
    this.#row = local();
    this.#output = local();
    this.#last = local();
    this.#next = local();
    this.#month = local();
    this.#at = { column: local(), output: local(), last: local(), next: local() };
    this.anyMet = code.newLocal('v128');
    this.#columnOf = new Map(split.columns.map((input, i) => [input, layout.columns + i * layout.chunk * 8]));
    this.#carriedOf = new Map(plan.carried.map(({ last }, i) => [last, i]));
  }

  emit(): void {
    const code = this.#code;
    code.loop(() => {
      // The last tile may have fewer pairs.
      this.#smaller(TILE_BYTES, () => {
        code.get(END);
        code.get(this.#tile);
        code.subtractI32();
      });
      code.set(this.#length);
      this.#sum(this.#output, OUTPUTS, this.#tile);
      code.i32(0);
      code.set(this.#last);
      code.i32(0);
      code.set(this.#next);
      this.#eachPair(() => {
        code.get(this.#pair);
        code.constant(0n);
        code.memory('store', this.#place(this.#plan.metAt));
      });
      this.#phase(this.#plan.first);
      this.#months();
      this.#gatherTrouble();
      this.#advance(this.#tile, TILE_BYTES);
      code.get(this.#tile);
      code.get(END);
      code.lessI32();
    });
  }

  /** The later months from `from` on; memory has the results of earlier ones. */
  #months(): void {
    const code = this.#code;
    const { carried } = this.#plan;
    code.get(FROM);
    code.set(this.#month);
    code.get(this.#month);
    code.get(MONTHS);
    code.lessI32();
    code.when(() => {
      code.get(MONTHLY);
      this.#rows(this.#layout.monthlyRow);
      code.set(this.#row);
      code.get(this.#output);
      this.#rows(this.#layout.outputRow);
      code.set(this.#output);
      code.i32(1);
      code.get(FROM);
      code.lessI32();
      code.when(() => this.#move(carried.length, 'load'));
      code.i32(carried.length * TILE_BYTES);
      code.set(this.#next);
      code.loop(() => {
        code.get(this.#month);
        code.get(SAVE);
        code.equalI32();
        code.when(() => this.#move(carried.length, 'save'));
        this.#phase(this.#plan.later);
        // Swap: this month's values become last month's.
        code.get(this.#last);
        code.get(this.#next);
        code.set(this.#last);
        code.set(this.#next);
        this.#advance(this.#row, this.#layout.monthlyRow);
        this.#advance(this.#output, this.#layout.outputRow);
        this.#advance(this.#month, 1);
        code.get(this.#month);
        code.get(MONTHS);
        code.lessI32();
      });
    });
  }

  /** Adds `#month` times `bytes` to the address on the stack. */
  #rows(bytes: number): void {
    const code = this.#code;
    code.get(this.#month);
    code.i32(bytes);
    code.multiplyI32();
    code.addI32();
  }

  /** Carried values between where an earlier run saved them and the tile. */
  #move(count: number, way: 'load' | 'save'): void {
    const code = this.#code;
    if (count === 0) return;
    this.#eachPair(() => {
      this.#sum(this.#at.column, this.#tile, this.#pair);
      this.#sum(this.#at.last, this.#last, this.#pair);
      for (let i = 0; i < count; i++) {
        const saved = [this.#at.column, this.#layout.saved + i * this.#layout.chunk * 8] as const;
        const framed = [this.#at.last, this.#place(this.#plan.carriedAt + i)] as const;
        const [to, from] = way === 'load' ? [framed, saved] : [saved, framed];
        code.get(to[0]);
        code.get(from[0]);
        code.memory('load', from[1]);
        code.memory('store', to[1]);
      }
    });
  }

  /** Stores the tile's mask of trouble: all bits set for the draws that met it. */
  #gatherTrouble(): void {
    const code = this.#code;
    const met = this.#pool.take();
    this.#eachPair(() => {
      code.get(this.#pair);
      code.memory('load', this.#place(this.#plan.metAt));
      code.tee(met);
      code.get(met);
      code.vector('notEqual');
      code.set(met);
      this.#sum(this.#at.column, this.#tile, this.#pair);
      code.get(this.#at.column);
      code.get(met);
      code.memory('store', this.#layout.trouble);
      code.get(met);
      code.get(this.anyMet);
      code.vector('or');
      code.set(this.anyMet);
    });
    this.#pool.giveBack(met);
  }

  #phase(phase: Phase): void {
    for (const steps of phase.segments) this.#segment(phase, steps);
  }

  #segment(phase: Phase, steps: readonly TileStep[]): void {
    const code = this.#code;
    const reads = new Map<Node, number>();
    for (const step of steps)
      readsOf(step, phase.elsewhere, (node) => reads.set(node, (reads.get(node) ?? 0) + 1));
    const some = (test: (node: Node) => boolean): boolean => [...reads.keys()].some(test);
    const effects = new Set(steps.map(({ effect }) => effect?.kind));
    const locals = new Map<Node, number>();
    let met: number | undefined;
    const keepIn = (node: Node): number => {
      const local = this.#pool.take();
      locals.set(node, local);
      return local;
    };
    const value = (node: Node): void => {
      const local = locals.get(node);
      if (local !== undefined) code.get(local);
      else if (!phase.elsewhere(node)) compute(node);
      else {
        this.#read(phase, node);
        if (reads.get(node)! > 1 && !isKnown(node)) code.tee(keepIn(node));
      }
    };
    const compute = (node: Node): void =>
      emitOperation({ code, functions: this.#functions, pool: this.#pool }, node, value);

    this.#eachPair(() => {
      if (some((node) => this.#column(phase, node) !== undefined))
        this.#sum(this.#at.column, this.#tile, this.#pair);
      if (some((node) => this.#carriedOf.has(node))) this.#sum(this.#at.last, this.#last, this.#pair);
      if (effects.has('store')) this.#sum(this.#at.output, this.#output, this.#pair);
      if (effects.has('carry')) this.#sum(this.#at.next, this.#next, this.#pair);
      for (const { on, effect } of steps) {
        switch (effect?.kind) {
          case undefined: {
            const place = phase.slots.get(on);
            if (place !== undefined) code.get(this.#pair);
            compute(on);
            if (reads.has(on)) code[place === undefined ? 'set' : 'tee'](keepIn(on));
            if (place !== undefined) code.memory('store', this.#place(place));
            break;
          }
          case 'keep':
            code.get(this.#pair);
            value(on);
            code.memory('store', this.#place(effect.place));
            break;
          case 'store':
            code.get(this.#at.output);
            value(on);
            code.memory('store', effect.output * this.#layout.chunk * 8);
            break;
          case 'carry':
            code.get(this.#at.next);
            value(on);
            code.memory('store', this.#place(this.#plan.carriedAt + effect.place));
            break;
          case 'check':
            met = this.#check(met, () => value(on));
        }
      }
      if (met === undefined) return;
      code.get(this.#pair);
      code.get(met);
      code.get(this.#pair);
      code.memory('load', this.#place(this.#plan.metAt));
      code.vector('or');
      code.memory('store', this.#place(this.#plan.metAt));
    });
    for (const local of locals.values()) this.#pool.giveBack(local);
    if (met !== undefined) this.#pool.giveBack(met);
  }

  /** `x - x` is 0 for a finite number and NaN for any other; NaN or-ed with it stays NaN. */
  #check(met: number | undefined, value: () => void): number {
    const code = this.#code;
    const local = this.#pool.take();
    value();
    code.tee(local);
    code.get(local);
    code.vector('subtract');
    this.#pool.giveBack(local);
    if (met !== undefined) {
      code.get(met);
      code.vector('or');
    }
    const into = met ?? this.#pool.take();
    code.set(into);
    return into;
  }

  /** The address of an input's column, where this phase reads the node from it. */
  #column(phase: Phase, node: Node): number | undefined {
    if (node.kind !== 'input' || (phase === this.#plan.later && this.#plan.lasting.has(node)))
      return undefined;
    return this.#split.varies[node.id] ? this.#columnOf.get(node.value) : undefined;
  }

  /** Puts a value that is not computed here on the stack. */
  #read(phase: Phase, node: Node): void {
    const code = this.#code;
    if (node.kind === 'number') {
      code.number(node.value);
      return;
    }
    if (node.kind === 'truth') {
      code.constant(node.value ? 0xffffffffffffffffn : 0n);
      return;
    }
    const from = (address: number, offset: number): void => {
      code.get(address);
      code.memory('load', offset);
    };
    const slot = this.#split.monthlySlots.get(node);
    const fixed = this.#split.fixedSlots.get(node);
    const column = this.#column(phase, node);
    const carried = this.#carriedOf.get(node);
    const place =
      phase.slots.get(node) ?? (phase === this.#plan.later ? this.#plan.lasting.get(node) : undefined);
    if (slot !== undefined) {
      code.get(this.#row);
      code.memory('loadSplat64', slot * 8);
    } else if (fixed !== undefined || (node.kind === 'input' && !this.#split.varies[node.id])) {
      code.i32(0);
      code.memory(
        'loadSplat64',
        fixed !== undefined ? this.#layout.fixed + fixed * 8 : this.#layout.singles + node.value * 8,
      );
    } else if (column !== undefined) from(this.#at.column, column);
    else if (carried !== undefined) from(this.#at.last, this.#place(this.#plan.carriedAt + carried));
    else if (place !== undefined) from(this.#pair, this.#place(place));
    else throw new Error(`A value is read that nothing gives: ${node.kind}.`);
  }

  #place(place: number): number {
    return this.#layout.frame + place * TILE_BYTES;
  }

  #eachPair(body: () => void): void {
    const code = this.#code;
    code.i32(0);
    code.set(this.#pair);
    code.loop(() => {
      body();
      code.get(this.#pair);
      code.i32(PAIR_BYTES);
      code.addI32();
      code.tee(this.#pair);
      code.get(this.#length);
      code.lessI32();
    });
  }

  #sum(into: number, one: number, two: number): void {
    this.#code.get(one);
    this.#code.get(two);
    this.#code.addI32();
    this.#code.set(into);
  }

  #advance(local: number, by: number): void {
    this.#code.get(local);
    this.#code.i32(by);
    this.#code.addI32();
    this.#code.set(local);
  }

  /** The smaller of a known number and what `value` puts on the stack. */
  #smaller(known: number, value: () => void): void {
    this.#code.i32(known);
    value();
    this.#code.i32(known);
    value();
    this.#code.lessI32();
    this.#code.selectI32();
  }
}
