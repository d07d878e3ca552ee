/**
 * Cuts names to fit, keeping different names different: where the beginnings are equal, the end of the name stays too.
 * `fits` says whether a text fits.
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

/** The longest cut that fits, or the shortest where none does. */
function longest(
  sizes: readonly number[],
  cut: (most: number) => string,
  fits: (text: string) => boolean,
): string {
  return cut(sizes.find((most) => fits(cut(most))) ?? 1);
}

/** A cut ends at a whole word where that loses at most this share of it. */
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
