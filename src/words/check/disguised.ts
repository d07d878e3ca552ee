import { disguise, disguiseTex } from './disguise.ts';

/** What says which thing a text is of, and is not read: never disguised. */
const STRUCTURE = new Set([
  'id',
  'code',
  'kind',
  'key',
  'icon',
  'see',
  'of',
  'output',
  'outputs',
  'option',
  'decision',
  'input',
  'quantity',
  'quantities',
  'month',
  'unit',
  'href',
  'path',
  'page',
  'place',
  'word',
  'tone',
  'where',
  'show',
  'to',
  'name',
]);

/** Mathematics: only the text in it is read as words. */
const TEX = new Set(['tex', 'narrowTex']);

/** The same section in the made-up language: every text of it, and every text in what its functions give. */
export const disguised = <T>(said: T): T => disguisedAny(said, new Map()) as T;

function disguisedAny(said: unknown, seen: Map<object, unknown>): unknown {
  if (typeof said === 'string') return disguise(said);
  if (typeof said === 'function') return disguisedFunction(said as (...args: unknown[]) => unknown);
  if (typeof said !== 'object' || said === null) return said;
  const known = seen.get(said);
  if (known !== undefined) return known;
  if (Array.isArray(said)) {
    const list: unknown[] = [];
    seen.set(said, list);
    for (const each of said) list.push(disguisedAny(each, seen));
    return list;
  }
  if (said instanceof Map) {
    const entries = [...(said as Map<unknown, unknown>)];
    return new Map(entries.map(([key, value]) => [key, disguisedAny(value, seen)]));
  }
  if (said instanceof Set || ArrayBuffer.isView(said)) return said;
  const made: Record<string, unknown> = {};
  seen.set(said, made);
  for (const [key, value] of Object.entries(said))
    made[key] =
      STRUCTURE.has(key) && isStructure(value)
        ? value
        : TEX.has(key) && typeof value === 'string'
          ? disguiseTex(value)
          : disguisedAny(value, seen);
  return made;
}

/** An id or a list of ids; an object of texts may have the same name, as `page` has. */
const isStructure = (value: unknown): boolean => typeof value === 'string' || Array.isArray(value);

const disguisedFunction =
  (speak: (...args: unknown[]) => unknown) =>
  (...args: unknown[]): unknown =>
    disguisedAny(speak(...args), new Map());
