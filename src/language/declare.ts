import type { Problem } from '../base/problem.ts';
import type { CheckedSet, Declared } from './checked-model.ts';
import type { ModelText } from './model-text.ts';
import { quote } from './place.ts';
import { isReservedWord } from './reserved-words.ts';
import { DIMENSIONLESS, parseUnit, type Unit } from './units/unit.ts';

const NAME = /^[A-Za-z][A-Za-z0-9_]{0,79}$/;

export interface Declarations {
  readonly sets: ReadonlyMap<string, CheckedSet>;
  readonly names: ReadonlyMap<string, Declared>;
}

/** Everything that a model names, with what is wrong with the names, sets and units themselves. */
export function declare(text: ModelText, problems: Problem[]): Declarations {
  const refuse = (path: Problem['path'], code: string, message: string): void => {
    problems.push({ code: `language/${code}`, path, message });
  };
  const goodName = (name: string, path: Problem['path']): void => {
    if (!NAME.test(name))
      refuse(
        path,
        'name',
        `${quote(name)} cannot be a name. Use a letter, then letters, digits and _ (80 at most).`,
      );
    else if (isReservedWord(name))
      refuse(
        path,
        'reserved-word',
        `${quote(name)} is a word of the equation language. Choose another name.`,
      );
  };

  const sets = new Map<string, CheckedSet>();
  for (const { name, members } of text.sets) {
    const path = ['sets', name];
    goodName(name, path);
    if (sets.has(name)) refuse(path, 'duplicate-name', `The set ${quote(name)} is there twice. Rename one.`);
    const positions = new Map<string, number>();
    members.forEach((member, i) => {
      goodName(member, [...path, i]);
      if (positions.has(member))
        refuse([...path, i], 'duplicate-name', `The set ${name} has ${quote(member)} twice. Rename one.`);
      positions.set(member, i);
    });
    sets.set(name, { name, members, positions });
  }
  const memberOf = new Map<string, string>();
  for (const { name, members } of sets.values())
    members.forEach((member, i) => {
      memberOf.set(member, name);
      if (sets.has(member))
        refuse(
          ['sets', name, i],
          'name-clash',
          `${quote(member)} is a member of ${name} and also the name of a set. Rename the member.`,
        );
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
      refuse(
        path,
        'duplicate-name',
        `${quote(name)} names ${earlier.is === is ? `two ${PLURAL[is]}` : `${ONE[is]} and also ${ONE[earlier.is]}`}. Rename one.`,
      );
      return;
    }
    if (sets.has(name))
      refuse(path, 'name-clash', `${quote(name)} names ${ONE[is]} and also a set. Rename one.`);
    const set = memberOf.get(name);
    if (set !== undefined)
      refuse(
        path,
        'name-clash',
        `${quote(name)} names ${ONE[is]} and also a member of ${set}. Rename the member.`,
      );
    const over = entry.over ?? [];
    const known = over.filter((one, i) => {
      if (!sets.has(one))
        refuse(
          path,
          'unknown-set',
          `${name} has a value for each ${quote(one)}, which is no set. The sets are ${[...sets.keys()].join(', ') || 'none so far'}.`,
        );
      else if (over.indexOf(one) !== i)
        refuse(path, 'duplicate-set', `${name} runs over ${one} twice. Name each set once.`);
      else return true;
      return false;
    });
    const unit: Unit | undefined = parseUnit(entry.unit);
    if (!unit)
      refuse(
        path,
        'unit-text',
        `${quote(entry.unit)}, the unit of ${name}, cannot be read. Write it like GBP/post/year, share or 1.`,
      );
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
      refuse(['constants', constant.name], 'number', `The constant ${constant.name} is not a finite number.`);
  }
  for (const schedule of text.schedules) add('schedule', 'schedules', schedule);
  for (const input of text.inputs) {
    add('input', 'inputs', input);
    if (input.whole !== undefined && !input.over.includes(input.whole))
      refuse(
        ['inputs', input.name],
        'whole',
        `${input.name} shares a whole over ${quote(input.whole)}, for which it has no values. Name one of its own sets.`,
      );
    // Written so that NaN is refused too.
    if (!((input.least ?? -Infinity) <= (input.most ?? Infinity)))
      refuse(['inputs', input.name], 'range', `The least of ${input.name} is more than its most. Swap them.`);
  }
  for (const equation of text.equations) add('equation', 'equations', equation);
  return { sets, names };
}

const ONE = {
  constant: 'a constant',
  schedule: 'a schedule',
  input: 'an input',
  equation: 'an equation',
} as const;
const PLURAL = {
  constant: 'constants',
  schedule: 'schedules',
  input: 'inputs',
  equation: 'equations',
} as const;
