/**
 * Names cut to what fits, and no two alike that were not alike before: where the beginnings agree, the end of the
 * name is kept as well. `fits` says whether a text has room.
 */
export function fitNames(names: readonly string[], fits: (text: string) => boolean): string[] {
  const cut = names.map((name) => longest(lengths(name), (most) => beginning(name, most), fits));
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

/** Of a text that loses no more than so great a share by it, only whole words are kept. */
const WORDS = 0.25;

/** `A national cut…`: at most that many characters. */
const beginning = (name: string, most: number): string =>
  name.length <= most ? name : `${wholeWords(name.slice(0, most - 1))}…`;

/** `Half of…one officer`: at most that many characters, about as many of the end as of the beginning. */
function bothEnds(name: string, most: number): string {
  if (name.length <= most) return name;
  const first = wholeWords(name.slice(0, Math.max(1, Math.floor((most - 1) / 2))), 0.5);
  const last = name.slice(name.length - Math.max(1, most - 1 - first.length));
  const space = last.indexOf(' ');
  return `${first}…${space < last.length * WORDS ? last.slice(space + 1) : last}`;
}

function wholeWords(text: string, most = WORDS): string {
  const space = text.lastIndexOf(' ');
  return space > 0 && text.length - space <= text.length * most ? text.slice(0, space) : text.trimEnd();
}
