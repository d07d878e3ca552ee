import { Bytes } from './bytes.ts';

/** Byte codes of the vector instructions used here, after the prefix 0xfd. Source: WebAssembly specification 2.0. */
const VECTOR = {
  load: 0,
  loadSplat64: 10,
  store: 11,
  constant: 12,
  splatF64: 20,
  equal: 71,
  notEqual: 72,
  less: 73,
  lessEqual: 75,
  not: 77,
  and: 78,
  andNot: 79,
  or: 80,
  xor: 81,
  select: 82,
  anyTrue: 83,
  storeLane64: 91,
  floor: 117,
  shiftLeft: 203,
  shiftRight: 205,
  abs: 236,
  negate: 237,
  sqrt: 239,
  add: 240,
  subtract: 241,
  multiply: 242,
  divide: 243,
  min: 244,
  max: 245,
  pseudoMin: 246,
  pseudoMax: 247,
} as const;
export type VectorInstruction = keyof typeof VECTOR;

const I32 = 0x7f;
const V128 = 0x7b;
export type ValueType = 'i32' | 'v128';
const typeByte = (type: ValueType): number => (type === 'i32' ? I32 : V128);

/** The body of one function: instructions one after the other, and its locals. Parameters are the first locals. */
export class Code {
  readonly body = new Bytes();
  readonly #parameters: readonly ValueType[];
  readonly #locals: ValueType[] = [];

  constructor(parameters: readonly ValueType[]) {
    this.#parameters = parameters;
  }

  newLocal(type: ValueType): number {
    this.#locals.push(type);
    return this.#parameters.length + this.#locals.length - 1;
  }

  vector(instruction: VectorInstruction): void {
    this.body.byte(0xfd);
    this.body.unsigned(VECTOR[instruction]);
  }

  /** Loads or stores at the address on the stack plus `offset`; addresses are multiples of 8. */
  memory(instruction: 'load' | 'loadSplat64' | 'store', offset: number): void {
    this.vector(instruction);
    this.body.unsigned(3);
    this.body.unsigned(offset);
  }

  storeLowLane(offset: number): void {
    this.vector('storeLane64');
    this.body.unsigned(3);
    this.body.unsigned(offset);
    this.body.byte(0);
  }

  /** Two lanes with the same 64 bits. */
  constant(bits: bigint): void {
    this.vector('constant');
    for (let lane = 0; lane < 2; lane++)
      for (let i = 0n; i < 64n; i += 8n) this.body.byte(Number((bits >> i) & 0xffn));
  }

  number(value: number): void {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value, true);
    this.constant(view.getBigUint64(0, true));
  }

  get(local: number): void {
    this.body.byte(0x20);
    this.body.unsigned(local);
  }
  set(local: number): void {
    this.body.byte(0x21);
    this.body.unsigned(local);
  }
  tee(local: number): void {
    this.body.byte(0x22);
    this.body.unsigned(local);
  }
  call(functionIndex: number): void {
    this.body.byte(0x10);
    this.body.unsigned(functionIndex);
  }
  i32(value: number): void {
    this.body.byte(0x41);
    this.body.signed(value);
  }
  addI32(): void {
    this.body.byte(0x6a);
  }
  subtractI32(): void {
    this.body.byte(0x6b);
  }
  multiplyI32(): void {
    this.body.byte(0x6c);
  }
  /** Signed, and 1 where the first is less than the second. */
  lessI32(): void {
    this.body.byte(0x48);
  }
  equalI32(): void {
    this.body.byte(0x46);
  }
  /** The first of two numbers where the third is not 0, else the second. */
  selectI32(): void {
    this.body.byte(0x1b);
  }

  /** Repeats while the number that `body` leaves on the stack is not 0; at least once. */
  loop(body: () => void): void {
    this.body.bytes(0x03, 0x40);
    body();
    this.body.bytes(0x0d, 0, 0x0b);
  }

  /** Runs `body` where the number on the stack is not 0. */
  when(body: () => void): void {
    this.body.bytes(0x04, 0x40);
    body();
    this.body.byte(0x0b);
  }

  /** The function as the code section holds it. */
  finish(): Bytes {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.#locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    const whole = new Bytes();
    whole.unsigned(runs.length);
    for (const { type, count } of runs) {
      whole.unsigned(count);
      whole.byte(typeByte(type));
    }
    whole.append(this.body);
    whole.byte(0x0b);
    return whole;
  }
}

export interface FunctionOf {
  readonly parameters: readonly ValueType[];
  readonly result: ValueType;
  readonly code: Code;
  /** The name under which the page finds it. */
  readonly exportAs?: string;
}

/** A module of these functions over one memory, which it takes from `env.memory`. */
export function encodeModule(functions: readonly FunctionOf[]): Uint8Array<ArrayBuffer> {
  const module = new Bytes();
  module.bytes(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  const section = (id: number, fill: (part: Bytes) => void): void => {
    const part = new Bytes();
    fill(part);
    module.byte(id);
    module.sized(part);
  };
  section(1, (types) => {
    types.unsigned(functions.length);
    for (const { parameters, result } of functions) {
      types.byte(0x60);
      types.unsigned(parameters.length);
      for (const parameter of parameters) types.byte(typeByte(parameter));
      types.bytes(1, typeByte(result));
    }
  });
  section(2, (imports) => {
    imports.unsigned(1);
    imports.text('env');
    imports.text('memory');
    imports.bytes(0x02, 0x00);
    imports.unsigned(1);
  });
  section(3, (list) => {
    list.unsigned(functions.length);
    functions.forEach((_, i) => list.unsigned(i));
  });
  section(7, (exports) => {
    const named = functions.flatMap(({ exportAs }, i) => (exportAs ? [{ exportAs, i }] : []));
    exports.unsigned(named.length);
    for (const { exportAs, i } of named) {
      exports.text(exportAs);
      exports.byte(0);
      exports.unsigned(i);
    }
  });
  section(10, (codes) => {
    codes.unsigned(functions.length);
    for (const { code } of functions) codes.sized(code.finish());
  });
  return module.take();
}
