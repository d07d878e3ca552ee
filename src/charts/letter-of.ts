/** What the change at a place of the list is called on charts and cards, where it happens anyway: A, B, … Z, AA. */
export const letterOf = (place: number): string =>
  (place < 26 ? '' : letterOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
