/** An id that none of `taken` has: the stem with the first free number. */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = taken.length + 1; ; n++) if (!ids.has(`${stem}${n}`)) return `${stem}${n}`;
}
