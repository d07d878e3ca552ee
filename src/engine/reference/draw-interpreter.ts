import type { CheckedInput, CheckedModel } from '../../language/checked-model.ts';
import { combinations } from '../../language/families.ts';
import { scalarName, type InputPlan, type InputText } from '../../language/model-text.ts';
import type { ScalarModel } from '../../language/scalar-model.ts';
import type { Quantity } from '../find-quantities.ts';
import type { RunRequest } from '../run.ts';
import { languageParser, type Meaning, type Scope, type TextNode } from './mathjs.ts';

/** The language's *none*: no number, on purpose. */
export const NONE = Symbol('none');
export type Value = number | typeof NONE;

/** Where an expression is evaluated: in which month, and with which member for each set. */
interface Standing {
  readonly when: 'now' | 'last' | 'initial';
  readonly bound: ReadonlyMap<string, number>;
  /** Whether an input's name means its drawn value: so for its own name in its trend. */
  readonly drawn: (name: string) => boolean;
}

/** Computes the scalars of one draw from the texts of the model; the caller gives the order. */
export class DrawInterpreter {
  readonly #model: CheckedModel;
  readonly #scalars: ScalarModel;
  readonly #tasks: readonly (() => Value)[];
  readonly #equations: ReadonlyMap<string, number>;
  readonly #schedules: ReadonlyMap<string, number>;
  readonly #inputs: ReadonlyMap<string, number>;
  readonly #formulas: ReadonlySet<string>;
  readonly #parse: (text: string) => TextNode;
  readonly #compiled = new WeakMap<TextNode, { evaluate(scope: Scope): unknown }>();
  readonly #scope: Scope;
  #standing: Standing = { when: 'now', bound: new Map(), drawn: () => false };
  #request: RunRequest | undefined;
  #draw = 0;
  #month = 0;
  #values: Value[][] = [];

