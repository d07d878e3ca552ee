import { problem, type Problem, type ProblemFacts } from '../base/problem.ts';
import type { CheckedSet, Declared } from './checked-model.ts';
import type { ModelText } from './model-text.ts';
import { clipped } from './place.ts';
import { isReservedWord } from './reserved-words.ts';
import { DIMENSIONLESS, parseUnit, type Unit } from './units/unit.ts';

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,79}$/;

export interface Declarations {
  readonly sets: ReadonlyMap<string, CheckedSet>;
  readonly names: ReadonlyMap<string, Declared>;
}

/** Collects all declarations of a model, and adds the problems of the names, sets and units themselves. */
export function declare(text: ModelText, problems: Problem[]): Declarations {
  const refuse = <C extends Own>(
    path: Problem['path'],
    code: C,
    facts: ProblemFacts[`language/${C}`],
  ): void => {
    problems.push(problem(`language/${code}`, path, facts));
  };
  const goodName = (name: string, path: Problem['path']): void => {
    if (!NAME.test(name)) refuse(path, 'name', { name: clipped(name) });
    else if (isReservedWord(name)) refuse(path, 'reserved-word', { name: clipped(name) });
  };

  const sets = new Map<string, CheckedSet>();
  for (const { name, members } of text.sets) {
    const path = ['sets', name];
    goodName(name, path);
    if (sets.has(name)) refuse(path, 'duplicate-name', { why: 'set', name: clipped(name) });
    const positions = new Map<string, number>();
    members.forEach((member, i) => {
      goodName(member, [...path, i]);
      if (positions.has(member))
        refuse([...path, i], 'duplicate-name', { why: 'member', name: clipped(member), set: name });
      positions.set(member, i);
    });
    sets.set(name, { name, members, positions });
  }
  const memberOf = new Map<string, string>();
  for (const { name, members } of sets.values())
    members.forEach((member, i) => {
      memberOf.set(member, name);
      if (sets.has(member))
        refuse(['sets', name, i], 'name-clash', { why: 'member-set', name: clipped(member), set: name });
    });

  const names = new Map<string, Declared>();
  const add = (
    is: Declared['is'],
    list: string,
    entry: { readonly name: string; readonly unit: string; readonly over?: readonly string[] },
    constant?: Declared['constant'],
  ): void => {
    const { name } = entry;
    const path = [list, name];
    goodName(name, path);
    const earlier = names.get(name);
    if (earlier) {
      refuse(path, 'duplicate-name', { why: 'names', name: clipped(name), is, earlier: earlier.is });
      return;
    }
    if (sets.has(name)) refuse(path, 'name-clash', { why: 'set', name: clipped(name), is });
    const set = memberOf.get(name);
    if (set !== undefined) refuse(path, 'name-clash', { why: 'member', name: clipped(name), is, set });
    const over = entry.over ?? [];
    const known = over.filter((one, i) => {
      if (!sets.has(one))
        refuse(path, 'over-unknown-set', { name, set: clipped(one), sets: [...sets.keys()] });
      else if (over.indexOf(one) !== i) refuse(path, 'duplicate-set', { name, set: one });
      else return true;
      return false;
    });
    const unit: Unit | undefined = parseUnit(entry.unit);
    if (!unit) refuse(path, 'unit-text', { name, unit: clipped(entry.unit) });
    names.set(name, {
      name,
      is,
      over: known,
      unit: unit ?? DIMENSIONLESS,
      ...(constant ? { constant } : {}),
    });
  };
  for (const constant of text.constants) {
    add('constant', 'constants', constant, constant);
    if (!Number.isFinite(constant.value))
      refuse(['constants', constant.name], 'not-finite', { name: constant.name });
  }
  for (const schedule of text.schedules) add('schedule', 'schedules', schedule);
  for (const input of text.inputs) {
    add('input', 'inputs', input);
    if (input.whole !== undefined && !input.over.includes(input.whole))
      refuse(['inputs', input.name], 'whole', { name: input.name, set: clipped(input.whole) });
    // `!(a <= b)` refuses NaN too.
    if (!((input.least ?? -Infinity) <= (input.most ?? Infinity)))
      refuse(['inputs', input.name], 'least-and-most', { name: input.name });
  }
  for (const equation of text.equations) add('equation', 'equations', equation);
  return { sets, names };
}

/** Codes of problems with names, sets and units themselves. */
type Own =
  | 'name'
  | 'reserved-word'
  | 'duplicate-name'
  | 'name-clash'
  | 'over-unknown-set'
  | 'duplicate-set'
  | 'unit-text'
  | 'not-finite'
  | 'whole'
  | 'least-and-most';
