/**
 * Whether two values from a file say the same: same numbers, texts and lists, same keys in any order. A key that is
 * `undefined` counts as absent, and -0 as 0, since a file can say neither.
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((each, i) => sameContent(each, b[i]));
  }
  const keys = (value: object): string[] =>
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key]) => key);
  const own = keys(a);
  if (own.length !== keys(b).length) return false;
  return own.every(
    (key) =>
      Object.hasOwn(b, key) &&
      sameContent((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
