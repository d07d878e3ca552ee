/**
 * A copy of `whole` with `value` at `path`; everything off the path is shared. What is missing on the way is made.
 * Gives `whole` itself back when the value is there already.
 */
export function withValueAt<T>(whole: T, path: readonly (string | number)[], value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (Array.isArray(whole)) {
    const inner: unknown = whole[step as number];
    const next = withValueAt(inner, rest, value);
    return Object.is(next, inner) ? whole : (whole.with(step as number, next) as T);
  }
  const object = (whole ?? {}) as Record<string, unknown>;
  const inner = Object.hasOwn(object, step) ? object[step] : undefined;
  const next = withValueAt(inner, rest, value);
  return Object.is(next, inner) ? whole : ({ ...object, [step]: next } as T);
}
