import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import type { z } from './zod.ts';

/** What a schema found wrong with a file, as problems a person can act on. `known` gives the keys a path allows, for suggestions. */
export function shapeProblems(error: z.core.$ZodError, file: unknown, schema: z.ZodMiniType): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path, valueAt(file, path));
      return issue.keys.slice(0, 100).map((key) => {
        const near = nearestName(key, known);
        // A key that fits elsewhere of the same kind, as in another form of a quantity, is not here.
        const hint =
          near === undefined || near === key ? 'Take it out.' : `Did you mean ${JSON.stringify(near)}?`;
        return {
          code: 'scenario/unknown-key',
          path: [...path, key],
          message: `The format has no key ${JSON.stringify(key)} here. ${hint}`,
        };
      });
    }
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value')
      return [typeProblem(issue, path, valueAt(file, path))];
    return [{ code: 'scenario/invalid', path, message: issue.message }];
  });
}

function typeProblem(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
  path: (string | number)[],
  value: unknown,
): Problem {
  if (value === undefined)
    return { code: 'scenario/missing', path, message: 'This is missing: the format needs it here.' };
  if (typeof value === 'number' && !Number.isFinite(value))
    return {
      code: 'scenario/not-finite',
      path,
      message: 'The number is too large to be held: it must be finite.',
    };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((v) => JSON.stringify(v)).join(', ');
    const near = typeof value === 'string' ? nearestName(value, issue.values.map(String)) : undefined;
    return {
      code: 'scenario/invalid',
      path,
      message: `This must be ${issue.values.length > 1 ? 'one of ' : ''}${values}, not ${shown(value)}.${near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`}`,
    };
  }
  const own = issue.message === 'Invalid input' ? undefined : issue.message;
  return {
    code: 'scenario/wrong-type',
    path,
    message: own ?? `This must be ${KINDS[issue.expected] ?? issue.expected}, not ${shown(value)}.`,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
};

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The piece of a file that a path leads to; `undefined` where it leads nowhere. Own properties only. */
export function valueAt(file: unknown, path: readonly (string | number)[]): unknown {
  let value = file;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The keys the schema knows for the object at a path. */
function knownKeys(schema: z.ZodMiniType, path: readonly (string | number)[], value: unknown): string[] {
  let here: unknown = schema;
  for (const step of path) {
    const inner = unwrap(here);
    if (typeof step === 'number') here = inner?.element;
    else here = inner?.shape?.[step] ?? inner?.valueType;
  }
  const shape = unwrap(here)?.shape;
  if (shape) return Object.keys(shape);
  // A quantity or a change chooses its shape by what it finds, so nothing is declared.
  if (Object.hasOwn(Object(value) as object, 'formula')) return ['formula', ...WORDS];
  return path.at(-1) === 'change'
    ? ['multiply', 'add', 'set']
    : ['low', 'likely', 'high', 'shape', 'value', 'formula', ...WORDS];
}

/** What may stand beside a number, however it is given. */
const WORDS = ['source', 'reason', 'confirmed', 'example'];

interface Inner {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
}

const definition = (schema: unknown): Inner | undefined => (schema as { def?: Inner } | undefined)?.def;

/** What a schema is made of, without "may be left out" and its like around it. */
function unwrap(schema: unknown): Inner | undefined {
  let inner = definition(schema);
  while (inner?.innerType !== undefined) inner = definition(inner.innerType);
  return inner;
}
