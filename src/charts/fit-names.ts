import { shortened } from './axis-text.ts';

/**
 * Names cut to what fits, and no two alike that were not alike before: where the beginnings agree, the end of the
 * name is kept as well. `fits` says whether a text has room.
 */
export function fitNames(names: readonly string[], fits: (text: string) => boolean): string[] {
  const cut = names.map((name) => longest(lengths(name), (most) => shortened(name, most), fits));
  return cut.map((text, i) => {
    const name = names[i]!;
    const alike = cut.some((other, j) => other === text && names[j] !== name);
    return alike ? longest(lengths(name), (most) => bothEnds(name, most), fits) : text;
  });
}

const lengths = (name: string): number[] => Array.from({ length: name.length }, (_, i) => name.length - i);

/** The first, so the longest, that fits; the shortest where none does. */
function longest(
  sizes: readonly number[],
  cut: (most: number) => string,
  fits: (text: string) => boolean,
): string {
  return cut(sizes.find((most) => fits(cut(most))) ?? 1);
}

/** `Half of…one officer`: at most that many characters, as many of the end as of the beginning. */
function bothEnds(name: string, most: number): string {
  if (name.length <= most) return name;
  const half = Math.max(1, Math.floor((most - 1) / 2));
  return `${name.slice(0, half).trimEnd()}…${name.slice(name.length - half).trimStart()}`;
}