  constructor(model: CheckedModel, plan: InputPlan, scalars: ScalarModel) {
    this.#model = model;
    this.#scalars = scalars;
    this.#equations = new Map(scalars.equations.map(({ name }, i) => [name, i]));
    this.#schedules = new Map(scalars.schedules.map((name, i) => [name, i]));
    this.#inputs = new Map(scalars.inputs.map(({ name }, i) => [name, i]));
    this.#formulas = new Set(Object.keys(plan.formulas));
    this.#scope = {
      get: (name) => (name === 'none' ? NONE : this.#read(name, [])),
      has: (name) => name === 'none' || model.names.has(name),
      set: () => undefined,
      keys: () => [],
    };
    const meaning: Meaning = {
      element: (name, subscripts) => this.#element(name, subscripts),
      over: (set, fold, empty, body) => this.#over(set, fold, empty, body),
      at: (when, reference) => this.#within({ when }, reference),
    };
    this.#parse = languageParser(meaning);
    const tasks = new Map<string, () => Value>();
    this.#addInputs(plan, tasks);
    this.#addEquations(tasks);
    this.#tasks = scalars.equations.map(({ name }) => {
      const task = tasks.get(name);
      if (!task) throw new Error(`Nothing says how to compute ${name}.`);
      return task;
    });
  }

  /** Begins another draw, without values. */
  start(request: RunRequest, draw: number): void {
    this.#request = request;
    this.#draw = draw;
    this.#values = [];
  }

  /** The value of one scalar equation in one month. Throws where an equation that it reads has not been computed. */
  compute(equation: number, month: number): Value {
    this.#month = month;
    const value = this.#tasks[equation]!();
    (this.#values[month] ??= [])[equation] = value;
    return value;
  }

  quantity({ kind, position }: Quantity, month: number): number {
    if (kind === 'schedule') return this.#request!.schedules[position]![month]!;
    if (kind === 'input') return this.#inputValue(position);
    const value = this.#values[month]![position]!;
    return value === NONE ? NaN : value;
  }

  #addEquations(tasks: Map<string, () => Value>): void {
    for (const { text } of this.#model.equations) {
      const later = this.#parse(text.equation);
      const first = text.initially === undefined ? later : this.#parse(text.initially);
      for (const { members, positions } of combinations(text.over, this.#model.sets)) {
        const bound = new Map(text.over.map((set, i) => [set, positions[i]!]));
        tasks.set(scalarName(text.name, members), () =>
          this.#evaluate(this.#month === 0 ? first : later, { when: 'now', bound, drawn: () => false }),
        );
      }
    }
  }

  #addInputs(plan: InputPlan, tasks: Map<string, () => Value>): void {
    for (const input of this.#model.inputs) {
      const { text } = input;
      const trend = text.trend === undefined ? undefined : this.#parse(text.trend);
      for (const { members, positions } of combinations(text.over, this.#model.sets)) {
        const name = scalarName(text.name, members);
        const changed = plan.changed.includes(name);
        const moves = changed || trend !== undefined;
        const alone = text.whole === undefined ? name : `${name}:alone`;
        const formula = Object.hasOwn(plan.formulas, name) ? this.#parse(plan.formulas[name]!) : undefined;
        if (formula) {
          tasks.set(`${name}:formula`, () =>
            this.#number(formula, { when: 'now', bound: new Map(), drawn: () => false }),
          );
          tasks.set(moves ? `${name}:drawn` : alone, () =>
            clamp(input, this.#computed(`${name}:formula`, this.#month) as number),
          );
        }
        if (!moves) continue;
        const bound = new Map(text.over.map((set, i) => [set, positions[i]!]));
        const base = (): number =>
          trend
            ? this.#number(trend, { when: 'now', bound, drawn: (other) => other === text.name })
            : this.#drawn(name);
        const decided = `${name}:decided`;
        if (changed)
          tasks.set(
            decided,
            () => base() * this.#schedule(`${name}:scale`) + this.#schedule(`${name}:shift`),
          );
        tasks.set(alone, () =>
          clamp(input, changed ? (this.#computed(decided, this.#month) as number) : base()),
        );
      }
      if (text.whole !== undefined) this.#addShares(text, text.whole, tasks);
    }
  }

  /** Divides the shares of one whole by their sum where that is above 1. */
  #addShares(text: InputText, whole: string, tasks: Map<string, () => Value>): void {
    const place = text.over.indexOf(whole);
    for (const { members } of combinations(text.over, this.#model.sets)) {
      const name = scalarName(text.name, members);
      const all = `${scalarName(text.name, members.toSpliced(place, 1))}:whole`;
      tasks.set(all, () =>
        this.#model.sets
          .get(whole)!
          .members.map((other) => this.#alone(scalarName(text.name, members.toSpliced(place, 1, other))))
          .reduce((sum, share) => sum + share),
      );
      tasks.set(name, () => this.#alone(name) / Math.max(1, this.#computed(all, this.#month) as number));
    }
  }

  /** A share before that division. */
  #alone(name: string): number {
    return this.#equations.has(`${name}:alone`)
      ? (this.#computed(`${name}:alone`, this.#month) as number)
      : this.#drawn(name);
  }

  #evaluate(text: TextNode, standing: Standing): Value {
    const before = this.#standing;
    this.#standing = standing;
    let code = this.#compiled.get(text);
    if (!code) this.#compiled.set(text, (code = text.compile()));
    const value = code.evaluate(this.#scope);
    this.#standing = before;
    return value === NONE ? NONE : Number(value);
  }

  #number(text: TextNode, standing: Standing): number {
    const value = this.#evaluate(text, standing);
    if (value === NONE) throw new Error('None where a number must be.');
    return value;
  }

  #within(change: Partial<Standing>, text: TextNode): number {
    return this.#number(text, { ...this.#standing, ...change });
  }

  #over(
    set: string,
    fold: (a: number, b: number) => number,
    empty: number | undefined,
    body: TextNode,
  ): number {
    let whole: number | undefined;
    this.#model.sets.get(set)!.members.forEach((_, position) => {
      const term = this.#within({ bound: new Map(this.#standing.bound).set(set, position) }, body);
      whole = whole === undefined ? term : fold(whole, term);
    });
    whole ??= empty;
    if (whole === undefined) throw new Error(`Nothing to choose from in ${set}.`);
    return whole;
  }

  #element(name: string, subscripts: readonly TextNode[]): Value {
    const members: string[] = [];
    for (const [i, setName] of this.#model.names.get(name)!.over.entries()) {
      const set = this.#model.sets.get(setName)!;
      const subscript = subscripts[i]!;
      const here = this.#standing.bound.get(setName);
      let position: number;
      if (subscript.type === 'FunctionNode') position = here! + (subscript.fn!.name === 'previous' ? -1 : 1);
      else position = subscript.name === setName ? here! : set.positions.get(subscript.name!)!;
      const member = set.members[position];
      if (member === undefined) return 0; // before the first and after the last there is nothing
      members.push(member);
    }
    return this.#read(name, members);
  }

  #read(family: string, members: readonly string[]): Value {
    const { is, constant } = this.#model.names.get(family)!;
    const name = scalarName(family, members);
    if (is === 'constant') return constant!.value;
    if (is === 'schedule') return this.#schedule(name);
    if (is === 'input' && (this.#standing.drawn(family) || !this.#equations.has(name)))
      return this.#drawn(name);
    return this.#computed(name, this.#seenMonth());
  }

  #drawn(name: string): number {
    if (!this.#formulas.has(name)) return this.#inputValue(this.#inputs.get(name)!);
    const equation = this.#equations.has(`${name}:drawn`) ? `${name}:drawn` : name;
    return this.#computed(equation, this.#month) as number;
  }

  #computed(name: string, month: number): Value {
    const value = this.#values[month]?.[this.#equations.get(name)!];
    if (value === undefined) throw new Error(`${name} is read before it is computed.`);
    return value;
  }

  #schedule(name: string): number {
    return this.#request!.schedules[this.#schedules.get(name)!]![this.#seenMonth()]!;
  }

  #inputValue(position: number): number {
    const column = this.#request!.inputs[position]!;
    return column[column.length === 1 ? 0 : this.#draw]!;
  }

  #seenMonth(): number {
    const { when } = this.#standing;
    return when === 'now' ? this.#month : when === 'last' ? this.#month - 1 : 0;
  }
}

function clamp({ text }: CheckedInput, value: number): number {
  const { least, most } = text;
  const above = least === undefined ? value : Math.max(value, least);
  return most === undefined ? above : Math.min(above, most);
}
