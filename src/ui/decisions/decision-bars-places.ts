/** What is taken hold of: the whole bar, or one of its ends. */
export type Grip = 'move' | 'from' | 'until';

export interface Places {
  readonly from: number;
  /** `null`: for good. */
  readonly until: number | null;
}

/** Between which months a grip can be put; `until` one past the last month means for good. */
export function reach(
  grip: Grip,
  from: number,
  until: number | null,
  last: number,
): { readonly least: number; readonly most: number } {
  switch (grip) {
    case 'move':
      return { least: 1, most: until === null ? last : Math.max(from, last - (until - from)) };
    case 'from':
      return { least: 1, most: Math.max(from, Math.min(until ?? last, last)) };
    case 'until':
      return { least: from, most: last + 1 };
  }
}

/** Where a bar is once a grip was moved by that many months, held within what can be. */
export function movedBar(grip: Grip, from: number, until: number | null, by: number, last: number): Places {
  if (by === 0) return { from, until };
  const { least, most } = reach(grip, from, until, last);
  const hold = (at: number): number => Math.max(least, Math.min(most, at));
  if (grip === 'until') {
    const to = hold((until ?? last + 1) + by);
    return { from, until: to > last ? null : to };
  }
  const to = hold(from + by);
  return grip === 'from' || until === null ? { from: to, until } : { from: to, until: until + to - from };
}

/** The outline of a bar in pixels: a slope where it comes in bit by bit, a point where it is for good. */
export function barShape(width: number, slope: number, forGood: boolean): string {
  const rises = Math.min(slope, width);
  const point = forGood ? Math.min(8, width) : 0;
  const start = rises > 0 ? `0 82%, ${rises}px 0` : '0 0';
  const top = Math.max(rises, width - point);
  const end = forGood
    ? `${top}px 0, ${width}px 50%, ${width - point}px 100%`
    : `${width}px 0, ${width}px 100%`;
  return `polygon(${start}, ${end}, 0 100%)`;
}

/** About how wide a letter of a name is, in pixels, and what stands before it: its number. */
const LETTER = 6.4;
const BEFORE = 26;
/** How far an end can be taken hold of beyond the bar. */
const GRIP = 24;

/**
 * Where the name of a bar is written, as ends in pixels from the left of the axis: in the bar where it fits, otherwise after
 * it, or before it, wherever there is more room. `track` is the whole width.
 */
export function nameSpot(
  name: string,
  begins: number,
  width: number,
  track: number,
): { readonly left: number; readonly right: number; readonly before: boolean } {
  const wanted = BEFORE + name.length * LETTER;
  const ends = begins + width;
  const [inside, after, ahead] = [width - 20, track - ends - GRIP, begins - GRIP];
  if (inside >= Math.min(wanted, Math.max(after, ahead)))
    return { left: begins + 8, right: ends - 12, before: false };
  return after >= Math.min(wanted, ahead)
    ? { left: ends + GRIP, right: track, before: false }
    : { left: 0, right: Math.max(0, begins - GRIP), before: true };
}
