import { nearestName } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import type { z } from './zod.ts';
import { readFault } from './schema/fault.ts';
import { unwrap } from './schema/inner.ts';
import { QUANTITY_KEYS, WORD_KEYS } from './schema/quantity.ts';

/** What a schema found wrong with a file, as problems a person can act on. `known` gives the keys a path allows, for suggestions. */
export function shapeProblems(error: z.core.$ZodError, file: unknown, schema: z.ZodMiniType): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path, valueAt(file, path));
      return issue.keys.slice(0, 100).map((key) => {
        const near = nearestName(key, known);
        // A key that fits elsewhere of the same kind, as in another form of a quantity, is not here.
        const nearest = near === undefined || near === key ? {} : { nearest: near };
        return { code: 'scenario/unknown-key', path: [...path, key], facts: { key, ...nearest } };
      });
    }
    if (issue.code === 'invalid_type' || issue.code === 'invalid_value')
      return [typeProblem(issue, path, valueAt(file, path))];
    const facts = readFault(issue.message);
    return [
      facts
        ? { code: 'scenario/invalid', path, facts }
        : {
            code: 'scenario/wrong-type',
            path,
            facts: { why: 'kind', expected: issue.code, ...got(valueAt(file, path)) },
          },
    ];
  });
}

function typeProblem(
  issue: z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue,
  path: (string | number)[],
  value: unknown,
): Problem {
  if (value === undefined) return { code: 'scenario/missing', path, facts: { why: 'key' } };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { code: 'scenario/not-finite', path, facts: {} };
  if (issue.code === 'invalid_value') {
    const near = typeof value === 'string' ? nearestName(value, issue.values.map(String)) : undefined;
    const allowed = issue.values.map((v) => JSON.stringify(v));
    const nearest = near === undefined ? {} : { nearest: near };
    return { code: 'scenario/invalid', path, facts: { why: 'value', allowed, ...got(value), ...nearest } };
  }
  const facts = readFault(issue.message) ?? { why: 'kind' as const, expected: issue.expected, ...got(value) };
  return { code: 'scenario/wrong-type', path, facts };
}

function got(value: unknown): { readonly got: 'list' | 'object' | 'value'; readonly text: string } {
  if (Array.isArray(value)) return { got: 'list', text: '' };
  if (typeof value === 'object' && value !== null) return { got: 'object', text: '' };
  const text = JSON.stringify(value);
  return { got: 'value', text: text.length > 60 ? `${text.slice(0, 57)}…` : text };
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
  if (Object.hasOwn(Object(value) as object, 'formula')) return ['formula', ...WORD_KEYS];
  return path.at(-1) === 'change' ? ['multiply', 'add', 'set'] : [...QUANTITY_KEYS];
}
