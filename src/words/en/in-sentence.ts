/** A name within a sentence: a lower first letter, unless it is an abbreviation. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
