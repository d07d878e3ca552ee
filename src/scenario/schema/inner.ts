/** What a schema is made of, as far as others look into it. */
export interface Inner {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
}

const definition = (schema: unknown): Inner | undefined => (schema as { def?: Inner } | undefined)?.def;

/** What a schema is made of, without "may be left out" and its like around it. */
export function unwrap(schema: unknown): Inner | undefined {
  let inner = definition(schema);
  while (inner?.innerType !== undefined) inner = definition(inner.innerType);
  return inner;
}
